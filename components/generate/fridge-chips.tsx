'use client';

import { useTranslations } from 'next-intl';
import type { RecognisedFoods } from '@/lib/query/use-recognised-foods';
import { isSaidAlready } from './is-said-already';

interface FridgeChipsProps {
  readonly ingredients: readonly string[];
  readonly recognised: RecognisedFoods;
  /** Places in the list that a problem points at. */
  readonly faulty: ReadonlySet<number>;
  readonly onRemove: (text: string) => void;
}

/** What is on the list; solid when the kitchen knows it, dashed when it does not, plain until it has said. */
export function FridgeChips({ ingredients, recognised, faulty, onRemove }: FridgeChipsProps) {
  const t = useTranslations('form');
  if (ingredients.length === 0) return null;
  return (
    <ul aria-label={t('chips')} className="contents">
      {ingredients.map((text, index) => {
        const known = recognised.get(text);
        const look = known === undefined ? '' : known === null ? 'chip-unknown' : 'chip-known';
        return (
          <li key={text} className={`chip ${faulty.has(index) ? 'chip-faulty' : look}`}>
            <span className="line-clamp-2">
              {text}
              {known === null ? <span className="sr-only"> {t('chipUnknown')}</span> : null}
              {known && !isSaidAlready(text, known) ? (
                <>
                  <span className="sr-only"> {t('chipKnownAs', { name: known })}</span>
                  <span aria-hidden="true" className="text-soft">
                    {' '}
                    = {known}
                  </span>
                </>
              ) : null}
            </span>
            <button type="button" onClick={() => onRemove(text)} aria-label={t('remove', { text })}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <path d="m2 2 8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
