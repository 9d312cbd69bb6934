import { percentile } from '../percentile.ts';
import type { CorpusLines } from './corpus-lines.ts';
import { judgeDraft } from './judge-draft.ts';
import { distinctShare, readingEase, sentencesOf } from './text-measures.ts';
import type { WrittenDraft } from './write-recipes.ts';

/** One writer's figures, each with its name as a reader of the table sees it. */
export type WriterFigures = Readonly<Record<string, string | number>>;

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const rounded = (value: number) => Math.round(value);

/**
 * Sums up what one writer wrote for all fridges. At first try means that no line was refused and written again and nothing
 * was mended afterwards; what its grammar keeps a writer from is no mistake. Lines that the grammar held to a food which
 * would else have been forgotten are told apart. Fridges of which nothing can be cooked in the time, as the kitchen says
 * before a writer is asked, are counted and left out of the shares.
 */
export function summarise(all: readonly WrittenDraft[], corpus: CorpusLines | null): WriterFigures {
  const written = all.filter(({ isPossible }) => isPossible);
  const whole = written.flatMap((one) =>
    one.draft === null ? [] : [{ ...one, draft: one.draft, judgement: judgeDraft(one.draft, one.fridge) }],
  );
  const counted = (isIt: (one: (typeof whole)[number]) => boolean) => whole.filter(isIt).length;
  const hot = whole.filter(({ judgement }) => judgement.isTemperatureNamed !== null);
  const given = written.reduce((sum, { fridge }) => sum + fridge.givenFoodIds.length, 0);
  const used = whole.reduce((sum, { judgement }) => sum + judgement.givenUsed, 0);
  const steps = whole.flatMap(({ draft }) => draft.steps.map(({ text }) => text));
  const sentences = steps.flatMap(sentencesOf);
  const times = whole.map(({ wholeMs }) => wholeMs);
  const isFirstTry = ({ corrections, judgement }: (typeof whole)[number]) =>
    judgement.passesGate && Object.keys(corrections).length === 0;
  const share = (isIt: (one: (typeof whole)[number]) => boolean) => percent(counted(isIt), written.length);
  return {
    'fridges of which nothing can be cooked': all.length - written.length,
    'passes the gate at first try': share(isFirstTry),
    'without a line held to a food': share((one) => isFirstTry(one) && Object.keys(one.held).length === 0),
    'with a step of the kitchen’s own': share(({ held }) => held.cooked_apart !== undefined),
    'passes it after corrections': share(({ judgement }) => judgement.passesGate),
    'no recipe': percent(written.length - whole.length, written.length),
    'a recipe by its form': percent(
      counted(({ judgement }) => judgement.isParsed),
      whole.length,
    ),
    'given foods used': percent(used, given),
    'all given foods used': share(
      ({ judgement, fridge }) => judgement.givenUsed === fridge.givenFoodIds.length,
    ),
    'listed is used, used is listed': percent(
      counted(({ judgement }) => judgement.isConserved),
      whole.length,
    ),
    'time held': percent(
      counted(({ judgement }) => judgement.isInTime),
      whole.length,
    ),
    'temperature named': percent(
      hot.filter(({ judgement }) => judgement.isTemperatureNamed).length,
      hot.length,
    ),
    'different titles': new Set(whole.map(({ draft }) => draft.title)).size,
    'distinct 2-grams': distinctShare(steps, 2).toFixed(3),
    'distinct 4-grams': distinctShare(steps, 4).toFixed(3),
    ...(corpus === null
      ? {}
      : {
          'titles not in the corpus': share(({ draft }) => !corpus.titles.has(draft.title)),
          'sentences not in the corpus': percent(
            sentences.filter((sentence) => !corpus.sentences.has(sentence)).length,
            sentences.length,
          ),
          'recipes not in the corpus': share(
            ({ draft }) => !corpus.recipes.has(draft.steps.map(({ text }) => text).join('\n')),
          ),
        }),
    'reading ease (Flesch)': readingEase(steps).toFixed(0),
    'tokens, mean': rounded(whole.reduce((sum, { tokens }) => sum + tokens, 0) / Math.max(1, whole.length)),
    'first line p50/p95, ms': [0.5, 0.95]
      .map((at) =>
        rounded(
          percentile(
            whole.map(({ firstLineMs }) => firstLineMs),
            at,
          ),
        ),
      )
      .join(' / '),
    'whole p50/p95, ms': [0.5, 0.95].map((at) => rounded(percentile(times, at))).join(' / '),
  };
}

/** How often each reason was given, the most frequent first. */
export function countReasons(
  all: readonly Readonly<Record<string, number>>[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const reasons of all)
    for (const [reason, times] of Object.entries(reasons))
      counts.set(reason, (counts.get(reason) ?? 0) + times);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
