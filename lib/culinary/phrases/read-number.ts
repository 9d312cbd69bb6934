import { DENOMINATOR_WORDS, NUMBER_WORDS } from './number-words.ts';

/** A number read at some place of a text. */
export interface NumberRead {
  readonly value: number;
  /** Index of the first character after it. */
  readonly end: number;
}

const NUMERAL = /\d{1,3}(?:[,.]\d{3})+(?!\d)|\d+[.,]\d+|\d+|[.,]\d+/y;
const FRACTION = /(\d+)\/(\d+)/y;
/** "1/8th" */
const ORDINAL = /(?:th|rd|nd)s?(?![\p{L}])/iuy;
const WORD = /\p{L}+/uy;
const DOZEN = / dozen\b| dz\b\.?| douzaines?\b| docenas?\b| dozzin[ae]\b| dutzend\b/iy;
const MIXED_JOINT = / ?-(?=\d\/)| ?(?:and |& ?|\+ ?|plus )?/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The number that stands at `at`: "2", "2.5", "2,5", "1/2", "1 1/2", "1-1/2", "1 and 1/2", "half a", "two", "a
 * dozen", "two and a half", "three quarters". Null where none does. A denominator of zero is no number.
 */
export function readNumber(text: string, at: number): NumberRead | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const fraction = readFraction(text, at);
    return fraction === null
      ? readNumeral(text, at)
      : { ...fraction, end: skipArticle(text, fraction.end, fraction.value) };
  }
  if (code === 46 || code === 44) return isDigit(text.charCodeAt(at + 1)) ? readNumeral(text, at) : null;
  return readWords(text, at);
}

function readFraction(text: string, at: number): NumberRead | null {
  const match = matchAt(FRACTION, text, at);
  if (match === null || Number(match[2]) === 0) return null;
  const end = at + match[0].length;
  return {
    value: Number(match[1]) / Number(match[2]),
    end: end + (matchAt(ORDINAL, text, end)?.[0].length ?? 0),
  };
}

function readNumeral(text: string, at: number): NumberRead | null {
  const match = matchAt(NUMERAL, text, at);
  if (match === null) return null;
  const end = at + match[0].length;
  const value = toNumber(match[0], text, end);
  const joint = matchAt(MIXED_JOINT, text, end)?.[0].length ?? 0;
  if (joint > 0 && Number.isInteger(value)) {
    const fraction = readFraction(text, end + joint);
    if (fraction !== null && fraction.value < 1) {
      return timesDozen(text, { value: value + fraction.value, end: fraction.end });
    }
  }
  const half = matchAt(AND_A_HALF, text, end);
  return half === null ? timesDozen(text, { value, end }) : addHalf(value, half, end);
}

function timesDozen(text: string, { value, end }: NumberRead): NumberRead {
  const dozen = matchAt(DOZEN, text, end);
  return dozen === null ? { value, end } : { value: value * 12, end: end + dozen[0].length };
}

const SMALL_UNIT = / ?(?:g|gr|ml)\b/iy;
const LARGE_UNIT = / ?(?:kg|l|kilo|liter|litre|litro|litri)\b/iy;

/**
 * "1,000" is a thousand and "1,5" one and a half. "1.500 g" and "1,250 kg" are read by what can be meant: nobody
 * weighs to the milligram, nor a ton.
 */
function toNumber(numeral: string, text: string, end: number): number {
  const isGrouped = /^[1-9]\d{0,2}(?:([,.])\d{3})(?:\1\d{3})*$/.test(numeral);
  if (!isGrouped) return Number(numeral.replace(',', '.'));
  if (numeral.includes('.')) {
    return Number(matchAt(SMALL_UNIT, text, end) === null ? numeral : numeral.replaceAll('.', ''));
  }
  if (matchAt(LARGE_UNIT, text, end) !== null) return Number(numeral.replace(',', '.'));
  return Number(numeral.replaceAll(',', ''));
}

