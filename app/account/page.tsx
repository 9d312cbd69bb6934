import { activityQuerySchema } from '@chef/contracts/account';
import { toAppError } from '@chef/contracts/app-error';
import type { RecipeList } from '@chef/contracts/recipe-list';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ActivityList } from '@/components/account/activity-list';
import { ChangeNotice } from '@/components/account/change-notice';
import { DeviceList } from '@/components/account/device-list';
import { RecipeLinks } from '@/components/account/recipe-links';
import { isRecentlySignedIn } from '@/lib/auth/require-recent-sign-in';
import { requestContext } from '@/lib/http/request-context';
import { getAccount } from '@/lib/services/accounts/get-account';
import { listOwnActivity } from '@/lib/services/audit/list-own-activity';
import { listHousehold } from '@/lib/services/household/list-household';
import { listDueDocuments } from '@/lib/services/legal/list-due-documents';
import { getPreferences } from '@/lib/services/preferences/get-preferences';
import { listRecipes } from '@/lib/services/recipes/list-recipes';
import { hasAuthenticatorApp } from '@/lib/services/second-factor/has-second-factor';
import type { ServiceContext } from '@/lib/services/service-context';
import { listSessions } from '@/lib/services/sessions/list-sessions';
import { AuthWords } from '../(auth)/auth-words';
import { pageHeaders } from '../page-headers';
import type { PageQuery } from '../page-query';
import { DeletionNotice } from './_components/deletion-notice';
import { KitchenLinks } from './_components/kitchen-links';
import { LegalNotice } from './_components/legal-notice';
import { OrganizationLinks } from './_components/organization-links';
import { PasswordSection } from './_components/password-section';
import { ProfileSection } from './_components/profile-section';
import { WaysIn } from './_components/ways-in';
import { YourData } from './_components/your-data';
import { revokeOthersAction, revokeSessionAction } from './actions';

interface AccountPageProps {
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title'), robots: { index: false } };
}

/** What a press on this page led to, as its address says it then. */
const NEWS = ['deletionAsked', 'deletionCancelled', 'agreed'] as const;

/** A page of the person's recipes; the first where the address names none, or one that there cannot be. */
async function recipesOf(ctx: ServiceContext, cursor: unknown): Promise<RecipeList> {
  if (typeof cursor !== 'string') return listRecipes({ ctx, input: {} });
  return listRecipes({ ctx, input: { cursor } }).catch((error: unknown) => {
    if (toAppError(error).code === 'invalid_request') return listRecipes({ ctx, input: {} });
    throw error;
  });
}

/** Everything about a person's own account on one page. */
export default async function AccountPage({ searchParams }: AccountPageProps) {
  const { ctx } = await requestContext(await pageHeaders());
  if (ctx.actor.kind !== 'user') redirect('/sign-in?next=/account');
  const query = await searchParams;
  const older = activityQuerySchema.safeParse({ cursor: query.activity });
  const [t, format, account, { sessions }, activity, recipes, household, { isOnboarded }, dueDocuments] =
    await Promise.all([
      getTranslations('account'),
      getFormatter(),
      getAccount({ ctx }),
      listSessions({ ctx }),
      listOwnActivity({ ctx, input: older.data ?? {} }),
      recipesOf(ctx, query.cursor),
      listHousehold({ ctx }),
      getPreferences({ ctx }),
      listDueDocuments({ ctx }),
    ]);
  const news = NEWS.find((one) => one === query.done);
  const mustConfirm = !isRecentlySignedIn(ctx.actor) && (await hasAuthenticatorApp(ctx.db, ctx.actor.userId));
  const revoked = Number(query['signed-out'] ?? Number.NaN);
  return (
    <AuthWords>
      <div className="mx-auto grid w-full max-w-3xl gap-12 px-4 py-10 sm:px-6 sm:py-14">
        {query.role === 'changed' ? <ChangeNotice isProblem>{t('roleChanged')}</ChangeNotice> : null}
        {news === undefined ? null : <ChangeNotice>{t(news)}</ChangeNotice>}
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div>
            <h1 className="text-4xl">{account.displayName ?? t('title')}</h1>
            <p className="mt-2 text-soft wrap-anywhere">
              {t('signedInAs', { email: account.email })} ·{' '}
              {t('memberSince', {
                date: format.dateTime(new Date(account.createdAt), 'day'),
              })}
            </p>
          </div>
          {ctx.actor.role === 'member' ? null : (
            <a href="/admin" className="button">
              {t('staffLink')}
            </a>
          )}
        </header>
        {account.deletionAt === null ? null : <DeletionNotice ctx={ctx} deletionAt={account.deletionAt} />}
        <LegalNotice documents={dueDocuments} />
        <RecipeLinks list={recipes} />
        <KitchenLinks people={household.members.length} isOnboarded={isOnboarded} />
        <OrganizationLinks ctx={ctx} />
        <ProfileSection userId={ctx.actor.userId} displayName={account.displayName} />
        <PasswordSection hasPassword={account.hasPassword} mustConfirm={mustConfirm} />
        <section aria-labelledby="security" className="grid gap-3">
          <h2 id="security" className="text-2xl">
            {t('securityTitle')}
          </h2>
          <p className="text-soft">{t('securityText')}</p>
          <p>
            <a href="/account/security" className="button">
              {t('securityLink')}
            </a>
          </p>
        </section>
        <WaysIn ctx={ctx} query={query} />
        <DeviceList
          sessions={sessions}
          revoke={revokeSessionAction}
          revokeOthers={revokeOthersAction}
          revoked={Number.isInteger(revoked) && revoked >= 0 ? revoked : null}
        />
        <ActivityList activity={activity} />
        <YourData
          ctx={ctx}
          deletionAt={account.deletionAt}
          hasPassword={account.hasPassword}
          isReady={query.go === 'download'}
          mustConfirm={mustConfirm}
        />
      </div>
    </AuthWords>
  );
}
