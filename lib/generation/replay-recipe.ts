import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { GenerationId } from '@chef/contracts/ids';
import type { Recipe } from '@chef/contracts/recipe';
import { type GateConstraints, passesGate } from '@chef/culinary/gate';
import type { UnderstoodLine } from './request-problems.ts';

/** A recipe that was written before, with what its request was understood as. */
export interface CachedAnswer {
  readonly recipe: Recipe;
  readonly understood: readonly UnderstoodLine[];
}

/** A stored recipe as the lines of a stream, up to but without `done`. */
export function replayLines(generationId: GenerationId, answer: CachedAnswer): GenerationEvent[] {
  const { recipe, understood } = answer;
  const { title, servings, prepMinutes, cookMinutes, totalMinutes, check, cost, model } = recipe;
  return [
    {
      type: 'meta',
      data: {
        generationId,
        attempt: 1,
        source: 'cache',
        model,
        servings,
        reason: 'requested',
        understood: [...understood],
      },
    },
    { type: 'title', data: { title, servings, prepMinutes, cookMinutes, totalMinutes } },
    ...recipe.ingredients.map(
      (ingredient, index): GenerationEvent => ({ type: 'ingredient', data: { index, ingredient } }),
    ),
    ...recipe.steps.map((step, index): GenerationEvent => ({ type: 'step', data: { index, step } })),
    { type: 'nutrition', data: { nutrition: check.nutrition, allergens: check.allergens, cost } },
    ...recipe.warnings.map((warning): GenerationEvent => ({ type: 'warning', data: warning })),
  ];
}

/** A stored recipe as the whole stream of a generation that it answers. */
export function replayEvents(
  generationId: GenerationId,
  answer: CachedAnswer,
  timings: { readonly firstLineMs: number; readonly totalMs: number },
): GenerationEvent[] {
  const { recipe } = answer;
  const tokens = { promptTokens: 0, completionTokens: 0 };
  const data = { generationId, recipe, source: 'cache' as const, model: recipe.model, timings, tokens };
  return [...replayLines(generationId, answer), { type: 'done', data }];
}

/** Whether a stored recipe passes today’s gate. Nothing skips it. */
export function mayReplay(recipe: Recipe, constraints: GateConstraints): boolean {
  const ingredients = recipe.ingredients.map((ingredient) => ingredient.phrase);
  const steps = recipe.steps.map((step) => step.text);
  return passesGate({ ...recipe, ingredients, steps }, constraints);
}
