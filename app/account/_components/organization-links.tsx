import { getTranslations } from 'next-intl/server';
import { listOrganizations } from '@/lib/services/organizations/list-organizations';
import { listOwnInvitations } from '@/lib/services/organizations/list-own-invitations';
import type { ServiceContext } from '@/lib/services/service-context';

/** Leads to the person's organisations, and says whether one waits for an answer. */
export async function OrganizationLinks({ ctx }: { readonly ctx: ServiceContext }) {
  const [t, { organizations }, { invitations }] = await Promise.all([
    getTranslations('account'),
    listOrganizations({ ctx }),
    listOwnInvitations({ ctx }),
  ]);
  return (
    <section aria-labelledby="organizations" className="grid gap-3">
      <h2 id="organizations" className="text-2xl">
        {t('organizationsTitle')}
      </h2>
      <p className="text-soft">{t('organizationsText', { count: organizations.length })}</p>
      {invitations.length === 0 ? null : (
        <p className="font-semibold text-herb">{t('organizationsInvited', { count: invitations.length })}</p>
      )}
      <p>
        <a href="/account/organizations" className="button">
          {t('organizationsLink')}
        </a>
      </p>
    </section>
  );
}
