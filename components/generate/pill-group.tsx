'use client';

import { useId, useState } from 'react';
import { FieldError } from './field-error';
import { Pill } from './pill';

interface PillGroupProps<T extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly T[];
  readonly moreOptions?: readonly T[];
  readonly moreLabel?: string;
  readonly label: (option: T) => string;
  /** What stands in place of the options on a phone while they are folded. */
  readonly summary: string;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
  readonly field: string;
  readonly error: string | undefined;
  readonly isAllergy?: boolean;
}

/**
 * Check boxes that read as labels; native, so that keyboard and screen reader know them. On a phone they fold into
 * one line that says what is chosen: the button to cook stays near.
 */
export function PillGroup<T extends string>(props: PillGroupProps<T>) {
  const { legend, hint, options, moreOptions = [], moreLabel, label, chosen, onChange, error } = props;
  const { summary, field, isAllergy = false } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isMoreChosen = moreOptions.some((option) => chosen.includes(option));
  const isUnfolded = isOpen || error !== undefined;
  const toggle = (option: T) =>
    onChange(chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option]);
  const pill = (option: T, fieldName?: string) => (
    <Pill
      key={option}
      label={label(option)}
      isChosen={chosen.includes(option)}
      isAllergy={isAllergy}
      field={fieldName}
      onToggle={() => toggle(option)}
    />
  );
  return (
    <fieldset aria-describedby={`${id}-hint ${id}-error`}>
      <legend className="field-label max-lg:float-left max-lg:w-[calc(100%-6.5rem)] max-lg:pt-1.5">
        {legend}
        <span className="block font-normal text-soft lg:hidden">{summary}</span>
      </legend>
      <button
        type="button"
        className="button float-right !min-h-9 !px-3.5 lg:hidden"
        aria-expanded={isUnfolded}
        aria-controls={`${id}-options`}
        aria-label={`${legend}: ${summary}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isUnfolded ? '−' : '+'}
      </button>
      <div id={`${id}-options`} className={`clear-both ${isUnfolded ? 'max-lg:pt-2' : 'max-lg:hidden'}`}>
        <p id={`${id}-hint`} className="field-hint empty:hidden">
          {hint}
        </p>
        <div className="mt-2 flex flex-wrap gap-1.5">
          {options.map((option, index) => pill(option, index === 0 ? field : undefined))}
        </div>
        {moreOptions.length > 0 ? (
          <details className="mt-2" open={isMoreChosen || undefined}>
            <summary className="link w-fit py-1 text-[0.97rem]">{moreLabel}</summary>
            <div className="mt-2 flex flex-wrap gap-1.5">{moreOptions.map((option) => pill(option))}</div>
          </details>
        ) : null}
      </div>
      <FieldError id={`${id}-error`} text={error} />
    </fieldset>
  );
}
