import { isNode, type SchemaNode } from '../structured/schema-node.ts';
import { INGREDIENTS_KEY } from './recipe-keys.ts';

/** Deeper nesting is no recipe. */
const DEPTH_MAX = 8;
/** Values that are put together of one page. */
const VALUES_MAX = 20_000;

/**
 * Objects with a list of ingredients in a table of values that name each other by place, as the serialiser of Nuxt 3
 * writes it: `[{"ingredients":1},[2],"2 eggs"]`. Empty for what is no such table.
 */
export function reviveIndexed(table: unknown): SchemaNode[] {
  if (!Array.isArray(table)) return [];
  let left = VALUES_MAX;
  const valueAt = (place: unknown, depth: number): unknown => {
    left -= 1;
    if (typeof place !== 'number' || depth > DEPTH_MAX || left < 0) return null;
    const value: unknown = table[place];
    if (Array.isArray(value)) {
      // ["Reactive", 7] and the like wrap another value.
      if (typeof value[0] === 'string') return valueAt(value[1], depth);
      return value.map((item) => valueAt(item, depth + 1));
    }
    if (!isNode(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, valueAt(item, depth + 1)]));
  };
  return table.flatMap((entry, place) => {
    const hasList =
      isNode(entry) &&
      Object.entries(entry).some(([key, value]) => INGREDIENTS_KEY.test(key) && typeof value === 'number');
    const revived = hasList ? valueAt(place, 0) : null;
    return isNode(revived) ? [revived] : [];
  });
}
