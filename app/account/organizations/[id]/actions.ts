'use server';

import { idSchema } from '@chef/contracts/ids';
import {
  invitationIdSchema,
  newInvitationSchema,
  newOrganizationSchema,
  ownershipTransferSchema,
  roleChangeSchema,
} from '@chef/contracts/organizations';
import { z } from 'zod';
import type { FormState } from '@/components/account/form-state';
import { changeMemberRole } from '@/lib/services/organizations/change-member-role';
import { deleteOrganization } from '@/lib/services/organizations/delete-organization';
import { getOrganization } from '@/lib/services/organizations/get-organization';
import { inviteToOrganization } from '@/lib/services/organizations/invite-to-organization';
import { leaveOrganization } from '@/lib/services/organizations/leave-organization';
import { removeMember } from '@/lib/services/organizations/remove-member';
import { renameOrganization } from '@/lib/services/organizations/rename-organization';
import { revokeInvitation } from '@/lib/services/organizations/revoke-invitation';
import { transferOwnership } from '@/lib/services/organizations/transfer-ownership';
import { sendMailSoon } from '../../../(auth)/_actions/action-context';
import { refuseWrongName } from '../_actions/refuse-wrong-name';
import { runOrganizationForm } from '../_actions/run-organization-form';

const nothing = z.object({});
/** Longest wait that is told in seconds; a longer one is for tomorrow. */
const SOON_SECONDS = 600;

export async function renameOrganizationAction(_state: FormState, data: FormData): Promise<FormState> {
  return runOrganizationForm({
    action: 'organization.rename',
    schema: z.object({ organizationName: newOrganizationSchema.shape.name }),
    data,
    changed: 'renamed',
    work: (ctx, id, { organizationName }) =>
      renameOrganization({ ctx, id, input: { name: organizationName } }),
  });
}

export async function inviteAction(_state: FormState, data: FormData): Promise<FormState> {
  sendMailSoon();
  const answer = await runOrganizationForm({
    action: 'organization.invite',
    schema: newInvitationSchema,
    data,
    changed: 'invited',
    work: (ctx, id, input) => inviteToOrganization({ ctx, id, input }),
  });
  const { problem } = answer;
  const isOver = problem?.code === 'rate_limited' && problem.seconds > SOON_SECONDS;
  return isOver ? { ...answer, problem: { ...problem, code: 'invitations_limit' } } : answer;
}

export async function changeRoleAction(_state: FormState, data: FormData): Promise<FormState> {
  sendMailSoon();
  return runOrganizationForm({
    action: 'organization.change_role',
    schema: roleChangeSchema.extend({ userId: idSchema('user') }),
    data,
    changed: 'role',
    work: (ctx, id, { userId, role }) => changeMemberRole({ ctx, id, memberId: userId, role }),
  });
}

export async function removeMemberAction(_state: FormState, data: FormData): Promise<FormState> {
  sendMailSoon();
  return runOrganizationForm({
    action: 'organization.remove_member',
    schema: z.object({ userId: idSchema('user') }),
    data,
    changed: 'removed',
    work: (ctx, id, { userId }) => removeMember({ ctx, id, memberId: userId }),
  });
}

export async function revokeInvitationAction(_state: FormState, data: FormData): Promise<FormState> {
  return runOrganizationForm({
    action: 'organization.revoke_invitation',
    schema: z.object({ invitationId: invitationIdSchema }),
    data,
    changed: 'revoked',
    work: (ctx, id, { invitationId }) => revokeInvitation({ ctx, id, invitationId }),
  });
}

export async function transferAction(_state: FormState, data: FormData): Promise<FormState> {
  sendMailSoon();
  return runOrganizationForm({
    action: 'organization.transfer',
    schema: ownershipTransferSchema,
    data,
    changed: 'transferred',
    work: (ctx, id, { userId }) => transferOwnership({ ctx, id, memberId: userId }),
  });
}

export async function leaveAction(_state: FormState, data: FormData): Promise<FormState> {
  return runOrganizationForm({
    action: 'organization.leave',
    schema: nothing,
    data,
    changed: 'left',
    leaves: true,
    work: (ctx, id) => leaveOrganization({ ctx, id }),
  });
}

export async function deleteOrganizationAction(_state: FormState, data: FormData): Promise<FormState> {
  sendMailSoon();
  return runOrganizationForm({
    action: 'organization.delete',
    schema: z.object({ confirmName: z.string().default('') }),
    data,
    changed: 'deleted',
    leaves: true,
    work: async (ctx, id, { confirmName }) => {
      const { name } = await getOrganization({ ctx, id });
      refuseWrongName(name, confirmName);
      await deleteOrganization({ ctx, id });
    },
  });
}
