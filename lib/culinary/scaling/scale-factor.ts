import { parseIngredient } from '../phrases/index.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';

/** Factor from one number of servings to another. @throws RangeError where one is not above 0 */
export function factorForServings(from: number, to: number): number {
  if (!(from > 0) || !(to > 0)) throw new RangeError('servings have to be above 0');
  return to / from;
}

/**
 * Factor so that the recipe uses what there is of one ingredient: with "300 g of chicken" and a recipe for 600 g it
 * is a half. Compared by mass where both are known, else in their common unit; null where neither can be, or where
 * the recipe has no line of that food.
 */
export function factorForIngredient(lines: readonly string[], have: string): number | null {
  const stock = parseIngredient(have);
  const wanted = lines.map(parseIngredient).find((line) => isSameFood(line, stock));
  if (wanted === undefined) return null;
  const hasMass = wanted.grams !== null && stock.grams !== null && wanted.grams > 0;
  if (hasMass) return (stock.grams ?? 0) / (wanted.grams ?? 1);
  const isComparable = wanted.unit === stock.unit && wanted.quantity !== null && stock.quantity !== null;
  return isComparable && (wanted.quantity ?? 0) > 0 ? (stock.quantity ?? 0) / (wanted.quantity ?? 1) : null;
}

function isSameFood(line: ParsedIngredient, stock: ParsedIngredient): boolean {
  if (line.foodId !== null && stock.foodId !== null) return line.foodId === stock.foodId;
  return line.name.toLowerCase() === stock.name.toLowerCase();
}
