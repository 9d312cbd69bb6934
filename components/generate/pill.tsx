interface PillProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly isAllergy: boolean;
  /** Marks the first of a group as the place of a field that a problem can point at. */
  readonly field: string | undefined;
  readonly onToggle: () => void;
}

/** One check box in the shape of a pill. */
export function Pill({ label, isChosen, isAllergy, field, onToggle }: PillProps) {
  return (
    <label className={isAllergy ? 'pill pill-allergy' : 'pill'}>
      <input type="checkbox" checked={isChosen} data-field={field} onChange={onToggle} />
      <span>{label}</span>
    </label>
  );
}
