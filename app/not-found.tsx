import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

export default async function NotFound() {
  const t = await getTranslations('recipe');
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="text-4xl">{t('notFoundTitle')}</h1>
      <p className="mt-4 text-lg text-soft">{t('notFoundText')}</p>
      <p className="mt-8">
        <Link href="/" prefetch={false} className="button button-primary">
          {t('back')}
        </Link>
      </p>
    </div>
  );
}
