'use client';

import { ALLERGENS, type Allergen } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import type { RecognisedFoods } from '@/lib/query/use-recognised-foods';
import { splitList } from './form-values';
import { TextField } from './text-field';

const FoodRecogniser = lazy(() =>
  import('./food-recogniser').then((module) => ({ default: module.FoodRecogniser })),
);

interface ExcludeFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Allergies that are ticked already. */
  readonly allergies: readonly Allergen[];
  readonly error: string | undefined;
}

const LENGTH_MAX = 500;
const singular = (text: string) => text.toLowerCase().replace(/s$/, '');

/** What else must not be in it, and how far we can be trusted with that. */
export function ExcludeField({ value, onChange, allergies, error }: ExcludeFieldProps) {
  const t = useTranslations('form');
  const names = useTranslations('allergens');
  const [recognised, setRecognised] = useState<RecognisedFoods>(new Map());
  const texts = splitList(value);
  const unknown = texts.filter((text) => recognised.get(text) === null).map((text) => `“${text}”`);
  const offered = ALLERGENS.filter(
    (name) => !allergies.includes(name) && texts.some((text) => singular(text) === singular(names(name))),
  ).map((name) => names(name));
  const notes = [
    ...(offered.length > 0 ? [t('excludeAllergen', { list: offered.join(', ') })] : []),
    ...(unknown.length > 0 ? [t('excludeUnknown', { list: unknown.join(', ') })] : []),
  ];
  return (
    <div>
      <TextField
        label={t('exclude')}
        hint={t('excludeHint')}
        placeholder={t('excludePlaceholder')}
        value={value}
        onChange={onChange}
        lengthMax={LENGTH_MAX}
        field="exclude"
        error={error}
      />
      <div aria-live="polite">
        {notes.map((note) => (
          <p key={note} className="notice mt-2.5 text-[0.97rem]">
            {note}
          </p>
        ))}
      </div>
      {value === '' ? null : (
        <Suspense>
          <FoodRecogniser ingredients={NOTHING} draft={value} onRecognised={setRecognised} />
        </Suspense>
      )}
    </div>
  );
}

const NOTHING: readonly string[] = [];
