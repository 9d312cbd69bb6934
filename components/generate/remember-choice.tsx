'use client';

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
  const [hasFailed, setFailed] = useState(false);
  const choose = async (purpose: 'device_form' | 'device_health', isGranted: boolean, next: Keeping) => {
    if (!isGranted) onChange(next);
    const isNoted = await sendConsent(purpose, isGranted);
    if (isGranted && isNoted) onChange(next);
    setFailed(isGranted && !isNoted);
  };
  const isKept = keeping !== 'nothing';
  return (
    <fieldset className="needs-js grid gap-3">
      <legend className="sr-only">{t('remember')}</legend>
      <label className="check-line">
        <input
          type="checkbox"
          checked={isKept}
          onChange={() => choose('device_form', !isKept, isKept ? 'nothing' : 'form')}
        />
        <span>{t('texts.device_form')}</span>
      </label>
      {isKept ? (
        <label className="check-line">
          <input
            type="checkbox"
            checked={keeping === 'all'}
            onChange={() => choose('device_health', keeping !== 'all', keeping === 'all' ? 'form' : 'all')}
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
