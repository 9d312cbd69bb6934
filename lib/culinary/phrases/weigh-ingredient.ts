import type { Food } from '../foods/food.ts';
import type { GramsSource } from '../recipe/recipe.ts';
import { toGrams, type Unit } from '../units/index.ts';
import { FRUIT_YIELDS } from './fruit-yields.ts';
import { lookUpFood } from './look-up-food.ts';
import type { AmountRead } from './read-amount.ts';
import { findMass, type MoreAmounts, type Quantity } from './read-more-amounts.ts';

export interface IngredientToWeigh {
  readonly amount: AmountRead | null;
  readonly more: Omit<MoreAmounts, 'end'>;
  /** The unit that the food is weighed by. */
  readonly unit: Unit | null;
  readonly comment: string | null;
  /** "juice of": what is taken of the food. */
  readonly part: string | null;
  readonly food: Food | null;
}

export interface WeighedIngredient {
  readonly grams: number;
  readonly from: GramsSource;
  /** The food that was weighed, where it is another than the named one: juice of a lemon. */
  readonly food?: Food;
}

/**
 * Mass of an ingredient with how it is known: a mass that the line states, the content of its packages, a household
 * measure or density of the food, the weight of a piece. A range counts as its middle. Null where nothing says.
 */
export function weighIngredient({
  amount,
  more,
  unit,
  comment,
  part,
  food,
}: IngredientToWeigh): WeighedIngredient | null {
  if (amount?.quantity == null) return null;
  const quantity = amount.quantityMax === null ? amount.quantity : (amount.quantity + amount.quantityMax) / 2;
  if (unit?.kind === 'mass') return addParts(toGrams({ quantity, unit: unit.code, food }), more, food);
  const stated = more.mass ?? (comment === null ? null : massInRemarks(comment));
  if (stated !== null)
    return from('stated_mass', toGrams({ quantity: stated.quantity, unit: stated.unit.code, food }));
  const content = amount.packageAmount ?? more.each;
  if (content !== null && content.unit.kind !== 'length' && content.unit.kind !== 'count') {
    const one = toGrams({ quantity: content.quantity, unit: content.unit.code, food });
    if (one !== null) return { grams: one.grams * quantity, from: 'package' };
  }
  if (part !== null) return weighPart(part, quantity, amount.size, food);
  return addParts(toGrams({ quantity, unit: unit?.code ?? null, size: amount.size, food }), more, food);
}

const SAYS_HOW_MUCH = /^(?:\d|about|approx|total|around|roughly|weighing|each about|ca\b|etwa|environ|~)/i;

/** "about 2 pounds" weighs the ingredient; "plus 4 ounces for the pan" and "or 1 pound frozen" do not. */
function massInRemarks(comment: string): Quantity | null {
  for (const remark of comment.split(', ')) {
    const mass = SAYS_HOW_MUCH.test(remark) ? findMass(remark) : null;
    if (mass !== null) return mass;
  }
  return null;
}

function from(source: GramsSource, found: { readonly grams: number } | null): WeighedIngredient | null {
  return found === null ? null : { grams: found.grams, from: source };
}

/** "1 cup plus 2 tbsp": all or nothing. */
function addParts(
  first: { readonly grams: number; readonly from: GramsSource } | null,
  { plus }: Pick<MoreAmounts, 'plus'>,
  food: Food | null,
): WeighedIngredient | null {
  if (first === null || plus.length === 0) return first;
  let grams = first.grams;
  for (const { quantity, unit } of plus) {
    const more = toGrams({ quantity, unit: unit.code, food });
    if (more === null) return null;
    grams += more.grams;
  }
  return { grams, from: first.from };
}

const PARTS = [
  { word: /juice|saft|jus|zumo|jugo|succo/i, name: 'juice', yields: 'juiceGrams' },
  { word: /zest|rind|peel|abrieb|schale|zeste|ralladura|scorza/i, name: 'zest', yields: 'zestGrams' },
] as const;

/** "juice of 2 lemons" is lemon juice, as much as two lemons give; "zest and juice" is both, so it is the fruit. */
function weighPart(
  part: string,
  quantity: number,
  size: string | null,
  food: Food | null,
): WeighedIngredient | null {
  const [only, ...others] = PARTS.filter(({ word }) => word.test(part));
  const yields = food === null ? undefined : FRUIT_YIELDS[food.id];
  const taken =
    food === null || only === undefined || others.length > 0 ? null : lookUpFood(`${food.name} ${only.name}`);
  if (taken === null || only === undefined || yields === undefined)
    return toGrams({ quantity, unit: null, size, food });
  return { grams: quantity * yields[only.yields], from: 'unit_weight', food: taken };
}
