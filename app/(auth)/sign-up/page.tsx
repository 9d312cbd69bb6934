import { PASSWORD_LENGTH_MIN } from '@chef/contracts/account';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { ProviderButtons } from '@/components/account/provider-buttons';
import { AgreeNote } from '@/components/legal/agree-note';
import { listProviders } from '@/lib/services/sign-in-providers/provider-clients';
import { signUpAction } from '../actions';
import { OutboxLink } from '../outbox-link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signUp.title') };
}

export default async function SignUpPage() {
  const t = await getTranslations('auth');
  return (
    <AuthPage title={t('signUp.title')} intro={t('signUp.intro')}>
      <ProviderButtons providers={listProviders()} next="/account" note={null} />
      <ActionForm
        action={signUpAction}
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
        <a href="/sign-in" className="link">
          {t('signUp.signInLink')}
        </a>
      </p>
    </AuthPage>
  );
}
