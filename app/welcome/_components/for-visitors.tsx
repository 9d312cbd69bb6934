import { getTranslations } from 'next-intl/server';

/** Why setting a kitchen up needs an account, and the ways to go on with one or without. */
export async function ForVisitors() {
  const t = await getTranslations('onboarding');
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-5 px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="text-4xl">{t('visitorTitle')}</h1>
      <p className="text-lg text-soft">{t('visitorText')}</p>
      <p className="flex flex-wrap gap-3">
        <a href="/sign-up" className="button button-primary">
          {t('makeAccount')}
        </a>
        <a href="/" className="button">
          {t('noAccount')}
        </a>
      </p>
    </div>
  );
}
