import type { Sr28Weight } from './read-sr28.ts';

/** One SR28 household measure in the product's units. */
export interface DerivedMeasure {
  readonly unit: string;
  readonly size: string;
  readonly grams: number;
  readonly sequence: string;
  readonly detail: string;
}

/** Millilitres of the US customary measures (NIST Handbook 44, Appendix C). */
const MILLILITRES: Readonly<Record<string, number>> = {
  cup: 236.588,
  tbsp: 14.787,
  tsp: 4.929,
  fl_oz: 29.574,
};

/** First word or words of Msre_Desc → unit code. */
const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^fl\.? oz\b/, 'fl_oz'],
  [/^cups?\b/, 'cup'],
  [/^(?:tbsp|tablespoons?)\b/, 'tbsp'],
  [/^(?:tsp|teaspoons?)\b/, 'tsp'],
  [/^cloves?\b/, 'clove'],
  [/^slices?\b/, 'slice'],
  [/^(?:stalks?|spears?|ribs?)\b/, 'stalk'],
  [/^(?:leaf|leaves)\b/, 'leaf'],
  [/^heads?\b/, 'head'],
  [/^bunch\b/, 'bunch'],
  [/^sprigs?\b/, 'sprig'],
  [/^ears?\b/, 'ear'],
  [/^fillets?\b/, 'fillet'],
  [/^(?:can)\b/, 'can'],
  [/^(?:jar)\b/, 'jar'],
  [/^(?:package|pkg|packet|pouch|container|envelope)\b/, 'package'],
  [/^sticks?\b/, 'stick'],
  [/^sheets?\b/, 'sheet'],
  [/^cubes?\b/, 'cube'],
];

/** Words that mean one whole food as it is counted. */
const WHOLE_WORDS =
  /^(?:fruit|pepper|pod|root|bulb|egg|whole|each|item|piece|unit|patty|link|frankfurter|chop|steak|thigh|breast|drumstick|wing|leg|tortilla|bagel|muffin|biscuit|roll|croissant|cookie|cracker|waffle|pancake|nut|kernel|shrimp|oyster|mussel|clam|scallop|anchovy|sardine|mushroom|cap|tuber|potato|tomato|olive|date|fig|prune|berry|cherry|apricot|plum|peach|nectarine|pear|apple|banana|kiwi|melon|avocado|beet|carrot|cucumber|eggplant|fish|bird|marshmallow|pickle|sausage|taco shell|pita|bun|sprout|turnip|shallot|radish|tangerine|almond|walnut|hazelnut|cone|pepperoni|bar|scallion|squash|zucchini|loaf)\b/;
const SIZES = /^(extra small|small|medium|large|extra large|jumbo)\b/;

/** SR28's servings of a label or of a feeding plan are no household measures. */
const NO_MEASURE =
  /serving|nlea|^oz|^lb|condensed|inch|crust not eaten|yields?\b|unpopped|recipe|refuse|stewing|from 1 lb/;

/** Turns the WEIGHT rows of a food into measures; the first row of a unit and size wins. */
export function householdMeasures(rows: readonly Sr28Weight[]): DerivedMeasure[] {
  const measures = new Map<string, DerivedMeasure>();
  for (const row of rows) {
    const measure = toMeasure(row);
    if (measure === null) continue;
    const key = `${measure.unit}:${measure.size}:${measure.unit === 'cup' ? measure.detail : ''}`;
    if (!measures.has(key)) measures.set(key, measure);
  }
  return withPlainSize([...measures.values()]);
}

function toMeasure(row: Sr28Weight): DerivedMeasure | null {
  const text = row.description.toLowerCase().trim();
  if (NO_MEASURE.test(text) || !(row.amount > 0) || !(row.grams > 0)) return null;
  const grams = Number((row.grams / row.amount).toPrecision(4));
  const base = { grams, sequence: row.sequence };
  for (const [pattern, unit] of UNIT_WORDS) {
    const word = pattern.exec(text);
    if (word === null) continue;
    const rest = text.slice(word[0].length);
    return { ...base, unit, size: sizeIn(rest), detail: detailOf(rest) };
  }
  const size = SIZES.exec(text)?.[1];
  if (size !== undefined) {
    const rest = text.slice(size.length).replace(/^[\s,]+/, '');
    if (/^(?:slice|strip|ring|leaf|leaves|stalk|spear|head)/.test(rest)) return innerUnit(base, rest, size);
    return { ...base, unit: 'each', size, detail: '' };
  }
  return WHOLE_WORDS.test(text) ? { ...base, unit: 'each', size: sizeIn(text), detail: '' } : null;
}

function innerUnit(
  base: { grams: number; sequence: string },
  rest: string,
  size: string,
): DerivedMeasure | null {
  const word = /^(slice|leaf|leaves|stalk|spear|head)/.exec(rest)?.[1];
  if (word === undefined) return null;
  const unit = word === 'leaves' ? 'leaf' : word === 'spear' ? 'stalk' : word;
  return { ...base, unit, size, detail: '' };
}

function sizeIn(text: string): string {
  return /\b(extra small|small|medium|extra large|large|jumbo)\b/.exec(text)?.[1] ?? '';
}

/** "cup, chopped (1/2\" pieces)" → "chopped"; kept short and free of our separators. */
function detailOf(rest: string): string {
  return rest
    .replace(/\([^)]*\)?/g, '')
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 24)
    .trim();
}

/** A counted food with sizes but no plain row gets its medium (else large) one as the plain `each`. */
function withPlainSize(measures: readonly DerivedMeasure[]): DerivedMeasure[] {
  const each = measures.filter((measure) => measure.unit === 'each');
  if (each.length === 0 || each.some((measure) => measure.size === '')) return [...measures];
  const plain =
    each.find((measure) => measure.size === 'medium') ?? each.find((measure) => measure.size === 'large');
  return plain === undefined ? [...measures] : [...measures, { ...plain, size: '' }];
}

const DENSITY_ORDER = ['cup', 'tbsp', 'fl_oz', 'tsp'] as const;

/** Grams per millilitre from the plainest volume row, or null. */
export function densityFrom(measures: readonly DerivedMeasure[]): number | null {
  const volumes = measures.filter((measure) => measure.unit in MILLILITRES);
  const plain = DENSITY_ORDER.map((unit) => volumes.find((row) => row.unit === unit && row.detail === ''));
  const first = DENSITY_ORDER.map((unit) => volumes.find((row) => row.unit === unit));
  const row = [...plain, ...first].find((candidate) => candidate !== undefined);
  if (row === undefined) return null;
  return Number((row.grams / (MILLILITRES[row.unit] ?? Number.NaN)).toFixed(4));
}
