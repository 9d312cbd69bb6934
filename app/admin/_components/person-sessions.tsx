import { getFormatter, getTranslations } from 'next-intl/server';
import { deviceName } from '@/components/account/device-name';
import { HiddenFields } from '@/components/account/hidden-fields';
import { waysText } from '@/components/account/ways-text';
import type { PersonState } from '@/lib/services/staff/read-person';
import type { FormProof } from '../../(auth)/_actions/form-draft';
import { endPersonSessionsAction } from '../actions';

/** The devices that are signed in to a person's account, and the button that signs all of them out. */
export async function PersonSessions({
  person,
  proof,
}: {
  readonly person: PersonState;
  readonly proof: FormProof;
}) {
  const [t, account, format] = await Promise.all([
    getTranslations('staff.sessions'),
    getTranslations('account'),
    getFormatter(),
  ]);
  const when = (iso: string) => format.dateTime(new Date(iso), 'moment');
  const { id, sessions } = person;
  return (
    <section aria-labelledby="sessions" className="grid gap-4">
      <h2 id="sessions" className="text-2xl">
        {t('title')}
      </h2>
      {sessions.length === 0 ? <p className="text-soft">{t('none')}</p> : null}
      <ul className="grid gap-3">
        {sessions.map((session) => (
          <li key={session.id} className="rounded-2xl border border-line bg-raised p-4">
            <p className="font-semibold">{session.deviceName ?? deviceName(session, account)}</p>
            <p className="text-soft">
              {account('signedInOn', { when: when(session.createdAt) })}
              {session.amr.length === 0
                ? null
                : ` ${account('signedInWith', { ways: waysText(session.amr, account, format) })}`}{' '}
              · {account('lastSeen', { when: when(session.lastSeenAt) })}
            </p>
          </li>
        ))}
      </ul>
      {sessions.length === 0 ? null : (
        <form action={endPersonSessionsAction} className="grid justify-items-start gap-3">
          <HiddenFields values={{ ...proof, id }} />
          <p className="max-w-prose text-soft">{t('endText')}</p>
          <button type="submit" className="button button-primary">
            {t('end')}
          </button>
        </form>
      )}
    </section>
  );
}
