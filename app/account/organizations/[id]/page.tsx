import { AppError } from '@chef/contracts/app-error';
import type { OrganizationId } from '@chef/contracts/ids';
import { type Organization, organizationIdSchema } from '@chef/contracts/organizations';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ActionForm } from '@/components/account/action-form';
import { getOrganization } from '@/lib/services/organizations/get-organization';
import { listMembers } from '@/lib/services/organizations/list-members';
import { type FormProof, holderField, readFormDraft } from '../../../(auth)/_actions/form-draft';
import type { PageQuery } from '../../../page-query';
import { signedInPage } from '../../security/_components/page-context';
import { OrganizationPage } from '../_components/organization-page';
import { InvitationList } from './_components/invitation-list';
import { MemberList } from './_components/member-list';
import { OrganizationActivity } from './_components/organization-activity';
import { WaysOut } from './_components/ways-out';
import { renameOrganizationAction } from './actions';

interface OrganizationPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: PageQuery;
}

/** The organisation that an address names, for one of its people; for anybody else there is none. */
const load = cache(async (name: string) => {
  const ctx = await signedInPage(`/account/organizations/${name}`);
  const id = organizationIdSchema.safeParse(name);
  if (!id.success) notFound();
  const organization = await getOrganization({ ctx, id: id.data }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  return { ctx, id: id.data, organization };
});

export async function generateMetadata({ params }: OrganizationPageProps): Promise<Metadata> {
  const { organization } = await load((await params).id);
  return { title: organization.name, robots: { index: false } };
}

/** One organisation: who is in it, and what its person may do there. */
export default async function OneOrganizationPage({ params, searchParams }: OrganizationPageProps) {
  const [{ ctx, id, organization }, t, query] = await Promise.all([
    params.then((named) => load(named.id)),
    getTranslations('organizations'),
    searchParams,
  ]);
  const [{ members }, proof] = await Promise.all([listMembers({ ctx, id }), holderField(ctx.actor.userId)]);
  const isLed = organization.role !== 'member';
  return (
    <OrganizationPage
      title={organization.name}
      intro={
        <>
          {t(`rolesAre.${organization.role}`)} · {t('plan', { plan: t(`plans.${organization.plan}`) })}.{' '}
          {t(`roleHelp.${organization.role}`)}
        </>
      }
      back={{ href: '/account/organizations', label: t('back') }}
      changed={query.changed}
    >
      <MemberList organization={organization} members={members} proof={proof} />
      {isLed ? <InvitationList ctx={ctx} id={id} role={organization.role} proof={proof} /> : null}
      {isLed ? <NameSection id={id} organization={organization} proof={proof} /> : null}
      {isLed ? <OrganizationActivity ctx={ctx} id={id} /> : null}
      <WaysOut organization={organization} members={members} proof={proof} />
    </OrganizationPage>
  );
}

async function NameSection({
  id,
  organization: { name },
  proof,
}: {
  readonly id: OrganizationId;
  readonly organization: Organization;
  readonly proof: FormProof;
}) {
  const [t, draft] = await Promise.all([
    getTranslations('organizations'),
    readFormDraft(`/account/organizations/${id}`, 'organization.rename'),
  ]);
  return (
    <section aria-labelledby="name" className="grid gap-4">
      <h2 id="name" className="text-2xl">
        {t('settings')}
      </h2>
      <ActionForm
        key={name}
        action={renameOrganizationAction}
        hidden={{ ...proof, organizationId: id }}
        submit={t('rename')}
        isMain={false}
        initial={{ organizationName: name, ...draft }}
        fields={[
          {
            name: 'organizationName',
            label: t('name'),
            type: 'text',
            autoComplete: 'organization',
            hint: t('nameHint'),
          },
        ]}
      />
    </section>
  );
}
