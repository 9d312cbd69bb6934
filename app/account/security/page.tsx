import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ChangeNotice } from '@/components/account/change-notice';
import { RECOVERY_CODES } from '@/lib/auth/recovery-code';
import { listSignInWays } from '@/lib/services/accounts/list-sign-in-ways';
import type { PageQuery } from '../../page-query';
import { signedInPage } from './_components/page-context';
import { SecurityPage } from './_components/security-page';
import { WayCard } from './_components/way-card';

/** Changes that a page of this section comes back from. */
const CHANGES = ['app-off', 'passkey-added', 'passkey-removed'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('title'), robots: { index: false } };
}

/** What opens the account, each with how it stands. */
export default async function AccountSecurityPage({ searchParams }: { readonly searchParams: PageQuery }) {
  const ctx = await signedInPage('/account/security');
  const [t, format, ways, query] = await Promise.all([
    getTranslations('security'),
    getFormatter(),
    listSignInWays({ ctx }),
    searchParams,
  ]);
  const changed = CHANGES.find((one) => one === query.changed);
  const { appSince, recoveryCodesLeft, passkeys } = ways;
  return (
    <SecurityPage
      title={t('title')}
      intro={t('intro')}
      back={{ href: '/account', label: t('backToAccount') }}
    >
      {changed === undefined ? null : <ChangeNotice>{t(`changed.${changed}`)}</ChangeNotice>}
      <WayCard id="email" title={t('email.title')} state={ways.email} isGood text={t('email.text')}>
        <p>
          <a href="/account/security/email" className="button">
            {t('email.change')}
          </a>
        </p>
      </WayCard>
      <WayCard
        id="passkeys"
        title={t('passkeys.title')}
        state={t('passkeys.count', { count: passkeys })}
        isGood={passkeys > 0}
        text={t('passkeys.text')}
      >
        <p>
          <a href="/account/security/passkeys" className="button">
            {t(passkeys === 0 ? 'passkeys.add' : 'passkeys.manage')}
          </a>
        </p>
      </WayCard>
      <WayCard
        id="app"
        title={t('app.title')}
        state={appSince === null ? t('off') : t('onSince', { date: format.dateTime(appSince, 'day') })}
        isGood={appSince !== null}
        text={t('app.text')}
      >
        <p>
          <a href="/account/security/authenticator" className="button">
            {t(appSince === null ? 'app.setUp' : 'app.manage')}
          </a>
        </p>
      </WayCard>
      {appSince === null ? null : (
        <WayCard
          id="codes"
          title={t('codes.title')}
          state={t('codes.left', { count: recoveryCodesLeft, of: RECOVERY_CODES })}
          isGood={recoveryCodesLeft > 2}
          text={t('codes.text')}
        >
          <p>
            <a href="/account/security/recovery-codes" className="button">
              {t('codes.renew')}
            </a>
          </p>
        </WayCard>
      )}
    </SecurityPage>
  );
}
