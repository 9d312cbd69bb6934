'use client';

import { AGE_BANDS, CHOSEN_DIETS, type HouseholdMemberContent } from '@chef/contracts/household';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useEffect, useId, useRef } from 'react';
import { FieldError } from '../generate/field-error';
import { useFormMemory } from '../onboarding/use-form-memory';
import { AllergyGrid } from './allergy-grid';
import { HealthConsent } from './health-consent';
import type { MemberAction } from './member-draft';

interface MemberFormProps {
  readonly action: MemberAction;
  readonly member: HouseholdMemberContent;
  /** Null for somebody new. */
  readonly id: string | null;
  readonly submit: string;
  /** When consent to keep what tells of health was given, as printed; null where it is still to be asked. */
  readonly consentGivenOn: string | null;
  /** Under which name to remember what was typed and not saved; not at all where it is left out. */
  readonly memory?: string;
  /** Buttons beside the one that saves. */
  readonly more?: ReactNode;
}

/** Everything the kitchen should know about one person. Works without JavaScript and keeps what was typed. */
export function MemberForm({ action, member, id, submit, consentGivenOn, memory, more }: MemberFormProps) {
  const t = useTranslations('household');
  const diets = useTranslations('diets');
  const [state, send, isPending] = useActionState(action, { draft: member, isAgreed: false, errors: {} });
  const form = useRef<HTMLFormElement>(null);
  const { draft, errors } = state;
  useFormMemory(form, memory);
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  return (
    <form ref={form} action={send} noValidate className="member-form grid gap-6" key={JSON.stringify(state)}>
      {id === null ? null : <input type="hidden" name="id" value={id} />}
      {errors.form === undefined ? null : (
        <p role="alert" className="notice notice-danger font-semibold">
          {t(`problems.${errors.form}`)}
        </p>
      )}
      <TextInput
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        value={draft.name}
        error={errors.name === undefined ? undefined : t(`problems.${errors.name}`)}
      />
      <fieldset>
        <legend className="field-label">{t('age')}</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          {AGE_BANDS.map((band) => (
            <label key={band} className="pill">
              <input type="radio" name="ageBand" value={band} defaultChecked={band === draft.ageBand} />
              <span>{t(`ages.${band}`)}</span>
            </label>
          ))}
          <label className="pill">
            <input type="checkbox" name="isPregnant" defaultChecked={draft.isPregnant} />
            <span>{t('pregnant')}</span>
          </label>
        </div>
      </fieldset>
      <AllergyGrid allergies={draft.allergies} />
      <HealthConsent
        givenOn={consentGivenOn}
        isTicked={state.isAgreed}
        error={errors.healthConsent === undefined ? undefined : t(`problems.${errors.healthConsent}`)}
      />
      <fieldset>
        <legend className="field-label">{t('diets')}</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          {CHOSEN_DIETS.map((diet) => (
            <label key={diet} className="pill">
              <input type="checkbox" name="diets" value={diet} defaultChecked={draft.diets.includes(diet)} />
              <span>{diets(diet)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextInput
        name="dislikes"
        label={t('dislikes')}
        hint={t('dislikesHint')}
        value={draft.dislikes.join(', ')}
        error={errors.dislikes === undefined ? undefined : t(`problems.${errors.dislikes}`)}
      />
      <p className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {submit}
        </button>
        {more}
      </p>
    </form>
  );
}

interface TextInputProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | undefined;
}

function TextInput({ name, label, hint, value, error }: TextInputProps) {
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
      <input
        id={id}
        name={name}
        className="field-input mt-1"
        defaultValue={value}
        autoComplete="off"
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
      />
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
