import type { GbnfRules } from '../../allowed/gbnf-rules.ts';
import { writePrefixTree } from '../../allowed/prefix-tree.ts';
import type { NamedFood } from './listed-names.ts';
import { FOOD_JOINTS } from './split-phrases.ts';

/**
 * Adds the rules of lists of foods ("the onion, carrots and leek"), none of them twice side by side. Returns the GBNF of a
 * list by the kind of food that it begins with; null where there is none.
 *
 * @param prefix of the names of its rules: letters, other than of any other rules.
 * @param first those that a list may begin with, all of them by default, and how it spells that one.
 */
export function writeFoodLists(
  rules: GbnfRules,
  foods: readonly NamedFood[],
  prefix: string,
  { first = foods, spell }: { first?: readonly NamedFood[]; spell?: (name: string) => string } = {},
): (kind: string) => string | null {
  const joint = rules.refer(writePrefixTree(rules, FOOD_JOINTS));
  const names = foods.map((_, index) => `${prefix}${index}`);
  for (const [index, food] of foods.entries()) {
    const others = names.filter((_, other) => other !== index);
    const more = others.length === 0 ? '' : ` (${joint} (${others.join(' | ')}))?`;
    rules.define(names[index] ?? prefix, `(${writePrefixTree(rules, food.names)})${more}`);
    if (spell !== undefined)
      rules.define(`${names[index]}-`, `(${writePrefixTree(rules, food.names.map(spell))})${more}`);
  }
  const known = new Map<string, string | null>();
  return (kind) => {
    let list = known.get(kind);
    if (list === undefined) {
      const own = names.flatMap((name, index) => {
        const food = foods[index];
        if (food?.kind !== kind || !first.includes(food)) return [];
        return [spell === undefined ? name : `${name}-`];
      });
      list = own.length === 0 ? null : `(${own.join(' | ')})`;
      known.set(kind, list);
    }
    return list;
  };
}

/** GBNF of all of these foods in their order, each by any of its names. */
export function writeWholeList(rules: GbnfRules, foods: readonly NamedFood[]): string {
  const lists = foods.map(({ names }) => writePrefixTree(rules, names));
  return lists.map((list, index) => `${gapBefore(index, lists.length)}(${list})`).join(' ');
}

function gapBefore(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? '" and " ' : '", " ';
}
