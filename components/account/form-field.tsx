'use client';

import { PASSWORD_LENGTH_MIN } from '@chef/contracts/account';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { FieldError } from '../generate/field-error';

/** One field of an account's form. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly type: 'email' | 'password' | 'text' | 'select';
  /** What password managers and browsers fill in. */
  readonly autoComplete: string;
  /** Which keys a phone shows. */
  readonly inputMode?: 'numeric';
  readonly hint?: string;
  /** What a `select` offers; the first stands there at the beginning. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

interface FormFieldProps {
  readonly field: FieldSpec;
  readonly value: string;
  /** A code of `auth.problems`. */
  readonly error: string | undefined;
}

/** A labelled input with its hint and message; a password can be shown, pasted and filled by a manager. */
export function FormField({ field, value, error }: FormFieldProps) {
  const t = useTranslations('auth');
  const id = useId();
  const [isShown, setShown] = useState(false);
  const isPassword = field.type === 'password';
  const description = [field.hint === undefined ? [] : [`${id}-hint`], `${id}-error`].flat().join(' ');
  const shared = {
    id,
    name: field.name,
    className: 'field-input',
    defaultValue: value === '' ? field.options?.[0]?.value : value,
    autoComplete: field.autoComplete,
    'aria-describedby': description,
    'aria-invalid': error !== undefined,
  };
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {field.label}
      </label>
      {field.hint === undefined ? null : (
        <p id={`${id}-hint`} className="field-hint">
          {field.hint}
        </p>
      )}
      <div className="mt-1 flex gap-2">
        {field.options === undefined ? (
          <input
            {...shared}
            key={value}
            type={isPassword && isShown ? 'text' : field.type}
            inputMode={field.inputMode}
            autoCapitalize="none"
            spellCheck={false}
          />
        ) : (
          <select {...shared} key={value}>
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
        {isPassword ? (
          <button
            type="button"
            className="button needs-js"
            aria-pressed={isShown}
            aria-label={`${t(isShown ? 'hide' : 'show')}: ${field.label}`}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'hide' : 'show')}
          </button>
        ) : null}
      </div>
      <FieldError
        id={`${id}-error`}
        text={
          error === undefined ? undefined : t(`problems.${error}`, { min: PASSWORD_LENGTH_MIN, seconds: 0 })
        }
      />
    </div>
  );
}
