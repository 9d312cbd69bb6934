import type { AccountSession } from '@chef/contracts/account';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ChangeNotice } from './change-notice';
import { deviceName } from './device-name';
import { waysText } from './ways-text';

interface DeviceListProps {
  readonly sessions: readonly AccountSession[];
  readonly revoke: (data: FormData) => Promise<void>;
  readonly revokeOthers: () => Promise<void>;
  /** How many devices were just signed out; null when none was asked for. */
  readonly revoked: number | null;
}

/** The devices that are signed in, each with a button that signs it out. */
export async function DeviceList({ sessions, revoke, revokeOthers, revoked }: DeviceListProps) {
  const [t, format] = await Promise.all([getTranslations('account'), getFormatter()]);
  const when = (iso: string) => format.dateTime(new Date(iso), 'moment');
  return (
    <section aria-labelledby="devices" className="grid gap-4">
      <h2 id="devices" className="text-2xl">
        {t('devicesTitle')}
      </h2>
      <p className="text-soft">{t('devicesText')}</p>
      {revoked === null ? null : <ChangeNotice>{t('othersSignedOut', { count: revoked })}</ChangeNotice>}
      <ul className="grid gap-3">
        {sessions.map((session) => {
          const device = session.deviceName ?? deviceName(session, t);
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-line bg-raised p-4"
            >
              <div>
                <p className="font-semibold">
                  {device}
                  {session.isCurrent ? <span className="text-herb"> · {t('thisDevice')}</span> : null}
                </p>
                <p className="text-soft">
                  {t('signedInOn', { when: when(session.createdAt) })}
                  {session.amr.length === 0
                    ? null
                    : ` ${t('signedInWith', { ways: waysText(session.amr, t, format) })}`}{' '}
                  · {t('lastSeen', { when: when(session.lastSeenAt) })}
                </p>
              </div>
              {session.isCurrent ? null : (
                <form action={revoke}>
                  <input type="hidden" name="id" value={session.id} />
                  <button type="submit" className="button" aria-label={t('signOutDeviceLabel', { device })}>
                    {t('signOutDevice')}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <form action={revokeOthers}>
          <button type="submit" className="button">
            {t('signOutOthers')}
          </button>
        </form>
      ) : null}
    </section>
  );
}
