import { getTranslations } from 'next-intl/server';
import { Logo } from './logo';
import { ThemeToggle } from './theme-toggle';

export async function SiteHeader() {
  const t = await getTranslations('site');
  return (
    <header className="no-print mx-auto w-full max-w-[84rem] px-4 sm:px-6">
      <div className="flex items-center justify-between gap-2 border-b-[3px] border-double border-line-strong py-3">
        <a
          href="/"
          className="flex items-center gap-2 py-1 font-serif text-[clamp(1.15rem,5.6vw,1.4rem)] font-semibold tracking-tight"
          aria-label={t('home')}
        >
          <Logo />
          <span aria-hidden="true" className="whitespace-nowrap">
            {t('name')}
          </span>
        </a>
        <div className="flex items-center">
          <a href="/account" className="button button-quiet !px-2 sm:!px-3">
            {t('account')}
          </a>
          <ThemeToggle toDark={t('themeDark')} toLight={t('themeLight')} />
        </div>
      </div>
    </header>
  );
}
