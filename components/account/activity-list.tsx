import type { AccountActivity } from '@chef/contracts/account';
import { getFormatter, getTranslations } from 'next-intl/server';
import { deviceName } from './device-name';

/** What happened to the security of an account, newest first, a page at a time. */
export async function ActivityList({ activity }: { readonly activity: AccountActivity }) {
  const { events, newer, total, nextCursor } = activity;
  const [t, format] = await Promise.all([getTranslations('account'), getFormatter()]);
  return (
    <section aria-labelledby="activity" className="grid gap-4">
      <h2 id="activity" className="text-2xl">
        {t('activityTitle')}
      </h2>
      <p className="text-soft">
        {t('activityText')} {t('activityRange', { from: newer + 1, to: newer + events.length, total })}
      </p>
      <ul className="grid gap-2">
        {events.map(({ at, action, browser, system }) => (
          <li
            key={`${at} ${action}`}
            className="flex flex-wrap justify-between gap-x-4 sm:flex-nowrap border-b border-line py-2"
          >
            <span>
              {t(`actions.${action}`)}
              {browser === null && system === null ? null : (
                <span className="text-soft"> · {deviceName({ browser, system }, t)}</span>
              )}
            </span>
            <time dateTime={at} className="shrink-0 text-soft">
              {format.dateTime(new Date(at), 'moment')}
            </time>
          </li>
        ))}
      </ul>
      {newer === 0 && nextCursor === null ? null : (
        <p className="flex flex-wrap gap-3">
          {nextCursor === null ? null : (
            <a href={`/account?activity=${nextCursor}#activity`} className="button">
              {t('activityOlder')}
            </a>
          )}
          {newer === 0 ? null : (
            <a href="/account#activity" className="button">
              {t('activityLatest')}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
