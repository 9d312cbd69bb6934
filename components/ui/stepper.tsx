'use client';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly fewer: string;
  readonly more: string;
  readonly labelClass?: string;
}

/** A small whole number with a button on either side. */
export function Stepper(props: StepperProps) {
  const { label, value, least, most, onChange, fewer, more, labelClass = 'field-label' } = props;
  return (
    <fieldset>
      <legend className={labelClass}>{label}</legend>
      <div className="stepper mt-1">
        <StepButton label={fewer} path="M3 8h10" isOff={value <= least} onPress={() => onChange(value - 1)} />
        <output className="amount min-w-7 text-center text-lg">{value}</output>
        <StepButton
          label={more}
          path="M3 8h10M8 3v10"
          isOff={value >= most}
          onPress={() => onChange(value + 1)}
        />
      </div>
    </fieldset>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly path: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function StepButton({ label, path, isOff, onPress }: StepButtonProps) {
  return (
    <button type="button" className="needs-js no-print" onClick={onPress} disabled={isOff} aria-label={label}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} stroke="currentColor" strokeWidth="2" strokeLinecap="round" fill="none" />
      </svg>
    </button>
  );
}
