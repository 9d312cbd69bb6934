import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import type { PageQuery } from '../../page-query';
import { readPendingAddress } from '../_actions/pending-address';
import { OutboxLink } from '../outbox-link';
import { confirmAddressAction, sendAddressCodeAction } from './actions';

interface ConfirmAddressPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('confirmAddress.title') };
}

/** For somebody whom a provider named without answering for the address: a mailed code shows that it is theirs. */
export default async function ConfirmAddressPage({ searchParams }: ConfirmAddressPageProps) {
  const [t, query, pending] = await Promise.all([
    getTranslations('auth'),
    searchParams,
    readPendingAddress(),
  ]);
  if (pending === null) redirect('/sign-in');
  const { provider, email } = pending.profile;
  const name = t(`providers.${provider}`);
  if (email === null || pending.codeId === null || 'change' in query) {
    return (
      <AuthPage title={t('confirmAddress.title')} intro={t('confirmAddress.emailText', { provider: name })}>
        <ActionForm
          action={sendAddressCodeAction}
          submit={t('confirmAddress.send')}
          initial={{ email: email ?? '' }}
          fields={[{ name: 'email', label: t('email'), type: 'email', autoComplete: 'email' }]}
        />
      </AuthPage>
    );
  }
  return (
    <AuthPage
      title={t('confirmAddress.title')}
      intro={t('confirmAddress.codeText', { email, provider: name })}
    >
      {'sent' in query ? (
        <p role="status" className="notice mb-5">
          {t('confirmAddress.sent')}
        </p>
      ) : null}
      <ActionForm
        action={confirmAddressAction}
        submit={t('confirmAddress.submit')}
        fields={[
          {
            name: 'addressCode',
            label: t('confirmAddress.code'),
            type: 'text',
            inputMode: 'numeric',
            autoComplete: 'one-time-code',
          },
        ]}
      />
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <ActionForm
          action={sendAddressCodeAction}
          hidden={{ email }}
          submit={t('confirmAddress.again')}
          isMain={false}
          fields={[]}
        />
        <a href="/confirm-address?change" className="link">
          {t('confirmAddress.change')}
        </a>
      </div>
      <OutboxLink />
    </AuthPage>
  );
}
