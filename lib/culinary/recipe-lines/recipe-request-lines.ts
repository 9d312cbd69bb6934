import type { ComposeRequest } from '../composer/compose-request.ts';
import { findCuisine } from '../composer/cuisines/cuisine.ts';
import { DISH_FORMS } from '../composer/forms/dish-forms.ts';
import type { Item } from '../composer/fridge/item.ts';
import { openFridge } from '../composer/fridge/open-fridge.ts';
import { nameOf } from '../composer/language/name-items.ts';
import type { GivenFood } from './ingredients-gbnf.ts';
import { SECTION_END } from './write-recipe-lines.ts';

/** A request as a small model of ours is asked, and what of the fridge it is asked to use. */
export interface RecipeRequestLines {
  /** Everything before the recipe's title; ends with a line of its own. */
  readonly text: string;
  /** The given foods that may be used, in the order of the text. */
  readonly given: readonly GivenFood[];
}

/**
 * Writes a request in compact lines: one of what was asked for, then one per food that is there and may be used, in
 * the kitchen's own names. Nothing of what a person typed passes through, so nothing they typed is an instruction.
 * `given` is empty when nothing that was given can be cooked.
 *
 * ```
 * for 4; 45 min; italian; no milk
 * 2 chicken thighs
 * rice
 * =
 * ```
 */
export function readRecipeRequest(request: ComposeRequest): RecipeRequestLines {
  const { items, refusedBy } = openFridge(request);
  const used = refusedBy === null ? items : [];
  const lines = [writeWishes(request), ...used.map(writeItem), SECTION_END];
  return { text: lines.map((line) => `${line}\n`).join(''), given: used.map(toGiven) };
}

function writeWishes(request: ComposeRequest): string {
  const { servings, maxMinutes, cuisine, wish, meal, diets, allergies, equipment, skill, units } = request;
  const kitchen = findCuisine(cuisine ?? '') ?? findCuisine(wish ?? '');
  return [
    `for ${servings}`,
    maxMinutes === undefined ? null : `${maxMinutes} min`,
    kitchen?.id ?? null,
    meal ?? null,
    wish === undefined ? null : wishedWord(wish),
    ...diets,
    allergies.length === 0 ? null : `no ${allergies.join(' ')}`,
    equipment === undefined ? null : `with ${equipment.join(' ')}`,
    skill === 'beginner' || skill === 'advanced' ? skill : null,
    units === 'us' ? 'us' : null,
  ]
    .filter((part) => part !== null && part !== '')
    .join('; ')
    .replaceAll('_', ' ');
}

/** The word of a wish that names a dish we know: "soup" of "a warming soup"; null when it names none. */
function wishedWord(wish: string): string | null {
  const words = DISH_FORMS.flatMap(({ wish: pattern }) => pattern.exec(wish)?.[0].toLowerCase() ?? []);
  return words.toSorted((a, b) => b.length - a.length || a.localeCompare(b))[0] ?? null;
}

function toGiven({ food, isMeasured, quantity, unit }: Item): GivenFood {
  const amount = [quantity, unit].filter((part) => part !== null).join(' ');
  return { food, amount: isMeasured ? amount : null };
}

function writeItem(item: Item): string {
  if (!item.isMeasured) return item.food.name;
  return [item.quantity, item.unit, nameOf(item)].filter((part) => part !== null).join(' ');
}
