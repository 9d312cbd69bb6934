import { type IngredientKind, PROTEINS, STAPLES } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';

/** How much a dish is missed by an item: what the meal is about most, what every cupboard holds least. */
export function importance({ kind }: Pick<Item, 'kind'>): number {
  if (STAPLES.has(kind)) return 0.25;
  return PROTEINS.has(kind) ? 2 : 1;
}

/** What is as good beside a savoury dish as in it: rice with a curry, potatoes with fish. */
export const BESIDE: ReadonlySet<IngredientKind> = new Set([
  'rice',
  'grain',
  'potato',
  'bread',
  'wrap',
  'salad',
]);
/** Share of its importance that is lost when something comes to the table by itself that belongs in a dish. */
const APART = 0.6;

/** Importance of what was given and is not in the dish: all of it when it lies in the fridge, most when it comes apart. */
export function missed(
  items: readonly Item[],
  used: ReadonlySet<string>,
  beside: ReadonlySet<string>,
): number {
  return items
    .filter(({ isGiven }) => isGiven)
    .reduce((sum, item) => {
      if (!used.has(item.food.id)) return sum + importance(item);
      const isApart = beside.has(item.food.id) && !BESIDE.has(item.kind) && !STAPLES.has(item.kind);
      return isApart ? sum + importance(item) * APART : sum;
    }, 0);
}
