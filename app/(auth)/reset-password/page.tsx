import { PASSWORD_LENGTH_MIN } from '@chef/contracts/account';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { PartialLink } from '@/components/account/partial-link';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import type { PageQuery } from '../../page-query';
import { resetPasswordAction } from '../actions';

interface ResetPasswordPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('reset.title') };
}

export default async function ResetPasswordPage({ searchParams }: ResetPasswordPageProps) {
  const [t, { token, next }] = await Promise.all([getTranslations('auth'), searchParams]);
  const onward = safeReturnPath(next, '');
  if (typeof token !== 'string' || token === '') {
    return (
      <PartialLink>
        <a href="/forgot-password" className="button button-primary">
          {t('badLink.again')}
        </a>
      </PartialLink>
    );
  }
  return (
    <AuthPage title={t('reset.title')} intro={t('reset.text')}>
      <ActionForm
        action={resetPasswordAction}
        hidden={{ token }}
        submit={t('reset.submit')}
        fields={[
          {
            name: 'password',
            label: t('newPassword'),
            type: 'password',
            autoComplete: 'new-password',
            hint: t('passwordHint', { min: PASSWORD_LENGTH_MIN }),
          },
        ]}
        done={{
          title: t('reset.doneTitle'),
          text: t('reset.doneText'),
          more: (
            <p className="mt-5">
              <a
                href={onward === '' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(onward)}`}
                className="button button-primary"
              >
                {t('signIn.submit')}
              </a>
            </p>
          ),
        }}
      />
      <p className="mt-6">
        <a href="/forgot-password" className="link">
          {t('badLink.again')}
        </a>
      </p>
    </AuthPage>
  );
}
