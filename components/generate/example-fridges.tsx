'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Fridges that many have; each gives a recipe at one press. */
const EXAMPLES = [
  { label: 'example1', ingredients: ['2 chicken thighs', '1 lemon', 'a handful of rice', 'half an onion'] },
  { label: 'example2', ingredients: ['4 eggs', '100 g spinach', '50 g feta'] },
  { label: 'example3', ingredients: ['1 can chickpeas', '2 carrots', '1 can coconut milk'] },
] as const;

interface ExampleFridgesProps {
  readonly onPick: (ingredients: readonly string[]) => void;
  /** One drawing per example, in order. */
  readonly art: readonly ReactNode[];
}

/** An empty list need not stay empty: three to start from. */
export function ExampleFridges({ onPick, art }: ExampleFridgesProps) {
  const t = useTranslations('form');
  return (
    <div className="needs-js mt-5">
      <p className="field-hint">{t('examples')}</p>
      <ul className="mt-2 grid grid-cols-3 gap-2 sm:gap-2.5">
        {EXAMPLES.map(({ label, ingredients }, index) => (
          <li key={label} className="flex min-w-0">
            <button
              type="button"
              className="flex w-full min-w-0 flex-col items-center gap-1.5 rounded-2xl border border-line bg-raised px-1.5 pt-3 pb-2.5 text-center text-[0.9rem] leading-snug sm:text-[0.94rem] hover:border-ink"
              onClick={() => onPick(ingredients)}
            >
              {art[index]}
              {t(label)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
