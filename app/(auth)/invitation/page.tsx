import { linkTokenSchema } from '@chef/contracts/account';
import { toAppError } from '@chef/contracts/app-error';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getFormatter, getTranslations } from 'next-intl/server';
import { AuthPage } from '@/components/account/auth-page';
import { requestContext } from '@/lib/http/request-context';
import { getAccount } from '@/lib/services/accounts/get-account';
import { type LinkedInvitation, readInvitation } from '@/lib/services/organizations/read-invitation';
import type { ServiceContext } from '@/lib/services/service-context';
import { InvitationAnswers } from '../../account/organizations/_components/invitation-answers';
import type { PageQuery } from '../../page-query';

interface InvitationPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organizations.invitation'))('title') };
}

/** What the link says; null for one that says nothing any more. */
async function find(ctx: ServiceContext, token: string): Promise<LinkedInvitation | null> {
  if (!linkTokenSchema.safeParse(token).success) return null;
  return readInvitation({ ctx, token }).catch((error: unknown) => {
    if (toAppError(error).code === 'link_expired') return null;
    throw error;
  });
}

/** Where the link of an invitation leads: to an answer, or to what has to come before it. */
export default async function InvitationPage({ searchParams }: InvitationPageProps) {
  const [{ ctx }, t, format, query] = await Promise.all([
    requestContext(new Headers(await headers())),
    getTranslations('organizations'),
    getFormatter(),
    searchParams,
  ]);
  const token = typeof query.token === 'string' ? query.token : '';
  const invitation = await find(ctx, token);
  if (invitation === null) return <NoInvitation />;
  const { organization, role, invitedBy, expiresAt, addressHint, readiness } = invitation;
  const date = format.dateTime(expiresAt, 'day');
  const roleWords = t(role === 'admin' ? 'roleWords.admin' : 'roleWords.member');
  return (
    <AuthPage
      title={t('invitation.title')}
      intro={t('invitation.text', { name: organization, role: roleWords })}
    >
      <div className="grid gap-5 wrap-anywhere">
        <p>
          {invitedBy === null ? '' : `${t('invitation.by', { person: invitedBy })} `}
          {t('invitation.for', { address: addressHint, date })}
        </p>
        {readiness === 'ready' ? <Answer token={token} organization={organization} /> : null}
        {readiness === 'signed_out' ? <SignInFirst token={token} /> : null}
        {readiness === 'another_account' ? (
          <AnotherAccount ctx={ctx} token={token} address={addressHint} />
        ) : null}
      </div>
    </AuthPage>
  );
}

const backHere = (token: string) => encodeURIComponent(`/invitation?token=${token}`);

async function Answer({ token, organization }: { readonly token: string; readonly organization: string }) {
  const t = await getTranslations('organizations');
  return (
    <>
      <p className="text-soft">{t('seen')}</p>
      <InvitationAnswers organization={organization} field="token" value={token} />
    </>
  );
}

async function SignInFirst({ token }: { readonly token: string }) {
  const t = await getTranslations('organizations.invitation');
  return (
    <>
      <p>{t('signedOut')}</p>
      <p className="flex flex-wrap gap-3">
        <a href={`/sign-in?next=${backHere(token)}`} className="button button-primary">
          {t('signIn')}
        </a>
        <a href={`/sign-up?next=${backHere(token)}`} className="button">
          {t('signUp')}
        </a>
      </p>
    </>
  );
}

interface AnotherAccountProps {
  readonly ctx: ServiceContext;
  readonly token: string;
  readonly address: string;
}

async function AnotherAccount({ ctx, token, address }: AnotherAccountProps) {
  const [t, { email }] = await Promise.all([
    getTranslations('organizations.invitation'),
    getAccount({ ctx }),
  ]);
  return (
    <section aria-labelledby="another" className="grid gap-4">
      <h2 id="another" className="text-2xl">
        {t('anotherTitle')}
      </h2>
      <p>{t('another', { email, address })}</p>
      <p className="flex flex-wrap gap-3">
        <a href={`/sign-in?next=${backHere(token)}`} className="button button-primary">
          {t('signInOther')}
        </a>
        <a href="/account" className="button">
          {t('toAccount')}
        </a>
      </p>
    </section>
  );
}

async function NoInvitation() {
  const t = await getTranslations('organizations.invitation');
  return (
    <AuthPage title={t('badTitle')}>
      <p className="text-lg">{t('badText')}</p>
      <p className="mt-5">
        <a href="/account/organizations" className="button">
          {t('toOrganizations')}
        </a>
      </p>
    </AuthPage>
  );
}
