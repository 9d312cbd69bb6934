import { plainText } from '../reading/plain-text.ts';

const ASCII = /^[\t\n\r -~]*$/;

/**
 * A text as the word rules read it: look-alike letters resolved, lower case, without accents (`ß` as `ss`), with
 * plain apostrophes and hyphens. Rules of five languages can so be written in plain letters.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return plainText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-');
}
