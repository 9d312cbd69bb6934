import { z } from 'zod';
import { canonicaliseRequest, generateRequestSchema } from '../../lib/contracts/generate-request.ts';
import { type ComposeResult, composeRecipe, proposeRecipes } from '../../lib/culinary/composer/index.ts';
import { estimateCost } from '../../lib/culinary/cost/index.ts';
import { findFoodMentions } from '../../lib/culinary/foods/index.ts';
import { checkRecipe } from '../../lib/culinary/gate/index.ts';
import { readRecipeHtml } from '../../lib/culinary/import/index.ts';
import {
  computeNutrition,
  euNutritionDeclaration,
  usNutritionFacts,
} from '../../lib/culinary/nutrition/index.ts';
import { formatIngredientPhrase, parseIngredient } from '../../lib/culinary/phrases/index.ts';
import type { RecipeText } from '../../lib/culinary/recipe/index.ts';
import { scale } from './scale-record.ts';
import { substitute } from './substitute-record.ts';

const phraseRecord = z.object({ phrase: z.string() });
const recipeRecord = z.object({
  title: z.string().default(''),
  ingredients: z.array(z.string()),
  steps: z.array(z.string()).default([]),
  servings: z.number().int().min(1).nullable().default(null),
});
const pageRecord = z.object({ html: z.string(), url: z.string().default('') });

function parse(record: unknown): object {
  const { phrase, ...rest } = parseIngredient(phraseRecord.parse(record).phrase);
  const { quantity, quantityMax, unit, name, foodId, size, preparation, comment, grams } = rest;
  return {
    phrase,
    quantity,
    quantityMax,
    unit,
    name,
    foodId,
    size,
    preparation,
    comment,
    grams,
    gramsFrom: rest.gramsFrom,
    purpose: rest.purpose,
    plus: rest.plus,
    alternatives: rest.alternatives,
  };
}

function nutrition(record: unknown): object {
  const recipe = recipeRecord.parse(record);
  const parsed = recipe.ingredients.map(parseIngredient);
  const servings = recipe.servings ?? 1;
  const steps = recipe.steps.map((text) => ({
    text,
    foodIds: findFoodMentions(text).map(({ food }) => food.id),
  }));
  const report = computeNutrition(parsed, servings, { steps });
  return {
    ...report,
    labels: { us: usNutritionFacts(report, servings), eu: euNutritionDeclaration(report) },
    cost: estimateCost(parsed, servings),
  };
}

function check(record: unknown): object {
  return checkRecipe(recipeRecord.parse(record) satisfies RecipeText);
}

function importPage(record: unknown): object {
  const { html, url } = pageRecord.parse(record);
  return readRecipeHtml(html, url) ?? { error: 'no recipe found on this page' };
}

/** Most proposals that one record may ask for. */
const PROPOSALS_MAX = 5;
const proposalsSchema = z.looseObject({ proposals: z.int().min(1).max(PROPOSALS_MAX).optional() });

function compose(record: unknown): object {
  const { proposals, ...asked } = proposalsSchema.parse(record);
  const { wish, cuisine, meal, maxMinutes, equipment, skill, ...request } = canonicaliseRequest(
    generateRequestSchema.parse(asked),
  );
  const wanted = {
    ...request,
    wish: wish ?? undefined,
    cuisine: cuisine ?? undefined,
    meal: meal ?? undefined,
    maxMinutes: maxMinutes ?? undefined,
    equipment: equipment ?? undefined,
    skill: skill ?? undefined,
  };
  const first = composeRecipe(wanted);
  if (!first.ok) return { error: first.code, ...first.data };
  if (proposals === undefined) return printDish(first, request.units);
  return { proposals: proposeRecipes(wanted, proposals).map((dish) => printDish(dish, request.units)) };
}

function printDish(
  { draft, form, leftOut }: Extract<ComposeResult, { ok: true }>,
  units: 'metric' | 'us',
): object {
  return {
    title: draft.title,
    servings: draft.servings,
    prepMinutes: draft.prepMinutes,
    cookMinutes: draft.cookMinutes,
    totalMinutes: draft.prepMinutes + draft.cookMinutes,
    ingredients: draft.ingredients.map((ingredient) => formatIngredientPhrase(ingredient, units)),
    steps: draft.steps.map(({ text }) => text),
    form,
    leftOut,
  };
}

/** What each command does with one record. A record that cannot be used throws. */
export const COMMANDS: Readonly<Record<string, (record: unknown) => object>> = {
  parse,
  check,
  import: importPage,
  nutrition,
  compose,
  scale,
  substitute,
};

/** One line in, one line out; a bad record becomes `{"error": …}` and never ends the run. */
export function answerLine(command: (record: unknown) => object, line: string): string {
  try {
    return JSON.stringify(command(JSON.parse(line)));
  } catch (error) {
    return JSON.stringify({ error: describe(error) });
  }
}

function describe(error: unknown): string {
  if (error instanceof SyntaxError) return 'the line is not JSON';
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
