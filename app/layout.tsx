import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { THEME_SCRIPT } from '@/components/site/theme-script';
import { fraunces, sourceSans } from './fonts';
import './globals.css';
import { pickMessages } from './pick-messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return {
    title: { default: `${t('name')}: ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf3e6' },
    { media: '(prefers-color-scheme: dark)', color: '#19130f' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, t, trouble] = await Promise.all([
    getLocale(),
    getTranslations('site'),
    pickMessages('trouble'),
  ]);
  return (
    <html lang={locale} className={`${fraunces.variable} ${sourceSans.variable}`} suppressHydrationWarning>
      <head>
        {/* Ours and constant: sets the theme before anything is painted. */}
        <script>{THEME_SCRIPT}</script>
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="no-print absolute left-3 top-3 z-10 -translate-y-24 rounded-full bg-raised px-4 py-2 font-semibold focus:translate-y-0"
        >
          {t('skip')}
        </a>
        <SiteHeader />
        <main id="content" className="flex-1" tabIndex={-1}>
          {/* Pages bring their own words; these are for when one fails. */}
          <NextIntlClientProvider messages={trouble}>{children}</NextIntlClientProvider>
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
