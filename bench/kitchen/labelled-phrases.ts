import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** An ingredient phrase with what people say is in it; an empty text where they said nothing. */
export interface LabelledPhrase {
  readonly input: string;
  readonly name: string;
  readonly quantity: number | null;
  readonly unit: string;
  readonly size: string;
  readonly preparation: string;
  readonly comment: string;
  readonly purpose: string;
  /** The rules were tuned with a look at `development`; `held_out` is only ever counted. */
  readonly half: 'development' | 'held_out';
}

/** Reads the labelled phrases (CSV with a heading; a quantity of `1#1$2` is 1½). */
export function readLabelledPhrases(file: string): LabelledPhrase[] {
  const [, ...rows] = readCsv(readFileSync(file, 'utf8'));
  return rows
    .filter((row) => (row[0] ?? '') !== '')
    .map(
      ([
        input = '',
        name = '',
        quantity = '',
        unit = '',
        size = '',
        preparation = '',
        comment = '',
        purpose = '',
      ]) => ({
        input,
        name,
        quantity: readQuantity(quantity),
        unit,
        size,
        preparation,
        comment,
        purpose,
        half: halfOf(input),
      }),
    );
}

/** The same phrase is always in the same half, whatever else the file holds. */
function halfOf(input: string): LabelledPhrase['half'] {
  const first = createHash('sha256').update(input).digest()[0] ?? 0;
  return first % 2 === 0 ? 'development' : 'held_out';
}

/** The first number of the label: "1 28" is 1, "3-4" is 3, "1#1$2" is 1½; a word is left unread. */
function readQuantity(text: string): number | null {
  const first = text.split(/[ -]/)[0] ?? '';
  if (first === '') return null;
  const word = WORDS[first.toLowerCase()];
  if (word !== undefined) return word;
  const [whole = '', fraction = ''] = first.split('#');
  const [numerator = '0', denominator = '1'] = fraction.split('$');
  const value =
    Number(whole === '' ? 0 : whole) + (fraction === '' ? 0 : Number(numerator) / Number(denominator));
  return Number.isNaN(value) ? null : value;
}

const WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** RFC 4180: fields in double quotes may hold commas, line breaks and doubled quotes. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
