import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { Recipe, RecipeIngredient } from '@chef/contracts/recipe';
import type { Finding } from '@chef/contracts/recipe-check';
import type { UnderstoodRequest } from './generation-job.ts';

/**
 * Warnings that tell of a request and not of its recipe: what is in somebody's fridge, and what they may or will not eat.
 * They are for whoever asked, and never kept with the recipe, which is read by whoever has its link.
 */
const OF_THE_REQUEST: ReadonlySet<string> = new Set([
  'ingredient_left_out',
  'ingredient_not_recognised',
  'exclusion_not_recognised',
  'instruction_ignored',
  'given_not_used',
]);

/** Foods that the person has and the recipe does without. */
function unusedGiven(
  { notes, understood }: UnderstoodRequest,
  ingredients: readonly RecipeIngredient[],
): Finding[] {
  const used = new Set(ingredients.map((ingredient) => ingredient.foodId));
  const noted = new Set(notes.map((note) => note.data.text));
  return understood
    .filter((line) => line.foodId !== null && !used.has(line.foodId) && !noted.has(line.text))
    .map((line) => ({
      code: 'given_not_used',
      severity: 'info',
      data: { text: line.text, foodId: line.foodId, name: line.name },
    }));
}

/** What a recipe made of a request, for whoever asked: left out, not recognised, not used. Pure. */
export function requestNotes(
  request: UnderstoodRequest,
  ingredients: readonly RecipeIngredient[],
): readonly Finding[] {
  return [...request.notes, ...unusedGiven(request, ingredients)];
}

/** A recipe as whoever has its link may read it. Pure. */
export function withoutRequestNotes(recipe: Recipe): Recipe {
  return { ...recipe, warnings: recipe.warnings.filter(({ code }) => !OF_THE_REQUEST.has(code)) };
}

/** A stored recipe as the answer to a request, with what is to be told to whoever asks. Pure. */
export function withRequestNotes(recipe: Recipe, request: UnderstoodRequest): Recipe {
  const { warnings, ...rest } = withoutRequestNotes(recipe);
  return { ...rest, warnings: [...warnings, ...requestNotes(request, recipe.ingredients)] };
}

/** Why a food was left out, where the reason is what somebody may or will not eat. */
const REASONS_OF_HEALTH: ReadonlySet<unknown> = new Set(['allergy', 'diet', 'excluded']);

const tellsOfHealth = ({ code, data }: Finding) =>
  code === 'exclusion_not_recognised' ||
  (code === 'ingredient_left_out' && REASONS_OF_HEALTH.has(data.reasonCode));

/**
 * An event of a stream as it is kept of those who did not agree to have kept what tells of health or belief; null for one
 * that tells of nothing else. Pure.
 */
export function withoutHealthNotes(event: GenerationEvent): GenerationEvent | null {
  if (event.type === 'warning') return tellsOfHealth(event.data) ? null : event;
  if (event.type !== 'done') return event;
  const { recipe } = event.data;
  const warnings = recipe.warnings.filter((warning) => !tellsOfHealth(warning));
  return { ...event, data: { ...event.data, recipe: { ...recipe, warnings } } };
}
