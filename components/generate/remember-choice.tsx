'use client';

import type { ConsentPurpose } from '@chef/contracts/consent-texts';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { sendConsent } from '@/lib/query/send-consent';
import type { Keeping } from './saved-form';

interface RememberChoiceProps {
  readonly keeping: Keeping;
  readonly onChange: (keeping: Keeping) => void;
}

/**
 * Asks, where it matters, whether the form may stay in this browser beyond the visit. Nothing is ticked beforehand; taking
 * a tick away deletes at once. What is agreed to is noted first, or it does not hold.
 */
export function RememberChoice({ keeping, onChange }: RememberChoiceProps) {
  const t = useTranslations('consent');
  /** What was ticked and is being noted: shown as ticked, and not yet kept. */
  const [asked, setAsked] = useState<Keeping | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const agree = async (purpose: ConsentPurpose, next: Keeping) => {
    setAsked(next);
    const isNoted = await sendConsent(purpose, true);
    if (isNoted) onChange(next);
    setFailed(!isNoted);
    setAsked(null);
  };
  const takeBack = (purpose: ConsentPurpose, next: Keeping) => {
    onChange(next);
    setFailed(false);
    void sendConsent(purpose, false);
  };
  const shown = asked ?? keeping;
  const isKept = shown !== 'nothing';
  return (
    <fieldset className="needs-js grid gap-3">
      <legend className="sr-only">{t('remember')}</legend>
      <label className="check-line">
        <input
          type="checkbox"
          checked={isKept}
          onChange={() => (isKept ? takeBack('device_form', 'nothing') : agree('device_form', 'form'))}
        />
        <span>{t('texts.device_form')}</span>
      </label>
      {isKept ? (
        <label className="check-line">
          <input
            type="checkbox"
            checked={shown === 'all'}
            onChange={() =>
              shown === 'all' ? takeBack('device_health', 'form') : agree('device_health', 'all')
            }
          />
          <span>{t('texts.device_health')}</span>
        </label>
      ) : null}
      <p role="status" className="font-semibold text-paprika empty:hidden">
        {hasFailed ? t('failed') : ''}
      </p>
    </fieldset>
  );
}
