'use client';

import type { Problem } from '@chef/contracts/problem';
import { ALLERGENS, DIETS } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { FieldError } from './field-error';
import { type FormValues, withDraft } from './form-values';
import { FridgeInput } from './fridge-input';
import { PillGroup } from './pill-group';
import { FIELDS, sortProblem } from './problem-fields';
import { ServingsStepper } from './servings-stepper';
import { TimePicker } from './time-picker';

interface RequestFormProps {
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  readonly onSubmit: (values: FormValues) => void;
  readonly isRunning: boolean;
  readonly onStop: () => void;
  readonly problem: Problem | 'offline' | null;
}

/** Diets that most people ask for; the others are one press away. */
const COMMON_DIETS = DIETS.slice(0, 5);
const MORE_DIETS = DIETS.slice(5);

export function RequestForm({ values, onChange, onSubmit, isRunning, onStop, problem }: RequestFormProps) {
  const t = useTranslations('form');
  const stream = useTranslations('stream');
  const allergens = useTranslations('allergens');
  const diets = useTranslations('diets');
  const ids = useId();
  const form = useRef<HTMLFormElement>(null);
  const { fields, general } =
    problem === null || problem === 'offline' ? { fields: {}, general: null } : sortProblem(problem);

  useEffect(() => {
    if (problem === null || problem === 'offline') return;
    const first = FIELDS.find((field) => sortProblem(problem).fields[field] !== undefined);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
  }, [problem]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(withDraft(values));
  };
  const set = <K extends keyof FormValues>(key: K, value: FormValues[K]) =>
    onChange({ ...values, [key]: value });

  return (
    <form ref={form} onSubmit={submit} noValidate className="mt-6 grid gap-6">
      <FridgeInput values={values} onChange={onChange} error={fields.ingredients} />
      <PillGroup
        legend={t('allergies')}
        hint={t('allergiesHint')}
        options={ALLERGENS}
        label={(name) => allergens(name)}
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
        chosen={values.diets}
        onChange={(chosen) => set('diets', chosen)}
        field="diets"
        error={fields.diets}
      />
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2">
        <TimePicker
          minutes={values.maxMinutes}
          onChange={(minutes) => set('maxMinutes', minutes)}
          error={fields.maxMinutes}
        />
        <ServingsStepper servings={values.servings} onChange={(servings) => set('servings', servings)} />
      </div>
      <div>
        <label className="font-semibold" htmlFor={`${ids}-exclude`}>
          {t('exclude')}
        </label>
        <p id={`${ids}-exclude-hint`} className="text-[0.95rem] text-soft">
          {t('excludeHint')}
        </p>
        <input
          id={`${ids}-exclude`}
          data-field="exclude"
          className="field-input mt-1.5"
          value={values.exclude}
          onChange={(event) => set('exclude', event.target.value)}
          placeholder={t('excludePlaceholder')}
          maxLength={500}
          autoComplete="off"
          aria-describedby={`${ids}-exclude-hint ${ids}-exclude-error`}
          aria-invalid={fields.exclude !== undefined}
        />
        <FieldError id={`${ids}-exclude-error`} text={fields.exclude} />
      </div>
      <div>
        <label className="font-semibold" htmlFor={`${ids}-wish`}>
          {t('wish')}
        </label>
        <input
          id={`${ids}-wish`}
          data-field="wish"
          className="field-input mt-1.5"
          value={values.wish}
          onChange={(event) => set('wish', event.target.value)}
          placeholder={t('wishPlaceholder')}
          maxLength={300}
          autoComplete="off"
          aria-describedby={`${ids}-wish-error`}
          aria-invalid={fields.wish !== undefined}
        />
        <FieldError id={`${ids}-wish-error`} text={fields.wish} />
      </div>
      {general !== null || problem === 'offline' ? (
        <p role="alert" className="rounded-xl bg-paprika-soft p-4">
          {problem === 'offline' ? stream('offline') : general}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button button-primary min-w-48 flex-1 text-lg" disabled={isRunning}>
          {isRunning ? t('submitting') : t('submit')}
        </button>
        {isRunning ? (
          <button type="button" className="button" onClick={onStop}>
            {t('stop')}
          </button>
        ) : null}
      </div>
    </form>
  );
}
