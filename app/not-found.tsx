import { getTranslations } from 'next-intl/server';
import { MissingPage } from '@/components/site/missing-page';

/** Any address that leads nowhere. */
export default async function NotFound() {
  const t = await getTranslations('missing');
  return <MissingPage title={t('title')} text={t('text')} back={t('back')} />;
}
