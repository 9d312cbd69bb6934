import type { Food } from '../foods/food.ts';
import { findFood } from '../foods/index.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';
import { toGrams, toMillilitres } from '../units/index.ts';
import type { Substitution, SubstitutionPart } from './substitution.ts';

/**
 * Amounts of a substitution's parts for a line: how often the line holds the amount of the row, by volume, mass or count,
 * times each part. Null where the line has no amount that can be compared.
 */
export function convertParts(
  line: ParsedIngredient,
  substitution: Substitution,
): readonly SubstitutionPart[] | null {
  const food = findFood(substitution.foodId);
  const times = food === null ? null : timesIn(line, substitution.per, food);
  if (times === null) return null;
  return substitution.parts.map((part) => ({ ...part, quantity: part.quantity * times }));
}

function timesIn(line: ParsedIngredient, per: Substitution['per'], food: Food): number | null {
  if (line.quantity === null) return null;
  const quantity = line.quantityMax === null ? line.quantity : (line.quantity + line.quantityMax) / 2;
  if (line.unit === per.unit) return quantity / per.quantity;
  const own = line.unit === null ? null : toMillilitres(quantity, line.unit);
  const one = per.unit === null ? null : toMillilitres(per.quantity, per.unit);
  if (own !== null && one !== null) return own / one;
  const grams = toGrams({ quantity: per.quantity, unit: per.unit, food })?.grams ?? null;
  return line.grams === null || grams === null || grams === 0 ? null : line.grams / grams;
}
