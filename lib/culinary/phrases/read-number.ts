import { NUMBER_WORDS } from './number-words.ts';

/** A number read at some place of a text. */
export interface NumberRead {
  readonly value: number;
  /** Index of the first character after it. */
  readonly end: number;
}

const NUMERAL = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+[.,]\d+|\d+|[.,]\d+)/y;
const FRACTION = /(\d+)\/(\d+)/y;
const WORD = /\p{L}+/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The number that stands at `at`: "2", "2.5", "2,5", "1/2", "1 1/2", "1 and 1/2", "half a", "two", "a dozen". Null
 * where none does. A denominator of zero is no number.
 */
export function readNumber(text: string, at: number): NumberRead | null {
  return readFraction(text, at) ?? readNumeral(text, at) ?? readWords(text, at);
}

function readFraction(text: string, at: number): NumberRead | null {
  const match = matchAt(FRACTION, text, at);
  if (match === null || Number(match[2]) === 0) return null;
  return { value: Number(match[1]) / Number(match[2]), end: at + match[0].length };
}

function readNumeral(text: string, at: number): NumberRead | null {
  const match = matchAt(NUMERAL, text, at);
  if (match === null) return null;
  const end = at + match[0].length;
  const value = toNumber(match[0]);
  const joint = matchAt(/ ?(?:and|&|\+)? ?/y, text, end);
  const fraction = Number.isInteger(value) ? readFraction(text, end + (joint?.[0].length ?? 0)) : null;
  if (fraction !== null && fraction.value < 1 && (joint?.[0].length ?? 0) > 0) {
    return { value: value + fraction.value, end: fraction.end };
  }
  const dozen = matchAt(/ dozen\b/iy, text, end);
  return dozen === null ? { value, end } : { value: value * 12, end: end + dozen[0].length };
}

/** "1,000" is a thousand; "1,5" is one and a half. */
function toNumber(numeral: string): number {
  if (/^\d{1,3}(?:,\d{3})+$/.test(numeral)) return Number(numeral.replaceAll(',', ''));
  return Number(numeral.replace(',', '.'));
}

function readWords(text: string, at: number): NumberRead | null {
  const first = matchAt(WORD, text, at)?.[0];
  const value = first === undefined ? undefined : NUMBER_WORDS[first.toLowerCase()];
  if (first === undefined || value === undefined) return null;
  const end = at + first.length;
  const next = matchAt(/ (?:of )?(?:an? )?/y, text, end);
  if (next === null) return null;
  const second = matchAt(WORD, text, end + next[0].length)?.[0];
  const factor = second === undefined ? undefined : NUMBER_WORDS[second.toLowerCase()];
  const isArticle = /^an?$|^une?$|^ein/i.test(first);
  if (second !== undefined && factor !== undefined && (isArticle || second.toLowerCase() === 'dozen')) {
    return { value: value * factor, end: end + next[0].length + second.length };
  }
  // "half an onion", "quarter of a cabbage": the article belongs to the amount.
  return { value, end: value < 1 ? end + next[0].trimEnd().length : end };
}
