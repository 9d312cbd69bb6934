import { findUnit } from '@chef/culinary/units';
import type { LabelledPhrase } from './labelled-phrases.ts';
import type { ReadPhrase } from './phrase-readers.ts';

export interface PhraseScore {
  readonly quantity: boolean;
  readonly unit: boolean;
  readonly name: boolean;
  readonly size: boolean;
  readonly preparation: boolean;
  readonly comment: boolean;
  readonly purpose: boolean;
}

/**
 * What a reader got right of a labelled phrase. The quantity is the first of the label ("1 28" of "1 (28-ounce)
 * can") or the lower end of its range; the unit is any that the label names ("ounce can"), in any spelling; texts
 * are compared as sets of singular words.
 */
export function scorePhrase(label: LabelledPhrase, read: ReadPhrase): PhraseScore {
  return {
    quantity: isSameNumber(label.quantity, read.quantity),
    unit: isSameUnit(label.unit, read.unit),
    name: isSameText(label.name, read.name),
    size: isSameText(withoutShortSizes(label.size), read.size),
    preparation: isSameText(label.preparation, read.preparation),
    comment: isSameText(label.comment, read.comment),
    purpose: isSameText(label.purpose, read.purpose),
  };
}

function isSameNumber(label: number | null, read: number | null): boolean {
  if (label === null || read === null) return label === read;
  return Math.abs(label - read) < 0.006;
}

const SIZES = new Set(
  'lg sm md large small medium big thick thin heaping scant generous good full mini'.split(' '),
);

function isSameUnit(label: string, read: string | null): boolean {
  const words = label.split(' ').filter((word) => word !== '' && !SIZES.has(word.toLowerCase()));
  if (words.length === 0) return read === null || read === '';
  const given = canonicalUnit(read ?? '');
  return [...words, words.join(' ')].some((word) => canonicalUnit(word) === given);
}

function canonicalUnit(word: string): string {
  return findUnit(word)?.code ?? singular(word.toLowerCase());
}

function withoutShortSizes(text: string): string {
  return text
    .replace(/\blg\b/g, 'large')
    .replace(/\bsm\b/g, 'small')
    .replace(/\bmd\b/g, 'medium');
}

function isSameText(label: string, read: string | null | undefined): boolean {
  return words(label) === words(read ?? '');
}

function words(text: string): string {
  const found =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return [...new Set(found.map(singular))].sort().join(' ');
}

function singular(word: string): string {
  if (/(?:leaves|loaves|halves|calves)$/.test(word)) return `${word.slice(0, -3)}f`;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:o|ch|sh|x|s)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/([^s])s$/, '$1');
}
