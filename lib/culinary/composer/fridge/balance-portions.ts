import type { Cook } from '../cook.ts';
import type { IngredientKind } from './ingredient-kind.ts';
import type { Item } from './item.ts';
import { type Portions, usualAmount } from './usual-amount.ts';

/** Shares of a full portion when a dish has several of a group: the first, the second and so on. */
interface Group {
  readonly kinds: ReadonlySet<IngredientKind>;
  readonly shares: readonly number[];
}

const GROUPS: readonly Group[] = [
  {
    kinds: new Set([
      'poultry',
      'mince',
      'sausage',
      'steak',
      'stew_meat',
      'joint',
      'offal',
      'fish',
      'shellfish',
      'tofu',
      'beans',
      'lentils',
      'dried_beans',
      'frying_cheese',
      'tinned_fish',
    ]),
    shares: [1, 0.65, 0.45, 0.35],
  },
  { kinds: new Set(['rice', 'pasta', 'noodle', 'grain', 'potato', 'bread', 'wrap']), shares: [1, 0.55, 0.4] },
  { kinds: new Set(['root', 'firm', 'soft', 'leafy', 'salad', 'tomato']), shares: [1, 1, 0.8, 0.65, 0.5] },
  { kinds: new Set(['fruit']), shares: [1, 0.65, 0.5, 0.4] },
  { kinds: new Set(['cheese', 'soft_cheese']), shares: [1, 0.6, 0.5] },
];

/** The amounts of what nobody measured: the form's own portions, less of each where there are several of a group. */
export function balancePortions(
  items: readonly Item[],
  servings: Cook['servings'],
  portions: Portions | undefined,
): Item[] {
  const shares = GROUPS.map(({ kinds, shares }) => {
    const count = items.filter(({ kind }) => kinds.has(kind)).length;
    return { kinds, share: shares[Math.min(count, shares.length) - 1] ?? 1 };
  });
  return items.map((item) => {
    if (item.isMeasured) return item;
    const share = shares.find(({ kinds }) => kinds.has(item.kind))?.share ?? 1;
    return { ...item, ...usualAmount(item.food, item.kind, servings * share, portions ?? {}) };
  });
}
