import { toAppError } from '@chef/contracts/app-error';
import { idSchema } from '@chef/contracts/ids';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChangeNotice } from '@/components/account/change-notice';
import { readPerson } from '@/lib/services/staff/read-person';
import type { PageQuery } from '../../../page-query';
import { PersonEvents } from '../../_components/person-events';
import { PersonFacts } from '../../_components/person-facts';
import { PersonSessions } from '../../_components/person-sessions';
import { StaffFrame } from '../../_components/staff-frame';
import { staffPage } from '../../_components/staff-page-context';

interface PersonPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: PageQuery;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('person.title'), robots: { index: false } };
}

/** How the account stands of somebody whom staff help. */
export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const parsed = idSchema('user').safeParse((await params).id);
  if (!parsed.success) notFound();
  const id = parsed.data;
  const { person, isAdmin, proof } = await staffPage(`/admin/people/${id}`, async (ctx) => ({
    person: await readPerson({ ctx, id }).catch((error: unknown) => {
      if (toAppError(error).code === 'look_up_required') redirect(`/admin?who=${id}`);
      throw error;
    }),
  }));
  const [t, query] = await Promise.all([getTranslations('staff'), searchParams]);
  const ended = Number(query['signed-out'] ?? Number.NaN);
  return (
    <StaffFrame isAdmin={isAdmin} current="person" title={person.email ?? id} intro={t('person.intro')}>
      {query.found === undefined ? null : <ChangeNotice>{t('person.found')}</ChangeNotice>}
      {Number.isInteger(ended) && ended >= 0 ? (
        <ChangeNotice>{t('person.signedOut', { count: ended })}</ChangeNotice>
      ) : null}
      {query.problem === 'forbidden' ? (
        <ChangeNotice isProblem>{t('person.staffOnlyByAdmins')}</ChangeNotice>
      ) : null}
      <PersonFacts person={person} />
      <PersonSessions person={person} proof={proof} />
      <PersonEvents id={id} events={person.events} />
    </StaffFrame>
  );
}
