import { PASSWORD_LENGTH_MIN } from '@chef/contracts/account';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { ProviderButtons } from '@/components/account/provider-buttons';
import { AgreeNote } from '@/components/legal/agree-note';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { listProviders } from '@/lib/services/sign-in-providers/provider-clients';
import type { PageQuery } from '../../page-query';
import { signUpAction } from '../actions';
import { OutboxLink } from '../outbox-link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signUp.title') };
}

export default async function SignUpPage({ searchParams }: { readonly searchParams: PageQuery }) {
  const [t, query] = await Promise.all([getTranslations('auth'), searchParams]);
  const next = safeReturnPath(query.next, '');
  return (
    <AuthPage title={t('signUp.title')} intro={t('signUp.intro')}>
      <ActionForm
        action={signUpAction}
        lead={<ProviderButtons providers={listProviders()} next={next || '/account'} note={null} />}
        hidden={next === '' ? {} : { next }}
        submit={t('signUp.submit')}
        note={<AgreeNote />}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
          {
            name: 'password',
            label: t('password'),
            type: 'password',
            autoComplete: 'new-password',
            hint: t('passwordHint', { min: PASSWORD_LENGTH_MIN }),
          },
        ]}
        done={{
          title: t('checkMail.title'),
          text: t('checkMail.text', { email: '{email}' }),
          more: <OutboxLink />,
        }}
      />
      <p className="mt-6">
        {t('signUp.haveAccount')}{' '}
        <a href={next === '' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`} className="link">
          {t('signUp.signInLink')}
        </a>
      </p>
    </AuthPage>
  );
}
