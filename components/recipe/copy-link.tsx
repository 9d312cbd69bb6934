'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Copies the permanent address; says whether it worked, since browsers may refuse. */
export function CopyLink({ path }: { readonly path: string }) {
  const t = useTranslations('recipe');
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(path, window.location.href).href);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" className="needs-js button" onClick={copy}>
        {outcome === 'copied' ? t('copied') : t('copy')}
      </button>
      <span role="status" className={outcome === 'refused' ? 'self-center text-soft' : 'sr-only'}>
        {outcome === 'refused'
          ? t('copyRefused', { url: new URL(path, window.location.href).href })
          : outcome === 'copied'
            ? t('copied')
            : ''}
      </span>
    </>
  );
}
