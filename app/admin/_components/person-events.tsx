import { getFormatter, getTranslations } from 'next-intl/server';
import { deviceName } from '@/components/account/device-name';
import type { PersonEvent } from '@/lib/services/staff/read-person';
import { actorText } from './actor-text';

interface PersonEventsProps {
  /** Whose account it is. */
  readonly id: string;
  readonly events: readonly PersonEvent[];
}

/** What happened to the security of a person's account and who did it, newest first. */
export async function PersonEvents({ id, events }: PersonEventsProps) {
  const [t, account, format] = await Promise.all([
    getTranslations('staff.events'),
    getTranslations('account'),
    getFormatter(),
  ]);
  return (
    <section aria-labelledby="events" className="grid gap-4">
      <h2 id="events" className="text-2xl">
        {t('title')}
      </h2>
      <ol className="grid gap-2">
        {events.map(({ seq, at, action, actor, browser, system }) => (
          <li
            key={String(seq)}
            className="flex flex-wrap justify-between gap-x-4 sm:flex-nowrap border-b border-line py-2 wrap-anywhere"
          >
            <span>
              {t(`actions.${action}`)}
              <span className="text-soft">
                {browser === null && system === null ? '' : ` · ${deviceName({ browser, system }, account)}`}
                {` · ${actorText(actor, id, t)}`}
              </span>
            </span>
            <time dateTime={at} className="shrink-0 text-soft">
              {format.dateTime(new Date(at), 'second')}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