function readWords(text: string, at: number): NumberRead | null {
  const first = wordAt(text, at);
  const value = first === null ? undefined : NUMBER_WORDS[first];
  if (first === null || value === undefined) return null;
  const end = at + first.length;
  if (isLetterAhead(text, end)) return null;
  return (
    readWordFraction(text, end, value) ??
    readTens(text, end, value) ??
    readMultiple(text, end, first, value) ??
    readAndAHalf(text, end, value)
  );
}

function wordAt(text: string, at: number): string | null {
  return matchAt(WORD, text, at)?.[0].toLowerCase() ?? null;
}

/** A hyphen that belongs to a longer word: "half-and-half", "six-pack", "one-pot". */
function isLetterAhead(text: string, end: number): boolean {
  if (text[end] !== '-') return false;
  const next = wordAt(text, end + 1);
  return (
    next !== null &&
    !(next in DENOMINATOR_WORDS) &&
    !(next in NUMBER_WORDS) &&
    !/^(?:oz|ounce|pound|inch|lb|cup|pint|quart|teaspoon|tablespoon|tsp|tbsp|kilo)/.test(next)
  );
}

/** "two thirds", "one-half", "three quarters of a". */
function readWordFraction(text: string, end: number, numerator: number): NumberRead | null {
  if (!Number.isInteger(numerator) || !/[ -]/.test(text[end] ?? '')) return null;
  const next = wordAt(text, end + 1);
  const denominator = next === null ? undefined : DENOMINATOR_WORDS[next];
  if (next === null || denominator === undefined) return null;
  const value = numerator / denominator;
  return { value, end: skipArticle(text, end + 1 + next.length) };
}

/** "twenty-four". */
function readTens(text: string, end: number, tens: number): NumberRead | null {
  if (tens < 20 || text[end] !== '-') return null;
  const next = wordAt(text, end + 1);
  const ones = next === null ? undefined : NUMBER_WORDS[next];
  return next === null || ones === undefined || ones >= 10
    ? null
    : { value: tens + ones, end: end + 1 + next.length };
}

const IS_ARTICLE = /^(?:an?|une?|ein\p{L}*|una?)$/u;
const MULTIPLE_JOINT = /[ -](?:of )?(?:an? )?/y;

/** "a couple of", "half a dozen", "two dozen", "a half". */
function readMultiple(text: string, end: number, first: string, value: number): NumberRead | null {
  const joint = matchAt(MULTIPLE_JOINT, text, end);
  if (joint === null) return null;
  const at = end + joint[0].length;
  const second = wordAt(text, at);
  const factor = second === null ? undefined : NUMBER_WORDS[second];
  if (second === null || factor === undefined || IS_ARTICLE.test(second)) return null;
  const isMultiple = IS_ARTICLE.test(first) || /^(?:dozen|dou|doc|doz)/.test(second);
  return isMultiple
    ? { value: value * factor, end: skipArticle(text, at + second.length, value * factor) }
    : null;
}

/** "one and a half"; else the plain number, with the article behind a fraction ("half an onion"). */
function readAndAHalf(text: string, end: number, value: number): NumberRead {
  const half = matchAt(AND_A_HALF, text, end);
  if (half !== null) return addHalf(value, half, end);
  return { value, end: value < 1 ? skipArticle(text, end) : end };
}

const AND_A_HALF = / and (?:a |one[ -])(half|quarter)\b/iy;

function addHalf(value: number, half: RegExpExecArray, end: number): NumberRead {
  return { value: value + (half[1]?.toLowerCase() === 'half' ? 0.5 : 0.25), end: end + half[0].length };
}

/** "half an onion", "quarter of a cabbage", "half the onion": the article belongs to the amount. */
function skipArticle(text: string, end: number, value = 0): number {
  if (value >= 1) return end;
  const article = matchAt(/ (?:of )?(?:an?|the)(?= )/iy, text, end);
  return article === null ? end : end + article[0].length;
}
