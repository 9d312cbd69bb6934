import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MissingPage } from '@/components/site/missing-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('missing'))('title'), robots: { index: false } };
}

/** Any address that leads nowhere; built once, since a page that asks about its request makes every page do so. */
export default async function NotFound() {
  const t = await getTranslations('missing');
  return <MissingPage title={t('title')} text={t('text')} back={t('back')} />;
}
