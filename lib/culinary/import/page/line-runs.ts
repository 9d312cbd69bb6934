import { ingredientLikeness } from './ingredient-likeness.ts';
import type { PageLine } from './page-line.ts';

/** Lines that may be the ingredients, with their place on the page. */
export interface LineRun {
  readonly lines: readonly PageLine[];
  /** Index of the first line on the page. */
  readonly start: number;
  /** Index after the last one. */
  readonly end: number;
}

/** The longest list of ingredients, lines. */
export const LINES_MAX = 80;
/** Runs of a kind that are weighed; a page with more is no page of one recipe. */
const RUNS_MAX = 60;

/** Lines within elements whose names speak of ingredients; regions with the same names belong together. */
export function namedRuns(page: readonly PageLine[]): LineRun[] {
  const byName = new Map<string, Map<number, number[]>>();
  page.forEach((line, index) => {
    if (line.region !== 'ingredients') return;
    // "ingredients-1" and "ingredients-2" are groups of one list.
    const name = line.regionName.replace(/\d+/g, '');
    const regions = byName.get(name) ?? new Map<number, number[]>();
    byName.set(name, regions);
    regions.set(line.regionNumber, [...(regions.get(line.regionNumber) ?? []).slice(-LINES_MAX * 2), index]);
  });
  return [...byName.values()].slice(0, RUNS_MAX).map((regions) => {
    const seen = new Set<string>();
    const indexes = [...regions.values()].filter((region) => {
      // Pages repeat the list for printing and for phones.
      const key = region.map((index) => page[index]?.text ?? '').join('\n');
      return !seen.has(key) && seen.add(key);
    });
    return runOf(page, indexes.flat());
  });
}

function runOf(page: readonly PageLine[], indexes: readonly number[]): LineRun {
  const lines = indexes.flatMap((index) => page[index] ?? []);
  return { lines, start: indexes[0] ?? 0, end: (indexes.at(-1) ?? 0) + 1 };
}

/** Lines from a heading "Ingredients" to the next heading that opens another part. */
export function headedRuns(page: readonly PageLine[]): LineRun[] {
  const runs: LineRun[] = [];
  page.forEach((line, index) => {
    if (line.heading !== 'ingredients' || runs.length === RUNS_MAX) return;
    const end = endOfSection(page, index);
    if (end > index + 1) runs.push({ lines: page.slice(index + 1, end), start: index + 1, end });
  });
  return runs;
}

/** Where the section under a heading ends: at a heading of the same rank, of another part, or where prose begins. */
function endOfSection(page: readonly PageLine[], heading: number): number {
  const rank = page[heading]?.headingRank ?? 0;
  let prose = 0;
  for (let index = heading + 1; index < page.length && index < heading + 2 * LINES_MAX; index += 1) {
    const line = page[index];
    if (line === undefined) return index;
    if (line.heading === 'steps' || line.heading === 'other') return index;
    const isPeer = line.headingRank > 0 && rank > 0 && line.headingRank <= rank && index > heading + 1;
    if (isPeer && !opensGroup(page, index)) return index;
    prose = ingredientLikeness(line.text) === 0 && line.text.length > 100 ? prose + 1 : 0;
    if (prose === 2) return index - 1;
  }
  return Math.min(page.length, heading + 2 * LINES_MAX);
}

/** Entries of one list or table. */
export function listRuns(page: readonly PageLine[]): LineRun[] {
  return [...entriesByBlock(page).values()]
    .filter((indexes) => indexes.length >= LOOSE_MIN)
    .slice(0, RUNS_MAX)
    .map((indexes) => runOf(page, indexes));
}

function entriesByBlock(page: readonly PageLine[]): Map<number, number[]> {
  const byBlock = new Map<number, number[]>();
  page.forEach((line, index) => {
    if (!line.isItem) return;
    const own = byBlock.get(line.block);
    if (own === undefined) byBlock.set(line.block, [index]);
    else if (own.length <= LINES_MAX) own.push(index);
  });
  return byBlock;
}

