import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { AuthPage } from '@/components/account/auth-page';
import { PasskeyButton } from '@/components/account/passkey-button';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { requestContext } from '@/lib/http/request-context';
import { listSignInWays, type SignInWays } from '@/lib/services/accounts/list-sign-in-ways';
import type { PageQuery } from '../../page-query';
import { beginPasskeyConfirmationAction, confirmIdentityAction } from '../actions';
import { FactorCodeForm } from '../factor-code-form';

interface ConfirmPageProps {
  readonly searchParams: PageQuery;
}

const PROOFS = ['password', 'code', 'recovery'] as const;
type Proof = (typeof PROOFS)[number];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('confirm.title') };
}

/** What the account can show; with an authenticator app, and for staff pages, more than a password. */
function proofsOf({ hasPassword, appSince, recoveryCodesLeft }: SignInWays, isStrong: boolean): Proof[] {
  return PROOFS.filter((proof) => {
    if (proof === 'password') return hasPassword && appSince === null && !isStrong;
    return appSince !== null && (proof === 'code' || recoveryCodesLeft > 0);
  });
}

/** Asks a person whose session began a while ago to show once more that it is them, then goes on where they were. */
export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  const [{ ctx }, t, query] = await Promise.all([
    requestContext(new Headers(await headers())),
    getTranslations('auth'),
    searchParams,
  ]);
  const next = safeReturnPath(query.next, '/account');
  if (ctx.actor.kind !== 'user') redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  const isStrong = 'factor' in query;
  const ways = await listSignInWays({ ctx });
  const proofs = proofsOf(ways, isStrong);
  const proof = proofs.find((one) => one === query.with) ?? proofs[0];
  const hrefOf = (one: Proof) =>
    `/confirm?next=${encodeURIComponent(next)}&with=${one}${isStrong ? '&factor' : ''}`;
  return (
    <AuthPage title={t('confirm.title')} intro={t(isStrong ? 'confirm.strongIntro' : 'confirm.intro')}>
      {proof === 'password' ? (
        <ActionForm
          action={confirmIdentityAction}
          hidden={{ next }}
          submit={t('confirm.submit')}
          fields={[
            {
              name: 'currentPassword',
              label: t('password'),
              type: 'password',
              autoComplete: 'current-password',
            },
          ]}
        />
      ) : null}
      {proof === 'code' || proof === 'recovery' ? (
        <FactorCodeForm
          action={confirmIdentityAction}
          next={next}
          submit={t('confirm.submit')}
          isRecovery={proof === 'recovery'}
        />
      ) : null}
      {ways.passkeys === 0 ? null : (
        <div className={proof === undefined ? '' : 'mt-5'}>
          <PasskeyButton
            begin={beginPasskeyConfirmationAction}
            action={confirmIdentityAction}
            next={next}
            label={t('passkey.confirm')}
          />
        </div>
      )}
      {isStrong ? null : (
        <p className={proof === undefined ? '' : 'mt-6'}>
          <a href={`/sign-in?again&next=${encodeURIComponent(next)}`} className="link">
            {t('confirm.signInAgain')}
          </a>
        </p>
      )}
      {proof === undefined && isStrong && ways.passkeys === 0 ? <p>{t('confirm.noWay')}</p> : null}
      {proofs.length > 1 ? (
        <ul className={isStrong ? 'mt-6 grid gap-2' : 'mt-2 grid gap-2'}>
          {proofs
            .filter((one) => one !== proof)
            .map((one) => (
              <li key={one}>
                <a href={hrefOf(one)} className="link">
                  {t(`confirm.with.${one}`)}
                </a>
              </li>
            ))}
        </ul>
      ) : null}
    </AuthPage>
  );
}
