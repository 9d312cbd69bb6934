import type { OwnInvitation } from '@chef/contracts/organizations';
import { getFormatter, getTranslations } from 'next-intl/server';
import { InvitationAnswers } from './invitation-answers';

/** Invitations that wait for the person, each with yes and no; nothing where there are none. */
export async function OwnInvitations({ invitations }: { readonly invitations: readonly OwnInvitation[] }) {
  const [t, format] = await Promise.all([getTranslations('organizations'), getFormatter()]);
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="invited" className="grid gap-4">
      <h2 id="invited" className="text-2xl">
        {t('invitedTitle')}
      </h2>
      <ul className="grid gap-3">
        {invitations.map(({ id, organization, role, invitedBy, expiresAt }) => (
          <li key={id} className="grid gap-3 rounded-2xl border border-line bg-raised p-4">
            <div className="wrap-anywhere">
              <h3 className="font-sans text-base font-semibold tracking-normal">{organization}</h3>
              <p className="text-soft">
                {t(invitedBy === null ? 'invitedByNobody' : 'invitedBy', {
                  person: invitedBy ?? '',
                  role: t(`roleWords.${role}`),
                })}{' '}
                · {t('until', { date: format.dateTime(new Date(expiresAt), 'day') })}
              </p>
            </div>
            <InvitationAnswers organization={organization} field="invitationId" value={id} />
          </li>
        ))}
      </ul>
      <p className="text-soft">{t('seen')}</p>
    </section>
  );
}
