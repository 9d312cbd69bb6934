/** Numbers that yields are written with in words; the five languages of the kitchen. */
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  zwei: 2,
  drei: 3,
  vier: 4,
  sechs: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  dos: 2,
  tres: 3,
  cuatro: 4,
  seis: 6,
  due: 2,
  tre: 3,
  quattro: 4,
  sei: 6,
};
/** A number or a range, with the word behind it. */
const AMOUNT =
  /(\d+(?:[.,]\d+)?)(?:(?:-|–|—|\s+(?:to|bis|à|a|or|y|e)\s+)(\d+(?:[.,]\d+)?))?\s*\(?\s*(?:x\s*)?(\p{L}+)?/gu;
/** What measures the whole and counts no portions. */
const MEASURE =
  /^(?:cups?|ml|cl|dl|l|liters?|litres?|g|gr|grams?|kg|oz|ounces?|lbs?|pounds?|pints?|quarts?|gallons?|tbsp|tablespoons?|tsp|teaspoons?|inch|inches|in|cm|mm|x|by|hours?|min\w*)$/iu;
/** More than any kitchen serves: a year or an address of the page. */
const SERVINGS_MAX = 1000;
/** Yields are short; nothing behind this is read. */
const LENGTH_MAX = 200;

/** A number of portions or pieces, and how sure it is that it counts any. */
interface Reading {
  readonly servings: number;
  readonly isCounted: boolean;
  readonly isBare: boolean;
}

/**
 * How many portions or pieces the texts of a yield speak of: 4, "4 servings", "Makes 12 cookies", "Serves four". Of a range
 * the larger number, as cooks shop ("8 - 10" with spaces is no range to most readers of pages, and the first counts); a count goes before a measure ("5 cups (40 crackers)") and a text that says of what
 * before a bare number. Null when they tell no number.
 */
export function readServings(...texts: readonly string[]): number | null {
  const readings = texts.flatMap((text) => readText(text.slice(0, LENGTH_MAX)));
  const best =
    readings.find(({ isCounted, isBare }) => isCounted && !isBare) ??
    readings.find(({ isCounted }) => isCounted) ??
    readings[0];
  return best?.servings ?? null;
}

function readText(text: string): Reading[] {
  const readings: Reading[] = [];
  for (const [, low, high, word] of text.matchAll(AMOUNT)) {
    const servings = Number((high ?? low ?? '').replace(',', '.'));
    if (!(servings > 0 && servings <= SERVINGS_MAX)) continue;
    readings.push({
      servings: Math.max(1, Math.round(servings)),
      isCounted: word === undefined || !MEASURE.test(word),
      isBare: /^[\d\s.,]+$/.test(text),
    });
  }
  return readings.length > 0 ? readings : readWords(text);
}

function readWords(text: string): Reading[] {
  const word = text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((one) => Object.hasOwn(WORDS, one));
  return word === undefined ? [] : [{ servings: WORDS[word] ?? 1, isCounted: true, isBare: false }];
}
