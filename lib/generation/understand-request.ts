import type { AppError } from '@chef/contracts/app-error';
import type { CanonicalRequest, GenerateRequest } from '@chef/contracts/generate-request';
import type { Finding } from '@chef/contracts/recipe-check';
import { toComposeRequest } from '@chef/contracts/to-compose-request';
import { composeRecipe } from '@chef/culinary/composer';
import { findFood, matchFood } from '@chef/culinary/foods';
import type { GateConstraints } from '@chef/culinary/gate';
import { parseIngredient } from '@chef/culinary/phrases';
import { audienceDiets, findInjection, findRequestRefusal } from '@chef/culinary/safety';
import { findContradiction } from './find-contradiction.ts';
import type { UnderstoodRequest } from './generation-job.ts';
import {
  contradiction,
  noFoodRecognised,
  noIngredients,
  notEnoughTime,
  nothingAllowed,
  refused,
  type UnderstoodLine,
} from './request-problems.ts';

/** What one line of a fridge is recognised as. */
export function understandLine(text: string): UnderstoodLine {
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
  const refusal = findRequestRefusal({ ingredients: given, wish });
  if (refusal === null) return;
  throw refused(refusal.code, refusal.part === 'wish' ? '/wish' : `/ingredients/${refusal.index}`);
}

/** Who is named in the wish ("for my toddler") is cooked for with the care that they need. */
function withCare(canonical: CanonicalRequest): CanonicalRequest {
  const diets = new Set([...canonical.diets, ...audienceDiets(canonical.wish ?? '')]);
  return diets.size === canonical.diets.length ? canonical : { ...canonical, diets: [...diets] };
}

const note = (code: string, data: Finding['data']): Finding => ({ code, severity: 'info', data });

type Composed = ReturnType<typeof composeRecipe>;

/** Why the composer could not, as a failure that says what to change. */
function refusalOf(
  composed: Extract<Composed, { ok: false }>,
  givenCount: number,
  known: readonly UnderstoodLine[],
  canonical: CanonicalRequest,
): AppError {
  switch (composed.code) {
    case 'no_food_recognised':
      return noFoodRecognised(givenCount);
    case 'refused':
      return refused(String(composed.data.rule ?? 'refused'), '/ingredients');
    case 'not_enough_time':
      return notEnoughTime(canonical.maxMinutes);
    case 'nothing_allowed':
      return nothingAllowed(
        known.map((line) => line.name ?? line.text),
        canonical.diets.length + canonical.allergies.length + canonical.exclude.length > 0,
      );
  }
}

/** What of the fridge is left out, and what was not recognised at all. */
function leftOutNotes(leftOut: Extract<Composed, { ok: true }>['leftOut']): Finding[] {
  const known = leftOut.filter((left) => left.reasonCode !== 'not_recognised');
  const texts = leftOut.filter((left) => left.reasonCode === 'not_recognised').map(({ text }) => text);
  return [
    ...known.map(({ text, reasonCode }) => note('ingredient_left_out', { text, reasonCode })),
    ...[...new Set(texts)].map((text) => note('ingredient_not_recognised', { text })),
  ];
}

/** What we can only leave out by its name, since it names no food we know. */
function unknownExclusions(canonical: CanonicalRequest): Finding[] {
  return canonical.exclude
    .filter((text) => matchFood(text) === null)
    .map((text) => note('exclusion_not_recognised', { text }));
}

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
export function understandRequest(request: GenerateRequest, asked: CanonicalRequest): UnderstoodRequest {
  const canonical = withCare(asked);
  const given = request.ingredients.map((text) => text.trim());
  if (canonical.ingredients.length === 0) throw noIngredients();
  refuseUnsafe(given, canonical.wish);
  const understood = canonical.ingredients.map(understandLine);
  const known = understood.filter((line) => line.foodId !== null);
  if (known.length === 0) throw noFoodRecognised(given.length);
  const constraints = constraintsOf(canonical, understood);
  const clash = findContradiction(canonical.wish, constraints);
  if (clash !== null) throw contradiction('/wish', clash.name, clash.why);
  const composed = composeRecipe(toComposeRequest(canonical));
  if (!composed.ok) throw refusalOf(composed, given.length, known, canonical);
  const notes = [
    ...leftOutNotes(composed.leftOut),
    ...unknownExclusions(canonical),
    ...injectionNotes(canonical),
  ];
  return { understood, constraints, composed: composed.draft, notes };
}
