'use client';

import { useId } from 'react';

interface SegmentsProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly label: (option: T) => string;
  readonly chosen: T;
  readonly onChange: (option: T) => void;
  readonly legendClass?: string;
  /** Marks the chosen one as the place of a field that a problem can point at. */
  readonly field?: string | undefined;
  readonly describedBy?: string | undefined;
}

/** One of a few, side by side: native radio buttons, so that arrow keys and screen readers know them. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { legend, options, label, chosen, onChange, legendClass = 'field-label', field, describedBy } = props;
  const name = useId();
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className={legendClass}>{legend}</legend>
      <div className="segments mt-1">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={option === chosen}
              data-field={option === chosen ? field : undefined}
              onChange={() => onChange(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
