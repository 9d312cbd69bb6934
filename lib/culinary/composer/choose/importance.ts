import { PROTEINS, STAPLES } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';

/** How much a dish is missed by an item: what the meal is about most, what every cupboard holds least. */
export function importance({ kind }: Pick<Item, 'kind'>): number {
  if (STAPLES.has(kind)) return 0.25;
  return PROTEINS.has(kind) ? 2 : 1;
}
