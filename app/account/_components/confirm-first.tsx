import { getTranslations } from 'next-intl/server';

/** Stands in place of a form of passwords that would be refused: what is typed there could not wait until its person has shown a code. */
export async function ConfirmFirst() {
  const t = await getTranslations('account');
  return (
    <>
      <p className="text-soft">{t('confirmFirst')}</p>
      <p>
        <a href="/confirm?next=/account" className="button">
          {t('confirmLink')}
        </a>
      </p>
    </>
  );
}
