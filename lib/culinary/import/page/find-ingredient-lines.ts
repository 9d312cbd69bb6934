import { ingredientLikeness, startsWithAmount } from './ingredient-likeness.ts';
import { headedRuns, LINES_MAX, type LineRun, listRuns, looseRuns, namedRuns } from './line-runs.ts';
import type { PageLine } from './page-line.ts';
import { splitRunIn } from './run-in-list.ts';
import { tidyRun } from './tidy-run.ts';

/** What share of the lines has to look like ingredients, by how the run was found. */
const LIKENESS_MIN = { named: 0.4, headed: 0.4, list: 0.6, loose: 0.6 };
/** One line alone has to be an amount of something. */
const SINGLE_LIKENESS_MIN = 0.8;
/** How much surer a run is by how it was found. */
const BONUS = { named: 0.4, headed: 0.45, list: 0, loose: -0.05 };
/** Proposals of other pages have amounts too: "5 easy soups". */
const LINK_SHARE = 0.5;
/** Lists that follow one another are groups of one, whatever stands in the last. */
const SEVERAL_LISTS = 0.2;
/** What stands under "You may also like" and "Notes". */
const ELSEWHERE = -0.4;

/**
 * The run of lines on a page that is most surely its list of ingredients; null when there is none. With `isSaidOnly` it
 * has to stand under a heading or in an element that says so.
 */
export function findIngredientLines(page: readonly PageLine[], isSaidOnly = false): LineRun | null {
  let best: { run: LineRun; score: number } | null = null;
  for (const { run, kind } of candidatesOf(page)) {
    const whole = run.lines.flatMap((line) => (line.isItem ? [line] : spreadOut(line)));
    const lines = tidyRun(whole);
    const likeness = likenessOf(lines);
    const isSaid = kind === 'headed' || kind === 'named';
    if (isSaidOnly && !isSaid) continue;
    const isPlain = isSaid && isPlainList(page, run, lines);
    const isSingle = lines.length === 1 && kind === 'headed' && isPlain && likeness >= SINGLE_LIKENESS_MIN;
    if ((lines.length < 2 && !isSingle) || lines.length > LINES_MAX) continue;
    if (likeness < LIKENESS_MIN[kind] && !isPlain) continue;
    const place = kind !== 'headed' && sectionOf(page, run.start) === 'other' ? ELSEWHERE : 0;
    const groups = kind === 'loose' && areLists(lines) ? SEVERAL_LISTS : 0;
    const score =
      likeness +
      BONUS[kind] +
      place +
      groups +
      Math.min(lines.length, 12) / 36 +
      Math.min(lines.length, 24) / 72;
    if (best === null || score > best.score) best = { run: { ...run, lines }, score };
  }
  return best?.run ?? null;
}

function candidatesOf(page: readonly PageLine[]) {
  const runs = {
    named: namedRuns(page),
    headed: headedRuns(page),
    list: listRuns(page),
    loose: looseRuns(page),
  };
  return (['named', 'headed', 'list', 'loose'] as const).flatMap((kind) =>
    runs[kind].map((run) => ({ run, kind })),
  );
}

/** Whether lines are the entries of several lists, each with an amount: a list of short steps has none. */
function areLists(lines: readonly PageLine[]): boolean {
  const blocksOf = (some: readonly PageLine[]) => new Set(some.map(({ block }) => block)).size;
  const count = blocksOf(lines);
  const amounts = lines.filter(({ text }) => startsWithAmount(text));
  return count > 1 && lines.every(({ isItem }) => isItem) && blocksOf(amounts) === count;
}

/** What the nearest heading in front of a line opens. */
function sectionOf(page: readonly PageLine[], start: number): PageLine['heading'] {
  for (let index = start - 1; index >= 0 && index > start - SECTION_LINES; index -= 1) {
    const heading = page[index]?.heading ?? null;
    if (heading !== null) return heading;
    if ((page[index]?.headingRank ?? 0) > 0) return null;
  }
  return null;
}

const SECTION_LINES = 40;

/** A longer entry is a sentence, characters. */
const ENTRY_LENGTH_MAX = 80;

/**
 * Whether lines are what a heading or a name in the markup says, in whatever language and with whatever foods: short
 * entries of lists from the first line on, or lines that are all set alike down to the heading of the steps.
 */
function isPlainList(page: readonly PageLine[], run: LineRun, lines: readonly PageLine[]): boolean {
  const [first] = lines;
  if (first === undefined || page[run.start]?.isItem !== first.isItem) return false;
  const isBeforeSteps = page[run.end]?.heading === 'steps';
  // A list of links is a menu, unless the steps follow it: some sites link each food to what they know of it.
  const isEntry = ({ isItem, isLink, text, make }: PageLine) =>
    isItem === first.isItem &&
    (isItem || make === first.make) &&
    (!isLink || (isItem && isBeforeSteps)) &&
    text.length <= ENTRY_LENGTH_MAX &&
    !/[.!?:]$/.test(text);
  return lines.every(isEntry) && (first.isItem || isBeforeSteps);
}

/** A paragraph that lists ingredients in a row becomes a line for each. */
function spreadOut(line: PageLine): PageLine[] {
  return splitRunIn(line.text)?.map((text) => ({ ...line, text })) ?? [line];
}

function likenessOf(lines: readonly PageLine[]): number {
  if (lines.length === 0) return 0;
  const like = (line: PageLine) => ingredientLikeness(line.text) * (line.isLink ? LINK_SHARE : 1);
  return lines.reduce((sum, line) => sum + like(line), 0) / lines.length;
}
