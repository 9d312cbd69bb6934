import { getTranslations } from 'next-intl/server';

const LEGAL_PAGES = ['terms', 'privacy', 'cookies', 'nutrition-and-allergens', 'processing'] as const;

export async function SiteFooter() {
  const t = await getTranslations('site');
  return (
    <footer className="no-print mx-auto mt-20 w-full max-w-[84rem] px-4 sm:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-12 gap-y-4 border-t border-line py-8 text-[0.97rem] text-soft">
        <p className="max-w-2xl">{t('footer')}</p>
        <nav aria-label={t('legal')}>
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {LEGAL_PAGES.map((page) => (
              <li key={page}>
                <a className="link inline-block py-0.5" href={`/legal/${page}`}>
                  {t(`legalPages.${page}`)}
                </a>
              </li>
            ))}
            <li>
              <a className="link inline-block py-0.5" href="/legal/privacy-choices">
                {t('privacyChoices')}
              </a>
            </li>
            <li>
              <a className="link inline-block py-0.5" href="/api/v1/openapi.json">
                {t('api')}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
