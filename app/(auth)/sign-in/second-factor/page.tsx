import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthPage } from '@/components/account/auth-page';
import { PasskeyButton } from '@/components/account/passkey-button';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { findPendingSignIn } from '@/lib/services/accounts/finish-sign-in';
import { systemContext } from '@/lib/services/service-context';
import type { PageQuery } from '../../../page-query';
import { pendingSignInCookie } from '../../_actions/session-cookie';
import { beginPasskeySignInAction, passkeySignInAction, secondFactorAction } from '../../actions';
import { FactorCodeForm } from '../../factor-code-form';

interface SecondFactorPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('secondFactor.title') };
}

/** The second half of signing in, for accounts with an authenticator app. */
export default async function SecondFactorPage({ searchParams }: SecondFactorPageProps) {
  const [t, query, pending] = await Promise.all([
    getTranslations('auth'),
    searchParams,
    pendingSignInCookie(),
  ]);
  const next = safeReturnPath(query.next, '/account');
  const again = `/sign-in?next=${encodeURIComponent(next)}`;
  if ((await findPendingSignIn({ ctx: systemContext(), pending })) === null) {
    return (
      <AuthPage title={t('secondFactor.overTitle')}>
        <p role="alert" className="text-lg">
          {t('secondFactor.overText')}
        </p>
        <p className="mt-5">
          <a href={again} className="button button-primary">
            {t('secondFactor.again')}
          </a>
        </p>
      </AuthPage>
    );
  }
  const isRecovery = 'recovery' in query;
  const path = `/sign-in/second-factor?next=${encodeURIComponent(next)}`;
  return (
    <AuthPage
      title={t('secondFactor.title')}
      intro={t(isRecovery ? 'secondFactor.recoveryIntro' : 'secondFactor.intro')}
    >
      <FactorCodeForm
        action={secondFactorAction}
        next={next}
        submit={t('signIn.submit')}
        isRecovery={isRecovery}
      />
      <div className="mt-5">
        <PasskeyButton
          begin={beginPasskeySignInAction}
          action={passkeySignInAction}
          next={next}
          label={t('passkey.signIn')}
        />
      </div>
      <p className="mt-6">
        <a href={isRecovery ? path : `${path}&recovery`} className="link">
          {t(isRecovery ? 'secondFactor.withPhone' : 'secondFactor.noPhone')}
        </a>
      </p>
      <p className="mt-2">
        <a href={again} className="link">
          {t('secondFactor.other')}
        </a>
      </p>
    </AuthPage>
  );
}
