import { getFormatter, getTranslations } from 'next-intl/server';
import { keepAccountAction } from '../actions';

/** Says when the account goes, and offers to keep it. */
export async function DeletionNotice({ deletionAt }: { readonly deletionAt: string }) {
  const [t, format] = await Promise.all([getTranslations('account'), getFormatter()]);
  return (
    <form action={keepAccountAction} className="notice notice-danger flex flex-wrap items-center gap-4">
      <p className="font-semibold">
        {t('deletionPending', { date: format.dateTime(new Date(deletionAt), { dateStyle: 'long' }) })}
      </p>
      <button type="submit" className="button">
        {t('keep')}
      </button>
    </form>
  );
}
