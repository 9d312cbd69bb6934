import type { PageLine } from './page-line.ts';

/** A list is set so often at most: for two, four and six persons, for the screen and for print. */
const REPEATS_MAX = 6;
/** Fewer lines that end alike may be chance. */
const LINES_MIN = 3;
/** So large a share of the lines has to end as the ones of the first list do. */
const SHARE = 0.75;

/**
 * The first of several lists that name the same foods in the same order, whatever their amounts; they stand one behind
 * another, or line beside line.
 */
export function withoutRepeats(lines: readonly PageLine[]): readonly PageLine[] {
  const foods = lines.map(({ text }) => endOf(text));
  for (let times = REPEATS_MAX; times > 1; times -= 1) {
    const length = lines.length / times;
    if (!Number.isInteger(length) || length < LINES_MIN) continue;
    const least = length + SHARE * (lines.length - length);
    const countLike = (first: (index: number) => number) =>
      foods.filter((food, index) => food === foods[first(index)]).length;
    if (countLike((index) => index % length) >= least) return lines.slice(0, length);
    if (countLike((index) => index - (index % times)) >= least)
      return lines.filter((_, index) => index % times === 0);
  }
  return lines;
}

/** The beginning of the last word: "1 egg" of one list is "2 eggs" of the next. */
function endOf(text: string): string {
  return /\p{L}+(?=[^\p{L}]*$)/u.exec(text.toLowerCase())?.[0].slice(0, 4) ?? text;
}
