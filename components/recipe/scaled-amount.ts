import type { RecipeIngredient } from '@chef/contracts/recipe';
import { formatAmount, type UnitSystem, unitByCode } from '@chef/culinary/units';

/** An ingredient's amount and name for some number of people in one system of units. */
export interface ScaledLine {
  readonly amount: string;
  readonly name: string;
}

/** Kitchens pour these, so a volume stays a volume. */
const POURED = /milk|water|stock|broth|oil|juice|wine|cream|vinegar|sauce|syrup|beer|cider/i;
const TAKES_OF: ReadonlySet<string> = new Set([
  'handful',
  'bunch',
  'pinch',
  'dash',
  'drop',
  'piece',
  'head',
  'sprig',
]);

/** Scales and prints one line. A cup of a solid is printed in grams when the recipe knows them. */
export function scaleLine(ingredient: RecipeIngredient, factor: number, system: UnitSystem): ScaledLine {
  const { quantity, quantityMax, unit, name, grams } = ingredient;
  if (quantity === null) return { amount: '', name };
  const kind = unit === null ? null : unitByCode(unit)?.kind;
  const isSolidCup =
    system === 'metric' &&
    kind === 'volume' &&
    grams !== null &&
    (unit === 'cup' || unit === 'pint') &&
    !POURED.test(name);
  const first = isSolidCup
    ? formatAmount({ quantity: grams * factor, unit: 'g' }, system)
    : formatAmount({ quantity: quantity * factor, unit }, system);
  const range =
    quantityMax === null || isSolidCup
      ? first.text
      : `${formatAmount({ quantity: quantity * factor, unit: null }, system).text}–${formatAmount({ quantity: quantityMax * factor, unit }, system).text}`;
  const of = first.unit !== null && TAKES_OF.has(first.unit) ? ' of' : '';
  return { amount: `${range}${of}`, name: unit === null ? inNumber(name, quantity, first.quantity) : name };
}

/** The name in the number of its new amount: scaling must not print "4 onion". */
function inNumber(name: string, before: number, after: number): string {
  const wasMany = before > 1;
  const isMany = after > 1;
  if (wasMany === isMany) return name;
  return isMany ? pluralOf(name) : singularOf(name);
}

function pluralOf(name: string): string {
  if (/(?:s|ch|sh|x)$/.test(name)) return /(?:ss|ch|sh|x)$/.test(name) ? `${name}es` : name;
  if (/(?:tomato|potato|mango)$/.test(name)) return `${name}es`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:leaf|loaf|half)$/.test(name)) return `${name.slice(0, -1)}ves`;
  return `${name}s`;
}

function singularOf(name: string): string {
  if (/(?:leaves|loaves|halves)$/.test(name)) return `${name.slice(0, -3)}f`;
  if (/(?:tomatoes|potatoes|mangoes|ches|shes|sses|xes)$/.test(name)) return name.slice(0, -2);
  if (/[^aeiou]ies$/.test(name) && !/(?:cookies|brownies|smoothies)$/.test(name))
    return `${name.slice(0, -3)}y`;
  return name.replace(/([^s])s$/, '$1');
}
