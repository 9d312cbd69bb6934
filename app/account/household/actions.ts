'use server';

import { toAppError } from '@chef/contracts/app-error';
import { householdMemberIdSchema } from '@chef/contracts/household';
import { redirect } from 'next/navigation';
import type { MemberFormState } from '@/components/household/member-draft';
import { deleteHouseholdMember } from '@/lib/services/household/delete-household-member';
import { buttonContext } from '../../(auth)/_actions/action-context';
import { saveMember } from './save-member';

export async function saveMemberAction(_state: MemberFormState, data: FormData): Promise<MemberFormState> {
  const failed = await saveMember(
    (id) => buttonContext(id === null ? 'household.add' : 'household.update', '/account/household'),
    data,
  );
  if (failed !== null) return failed;
  redirect(`/account/household?changed=${data.has('id') ? 'saved' : 'added'}`);
}

export async function removeMemberAction(data: FormData): Promise<void> {
  const { ctx } = await buttonContext('household.remove', '/account/household');
  const parsed = householdMemberIdSchema.safeParse(data.get('id'));
  if (!parsed.success) redirect('/account/household');
  const id = parsed.data;
  // Taken away in another tab: the outcome is the same.
  await deleteHouseholdMember({ ctx, id }).catch((error: unknown) => {
    if (toAppError(error).code !== 'not_found') throw error;
  });
  redirect('/account/household?changed=removed');
}
