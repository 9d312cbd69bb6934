import type { OrganizationId } from '@chef/contracts/ids';
import { getFormatter, getTranslations } from 'next-intl/server';
import { listOrganizationActivity } from '@/lib/services/organizations/list-organization-activity';
import type { ServiceContext } from '@/lib/services/service-context';

interface OrganizationActivityProps {
  readonly ctx: ServiceContext;
  readonly id: OrganizationId;
}

/** What was done in an organisation, by whom and to whom. */
export async function OrganizationActivity({ ctx, id }: OrganizationActivityProps) {
  const [t, format, { events }] = await Promise.all([
    getTranslations('organizations'),
    getFormatter(),
    listOrganizationActivity({ ctx, id }),
  ]);
  return (
    <section aria-labelledby="activity" className="grid gap-4">
      <h2 id="activity" className="text-2xl">
        {t('activity')}
      </h2>
      <p className="text-soft">{t('activityText')}</p>
      <ul className="grid gap-2">
        {events.map(({ at, action, by, about, role }) => (
          <li
            key={`${at} ${action}`}
            className="flex flex-wrap justify-between gap-x-4 sm:flex-nowrap border-b border-line py-2"
          >
            <span className="wrap-anywhere">
              {t(`did.${action}`, {
                by: by ?? t('somebody'),
                about: about ?? t('somebody'),
                role: role === null ? '' : t(`roleWords.${role}`),
              })}
            </span>
            <time dateTime={at} className="shrink-0 text-soft">
              {format.dateTime(new Date(at), 'moment')}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
