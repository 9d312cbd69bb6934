'use client';

import { EQUIPMENT, SKILLS } from '@chef/contracts/generate-choices';
import { OFFERED_CUISINES } from '@chef/contracts/preference-choices';
import type { PreferencesUpdate } from '@chef/contracts/preferences';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useEffect, useId, useRef } from 'react';
import { FieldError } from '../generate/field-error';
import { ChoicePills } from './choice-pills';
import type { KitchenAction } from './kitchen-draft';
import { useFormMemory } from './use-form-memory';

interface KitchenFormProps {
  readonly action: KitchenAction;
  readonly preferences: PreferencesUpdate;
  readonly submit: string;
  /** Ways out beside the button that saves. */
  readonly more?: ReactNode;
}

const OFFERED: readonly string[] = OFFERED_CUISINES;
const UNITS = ['metric', 'us'] as const;

/** What somebody cooks with and likes. Works without JavaScript and keeps what was typed. */
export function KitchenForm({ action, preferences, submit, more }: KitchenFormProps) {
  const t = useTranslations('onboarding');
  const equipment = useTranslations('equipment');
  const skills = useTranslations('skills');
  const own = preferences.cuisines.filter((name) => !OFFERED.includes(name)).join(', ');
  const [state, send, isPending] = useActionState(action, {
    draft: preferences,
    others: own,
    isCuisineWrong: false,
  });
  const { draft, others, isCuisineWrong } = state;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useFormMemory(form, 'kitchen');
  useEffect(() => {
    if (isCuisineWrong) input.current?.focus();
  }, [isCuisineWrong]);
  return (
    <form ref={form} action={send} noValidate className="grid gap-6" key={JSON.stringify(state)}>
      <ChoicePills
        legend={t('equipment')}
        hint={t('equipmentHint')}
        name="equipment"
        options={EQUIPMENT}
        label={(name) => equipment(name)}
        chosen={draft.equipment}
        type="checkbox"
      />
      <ChoicePills
        legend={t('skill')}
        name="skill"
        options={SKILLS}
        label={(name) => skills(name)}
        chosen={draft.skill === null ? [] : [draft.skill]}
        type="radio"
      />
      <ChoicePills
        legend={t('units')}
        name="units"
        options={UNITS}
        label={(name) => t(`unitNames.${name}`)}
        chosen={draft.units === null ? [] : [draft.units]}
        type="radio"
      />
      <ChoicePills
        legend={t('cuisines')}
        name="cuisine"
        options={OFFERED_CUISINES}
        label={(name) => name}
        chosen={OFFERED_CUISINES.filter((name) => draft.cuisines.includes(name))}
        type="checkbox"
      />
      <div>
        <label className="field-label" htmlFor={id}>
          {t('otherCuisines')}
        </label>
        <input
          ref={input}
          id={id}
          name="otherCuisines"
          className="field-input mt-1"
          defaultValue={others}
          autoComplete="off"
          aria-invalid={isCuisineWrong}
          aria-describedby={`${id}-error`}
        />
        <FieldError id={`${id}-error`} text={isCuisineWrong ? t('cuisinesWrong') : undefined} />
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {submit}
        </button>
        {more}
      </p>
    </form>
  );
}
