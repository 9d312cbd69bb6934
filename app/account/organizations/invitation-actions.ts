'use server';

import { redirect } from 'next/navigation';
import { acceptInvitation } from '@/lib/services/organizations/accept-invitation';
import { declineInvitation } from '@/lib/services/organizations/decline-invitation';
import { buttonContext } from '../../(auth)/_actions/action-context';
import { answerOnce, backFrom, namedInvitation } from './_actions/answer-invitation';

export async function acceptInvitationAction(data: FormData): Promise<void> {
  const { ctx } = await buttonContext('invitation.accept', backFrom(data));
  const joined = await answerOnce(() => acceptInvitation({ ctx, input: namedInvitation(data) }));
  redirect(
    joined === null
      ? '/account/organizations?changed=gone'
      : `/account/organizations/${joined.id}?changed=joined`,
  );
}

export async function declineInvitationAction(data: FormData): Promise<void> {
  const { ctx } = await buttonContext('invitation.decline', backFrom(data));
  const declined = await answerOnce(async () => {
    await declineInvitation({ ctx, input: namedInvitation(data) });
    return true;
  });
  redirect(`/account/organizations?changed=${declined === null ? 'gone' : 'declined'}`);
}
