import { startsWithAmount } from './ingredient-likeness.ts';
import type { PageLine } from './page-line.ts';

/** Fewer headings in a row are what they are marked as. */
const ROW_MIN = 3;
/** So large a share of a row has to begin with an amount. */
const AMOUNT_SHARE = 0.6;

/** Lines of a page in which headings that follow one another and are amounts of food are marked as such no more. */
export function withoutFalseHeadings(lines: readonly PageLine[]): PageLine[] {
  const plain: PageLine[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && isSameKind(lines[start], lines[end])) end += 1;
    const row = lines.slice(start, end);
    plain.push(...(areIngredients(row) ? row.map((line) => ({ ...line, headingRank: 0 })) : row));
    start = end;
  }
  return plain;
}

function isSameKind(line: PageLine | undefined, other: PageLine | undefined): boolean {
  return line?.headingRank === other?.headingRank && line?.heading === null && other?.heading === null;
}

function areIngredients(row: readonly PageLine[]): boolean {
  if (row.length < ROW_MIN || row[0]?.headingRank === 0) return false;
  const amounts = row.filter(({ text, isLink }) => !isLink && startsWithAmount(text) && !NUMBERED.test(text));
  return amounts.length >= row.length * AMOUNT_SHARE;
}

/** "1. Salads": a chapter. */
const NUMBERED = /^\d+[.)]\s/;
