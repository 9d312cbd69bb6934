import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { CookieNotice } from '@/components/account/cookie-notice';
import { PasskeyButton } from '@/components/account/passkey-button';
import { ProviderButtons } from '@/components/account/provider-buttons';
import { ProviderNotice } from '@/components/account/provider-notice';
import { AgreeNote } from '@/components/legal/agree-note';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { listProviders } from '@/lib/services/sign-in-providers/provider-clients';
import type { PageQuery } from '../../page-query';
import { beginPasskeySignInAction, passkeySignInAction, signInAction } from '../actions';

interface SignInPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signIn.title') };
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [t, query] = await Promise.all([getTranslations('auth'), searchParams]);
  const next = safeReturnPath(query.next, '/account');
  return (
    <AuthPage title={t('signIn.title')} intro={t('signIn.intro')}>
      <CookieNotice text={t('noCookies.before')} />
      {'signed-out' in query ? (
        <p role="status" className="notice mb-5">
          {t('signedOut')}
        </p>
      ) : null}
      <ProviderNotice provider={query.provider} problem={query.problem} />
      {query.next === undefined || next === '/welcome' ? null : (
        <p className="notice mb-5">{'again' in query ? t('providers.again') : t('signInFirst')}</p>
      )}
      <ActionForm
        lead={
          <ProviderButtons
            providers={listProviders()}
            next={next}
            note={
              <>
                <p className="text-soft">{t('providers.newHere')}</p>
                <AgreeNote />
              </>
            }
          />
        }
        action={signInAction}
        hidden={{ next }}
        submit={t('signIn.submit')}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username webauthn' },
          { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
        ]}
      />
      <div className="mt-5">
        <PasskeyButton
          begin={beginPasskeySignInAction}
          action={passkeySignInAction}
          next={next}
          label={t('passkey.signIn')}
          isAutofilled
        />
      </div>
      <p className="mt-6">
        <a href="/forgot-password" className="link">
          {t('signIn.forgot')}
        </a>
      </p>
      <p className="mt-2">
        {t('signIn.noAccount')}{' '}
        <a
          href={query.next === undefined ? '/sign-up' : `/sign-up?next=${encodeURIComponent(next)}`}
          className="link"
        >
          {t('signIn.signUpLink')}
        </a>
      </p>
    </AuthPage>
  );
}
