import { getFormatter, getTranslations } from 'next-intl/server';
import { foreseeOrganizations } from '@/lib/services/organizations/foresee-organizations';
import type { ServiceContext } from '@/lib/services/service-context';
import { keepAccountAction } from '../actions';

interface DeletionNoticeProps {
  readonly ctx: ServiceContext;
  readonly deletionAt: string;
}

/** Says when the account goes and what becomes of its organisations, and offers to keep it. */
export async function DeletionNotice({ ctx, deletionAt }: DeletionNoticeProps) {
  const [t, format] = await Promise.all([getTranslations('account'), getFormatter()]);
  return (
    <form action={keepAccountAction} className="notice notice-danger flex flex-wrap items-center gap-4">
      <p className="font-semibold">
        {t('deletionPending', { date: format.dateTime(new Date(deletionAt), 'day') })}
      </p>
      <OrganizationFates ctx={ctx} />
      <button type="submit" className="button">
        {t('keep')}
      </button>
    </form>
  );
}

/** What becomes of the organisations that the person alone owns when the account goes; nothing where there are none. */
export async function OrganizationFates({ ctx }: { readonly ctx: ServiceContext }) {
  const [t, format, { deleted, handedOver }] = await Promise.all([
    getTranslations('account'),
    getFormatter(),
    foreseeOrganizations({ ctx }),
  ]);
  if (deleted.length + handedOver.length === 0) return null;
  return (
    <div className="grid gap-2 wrap-anywhere">
      {deleted.length === 0 ? null : (
        <p>{t('deletionDeletes', { names: format.list(deleted), count: deleted.length })}</p>
      )}
      {handedOver.length === 0 ? null : <p>{t('deletionHandsOver', { names: format.list(handedOver) })}</p>}
      <p>
        <a href="/account/organizations" className="link">
          {t('deletionOrganizations')}
        </a>
      </p>
    </div>
  );
}
