import { takesOf, type UnitSystem, unitByCode } from '../units/index.ts';
import { pluralOf, singularOf } from './english-number.ts';
import { printScaled } from './print-amount.ts';

/** What a stored ingredient has to say for its amount to be printed. */
export interface PrintableIngredient {
  readonly quantity: number | null;
  readonly quantityMax: number | null;
  readonly unit: string | null;
  readonly name: string;
  readonly grams: number | null;
  readonly foodId?: string | null;
  /** Amounts that are added to the first. */
  readonly plus?: readonly { readonly quantity: number; readonly unit: string }[] | undefined;
}

/** An ingredient's amount and name for some number of people in one system of units. */
export interface PrintedIngredient {
  /** "2 handfuls of", "300 g"; empty where there is no amount. */
  readonly amount: string;
  readonly name: string;
}

/** Kitchens pour these, so a volume stays a volume. */
const POURED =
  /\b(?:milk|water|stock|broth|oil|juice|wine|cream|vinegar|sauce|syrup|beer|cider|brandy|rum|coffee|tea)\b/i;
const EGG = /^egg(?:-white|-yolk)?$/;

/**
 * Prints a stored ingredient times `factor`. A cup of a solid becomes grams where the recipe knows them. Needs no
 * table of foods, so that it is small enough for a page.
 */
export function printScaledIngredient(
  ingredient: PrintableIngredient,
  factor: number,
  system: UnitSystem,
): PrintedIngredient {
  const { quantity, quantityMax, unit, name } = ingredient;
  if (quantity === null) return { amount: '', name };
  const grams = gramsOfSolid(ingredient, system);
  const printed =
    grams === null
      ? printScaled({ quantity, quantityMax, unit }, wholeFactor(ingredient, factor), system, null)
      : printScaled({ quantity: grams, quantityMax: null, unit: 'g' }, factor, system, null);
  const of = takesOf(printed.unit) ? ' of' : '';
  const counted = unit === null ? inNumberOf(name, quantity, printed.quantity) : name;
  // A mass is that of the whole line, the added amounts too.
  const added = grams === null ? (ingredient.plus ?? []) : [];
  const more = added.map(
    (amount) => ` + ${printScaled({ ...amount, quantityMax: null }, factor, system, null).text}`,
  );
  return { amount: `${printed.text}${more.join('')}${of}`, name: counted };
}

/** Grams of a cup or a pint of a solid where the metric system is wanted. */
function gramsOfSolid({ unit, name, grams }: PrintableIngredient, system: UnitSystem): number | null {
  if (system !== 'metric' || grams === null || (unit !== 'cup' && unit !== 'pint')) return null;
  return unitByCode(unit)?.kind === 'volume' && !POURED.test(name) ? grams : null;
}

/** Eggs are cracked whole. */
function wholeFactor({ foodId, unit, quantity }: PrintableIngredient, factor: number): number {
  if (unit !== null || quantity === null || quantity <= 0 || !EGG.test(foodId ?? '')) return factor;
  return Math.max(1, Math.round(quantity * factor)) / quantity;
}

function inNumberOf(name: string, before: number, after: number): string {
  // A capital marks the nouns of German, whose plurals these rules do not make.
  if (before > 1 === after > 1 || /(?:^| )\p{Lu}\S*$/u.test(name)) return name;
  return after > 1 ? pluralOf(name) : singularOf(name);
}
