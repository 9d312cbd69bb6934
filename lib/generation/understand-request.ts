import type { CanonicalRequest, GenerateRequest } from '@chef/contracts/generate-request';
import type { Finding } from '@chef/contracts/recipe-check';
import { composeRecipe } from '@chef/culinary/composer';
import { findFood, matchFood } from '@chef/culinary/foods';
import type { GateConstraints } from '@chef/culinary/gate';
import { parseIngredient } from '@chef/culinary/phrases';
import { findInjection, findRefusal } from '@chef/culinary/safety';
import { composerRequest } from './composer-request.ts';
import { findContradiction } from './find-contradiction.ts';
import type { UnderstoodRequest } from './generation-job.ts';
import {
  contradiction,
  noFoodRecognised,
  noIngredients,
  nothingAllowed,
  refused,
  type UnderstoodLine,
} from './request-problems.ts';

function understandLine(text: string): UnderstoodLine {
  const foodId = parseIngredient(text).foodId ?? matchFood(text)?.food.id ?? null;
  return { text, foodId, name: foodId === null ? null : (findFood(foodId)?.name ?? null) };
}

/** What the gate holds every line to. */
function constraintsOf(request: CanonicalRequest, understood: readonly UnderstoodLine[]): GateConstraints {
  const excluded = request.exclude.map((text) => ({ text, food: matchFood(text)?.food ?? null }));
  return {
    allergies: request.allergies,
    diets: request.diets,
    excludeFoodIds: excluded.flatMap(({ food }) => (food === null ? [] : [food.id])),
    excludeTexts: request.exclude,
    maxMinutes: request.maxMinutes,
    givenFoodIds: understood.flatMap(({ foodId }) => (foodId === null ? [] : [foodId])),
  };
}

/** Throws for what we never help with, pointing at the line that names it. */
function refuseUnsafe(given: readonly string[], wish: string | null): void {
  const texts = [
    ...given.map((text, index) => ({ text, pointer: `/ingredients/${index}` })),
    ...(wish === null ? [] : [{ text: wish, pointer: '/wish' }]),
  ];
  for (const { text, pointer } of texts) {
    const refusal = findRefusal(text);
    if (refusal !== null) throw refused(refusal.code, pointer);
  }
}

const note = (code: string, data: Finding['data']): Finding => ({ code, severity: 'info', data });

/** Text that talks to the model is not followed, and the person is told so. */
function injectionNotes(canonical: CanonicalRequest): Finding[] {
  const texts = [
    ...canonical.ingredients,
    ...canonical.exclude,
    ...(canonical.wish === null ? [] : [canonical.wish]),
  ];
  const isFound = texts.some((text) => findInjection(text).length > 0);
  return isFound ? [note('instruction_ignored', {})] : [];
}

/**
 * Reads a request with the kitchen's eyes: which foods, which constraints, and whether there is anything to
 * cook. Composes the recipe that is served if no model writes a better one. Throws AppError with what to do.
 */
export function understandRequest(request: GenerateRequest, canonical: CanonicalRequest): UnderstoodRequest {
  const given = request.ingredients.map((text) => text.trim());
  if (canonical.ingredients.length === 0) throw noIngredients();
  refuseUnsafe(given, canonical.wish);
  const understood = canonical.ingredients.map(understandLine);
  const known = understood.filter((line) => line.foodId !== null);
  if (known.length === 0) throw noFoodRecognised(given.length);
  const constraints = constraintsOf(canonical, understood);
  const clash = findContradiction(canonical.wish, constraints);
  if (clash !== null) throw contradiction('/wish', clash.name, clash.why);
  const composed = composeRecipe(composerRequest(canonical));
  if (!composed.ok) {
    if (composed.code === 'no_food_recognised') throw noFoodRecognised(given.length);
    if (composed.code === 'refused') throw refused('composer_refused', '/ingredients');
    throw nothingAllowed(known.map((line) => line.name ?? line.text));
  }
  const leftOut = composed.leftOut.map(({ text, reasonCode }) =>
    note('ingredient_left_out', { text, reasonCode }),
  );
  const unknown = understood
    .filter((line) => line.foodId === null && !composed.leftOut.some((left) => left.text === line.text))
    .map((line) => note('ingredient_not_recognised', { text: line.text }));
  return {
    understood,
    constraints,
    composed: composed.draft,
    notes: [...leftOut, ...unknown, ...injectionNotes(canonical)],
  };
}
