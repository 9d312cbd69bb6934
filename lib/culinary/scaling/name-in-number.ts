import type { Food } from '../foods/food.ts';
import { matchFood } from '../foods/index.ts';
import { pluralOf, singularOf } from './english-number.ts';

/**
 * `text`, which holds `name`, with the name in the number of its new amount: scaling must not print "4 onion". Only
 * English names of a known food change, and only to what is read as that food again: the plural of "Ei" is no "Eis".
 */
export function inNumber(
  text: string,
  name: string,
  before: number,
  after: number,
  food: Food | null,
): string {
  if (before > 1 === after > 1 || name === '' || food === null) return text;
  const at = text.indexOf(name);
  if (at < 0 || !isEnglishName(name.toLowerCase(), food)) return text;
  const printed = after > 1 ? pluralOf(name) : singularOf(name);
  if (matchFood(printed)?.food.id !== food.id) return text;
  return `${text.slice(0, at)}${printed}${text.slice(at + name.length)}`;
}

function isEnglishName(name: string, food: Food): boolean {
  return [food.name, food.plural, ...food.synonyms].some((known) => {
    const word = known.toLowerCase();
    return name.endsWith(word) || name.endsWith(singularOf(word)) || name.endsWith(pluralOf(word));
  });
}

/** A unit's own word in the number of its amount: "1 garlic clove". */
export function unitInNumber(
  text: string,
  printed: readonly [one: string, many: string],
  before: number,
  after: number,
): string {
  if (before > 1 === after > 1) return text;
  const [from, to] = after > 1 ? printed : [printed[1], printed[0]];
  const at = text.indexOf(from);
  return at < 0 ? text : `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}
