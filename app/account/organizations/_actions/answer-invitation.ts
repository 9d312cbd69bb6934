import { linkTokenSchema } from '@chef/contracts/account';
import { toAppError } from '@chef/contracts/app-error';
import type { InvitationId } from '@chef/contracts/ids';
import { invitationIdSchema } from '@chef/contracts/organizations';
import type { NamedInvitation } from '@/lib/services/organizations/find-own-invitation';

/** An id that no invitation has. */
const NONE = 'inv_none' as InvitationId;

/** Which invitation a form answers: that of a link, or one of the list. What is neither names none. */
export function namedInvitation(data: FormData): NamedInvitation {
  const token = linkTokenSchema.safeParse(data.get('token'));
  if (token.success) return { token: token.data };
  const id = invitationIdSchema.safeParse(data.get('invitationId'));
  return { id: id.success ? id.data : NONE };
}

/** The page that a form of an answer stands on. */
export function backFrom(data: FormData): string {
  const token = linkTokenSchema.safeParse(data.get('token'));
  return token.success ? `/invitation?token=${token.data}` : '/account/organizations';
}

/** Carries an answer out; null where the invitation is gone, full or not for this person: there is nothing left to answer. */
export async function answerOnce<T>(answer: () => Promise<T>): Promise<T | null> {
  return answer().catch((error: unknown) => {
    const { code } = toAppError(error);
    if (code === 'link_expired' || code === 'not_found' || code === 'invalid_request') return null;
    throw error;
  });
}
