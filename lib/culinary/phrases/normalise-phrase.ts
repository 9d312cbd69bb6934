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
};
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** Longest phrase that is read; what follows is cut off. Characters. */
export const PHRASE_LENGTH_MAX = 400;

/**
 * A phrase in the form that the reader expects: plain spaces, one kind of dash, fractions as "a/b", no bullets and
 * no footnote marks. Linear in the length of the text.
 */
export function normalisePhrase(phrase: string): string {
  return phrase
    .slice(0, PHRASE_LENGTH_MAX)
    .replace(/[¼½¾⅐-⅞]/g, (glyph) => ` ${VULGAR[glyph] ?? glyph}`)
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
    .replace(/[₀-₉]/g, (digit) => String(SUBSCRIPTS.indexOf(digit)))
    .replace(/[⁄∕]/g, '/')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[ \-•*·▢◦‣□☐]+(?=\S)/u, '')
    .replace(/(\d) ?\/ ?(\d)/g, '$1/$2')
    .trim();
}
