import type { HtmlElement } from '../html/html-element.ts';
import { isBlock, textBelow } from '../html/visible-text.ts';
import { isMeasureAlone, startsWithAmount } from './ingredient-likeness.ts';

const NONE: ReadonlySet<HtmlElement> = new Set();
/** Fewer siblings of one make are no list. */
const ROWS_MIN = 3;
/** A longer row is a paragraph, characters. */
const LENGTH_MAX = 200;
/** Share of the rows that have to begin with an amount. */
const AMOUNT_SHARE = 0.6;
/** Siblings that are looked at. */
const ROWS_MAX = 200;

/**
 * Children of an element that are rows of one list, although nothing but their make says so: "200 g" and "flour" in
 * boxes of their own, box after box. Each is a line then.
 */
export function rowsAmong(parent: HtmlElement): ReadonlySet<HtmlElement> {
  const byMake = new Map<string, HtmlElement[]>();
  for (const child of parent.children) {
    if (typeof child === 'string' || !ROW.test(child.name)) continue;
    const make = `${child.name} ${/^\S*/.exec(child.attributes.get('class')?.trim() ?? '')?.[0] ?? ''}`;
    const rows = byMake.get(make);
    if (rows === undefined) byMake.set(make, [child]);
    else if (rows.length < ROWS_MAX) rows.push(child);
  }
  for (const rows of byMake.values()) {
    const parted = rows.length < ROWS_MIN ? [] : rows.filter(hasParts);
    if (parted.length * 2 < rows.length || parted.length < ROWS_MIN) continue;
    const texts = rows.map((row) => textBelow(row, LENGTH_MAX + 1));
    const isRow = (text: string) =>
      text.length <= LENGTH_MAX && startsWithAmount(text) && !isMeasureAlone(text);
    if (texts.filter(isRow).length >= rows.length * AMOUNT_SHARE) return new Set(rows);
  }
  return NONE;
}

const ROW = /^(?:div|p|section|article|span|label|a)$/;

/** Whether reading it would give more than one line; labels of boxes to tick would all be on one. */
function hasParts(row: HtmlElement): boolean {
  if (row.name === 'label') return true;
  const boxes = row.children.filter((child) => typeof child === 'object');
  return (
    boxes.length > 1 &&
    boxes.some(isBlock) &&
    !boxes.some(({ name }) => /^(?:[uod]l|table|h[1-6])$/.test(name))
  );
}
