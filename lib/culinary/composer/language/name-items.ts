import type { Food } from '../../foods/food.ts';
import type { Item } from '../fridge/item.ts';

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Units behind which a food keeps its singular: "2 cloves garlic", "2 slices bread". */
const SINGULAR_UNITS: ReadonlySet<string> = new Set(['clove', 'stalk', 'head', 'slice', 'sprig', 'leaf']);
/** Heavier than this, a piece is bought in parts: "300 g cauliflower", but "300 g carrots". */
const SINGULAR_GRAMS = 240;

/** Named in the singular by weight, though their piece is not in the table. */
const BOUGHT_IN_PARTS = /cabbage$|cauliflower$|lettuce$|romanesco$|jackfruit$/;

/** The food's name in the number that its amount asks for: "2 carrots", "200 g carrots", "half an onion". */
export function nameOf(item: Item): string {
  const { food, unit, quantity } = item;
  if (unit === null) return (quantity ?? 1) > 1 ? food.plural : food.name;
  if (SINGULAR_UNITS.has(unit)) return food.name;
  const each = food.measures.find((measure) => measure.unit === 'each' && measure.size !== 'small')?.grams;
  if (BOUGHT_IN_PARTS.test(food.name)) return food.name;
  return each !== undefined && each >= SINGULAR_GRAMS && unit !== 'can' ? food.name : food.plural;
}

/** Words of a name that say which cut or form it is, and that a cook drops the second time. */
const CUT_WORDS =
  /^(?:(?:bone-in|skinless|boneless|lean|raw|stewing|ground|canned|crushed|dried|frozen|cooked|smoked|wild|atlantic|pacific|alaska|fresh|cherry|plum|new|red|russet|baby|mixed|plain|cremini|whole-wheat) )+|\b(?: (?:breast|thigh|drumstick|leg|wing|loin|shoulder|tenderloin|chop|belly|chuck|round|shank|fillet|steak|stew meat|strip)s?)$/g;
const KEEP_WHOLE =
  /sweet potato|red lentil|red cabbage|dried fruit|smoked paprika|red pepper|sun-dried|baby corn|red onion|mixed|ground (?:ginger|coriander|cumin)|dried (?:oregano|thyme|basil|dill|parsley|chili|apricot|fig|cranberry|shiitake|shrimp|mango)|new york|red wine|red currant|red mullet|smoked (?:salmon|trout|mackerel|haddock)/;

/** "chicken" for chicken thighs, "beef" for ground beef, "tomatoes" for canned tomatoes. */
export function shortName(item: Item): string {
  return shorten(nameOf(item));
}

/** The food as a word before another noun in a title: "chicken", "black bean", "mushroom". */
export function titleNoun(food: Food): string {
  return singular(shorten(food.name));
}

/** Names of the table that are plural by themselves: "tomatoes", "mushrooms". */
function singular(name: string): string {
  return name
    .replace(/(tomato|potato)es$/, '$1')
    .replace(/(mushroom|bean|vegetable|noodle|cherrie|chilie|sardine|onion|flake|pea|lardon)s$/, '$1');
}

/** What a tin is filled up with. */
export const PACKED_IN = / in (?:water|oil|olive oil|brine|tomato sauce|juice)$/;

/** A name without the words that a cook drops the second time; the name itself where nothing would be left. */
export function shorten(name: string): string {
  if (KEEP_WHOLE.test(name)) return name;
  const short = name.replace(CUT_WORDS, '').replace(PACKED_IN, '').trim();
  return short.length >= 3 ? short : name;
}

const withArticle = (words: readonly string[]) => (words.length === 0 ? '' : `the ${joinWords(words)}`);
const distinct = (words: readonly string[]) => [...new Set(words)];

/** Words of a shopping list that nobody says at the stove. */
export const LIST_WORDS = /^(?:all-purpose|large|medium|extra-virgin|homemade|low-sodium) /;

/** "the onion and carrots" */
export function theItems(items: readonly Item[]): string {
  return withArticle(
    distinct(items.map((item) => nameOf(item).replace(LIST_WORDS, '').replace(PACKED_IN, ''))),
  );
}

/** "the chicken and tomatoes" */
export function theShort(items: readonly Item[]): string {
  return withArticle(distinct(items.map(shortName)));
}

/** True when a verb about the items takes its plural form. */
export function isPlural(items: readonly Item[]): boolean {
  const [only] = items;
  if (items.length !== 1 || only === undefined) return items.length > 1;
  const name = nameOf(only);
  return (name === only.food.plural && only.food.plural !== only.food.name) || ALWAYS_PLURAL.test(name);
}

const ALWAYS_PLURAL =
  /(?:oats|greens|breadcrumbs|tomatoes|beans|noodles|flakes|sprouts|ramps|lardons|leaves|cloves|chives|vegetables|onions|croutons|mushrooms)$/;

/** True when the short name of the items is plural: "chicken" for thighs is not. */
export function isShortPlural(items: readonly Item[]): boolean {
  const [only] = items;
  if (items.length !== 1 || only === undefined) return items.length > 1;
  const short = shortName(only);
  return short === nameOf(only)
    ? isPlural(items)
    : /[^s]s$/.test(short) && !/asparagus|couscous|hummus/.test(short);
}
