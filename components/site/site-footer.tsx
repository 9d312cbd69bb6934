import { getTranslations } from 'next-intl/server';

export async function SiteFooter() {
  const t = await getTranslations('site');
  return (
    <footer className="no-print mx-auto mt-20 w-full max-w-[84rem] px-4 sm:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-12 gap-y-4 border-t border-line py-8 text-[0.97rem] text-soft">
        <p className="max-w-2xl">{t('footer')}</p>
        <p>
          <a className="link" href="/api/v1/openapi.json">
            {t('api')}
          </a>
        </p>
      </div>
    </footer>
  );
}
