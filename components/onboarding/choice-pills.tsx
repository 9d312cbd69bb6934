interface ChoicePillsProps<T extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly name: string;
  readonly options: readonly T[];
  readonly label: (option: T) => string;
  readonly chosen: readonly T[];
  /** One of the options, or any number. */
  readonly type: 'radio' | 'checkbox';
}

/** Native boxes in the shape of pills, for forms that work without scripts. */
export function ChoicePills<T extends string>(props: ChoicePillsProps<T>) {
  const { legend, hint, name, options, label, chosen, type } = props;
  return (
    <fieldset>
      <legend className="field-label">{legend}</legend>
      {hint === undefined ? null : <p className="field-hint">{hint}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {options.map((option) => (
          <label key={option} className="pill">
            <input type={type} name={name} value={option} defaultChecked={chosen.includes(option)} />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
