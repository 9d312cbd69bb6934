import type { AccountActivity } from '@chef/contracts/account';
import { getFormatter, getTranslations } from 'next-intl/server';
import { deviceName } from './device-name';

/** What happened to the security of an account, newest first. */
export async function ActivityList({ events }: { readonly events: AccountActivity['events'] }) {
  const [t, format] = await Promise.all([getTranslations('account'), getFormatter()]);
  return (
    <section aria-labelledby="activity" className="grid gap-4">
      <h2 id="activity" className="text-2xl">
        {t('activityTitle')}
      </h2>
      <p className="text-soft">{t('activityText')}</p>
      <ul className="grid gap-2">
        {events.map(({ at, action, browser, system }) => (
          <li
            key={`${at} ${action}`}
            className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2"
          >
            <span>
              {t(`actions.${action}`)}
              {browser === null && system === null ? null : (
                <span className="text-soft"> · {deviceName({ browser, system }, t)}</span>
              )}
            </span>
            <time dateTime={at} className="text-soft">
              {format.dateTime(new Date(at), 'moment')}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
