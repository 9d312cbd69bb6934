/** "4 hours", "25 to 30 minutes", "an hour", "half an hour", "a quarter of an hour", "overnight". */
const SPAN =
  /(?:(?<figure>\d{1,4}(?:[.,]\d+)?)(?:\s?(?:to|or|-|–)\s?\d{1,4}(?:[.,]\d+)?)?|(?<word>half an|(?:three[\s-])?quarters?(?:[\s-]of)?[\s-]an|an?|one|two|three|four|six|eight|twelve|several))[\s-]?(?<unit>minutes?|mins?|hours?|hrs?|days?)\b(?! to go| short of)|\b(?<night>overnight)\b/giu;
const WORDS: Readonly<Record<string, number>> = {
  'half an': 0.5,
  'quarter of an': 0.25,
  'three quarters of an': 0.75,
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
const IN_ALL = /^ (?:in all|in total|altogether)\b/iu;
const EACH_SIDE = /^ (?:a|per|each|(?:on|for) each) side\b/iu;
const FULL_STOP = /(?<=[.!?])\s+/u;
const SENTENCE_END = /(?<=[.!?;])\s+/u;

/** The longest time that a step says something takes, minutes, of a range the shorter end; 0 where it names none. */
export function longestStatedMinutes(step: string): number {
  return Math.max(0, ...listSpans(step).map(({ minutes }) => minutes));
}

/**
 * What the times that a step names come to one after the other, minutes, of ranges the shorter ends. What is "in all"
 * holds the other times of its sentence, and "2 minutes a side" is part of the time before it.
 */
export function sumStatedMinutes(step: string): number {
  return step.split(FULL_STOP).reduce((sum, sentence) => sum + sumOfSentence(listSpans(sentence)), 0);
}

function sumOfSentence(spans: readonly Stated[]): number {
  const all = spans.find(({ after }) => IN_ALL.test(after));
  if (all !== undefined) return all.minutes;
  return spans
    .filter(({ after }, index) => index === 0 || !EACH_SIDE.test(after))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

interface Stated {
  readonly minutes: number;
  /** The words behind it. */
  readonly after: string;
}

function listSpans(text: string): Stated[] {
  return text
    .split(SENTENCE_END)
    .filter((sentence) => !KEEPING.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(SPAN)].map((match) => ({
        minutes: minutesOf(match, sentence),
        after: sentence.slice(match.index + match[0].length),
      })),
    );
}

/** "Three-quarters an" and "three quarters of an" are one. */
const wordOf = (word = '') =>
  word
    .toLowerCase()
    .replace(/-/gu, ' ')
    .replace(/quarters?(?: of)? an$/u, (found) =>
      found.startsWith('quarters') ? 'quarters of an' : 'quarter of an',
    );

function minutesOf(match: RegExpExecArray, sentence: string): number {
  const { figure, word, unit = '', night } = match.groups ?? {};
  if (night !== undefined) {
    const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + night.length)];
    return AT_WILL.test(before) || AT_WILL.test(after) ? 0 : HOURS_OF_NIGHT * MINUTES_OF_HOUR;
  }
  const count = figure === undefined ? (WORDS[wordOf(word)] ?? 0) : Number(figure.replace(',', '.'));
  if (/^m/iu.test(unit)) return count;
  return count * MINUTES_OF_HOUR * (/^d/iu.test(unit) ? 24 : 1);
}
