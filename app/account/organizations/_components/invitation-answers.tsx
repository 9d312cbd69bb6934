import { getTranslations } from 'next-intl/server';
import { acceptInvitationAction, declineInvitationAction } from '../invitation-actions';

interface InvitationAnswersProps {
  readonly organization: string;
  /** What names the invitation: the token of its link, or its id. */
  readonly field: 'token' | 'invitationId';
  readonly value: string;
}

/** Yes and no to an invitation. */
export async function InvitationAnswers({ organization, field, value }: InvitationAnswersProps) {
  const t = await getTranslations('organizations');
  return (
    <div className="flex flex-wrap gap-3">
      <form action={acceptInvitationAction}>
        <input type="hidden" name={field} value={value} />
        <button
          type="submit"
          className="button button-primary"
          aria-label={t('acceptLabel', { name: organization })}
        >
          {t('accept')}
        </button>
      </form>
      <form action={declineInvitationAction}>
        <input type="hidden" name={field} value={value} />
        <button type="submit" className="button" aria-label={t('declineLabel', { name: organization })}>
          {t('decline')}
        </button>
      </form>
    </div>
  );
}
