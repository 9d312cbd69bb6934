'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { FieldError } from '../generate/field-error';

interface HealthConsentProps {
  /** When it was agreed to, as printed; null where it is still to be asked. */
  readonly givenOn: string | null;
  /** Whether the box was ticked in a form that came back. */
  readonly isTicked: boolean;
  readonly error: string | undefined;
}

const link = (href: string) => (chunks: ReactNode) => (
  <a className="link" href={href}>
    {chunks}
  </a>
);

/** Asks to keep what tells of health, beside the fields that do; never ticked beforehand (GDPR articles 7 and 9). */
export function HealthConsent({ givenOn, isTicked, error }: HealthConsentProps) {
  const t = useTranslations('consent');
  const id = useId();
  if (givenOn !== null) {
    return (
      <p className="text-soft">
        {t.rich('given', { date: givenOn, choices: link('/legal/privacy-choices') })}
      </p>
    );
  }
  return (
    <div className="health-consent">
      <label className="check-line">
        <input
          type="checkbox"
          name="healthConsent"
          defaultChecked={isTicked}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-more ${id}-error`}
        />
        <span>{t('texts.health_data')}</span>
      </label>
      <p id={`${id}-more`} className="field-hint mt-1">
        {t.rich('more', { privacy: link('/legal/privacy') })}
      </p>
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
