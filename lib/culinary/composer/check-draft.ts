import { reportAllergens } from '../allergens/index.ts';
import { createGate, type Gate } from '../gate/index.ts';
import { formatIngredientPhrase, parseIngredient } from '../phrases/index.ts';
import { readRecipe } from '../reading/index.ts';
import type { RecipeDraft } from '../recipe/recipe.ts';
import type { ComposeRequest } from './compose-request.ts';

/**
 * Whether the gate would let a draft through for this request, and its report names none of the allergens. Words do
 * more than foods do: a title or a turn of phrase may name something that its ingredients are free of.
 */
export function isSound(draft: RecipeDraft, request: ComposeRequest): boolean {
  const gate = gateFor(request);
  const ingredients = draft.ingredients.map((line) =>
    formatIngredientPhrase(line, request.units ?? 'metric'),
  );
  const steps = draft.steps.map(({ text }) => text);
  const recipe = { ...draft, ingredients, steps };
  return (
    holdsLimits(draft) &&
    gate.checkTitle(draft.title).passed &&
    ingredients.every((line) => parseIngredient(line).foodId !== null && gate.checkIngredient(line).passed) &&
    steps.every((step) => gate.checkStep(step).passed) &&
    gate.checkWhole(recipe).passed &&
    hasNoAllergen(recipe, request)
  );
}

/** Sizes that whoever prints or sends a draft can rely on: characters, and counts of lines and steps. */
const LIMITS = { title: 90, step: 420, preparation: 60, lines: [2, 24], steps: [2, 14] } as const;

function holdsLimits({ title, ingredients, steps }: RecipeDraft): boolean {
  const isWithin = (count: number, [least, most]: readonly [number, number]) =>
    count >= least && count <= most;
  return (
    title.length <= LIMITS.title &&
    isWithin(ingredients.length, LIMITS.lines) &&
    isWithin(steps.length, LIMITS.steps) &&
    steps.every(({ text }) => text.length <= LIMITS.step) &&
    ingredients.every(({ preparation }) => (preparation ?? '').length <= LIMITS.preparation)
  );
}

/** Whether a title promises nothing that the request rules out. */
export function isTitleSound(title: string, request: ComposeRequest): boolean {
  return gateFor(request).checkTitle(title).passed;
}

function gateFor(request: ComposeRequest): Gate {
  return createGate({
    allergies: request.allergies,
    diets: request.diets,
    excludeFoodIds: [],
    excludeTexts: request.exclude,
    maxMinutes: request.maxMinutes ?? null,
    givenFoodIds: [],
  });
}

function hasNoAllergen(recipe: Parameters<typeof readRecipe>[0], { allergies }: ComposeRequest): boolean {
  if (allergies.length === 0) return true;
  const { verdicts } = reportAllergens(readRecipe(recipe));
  return allergies.every((allergen) => verdicts[allergen] === 'none_found');
}
