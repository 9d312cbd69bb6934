'use client';

import { useId } from 'react';
import { FieldError } from './field-error';

interface PillGroupProps<T extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly T[];
  readonly moreOptions?: readonly T[];
  readonly moreLabel?: string;
  readonly label: (option: T) => string;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
  readonly field: string;
  readonly error: string | undefined;
  readonly isAllergy?: boolean;
}

/** Check boxes that read as labels; native, so that keyboard and screen reader know them. */
export function PillGroup<T extends string>(props: PillGroupProps<T>) {
  const { legend, hint, options, moreOptions = [], moreLabel, chosen, field, error } = props;
  const id = useId();
  const isMoreChosen = moreOptions.some((option) => chosen.includes(option));
  return (
    <fieldset aria-describedby={`${id}-hint ${id}-error`}>
      <legend className="font-semibold">{legend}</legend>
      <p id={`${id}-hint`} className="text-[0.95rem] text-soft empty:hidden">
        {hint}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {options.map((option, index) => (
          <Pill key={option} option={option} props={props} fieldName={index === 0 ? field : undefined} />
        ))}
      </div>
      {moreOptions.length > 0 ? (
        <details className="mt-2" open={isMoreChosen || undefined}>
          <summary className="w-fit cursor-pointer py-1 text-soft underline underline-offset-4">
            {moreLabel}
          </summary>
          <div className="mt-2 flex flex-wrap gap-2">
            {moreOptions.map((option) => (
              <Pill key={option} option={option} props={props} fieldName={undefined} />
            ))}
          </div>
        </details>
      ) : null}
      <FieldError id={`${id}-error`} text={error} />
    </fieldset>
  );
}

interface PillProps<T extends string> {
  readonly option: T;
  readonly props: PillGroupProps<T>;
  readonly fieldName: string | undefined;
}

function Pill<T extends string>({ option, props, fieldName }: PillProps<T>) {
  const { chosen, onChange, label, isAllergy } = props;
  const isChosen = chosen.includes(option);
  return (
    <label className={isAllergy ? 'pill pill-allergy' : 'pill'}>
      <input
        type="checkbox"
        checked={isChosen}
        data-field={fieldName}
        onChange={() => onChange(isChosen ? chosen.filter((other) => other !== option) : [...chosen, option])}
      />
      <span>{label(option)}</span>
    </label>
  );
}
