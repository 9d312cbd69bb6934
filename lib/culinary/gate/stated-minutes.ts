/** "4 hours", "25 to 30 minutes", "an hour", "half an hour", "overnight". */
const SPAN =
  /(?:(?<figure>\d{1,4}(?:[.,]\d+)?)(?:\s?(?:to|or|-|–)\s?\d{1,4}(?:[.,]\d+)?)?|(?<word>half an|an?|one|two|three|four|six|eight|twelve|several))[\s-]?(?<unit>minutes?|mins?|hours?|hrs?|days?)\b(?! to go)|\b(?<night>overnight)\b/giu;
const WORDS: Readonly<Record<string, number>> = {
  'half an': 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  eight: 8,
  twelve: 12,
  several: 3,
};
const MINUTES_OF_HOUR = 60;
const HOURS_OF_NIGHT = 8;
/** Sentences about what is left over tell how long food keeps, not how long it takes. */
const KEEPING =
  /\b(?:keeps?|kept|leftovers?|left over|store|within|up to|reheat|freez(?:e|es)|best before|better after)\b/iu;
/** "overnight if you can", "or overnight": nobody has to. */
const AT_WILL = /(?:\bor\s+(?:even\s+)?|\beven better\s+)$|^\s*(?:,?\s*(?:if|at best|for preference)\b)/iu;
const SENTENCE_END = /(?<=[.!?;])\s+/u;

/** The longest time that a step says something takes, minutes, of a range the shorter end; 0 where it names none. */
export function longestStatedMinutes(step: string): number {
  return Math.max(0, ...listStatedMinutes(step));
}

/** What the times that a step names come to one after the other, minutes, of ranges the shorter ends. */
export function sumStatedMinutes(step: string): number {
  return listStatedMinutes(step).reduce((sum, minutes) => sum + minutes, 0);
}

function listStatedMinutes(step: string): number[] {
  return step
    .split(SENTENCE_END)
    .filter((sentence) => !KEEPING.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(SPAN)].map((match) => minutesOf(match, sentence)));
}

function minutesOf(match: RegExpExecArray, sentence: string): number {
  const { figure, word, unit = '', night } = match.groups ?? {};
  if (night !== undefined) {
    const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + night.length)];
    return AT_WILL.test(before) || AT_WILL.test(after) ? 0 : HOURS_OF_NIGHT * MINUTES_OF_HOUR;
  }
  const count =
    figure === undefined ? (WORDS[(word ?? '').toLowerCase()] ?? 0) : Number(figure.replace(',', '.'));
  if (/^m/iu.test(unit)) return count;
  return count * MINUTES_OF_HOUR * (/^d/iu.test(unit) ? 24 : 1);
}
