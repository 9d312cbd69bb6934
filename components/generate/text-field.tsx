'use client';

import { useId } from 'react';
import { FieldError } from './field-error';

interface TextFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lengthMax: number;
  readonly field: string;
  readonly error: string | undefined;
}

/** One line of free text with its label, hint and message. */
export function TextField(props: TextFieldProps) {
  const { label, placeholder, hint, value, onChange, lengthMax, field, error } = props;
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        data-field={field}
        className="field-input mt-1"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={placeholder}
        maxLength={lengthMax}
        autoComplete="off"
        aria-describedby={hint === undefined ? `${id}-error` : `${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
      />
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
