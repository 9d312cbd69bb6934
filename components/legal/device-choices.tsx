'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { sendConsent } from '@/lib/query/send-consent';
import { RememberChoice } from '../generate/remember-choice';
import { type Keeping, keepForm, readKeeping } from '../generate/saved-form';

const PURPOSES = ['device_form', 'device_health'] as const;

/** What this browser may remember: the same switches as below the form, and both answers to all at one press. */
export function DeviceChoices() {
  const t = useTranslations('privacyChoices');
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const [said, setSaid] = useState('');
  useEffect(() => setKeeping(readKeeping()), []);
  const choose = (next: Keeping) => {
    keepForm(next);
    setKeeping(next);
    setSaid(t(next === 'nothing' ? 'nothingKept' : 'kept'));
  };
  const answerAll = async (isGranted: boolean) => {
    // What was never agreed to need not be taken back: then nothing is sent, and no cookie set.
    if (!isGranted && keeping === 'nothing') return choose('nothing');
    if (!isGranted) choose('nothing');
    const noted = await Promise.all(PURPOSES.map((purpose) => sendConsent(purpose, isGranted)));
    if (isGranted && noted.every(Boolean)) choose('all');
    else if (isGranted) setSaid(t('notNoted'));
  };
  return (
    <section aria-labelledby="device" className="grid gap-4">
      <h2 id="device" className="text-2xl">
        {t('deviceTitle')}
      </h2>
      <p>{t('deviceText')}</p>
      <noscript>
        <p className="notice">{t('deviceNoScript')}</p>
      </noscript>
      <RememberChoice keeping={keeping} onChange={choose} />
      <p className="needs-js flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={() => answerAll(false)}>
          {t('refuseAll')}
        </button>
        <button type="button" className="button" onClick={() => answerAll(true)}>
          {t('agreeAll')}
        </button>
        <output className="font-semibold text-herb">{said}</output>
      </p>
    </section>
  );
}
