'use client';

import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Segments } from '../ui/segments';
import { Stepper } from '../ui/stepper';
import { FieldError } from './field-error';
import { type FormValues, findListFault, withDraft } from './form-values';
import { FridgeInput } from './fridge-input';
import { MoreOptions } from './more-options';
import { FIELDS, type FieldProblems } from './problem-fields';
import { RememberChoice } from './remember-choice';
import { Restrictions } from './restrictions';
import type { Keeping } from './saved-form';
import { TextField } from './text-field';

interface RequestFormProps {
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  readonly onSubmit: (values: FormValues) => void;
  readonly onStop: () => void;
  readonly isRunning: boolean;
  /** What the last answer finds fault with. */
  readonly answer: FieldProblems;
  /** The part of it that still holds: a field that was changed since is given the benefit of the doubt. */
  readonly problems: FieldProblems;
  readonly labelledBy: string;
  /** Fridges to start from; shown while the list is empty. */
  readonly examples: ReactNode;
  /** Who eats; nothing for people without a household. */
  readonly eaters: ReactNode;
  /** Cuisines that the person likes. */
  readonly favourites: readonly string[];
  /** What was agreed to keep in this browser beyond the visit. */
  readonly keeping: Keeping;
  readonly onKeeping: (keeping: Keeping) => void;
}

/** Minutes on offer; 0 stands for any. */
const TIMES = [15, 30, 45, 60, 0] as const;

/** Who eats what, and what there is. Everything typed stays, whatever the answer. */
export function RequestForm(props: RequestFormProps) {
  const { values, onChange, onSubmit, onStop, isRunning, answer, problems, labelledBy, examples, eaters } =
    props;
  const { favourites, keeping, onKeeping } = props;
  const t = useTranslations('form');
  const form = useRef<HTMLFormElement>(null);
  const { fields } = problems;
  const focus = (field: string) =>
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();

  // A new answer moves the focus; correcting one of several fields must not.
  useEffect(() => {
    const first = FIELDS.find((field) => answer.fields[field] !== undefined);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
  }, [answer]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRunning) return;
    const ready = withDraft(values);
    if (findListFault(ready) !== null) {
      onChange(ready);
      focus('ingredients');
    } else onSubmit(ready);
  };
  const set = <K extends keyof FormValues>(key: K, value: FormValues[K]) =>
    onChange({ ...values, [key]: value });
  const isEmpty = values.ingredients.length === 0 && values.draft === '';

  return (
    <form ref={form} onSubmit={submit} noValidate className="mt-6">
      <FridgeInput
        values={values}
        onChange={onChange}
        labelledBy={labelledBy}
        error={fields.ingredients}
        faulty={problems.lines}
      />
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
        {eaters}
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
        <MoreOptions values={values} set={set} fields={fields} favourites={favourites} />
        <RememberChoice keeping={keeping} onChange={onKeeping} />
      </div>
      <div className="submit-bar">
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