/** Fewer lines under no heading are no list. */
const LOOSE_MIN = 3;
const LIKENESS_MIN = 0.6;
/** A longer line among ingredients is no heading of a group. */
const GROUP_LENGTH_MAX = 45;

/**
 * Lines that follow one another and look like ingredients, whatever they are marked as: paragraphs, lines parted by
 * breaks, several lists in a row with the names of their groups between them.
 */
export function looseRuns(page: readonly PageLine[]): LineRun[] {
  const lists = likelyLists(page);
  const runs: LineRun[] = [];
  let start = -1;
  const close = (end: number) => {
    if (start >= 0 && end - start >= LOOSE_MIN) runs.push({ lines: page.slice(start, end), start, end });
    start = -1;
  };
  page.forEach((line, index) => {
    const isEntry = line.isItem && lists.has(line.block);
    const isLike = isEntry || looksLikeOne(line);
    if (isLike && start < 0) start = beginningOf(page, index);
    const isInside =
      isLike ||
      (start >= 0 &&
        (opensGroup(page, index) || isBetween(page, index, lists) || isAlike(line, page[index - 1])));
    if (!isInside) close(index);
  });
  close(page.length);
  return runs.slice(0, RUNS_MAX);
}

function looksLikeOne(line: PageLine): boolean {
  return !line.isLink && line.headingRank === 0 && ingredientLikeness(line.text) >= LIKENESS_MIN;
}

/** Lists whose entries look like ingredients for the most part: what else stands in them is one too. */
function likelyLists(page: readonly PageLine[]): ReadonlySet<number> {
  const likely = new Set<number>();
  for (const [block, indexes] of entriesByBlock(page)) {
    const likes = indexes.filter((index) => page[index] !== undefined && looksLikeOne(page[index]));
    if (likes.length >= 2 && likes.length >= indexes.length * LIKENESS_MIN) likely.add(block);
  }
  return likely;
}

/** So many lines in front of the first amount are looked at. */
const LINES_BEFORE = 5;

/** Where the list begins that a line is part of: foods without amounts may stand in front. */
function beginningOf(page: readonly PageLine[], index: number): number {
  let start = index;
  while (start > 0 && index - start < LINES_BEFORE && isAlike(page[start - 1], page[start])) start -= 1;
  return start;
}

/** A longer line is a sentence. */
const FOOD_LENGTH_MAX = 80;

/** Whether a line is short and set in the same list or paragraph as another. */
function isAlike(line: PageLine | undefined, other: PageLine | undefined): boolean {
  if (line === undefined || other === undefined || line.heading !== null || line.isLink) return false;
  if (line.text.length > FOOD_LENGTH_MAX || /[.!?:]$/.test(line.text)) return false;
  return line.block === other.block && line.make === other.make && line.headingRank === 0;
}

/** Whether a short line stands between two likely lists: it names the second. */
function isBetween(page: readonly PageLine[], index: number, lists: ReadonlySet<number>): boolean {
  const line = page[index];
  if (line === undefined || line.heading !== null || line.isLink) return false;
  if (line.text.length > GROUP_LENGTH_MAX) return false;
  return [page[index - 1], page[index + 1]].every((one) => one?.isItem === true && lists.has(one.block));
}

/** Whether a line is the name of a group: short, no heading of another part, and ingredients follow. */
function opensGroup(page: readonly PageLine[], index: number): boolean {
  const line = page[index];
  if (line === undefined || line.heading !== null || line.text.length > GROUP_LENGTH_MAX) return false;
  const isName = line.headingRank > 0 || line.isStrong || /:$/.test(line.text);
  const [next, second] = [page[index + 1], page[index + 2]];
  if (!isName || next === undefined || next.isLink || next.heading !== null) return false;
  const likes = [next, second].map((one) => (one === undefined ? 0 : ingredientLikeness(one.text)));
  return (
    likes.some((like) => like >= 0.8) &&
    likes.every((like) => like > 0 || next.text.length <= FOOD_LENGTH_MAX)
  );
}
