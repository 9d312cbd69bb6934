import type { Conflict } from './find-conflicts.ts';
import type { OrderStep, Swap } from './person-variant.ts';
import { VARIANT_SOURCES as FROM } from './variant-sources.ts';

interface Work {
  readonly conflicts: readonly Conflict[];
  readonly swaps: readonly Swap[];
  /** The step, from 0, at which what they may not eat comes in. */
  readonly entry: number;
  readonly isAllergy: boolean;
  readonly isSevere: boolean;
}

/**
 * What is done in which order, so that nothing of what somebody may not eat gets into their portion: their portion is
 * through and covered before the rest meets it. With an allergy everything is washed first; where traces count, labels are
 * read and packets stay closed until then.
 */
export function orderOfWork({ conflicts, swaps, entry, isAllergy, isSevere }: Work): OrderStep[] {
  const foods = conflicts.map(({ foods: [food], phrase }) => food?.name ?? phrase);
  const instead = swaps.flatMap((swap) => swap.instead);
  const step = entry + 1;
  const when = (holds: boolean, ...steps: OrderStep[]) => (holds ? steps : []);
  return [
    ...when(isAllergy, { code: 'clean_first', data: {}, source: FROM.clean }),
    ...when(isSevere, { code: 'read_labels', data: {}, source: FROM.labels }),
    ...when(isSevere, { code: 'keep_closed', data: { foods }, source: FROM.order }),
    ...(entry === 0
      ? [{ code: 'cook_portion_first', data: { instead }, source: portionSource(isAllergy) } as const]
      : ([
          { code: 'cook_together', data: { step: entry }, source: portionSource(isAllergy) },
          { code: 'take_portion', data: { step }, source: portionSource(isAllergy) },
          { code: 'finish_portion', data: { step, instead }, source: portionSource(isAllergy) },
        ] as const)),
    { code: 'own_tools', data: {}, source: isAllergy ? FROM.tools : FROM.house },
    ...when(isAllergy, { code: 'cover_aside', data: {}, source: FROM.order }),
    { code: 'then_others', data: { step, foods }, source: portionSource(isAllergy) },
    ...when(isAllergy, { code: 'serve_first', data: {}, source: FROM.serve }),
  ];
}

const portionSource = (isAllergy: boolean) => (isAllergy ? FROM.order : FROM.house);
