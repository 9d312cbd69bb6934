import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Logo } from './logo';
import { ThemeToggle } from './theme-toggle';

export async function SiteHeader() {
  const t = await getTranslations('site');
  return (
    <header className="mx-auto flex w-full max-w-6xl items-center justify-between gap-4 px-4 py-3 sm:px-6">
      <Link
        href="/"
        prefetch={false}
        className="flex items-center gap-2.5 font-serif text-xl font-semibold"
        aria-label={t('home')}
      >
        <Logo />
        <span aria-hidden="true">{t('name')}</span>
      </Link>
      <ThemeToggle toDark={t('themeDark')} toLight={t('themeLight')} />
    </header>
  );
}
