import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { ChangeNotice } from '@/components/account/change-notice';
import type { ServiceContext } from '@/lib/services/service-context';
import { deleteAccountAction } from '../actions';
import { ConfirmFirst } from './confirm-first';
import { OrganizationFates } from './deletion-notice';

interface YourDataProps {
  readonly ctx: ServiceContext;
  readonly deletionAt: string | null;
  readonly hasPassword: boolean;
  /** Whether they have just shown who they are, for the sake of the download. */
  readonly isReady: boolean;
  /** Whether they have to show a code before they can ask to be forgotten. */
  readonly mustConfirm: boolean;
}

/** Take everything along, or be forgotten. */
export async function YourData({ ctx, deletionAt, hasPassword, isReady, mustConfirm }: YourDataProps) {
  const t = await getTranslations('account');
  return (
    <>
      <section aria-labelledby="data" className="grid gap-4">
        <h2 id="data" className="text-2xl">
          {t('dataTitle')}
        </h2>
        <p className="text-soft">{t('dataText')}</p>
        {isReady ? <ChangeNotice>{t('downloadReady')}</ChangeNotice> : null}
        <p>
          <a href="/account/export" className="button">
            {t('download')}
          </a>
        </p>
      </section>
      {deletionAt === null ? (
        <section aria-labelledby="delete" className="grid gap-4">
          <h2 id="delete" className="text-2xl">
            {t('deleteTitle')}
          </h2>
          <p className="text-soft">{t('deleteText')}</p>
          <OrganizationFates ctx={ctx} />
          {mustConfirm ? (
            <ConfirmFirst />
          ) : (
            <ActionForm
              action={deleteAccountAction}
              submit={t('delete')}
              isMain={false}
              note={hasPassword ? null : <SignInAgain text={t('deleteAgain')} link={t('signInAgain')} />}
              fields={
                hasPassword
                  ? [
                      {
                        name: 'currentPassword',
                        label: t('deletePassword'),
                        type: 'password',
                        autoComplete: 'current-password',
                      },
                    ]
                  : []
              }
            />
          )}
        </section>
      ) : null}
    </>
  );
}

function SignInAgain({ text, link }: { readonly text: string; readonly link: string }) {
  return (
    <p className="text-soft">
      {text}{' '}
      <a className="link" href="/confirm?next=/account">
        {link}
      </a>
    </p>
  );
}
