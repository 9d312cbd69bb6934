'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, type SyntheticEvent, useActionState, useEffect, useRef } from 'react';
import { type FieldSpec, FormField } from './form-field';
import { EMPTY_FORM, type FormAction } from './form-state';
import { HiddenFields } from './hidden-fields';
import { RecoveryCodes } from './recovery-codes';

interface ActionFormProps {
  readonly action: FormAction;
  readonly fields: readonly FieldSpec[];
  readonly submit: string;
  /** Values that travel with the form unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Stands above the fields, and goes with them once it is done. */
  readonly lead?: ReactNode;
  /** Said right above the button. */
  readonly note?: ReactNode;
  /** What the button is called by readers of the screen, where its text alone would not do. */
  readonly label?: string;
  /** Whether its button is the page's main one. */
  readonly isMain?: boolean;
  readonly initial?: Readonly<Record<string, string>>;
  /** Takes the form's place once it is done; `{email}` and the like stand for what was typed. */
  readonly done?: { readonly title: string; readonly text: string; readonly more?: ReactNode };
  /** Said beside the button once it is done, where the form stays. */
  readonly saved?: string;
}

/** A form that works without JavaScript, keeps what was typed and leads to the field that is wrong. */
export function ActionForm(props: ActionFormProps) {
  const {
    action,
    fields,
    submit,
    hidden = {},
    lead,
    note,
    initial = {},
    done,
    saved,
    label,
    isMain = true,
  } = props;
  const t = useTranslations('auth.problems');
  const [state, send, isPending] = useActionState(action, EMPTY_FORM);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // What does not fit as a whole (an address with another's password) is put right where nothing is left.
    const left =
      state.problem === null ? null : form.current?.querySelector<HTMLElement>('input[type="password"]');
    if (state !== EMPTY_FORM) (wrong ?? left ?? result.current)?.focus();
  }, [state]);
  // A second press while the first is under way would send everything twice.
  const holdBack = (event: SyntheticEvent) => {
    if (isPending) event.preventDefault();
  };
  if (state.isDone && done !== undefined) {
    return (
      <div>
        <h2 ref={result} tabIndex={-1} className="text-2xl">
          {done.title}
        </h2>
        <p className="mt-3 text-lg">{fillIn(done.text, state.values)}</p>
        {state.revealed === undefined ? null : <RecoveryCodes codes={state.revealed} />}
        {done.more}
      </div>
    );
  }
  return (
    <form ref={form} action={send} onSubmit={holdBack} noValidate className="grid gap-5">
      <HiddenFields values={hidden} />
      {lead}
      {state.problem === null ? null : (
        <p role="alert" className="notice notice-danger font-semibold">
          {t(state.problem.code, { seconds: state.problem.seconds })}
        </p>
      )}
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={state.values[field.name] ?? initial[field.name] ?? ''}
          error={state.errors[field.name]}
        />
      ))}
      {note}
      <p className="flex flex-wrap items-center gap-4">
        <button
          type="submit"
          className={isMain ? 'button button-primary' : 'button'}
          aria-disabled={isPending}
          aria-label={label}
        >
          {submit}
        </button>
        {/* There before it says anything, or readers of the screen would miss it. */}
        {saved === undefined ? null : (
          <output className="font-semibold text-herb">{state.isDone ? saved : ''}</output>
        )}
      </p>
    </form>
  );
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), text);
}
