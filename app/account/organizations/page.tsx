import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/account/action-form';
import { listOrganizations } from '@/lib/services/organizations/list-organizations';
import { listOwnInvitations } from '@/lib/services/organizations/list-own-invitations';
import { holderField, readFormDraft } from '../../(auth)/_actions/form-draft';
import type { PageQuery } from '../../page-query';
import { signedInPage } from '../security/_components/page-context';
import { OrganizationPage } from './_components/organization-page';
import { OwnInvitations } from './_components/own-invitations';
import { createOrganizationAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organizations'))('title'), robots: { index: false } };
}

const PATH = '/account/organizations';

/** The organisations that a person is of, those that invite them, and a form that makes one. */
export default async function OrganizationsPage({ searchParams }: { readonly searchParams: PageQuery }) {
  const ctx = await signedInPage(PATH);
  const [t, { organizations }, { invitations }, query, draft, proof] = await Promise.all([
    getTranslations('organizations'),
    listOrganizations({ ctx }),
    listOwnInvitations({ ctx }),
    searchParams,
    readFormDraft(PATH),
    holderField(ctx.actor.userId),
  ]);
  return (
    <OrganizationPage
      title={t('title')}
      intro={t('intro')}
      back={{ href: '/account', label: t('backToAccount') }}
      changed={query.changed}
    >
      <OwnInvitations invitations={invitations} />
      <section aria-labelledby="yours" className="grid gap-4">
        <h2 id="yours" className="text-2xl">
          {t('yours')}
        </h2>
        {organizations.length === 0 ? <p className="text-soft">{t('empty')}</p> : null}
        <ul className="grid gap-3">
          {organizations.map(({ id, name, plan, role, people }) => (
            <li key={id} className="rounded-2xl border border-line bg-raised p-4">
              <a href={`/account/organizations/${id}`} className="link text-lg font-semibold wrap-anywhere">
                {name}
              </a>
              <p className="text-soft">
                {t(`rolesAre.${role}`)} · {t('people', { count: people })} ·{' '}
                {t('plan', { plan: t(`plans.${plan}`) })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section
        aria-labelledby="create"
        className="grid gap-5 rounded-2xl border border-line bg-raised p-5 sm:p-7"
      >
        <h2 id="create" className="text-2xl">
          {t('createTitle')}
        </h2>
        <ActionForm
          action={createOrganizationAction}
          hidden={proof}
          initial={draft}
          submit={t('create')}
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
    </OrganizationPage>
  );
}
