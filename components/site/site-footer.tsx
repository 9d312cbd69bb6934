import { getTranslations } from 'next-intl/server';

export async function SiteFooter() {
  const t = await getTranslations('site');
  return (
    <footer className="no-print mx-auto mt-16 w-full max-w-6xl border-t border-line px-4 py-8 text-soft sm:px-6">
      <p className="max-w-2xl text-[0.97rem]">{t('footer')}</p>
      <p className="mt-3">
        <a className="link" href="/api/v1/openapi.json">
          {t('api')}
        </a>
      </p>
    </footer>
  );
}
