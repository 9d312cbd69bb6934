import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { THEME_SCRIPT } from '@/components/site/theme-script';
import { fraunces, sourceSans } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return {
    title: { default: `${t('name')}: ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf5ea' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1410' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('site')]);
  return (
    <html lang={locale} className={`${fraunces.variable} ${sourceSans.variable}`} suppressHydrationWarning>
      <head>
        {/* Ours and constant: sets the theme before anything is painted. */}
        <script>{THEME_SCRIPT}</script>
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="absolute left-3 top-3 z-10 -translate-y-24 rounded-full bg-raised px-4 py-2 font-semibold focus:translate-y-0"
        >
          {t('skip')}
        </a>
        <SiteHeader />
        <main id="content" className="flex-1" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
