import { AppError } from '@chef/contracts/app-error';
import type { ProblemError } from '@chef/contracts/problem';

/** What each given line was recognised as. */
export interface UnderstoodLine {
  readonly text: string;
  readonly foodId: string | null;
  readonly name: string | null;
}

const HOW_TO_NAME_FOOD = 'Name something to eat, one food a line, such as "2 eggs" or "half an onion".';

/** There is nothing in the fridge. */
export function noIngredients(): AppError {
  const detail = 'Tell us at least one thing you have, such as "2 eggs".';
  return new AppError('no_ingredients', {
    detail,
    errors: [{ pointer: '/ingredients', code: 'no_ingredients', detail }],
  });
}

/** Nothing that was given is food we know. */
export function noFoodRecognised(count: number): AppError {
  const errors: ProblemError[] = Array.from({ length: count }, (_, index) => ({
    pointer: `/ingredients/${index}`,
    code: 'not_recognised',
    detail: HOW_TO_NAME_FOOD,
  }));
  return new AppError('no_food_recognised', {
    detail: `We recognised no food in what you wrote. ${HOW_TO_NAME_FOOD}`,
    errors: errors.slice(0, 20),
  });
}

/** All that was recognised is ruled out by what was declared. */
export function nothingAllowed(names: readonly string[], isLimited: boolean): AppError {
  const what = names.length === 0 ? 'what you have' : names.slice(0, 5).join(', ');
  const detail = isLimited
    ? `Your diets, allergies and exclusions leave out ${what}. Add a food that fits them, or change them.`
    : `No dish can be made of ${what} alone. Add another food.`;
  return new AppError('nothing_allowed', {
    detail,
    errors: [{ pointer: '/ingredients', code: 'nothing_allowed', detail }],
  });
}

/** Nothing from this fridge is done so soon. */
export function notEnoughTime(maxMinutes: number | null): AppError {
  const within = maxMinutes === null ? 'so soon' : `within ${maxMinutes} minutes`;
  const detail = `Nothing from what you have can be safely cooked ${within}. Allow more time or add something quicker.`;
  return new AppError('contradictory_request', {
    detail,
    errors: [{ pointer: '/maxMinutes', code: 'not_enough_time', detail }],
  });
}

/** A wish names a food that a declared diet, allergy or exclusion rules out. */
export function contradiction(pointer: string, name: string, why: string): AppError {
  const detail = `You wish for ${name}, and ${why} rules it out. Change the wish or what you declared.`;
  return new AppError('contradictory_request', {
    detail,
    errors: [{ pointer, code: 'contradiction', detail }],
  });
}

const NEVER = 'We do not help with this. Leave it out and we will gladly cook the rest.';
const REFUSALS: Readonly<Record<string, string>> = {
  not_food: 'This is not something to eat. Leave it out, and keep it away from food.',
  human_or_pet: NEVER,
  intent_to_harm: NEVER,
  drugs: NEVER,
  cannabis_edibles: NEVER,
};
const DANGEROUS =
  'Cooking this at home can make people seriously ill. Leave it out and we will gladly cook the rest.';

/** The kitchen will not help with this; `code` is the rule’s id. */
export function refused(code: string, pointer: string): AppError {
  const detail = REFUSALS[code] ?? DANGEROUS;
  return new AppError('refused_unsafe', { detail, errors: [{ pointer, code, detail }] });
}
