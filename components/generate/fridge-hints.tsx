'use client';

import { useTranslations } from 'next-intl';
import type { RecognisedFoods } from '@/lib/query/use-recognised-foods';
import { type FormValues, splitList } from './form-values';

interface FridgeHintsProps {
  readonly values: FormValues;
  readonly recognised: RecognisedFoods;
  /** Places in the list that an answer has spoken of already. */
  readonly faulty: ReadonlySet<number>;
  readonly hintId: string;
  readonly onClear: () => void;
}

/** Things named in a note; the rest is on the list itself. */
const NAMED_MAX = 6;
/** From here on clearing is quicker than taking out one by one. */
const WORTH_CLEARING = 3;

/** How to go on, what the words being typed are, and what we do not know. */
export function FridgeHints({ values, recognised, faulty, hintId, onClear }: FridgeHintsProps) {
  const t = useTranslations('form');
  const typed = splitList(values.draft).flatMap((text) => recognised.get(text) ?? []);
  const unknown = values.ingredients.filter(
    (text, index) => recognised.get(text) === null && !faulty.has(index),
  );
  const list = unknown.slice(0, NAMED_MAX).map((text) => `“${text}”`);
  return (
    <>
      <div className="mt-2.5 flex items-start justify-between gap-4">
        <p id={hintId} className="field-hint">
          {typed.length > 0
            ? t('looksLike', { list: typed.slice(0, NAMED_MAX).join(', ') })
            : t('ingredientsHint')}
        </p>
        {values.ingredients.length >= WORTH_CLEARING ? (
          <button type="button" className="link flex-none text-[0.97rem]" onClick={onClear}>
            {t('clear')}
          </button>
        ) : null}
      </div>
      <div aria-live="polite">
        {unknown.length > 0 ? (
          <p className="notice mt-2.5 text-[0.97rem]">
            {t('unknown', {
              list: `${list.join(', ')}${unknown.length > NAMED_MAX ? ' …' : ''}`,
              count: unknown.length,
            })}
          </p>
        ) : null}
      </div>
    </>
  );
}
