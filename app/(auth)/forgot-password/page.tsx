import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { forgotPasswordAction } from '../actions';
import { OutboxLink } from '../outbox-link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('forgot.title') };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations('auth');
  return (
    <AuthPage title={t('forgot.title')} intro={t('forgot.text')}>
      <ActionForm
        action={forgotPasswordAction}
        submit={t('forgot.submit')}
        fields={[{ name: 'email', label: t('email'), type: 'email', autoComplete: 'username' }]}
        done={{
          title: t('checkMail.title'),
          text: t('checkMail.text', { email: '{email}' }),
          more: <OutboxLink />,
        }}
      />
    </AuthPage>
  );
}
