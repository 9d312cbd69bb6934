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

function readQuantity(text: string): number | null {
  if (text === '') return null;
  const [whole = '', fraction = ''] = text.split('#');
  const [numerator = '0', denominator = '1'] = fraction.split('$');
  return Number(whole === '' ? 0 : whole) + (fraction === '' ? 0 : Number(numerator) / Number(denominator));
}

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
