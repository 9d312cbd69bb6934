import type { Recipe } from '@chef/contracts/recipe';
import { estimateCost } from '@chef/culinary/cost';
import { checkRecipe } from '@chef/culinary/gate';
import type { DraftStep, ParsedIngredient, RecipeText } from '@chef/culinary/recipe';
import type { AttemptFrame, GenerationJob } from './generation-job.ts';
import { requestNotes } from './request-notes.ts';

/** The parts of a recipe whose lines have all passed the gate. */
export interface FinishedLines {
  readonly title: string;
  readonly servings: number;
  readonly prepMinutes: number;
  readonly cookMinutes: number;
  readonly ingredients: readonly ParsedIngredient[];
  readonly steps: readonly DraftStep[];
}

/** Lines as the text that every check reads. */
export function recipeText(lines: FinishedLines): RecipeText {
  return {
    title: lines.title,
    servings: lines.servings,
    ingredients: lines.ingredients.map((ingredient) => ingredient.phrase),
    steps: lines.steps.map((step) => step.text),
  };
}

/** Everything the kitchen computes about a finished recipe: check, cost, warnings. */
export function finishRecipe(job: GenerationJob, frame: AttemptFrame, lines: FinishedLines): Recipe {
  const check: Recipe['check'] = structuredClone(checkRecipe(recipeText(lines))) as Recipe['check'];
  const ingredients = lines.ingredients.map((ingredient) => ({ ...ingredient }));
  const judged = [...check.safety, ...check.claims, ...check.conservation];
  return {
    id: job.recipeId,
    title: lines.title,
    servings: lines.servings,
    prepMinutes: lines.prepMinutes,
    cookMinutes: lines.cookMinutes,
    totalMinutes: lines.prepMinutes + lines.cookMinutes,
    ingredients,
    steps: lines.steps.map((step) => ({ ...step })),
    check,
    cost: estimateCost(lines.ingredients, lines.servings),
    warnings: [...judged.filter((f) => f.severity !== 'info'), ...requestNotes(job, ingredients)],
    source: frame.source,
    model: frame.model,
    cuisine: job.request.cuisine,
    createdAt: job.createdAt.toISOString(),
  };
}
