import type { Food } from '../foods/food.ts';

/**
 * `text`, which holds `name`, with the name in the number of its new amount: scaling must not print "4 onion". The
 * food's own forms are taken where the name is one of them, else the rules of English.
 */
export function inNumber(
  text: string,
  name: string,
  before: number,
  after: number,
  food: Food | null,
): string {
  if (before > 1 === after > 1 || name === '') return text;
  const at = text.indexOf(name);
  if (at < 0) return text;
  const printed = after > 1 ? pluralOf(name, food) : singularOf(name, food);
  return `${text.slice(0, at)}${printed}${text.slice(at + name.length)}`;
}

/** "onion" → "onions", "bay leaf" → "bay leaves". */
export function pluralOf(name: string, food: Food | null = null): string {
  if (food !== null && name === food.name) return food.plural;
  if (name === food?.plural) return name;
  if (/(?:s|ch|sh|x)$/.test(name)) return /(?:ss|ch|sh|x)$/.test(name) ? `${name}es` : name;
  if (/(?:tomato|potato|mango)$/.test(name)) return `${name}es`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:leaf|loaf|half)$/.test(name)) return `${name.slice(0, -1)}ves`;
  return `${name}s`;
}

/** "tomatoes" → "tomato", "bay leaves" → "bay leaf". */
export function singularOf(name: string, food: Food | null = null): string {
  if (food !== null && name === food.plural) return food.name;
  if (/(?:leaves|loaves|halves)$/.test(name)) return `${name.slice(0, -3)}f`;
  if (/(?:tomatoes|potatoes|mangoes|ches|shes|sses|xes)$/.test(name)) return name.slice(0, -2);
  if (/[^aeiou]ies$/.test(name) && !/(?:cookies|brownies|smoothies)$/.test(name))
    return `${name.slice(0, -3)}y`;
  return name.replace(/([^s])s$/, '$1');
}
