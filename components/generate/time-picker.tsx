'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { FieldError } from './field-error';

const CHOICES = [15, 30, 45, 60, null] as const;

interface TimePickerProps {
  readonly minutes: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly error: string | undefined;
}

export function TimePicker({ minutes, onChange, error }: TimePickerProps) {
  const t = useTranslations('form');
  const id = useId();
  return (
    <fieldset>
      <legend className="font-semibold">{t('time')}</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {CHOICES.map((choice) => (
          <label key={choice ?? 'any'} className="pill">
            <input
              type="radio"
              name={id}
              data-field={choice === minutes ? 'maxMinutes' : undefined}
              checked={choice === minutes}
              onChange={() => onChange(choice)}
            />
            <span className="amount !font-normal">
              {choice === null ? t('timeAny') : t('timeMinutes', { minutes: choice })}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} text={error} />
    </fieldset>
  );
}
