'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';

interface ServingsStepperProps {
  readonly servings: number;
  readonly onChange: (servings: number) => void;
}

const MOST = 24;

/** How many eat; also used on a recipe to scale it. */
export function ServingsStepper({ servings, onChange }: ServingsStepperProps) {
  const t = useTranslations('form');
  const id = useId();
  const to = (value: number) => onChange(Math.min(MOST, Math.max(1, value)));
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className="block font-semibold">
        {t('servings')}
      </span>
      <div className="mt-2 inline-flex items-center gap-1 rounded-full border-[1.5px] border-line-strong bg-paper">
        <button
          type="button"
          className="button button-quiet !min-h-9 !px-3.5 text-xl leading-none"
          onClick={() => to(servings - 1)}
          disabled={servings <= 1}
          aria-label={t('fewer')}
        >
          −
        </button>
        <output className="amount min-w-6 text-center" aria-live="polite">
          {servings}
        </output>
        <button
          type="button"
          className="button button-quiet !min-h-9 !px-3.5 text-xl leading-none"
          onClick={() => to(servings + 1)}
          disabled={servings >= MOST}
          aria-label={t('more')}
        >
          +
        </button>
      </div>
    </div>
  );
}
