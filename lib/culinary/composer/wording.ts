import type { Item } from './fridge.ts';

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The food's name in the number that its amount asks for: "2 carrots", "200 g carrots", "half an onion". */
export function nameOf(item: Item): string {
  if (item.unit === null) return (item.quantity ?? 1) > 1 ? item.food.plural : item.food.name;
  if (item.unit === 'clove' || item.unit === 'stalk' || item.unit === 'head' || item.unit === 'slice')
    return item.food.name;
  return item.food.plural;
}

/** "the onion and carrots" */
export function theItems(items: readonly Item[]): string {
  return items.length === 0 ? '' : `the ${joinWords(items.map(nameOf))}`;
}

/** First letter large, the rest as it is. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** True when a verb about the items takes its plural form. */
export function isPlural(items: readonly Item[]): boolean {
  const [only] = items;
  if (items.length !== 1 || only === undefined) return items.length > 1;
  const name = nameOf(only);
  return name === only.food.plural && only.food.plural !== only.food.name;
}

/** "is" or "are" for the items. */
export function be(items: readonly Item[]): string {
  return isPlural(items) ? 'are' : 'is';
}

/** "it" or "them". */
export function them(items: readonly Item[]): string {
  return isPlural(items) ? 'them' : 'it';
}
