import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ChangeNotice } from '@/components/account/change-notice';
import { NEW_MEMBER } from '@/components/household/member-draft';
import { MemberForm } from '@/components/household/member-form';
import { MemberSummary } from '@/components/household/member-summary';
import { requestContext } from '@/lib/http/request-context';
import { listHousehold } from '@/lib/services/household/list-household';
import type { PageQuery } from '../../page-query';
import { pickMessages } from '../../pick-messages';
import { removeMemberAction, saveMemberAction } from './actions';
import { healthConsentDate } from './health-consent-date';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('household'))('title'), robots: { index: false } };
}

/** What a form of the page led to. */
const CHANGES = ['added', 'saved', 'removed'] as const;

/** Who eats: each person with what they may and can eat. */
export default async function HouseholdPage({ searchParams }: { readonly searchParams: PageQuery }) {
  const { ctx } = await requestContext(new Headers(await headers()));
  if (ctx.actor.kind !== 'user') redirect('/sign-in?next=/account/household');
  const [t, { members }, consentGivenOn, messages, query] = await Promise.all([
    getTranslations('household'),
    listHousehold({ ctx }),
    healthConsentDate(ctx),
    pickMessages('household', 'allergens', 'diets', 'consent'),
    searchParams,
  ]);
  const changed = CHANGES.find((one) => one === query.changed);
  return (
    <NextIntlClientProvider messages={messages}>
      <div className="mx-auto grid w-full max-w-3xl gap-8 px-4 py-10 sm:px-6 sm:py-14">
        <header>
          <p className="mb-3">
            <a href="/account" className="link">
              ← {t('backToAccount')}
            </a>
          </p>
          <h1 className="text-4xl">{t('title')}</h1>
          <p className="mt-3 max-w-prose text-lg text-soft">{t('intro')}</p>
        </header>
        {changed === undefined ? null : <ChangeNotice>{t(`changed.${changed}`)}</ChangeNotice>}
        {members.length === 0 ? <p>{t('empty')}</p> : null}
        <ul className="grid gap-4 empty:hidden">
          {members.map(({ id, unknownDislikes, ...member }) => (
            <li key={id} className="rounded-2xl border border-line bg-raised p-5">
              <h2 className="text-xl wrap-anywhere">{member.name}</h2>
              <p className="mt-1">
                <MemberSummary member={{ id, unknownDislikes, ...member }} />
              </p>
              <details className="mt-3">
                <summary className="link w-fit max-w-full wrap-anywhere">
                  {t('edit', { name: member.name })}
                </summary>
                <div className="mt-5">
                  <MemberForm
                    action={saveMemberAction}
                    member={member}
                    id={id}
                    submit={t('save')}
                    consentGivenOn={consentGivenOn}
                  />
                  <form action={removeMemberAction} className="mt-5 border-t border-line pt-4">
                    <input type="hidden" name="id" value={id} />
                    <button type="submit" className="button whitespace-normal wrap-anywhere">
                      {t('remove', { name: member.name })}
                    </button>
                  </form>
                </div>
              </details>
            </li>
          ))}
        </ul>
        <details className="rounded-2xl border border-line bg-raised p-5" open={members.length === 0}>
          <summary className="w-fit font-serif text-xl font-semibold">{t('add')}</summary>
          <div className="mt-5">
            <MemberForm
              key={members.length}
              action={saveMemberAction}
              member={NEW_MEMBER}
              id={null}
              submit={t('add')}
              consentGivenOn={consentGivenOn}
            />
          </div>
        </details>
        <p>
          <a href="/" className={members.length === 0 ? 'button' : 'button button-primary'}>
            {members.length === 0 ? t('skip') : t('cookForAll')}
          </a>
        </p>
      </div>
    </NextIntlClientProvider>
  );
}
