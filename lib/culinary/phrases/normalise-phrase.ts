import { decodeEntities } from './decode-entities.ts';

/** Vulgar fractions of Unicode, written out with a leading space so that "1½" becomes "1 1/2". */
const VULGAR: Readonly<Record<string, string>> = {
  '¼': '1/4',
  '½': '1/2',
  '¾': '3/4',
  '⅐': '1/7',
  '⅑': '1/9',
  '⅒': '1/10',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅟': '1/',
  '↉': '0/3',
};
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** Longest phrase that is read; what follows is cut off. Characters. */
export const PHRASE_LENGTH_MAX = 400;

const NOT_PLAIN = /[^ -~]/;

/**
 * A phrase in the form that the reader expects: plain spaces, one kind of dash, fractions as "a/b", no bullets and
 * no footnote marks. Linear in the length of the text.
 */
export function normalisePhrase(phrase: string): string {
  const decoded = decodeEntities(phrase.slice(0, PHRASE_LENGTH_MAX));
  const ascii = NOT_PLAIN.test(decoded) ? toPlainSigns(decoded) : decoded;
  const plain = WIDE_SPACE.test(ascii) ? ascii.replace(/\s+/g, ' ') : ascii;
  const whole = MAY_BE_PLURAL.test(plain) ? plain.replace(PLURAL_MARK, '$1') : plain;
  const measured = whole.includes('/') ? joinFractions(whole) : whole;
  const inches = measured.includes('"') ? measured.replace(/(\d) ?"/g, '$1-inch') : measured;
  return inches.replace(BULLET, '').trim();
}

const WIDE_SPACE = /\s\s|[\t\r\n]/;
/** "pièce(s)", "Prise(n)", "Zehe/n" */
const MAY_BE_PLURAL = /[(/]/;
const PLURAL_MARK = /(\p{L})(?:\((?:e?s|n|en|e|x)\)|\/(?:n|en)(?= ))/gu;
const BULLET = /^[ \-•*·▢◦‣□☐✓+_]+(?=\S)/u;

function joinFractions(text: string): string {
  return text.replace(/(\d) ?\/ ?(?=\d)/g, '$1/').replace(GLUED_FRACTION, splitGlued);
}

/** Fractions of any form as "a/b", glued ones apart: "1½" and "1¹⁄₂" become "1 1/2". Linear. */
export function spellFractions(text: string): string {
  return joinFractions(
    text
      .replace(
        /(\d?)([¼½¾⅐-⅟↉])/g,
        (_, digit, glyph) => `${digit}${digit === '' ? '' : ' '}${VULGAR[String(glyph)] ?? glyph}`,
      )
      .replace(
        /(\d?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=[⁄∕/])/g,
        (_, digit, raised) => `${digit} ${plainDigits(String(raised), SUPERSCRIPTS)}`,
      )
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '')
      .replace(/[₀-₉]+/g, (digits) => plainDigits(digits, SUBSCRIPTS))
      .replace(/[⁄∕]/g, '/'),
  );
}

function toPlainSigns(text: string): string {
  return spellFractions(text)
    .replace(/[‐-―−]/g, (dash) => (dash === '—' || dash === '―' ? ' - ' : '-'))
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[×✕]/g, 'x')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad®™†‡]/g, '')
    .replace(/[\s\u00a0]/g, ' ')
    .normalize('NFC');
}

function plainDigits(text: string, digits: string): string {
  return Array.from(text, (digit) => String(digits.indexOf(digit))).join('');
}

/**
 * "11/2 cups" is 1½: pages and compatibility folding glue a whole number to its fraction. Nobody measures eleven
 * halves, and a numerator of two digits is met in no kitchen.
 */
const GLUED_FRACTION = /(?<![\d/.,])(\d{1,2})([1-7])\/([234568])(?![\d/])/g;

function splitGlued(whole: string, integer: string, numerator: string, denominator: string): string {
  return Number(numerator) < Number(denominator) ? `${integer} ${numerator}/${denominator}` : whole;
}
