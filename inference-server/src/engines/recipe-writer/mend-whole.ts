import type { Finding } from '@chef/culinary/recipe';
import type { DraftUnderWay } from './draft-under-way.ts';

/** What was put right in a recipe that is whole. */
export interface Mending {
  /** Steps of the kitchen's own for what would have been forgotten. */
  readonly held: readonly string[];
  /** Mistakes that are none any more. */
  readonly mended: readonly string[];
  /** What could not be put right; null when nothing is left. */
  readonly fault: string | null;
}

/** Puts right what only the whole shows: something that is still raw, a temperature that nobody named. */
export function mendWhole(draft: DraftUnderWay, isWorded: boolean): Mending {
  const held = isWorded ? cookBeforeLast(draft) : [];
  if (isWorded && draft.findUncooked().length > 0) return { held, mended: [], fault: 'left uncooked' };
  const found = blocking(draft);
  const unnamed = found.filter(({ code }) => code === 'temperature_not_named');
  for (const finding of unnamed) nameTemperature(draft, finding);
  const left = (unnamed.length === 0 ? found : blocking(draft)).map(({ code }) => code);
  return {
    held,
    mended: unnamed.map(({ code }) => `mended_${code}`),
    fault: left.length === 0 ? null : left.join(', '),
  };
}

function blocking(draft: DraftUnderWay): readonly Finding[] {
  return draft.judgeWhole().findings.filter(({ severity }) => severity === 'block');
}

/** Cooks in pans of their own, before the last step, what no step has cooked. */
function cookBeforeLast(draft: DraftUnderWay): string[] {
  const raw = draft.findUncooked();
  const last = draft.steps.at(-1);
  if (raw.length === 0 || last === undefined) return [];
  const line = draft.reopenStep();
  const cooked = raw.filter((ingredient) => draft.cookApart(ingredient));
  if (draft.accept(line) !== null) draft.addStep({ ...last, ...draft.retime(last.minutes ?? 1) });
  return cooked.map(() => 'cooked_apart');
}

function nameTemperature(draft: DraftUnderWay, { data }: Finding): void {
  const text = `Check that the ${data.food} has reached ${data.celsius} °C (${data.fahrenheit} °F) in the thickest part.`;
  const last = draft.steps.at(-1);
  draft.reopenStep();
  draft.addStep({ text, ...draft.retime(1) });
  if (last !== undefined) draft.addStep(last);
}
