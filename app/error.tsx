'use client';

import { useTranslations } from 'next-intl';

/** Shown when a page failed on the server or in the browser; what was typed is still in the saved form. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const t = useTranslations('trouble');
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6" role="alert">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-4 text-lg text-soft">{t('text')}</p>
      <p className="mt-8 flex flex-wrap gap-3">
        <button type="button" className="button button-primary" onClick={reset}>
          {t('retry')}
        </button>
        <a className="button" href="/">
          {t('home')}
        </a>
      </p>
    </div>
  );
}
