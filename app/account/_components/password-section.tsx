import { PASSWORD_LENGTH_MIN } from '@chef/contracts/account';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { changePasswordAction } from '../actions';
import { ConfirmFirst } from './confirm-first';

interface PasswordSectionProps {
  readonly hasPassword: boolean;
  /** Whether the person has to show a code before anything of it is changed. */
  readonly mustConfirm: boolean;
}

/** Change the password, or set one where there is none. */
export async function PasswordSection({ hasPassword, mustConfirm }: PasswordSectionProps) {
  const [t, words] = await Promise.all([getTranslations('account'), getTranslations('auth')]);
  return (
    <section aria-labelledby="password" className="grid gap-4">
      <h2 id="password" className="text-2xl">
        {t('passwordTitle')}
      </h2>
      {hasPassword && mustConfirm ? <ConfirmFirst /> : null}
      {hasPassword && !mustConfirm ? (
        <ActionForm
          action={changePasswordAction}
          submit={t('changePassword')}
          saved={t('passwordChanged')}
          fields={[
            {
              name: 'currentPassword',
              label: words('currentPassword'),
              type: 'password',
              autoComplete: 'current-password',
            },
            {
              name: 'newPassword',
              label: words('newPassword'),
              type: 'password',
              autoComplete: 'new-password',
              hint: words('passwordHint', { min: PASSWORD_LENGTH_MIN }),
            },
          ]}
        />
      ) : null}
      {hasPassword ? null : (
        <>
          <p className="text-soft">{t('noPassword')}</p>
          <p>
            <a href="/forgot-password" className="button">
              {t('setPassword')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
