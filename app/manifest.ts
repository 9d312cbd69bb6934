import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';

/** What a phone needs to keep us on its home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations('site');
  return {
    name: t('name'),
    short_name: t('name'),
    description: t('tagline'),
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#faf3e6',
    theme_color: '#faf3e6',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon', sizes: '180x180', type: 'image/png' },
    ],
  };
}
