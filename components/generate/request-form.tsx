'use client';

import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import type { Problem } from '@chef/contracts/problem';
import { ALLERGENS, DIETS } from '@chef/culinary/vocabulary';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Segments } from '../ui/segments';
import { Stepper } from '../ui/stepper';
import { FieldError } from './field-error';
import { type FormValues, withDraft } from './form-values';
import { FridgeInput } from './fridge-input';
import { PillGroup } from './pill-group';
import { FIELDS, type FieldProblems, sortProblem } from './problem-fields';
import { TextField } from './text-field';

interface RequestFormProps {
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  readonly onSubmit: (values: FormValues) => void;
  readonly onStop: () => void;
  readonly isRunning: boolean;
  readonly problem: Problem | 'offline' | null;
  readonly labelledBy: string;
  /** Fridges to start from; shown while the list is empty. */
  readonly examples: ReactNode;
}

/** Diets that most people ask for; the others are one press away. */
const COMMON_DIETS = DIETS.slice(0, 5);
const MORE_DIETS = DIETS.slice(5);
const NO_PROBLEMS: FieldProblems = { fields: {}, general: null };
/** Minutes on offer; 0 stands for any. */
const TIMES = [15, 30, 45, 60, 0] as const;
const EXCLUDE_LENGTH_MAX = 500;

/** Who eats what, and what there is. Everything typed stays, whatever the answer. */
export function RequestForm(props: RequestFormProps) {
  const { values, onChange, onSubmit, onStop, isRunning, problem, labelledBy, examples } = props;
  const t = useTranslations('form');
  const form = useRef<HTMLFormElement>(null);
  const { fields } = problem === null || problem === 'offline' ? NO_PROBLEMS : sortProblem(problem);

  useEffect(() => {
    if (problem === null || problem === 'offline') return;
    const sorted = sortProblem(problem);
    const first = FIELDS.find((field) => sorted.fields[field] !== undefined);
    const target = first === undefined ? '[data-general]' : `[data-field="${first}"]`;
    form.current?.querySelector<HTMLElement>(target)?.focus();
  }, [problem]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isRunning) onSubmit(withDraft(values));
  };
  const set = <K extends keyof FormValues>(key: K, value: FormValues[K]) =>
    onChange({ ...values, [key]: value });
  const isEmpty = values.ingredients.length === 0 && values.draft === '';

  return (
    <form ref={form} onSubmit={submit} noValidate className="mt-6">
      <FridgeInput values={values} onChange={onChange} labelledBy={labelledBy} error={fields.ingredients} />
      {isEmpty ? examples : null}
      <div className="mt-7 grid gap-6 border-t border-line pt-6">
        <div className="flex flex-wrap items-start justify-between gap-x-5 gap-y-4">
          <div>
            <Segments
              legend={t('time')}
              options={TIMES}
              label={(minutes) => (minutes === 0 ? t('timeAny') : String(minutes))}
              chosen={TIMES.find((minutes) => minutes === values.maxMinutes) ?? 0}
              onChange={(minutes) => set('maxMinutes', minutes === 0 ? null : minutes)}
              field="maxMinutes"
              describedBy="max-minutes-error"
            />
            <FieldError id="max-minutes-error" text={fields.maxMinutes} />
          </div>
          <Stepper
            label={t('servings')}
            value={values.servings}
            least={1}
            most={GENERATE_LIMITS.servingsMax}
            onChange={(servings) => set('servings', servings)}
            fewer={t('fewer')}
            more={t('more')}
          />
        </div>
        <Restrictions values={values} set={set} fields={fields} />
        <TextField
          label={t('wish')}
          placeholder={t('wishPlaceholder')}
          value={values.wish}
          onChange={(wish) => set('wish', wish)}
          lengthMax={GENERATE_LIMITS.wishLengthMax}
          field="wish"
          error={fields.wish}
        />
      </div>
      <FormTrouble problem={problem} />
      <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex gap-3 bg-linear-to-t from-paper from-75% to-transparent px-4 pt-5 pb-4 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:bg-none lg:p-0">
        <button
          type="submit"
          className="button button-primary !min-h-13 flex-1 text-lg"
          aria-disabled={isRunning}
        >
          {isRunning ? t('submitting') : t('submit')}
        </button>
        {isRunning ? (
          <button type="button" className="button !min-h-13" onClick={onStop}>
            {t('stop')}
          </button>
        ) : null}
      </div>
    </form>
  );
}

interface RestrictionsProps {
  readonly values: FormValues;
  readonly set: <K extends keyof FormValues>(key: K, value: FormValues[K]) => void;
  readonly fields: FieldProblems['fields'];
}

/** What must not be in the recipe, from must to would rather. */
function Restrictions({ values, set, fields }: RestrictionsProps) {
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
      <TextField
        label={t('exclude')}
        placeholder={t('excludePlaceholder')}
        value={values.exclude}
        onChange={(exclude) => set('exclude', exclude)}
        lengthMax={EXCLUDE_LENGTH_MAX}
        field="exclude"
        error={fields.exclude}
      />
    </>
  );
}

/** What went wrong where no field is to blame. */
function FormTrouble({ problem }: { readonly problem: Problem | 'offline' | null }) {
  const t = useTranslations('stream');
  if (problem === null) return null;
  const text = problem === 'offline' ? t('offline') : sortProblem(problem).general;
  if (text === null) return null;
  return (
    <p role="alert" tabIndex={-1} data-general className="notice notice-danger mt-6">
      {text}
    </p>
  );
}
