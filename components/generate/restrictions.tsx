'use client';

import { ALLERGENS, DIETS } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';
import { ExcludeField } from './exclude-field';
import type { FormValues } from './form-values';
import { PillGroup } from './pill-group';
import type { FieldProblems } from './problem-fields';

interface RestrictionsProps {
  readonly values: FormValues;
  readonly set: <K extends keyof FormValues>(key: K, value: FormValues[K]) => void;
  readonly fields: FieldProblems['fields'];
}

/** Diets that most people ask for; the others are one press away. */
const COMMON_DIETS = DIETS.slice(0, 5);
const MORE_DIETS = DIETS.slice(5);

/** What must not be in the recipe, from must to would rather. */
export function Restrictions({ values, set, fields }: RestrictionsProps) {
  const t = useTranslations('form');
  const allergens = useTranslations('allergens');
  const diets = useTranslations('diets');
  const list = (names: string[]) => (names.length === 0 ? t('none') : names.join(', '));
  return (
    <>
      <PillGroup
        legend={t('allergies')}
        hint={t('allergiesHint')}
        options={ALLERGENS}
        label={(name) => allergens(name)}
        summary={list(values.allergies.map((name) => allergens(name)))}
        chosen={values.allergies}
        onChange={(chosen) => set('allergies', chosen)}
        field="allergies"
        error={fields.allergies}
        isAllergy
      />
      <PillGroup
        legend={t('diets')}
        options={COMMON_DIETS}
        moreOptions={MORE_DIETS}
        moreLabel={t('moreDiets')}
        label={(name) => diets(name)}
        summary={list(values.diets.map((name) => diets(name)))}
        chosen={values.diets}
        onChange={(chosen) => set('diets', chosen)}
        field="diets"
        error={fields.diets}
      />
      <ExcludeField
        value={values.exclude}
        onChange={(exclude) => set('exclude', exclude)}
        allergies={values.allergies}
        error={fields.exclude}
      />
    </>
  );
}
