import type { Food } from './food.ts';
import { nameIndex } from './names/name-index.ts';
import { nameKey } from './names/tokens.ts';

/** What labels mean by a food's own name, where that says more than the table's food: "oats" may hold wheat. Null for most. */
export function labelMeaning(food: Food): Food | null {
  return nameIndex().labels.get(nameKey(food.name)) ?? null;
}
