'use server';

import { toAppError } from '@chef/contracts/app-error';
import { idSchema } from '@chef/contracts/ids';
import { auditFilterSchema, personLookUpSchema, staffRoleChangeSchema } from '@chef/contracts/staff';
import { redirect } from 'next/navigation';
import type { FormState } from '@/components/account/form-state';
import { changeStaffRole } from '@/lib/services/staff/change-staff-role';
import { endPersonSessions } from '@/lib/services/staff/end-person-sessions';
import { lookUpPerson } from '@/lib/services/staff/look-up-person';
import { sendMailSoon } from '../(auth)/_actions/action-context';
import { runStaffForm, staffAction } from './_actions/staff-action';
import { auditAddress } from './audit-address';

const DESK = '/admin';
const STAFF = '/admin/staff';

export async function lookUpPersonAction(_state: FormState, data: FormData): Promise<FormState> {
  let found = '';
  const form = { action: 'person.look_up', path: DESK, data, typed: ['who', 'reason'] } as const;
  const answer = await runStaffForm({ ...form, schema: personLookUpSchema }, async (ctx, input) => {
    found = (await lookUpPerson({ ctx, input })).id;
  });
  if (answer.isDone) redirect(`${DESK}/people/${found}?found`);
  return answer;
}

export async function endPersonSessionsAction(data: FormData): Promise<void> {
  const { success, data: id } = idSchema('user').safeParse(data.get('id'));
  const path = success ? `${DESK}/people/${id}` : DESK;
  const ctx = await staffAction({ action: 'person.end_sessions', path, data });
  if (!success) redirect(DESK);
  const said = await endPersonSessions({ ctx, id }).then(
    ({ revoked }) => `${path}?signed-out=${revoked}`,
    (error: unknown) => {
      const { code } = toAppError(error);
      if (code === 'look_up_required') return `${DESK}?who=${id}`;
      if (code === 'forbidden') return `${path}?problem=forbidden`;
      throw error;
    },
  );
  sendMailSoon();
  redirect(said);
}

export async function changeStaffRoleAction(_state: FormState, data: FormData): Promise<FormState> {
  // A button has no field that somebody typed into, or that could be wrong.
  const isButton = data.has('isButton');
  const typed = isButton ? [] : ['email', 'role'];
  const form = { action: 'staff.set_role', path: STAFF, data, typed } as const;
  const answer = await runStaffForm({ ...form, schema: staffRoleChangeSchema }, async (ctx, input) => {
    await changeStaffRole({ ctx, input });
    sendMailSoon();
  });
  if (answer.isDone) redirect(`${STAFF}?changed=${data.get('role') === 'member' ? 'taken' : 'given'}`);
  const { email: code } = answer.errors;
  if (!isButton || code === undefined) return answer;
  return { ...answer, errors: {}, problem: { code, seconds: 0 } };
}

/** Goes to the audit log under what was chosen; a form that is posted, so that a choice outlives the session it was made in. */
export async function filterAuditAction(data: FormData): Promise<void> {
  const path = auditAddress(auditFilterSchema.parse(Object.fromEntries(data)));
  await staffAction({ action: 'audit.read', path, data });
  redirect(path);
}
