import { getFormatter, getTranslations } from 'next-intl/server';
import { deviceName } from '@/components/account/device-name';
import type { PersonEvent } from '@/lib/services/staff/read-person';

/** What happened to the security of a person's account and who did it, newest first; kinds as the audit log names them. */
export async function PersonEvents({ events }: { readonly events: readonly PersonEvent[] }) {
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
            className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2 wrap-anywhere"
          >
            <span>
              <code className="font-mono">{action}</code>
              <span className="text-soft">
                {browser === null && system === null ? '' : ` · ${deviceName({ browser, system }, account)}`}
                {` · ${t('by', { actor })}`}
              </span>
            </span>
            <time dateTime={at} className="text-soft">
              {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' })}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
