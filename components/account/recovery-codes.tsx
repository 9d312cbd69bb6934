'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Recovery codes, shown this once, with ways to keep them. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const t = useTranslations('auth.recoveryCodes');
  const [isCopied, setCopied] = useState(false);
  const text = `${codes.join('\n')}\n`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="mt-5 grid gap-4">
      <ul
        aria-label={t('label')}
        className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-x-6 gap-y-2 rounded-xl border border-line bg-sunken p-4 font-mono text-lg"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="no-print flex flex-wrap items-center gap-3">
        <button type="button" className="button needs-js" onClick={copy}>
          {t('copy')}
        </button>
        <a
          className="button"
          download={t('fileName')}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {t('save')}
        </a>
        <output className="font-semibold text-herb">{isCopied ? t('copied') : ''}</output>
      </p>
    </div>
  );
}
