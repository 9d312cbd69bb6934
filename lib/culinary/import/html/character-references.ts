import { NAMED_CHARACTERS } from './named-characters.ts';

/** Largest code point of Unicode. */
const CODE_POINT_MAX = 0x10ffff;
const REFERENCE =
  /&(?:#(\d{1,8});?|#[xX]([\da-fA-F]{1,6});?|([a-zA-Z]{2,8}\d{0,2});|(nbsp|amp|quot|lt|gt)(?![\w=]))/g;

/** What the references 128 to 159 mean to every browser: the characters of Windows-1252 (HTML standard, 13.2.5.80). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Resolves the character references of HTML in a text; what is no reference stays. Linear. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal, hex, name, bare) => {
    const named = name ?? bare;
    if (named !== undefined) return namedCharacter(String(named)) ?? whole;
    return numbered(decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal));
  });
}

/** The same of a text in which references were written by reference ("&amp;frac12;"), which many pages do by mistake. */
export function decodeReferencesTwice(text: string): string {
  return decodeReferences(decodeReferences(text));
}

function namedCharacter(name: string): string | undefined {
  return NAMED_CHARACTERS.get(name) ?? NAMED_CHARACTERS.get(name.toLowerCase());
}

function numbered(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const isScalar = code > 0 && code <= CODE_POINT_MAX && (code < 0xd800 || code > 0xdfff);
  return isScalar ? String.fromCodePoint(code) : '';
}
