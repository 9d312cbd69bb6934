import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { Kitchen } from '@/components/generate/kitchen';

/** Namespaces that the form and the recipe beside it print in the browser. */
const CLIENT_NAMESPACES = [
  'form',
  'stream',
  'source',
  'recipe',
  'check',
  'nutrients',
  'allergens',
  'diets',
  'findings',
  'reasons',
];

export default async function LandingPage() {
  const messages = await getMessages();
  const chosen = Object.fromEntries(
    Object.entries(messages).filter(([namespace]) => CLIENT_NAMESPACES.includes(namespace)),
  );
  return (
    <NextIntlClientProvider messages={chosen}>
      <Kitchen />
    </NextIntlClientProvider>
  );
}
