'use server';

import { toAppError } from '@chef/contracts/app-error';
import { idSchema } from '@chef/contracts/ids';
import { personLookUpSchema, staffRoleChangeSchema } from '@chef/contracts/staff';
import { redirect } from 'next/navigation';
import type { FormState } from '@/components/account/form-state';
import { changeStaffRole } from '@/lib/services/staff/change-staff-role';
import { endPersonSessions } from '@/lib/services/staff/end-person-sessions';
import { lookUpPerson } from '@/lib/services/staff/look-up-person';
import { dropFormDraft } from '../(auth)/_actions/form-draft';
import { runForm } from '../(auth)/_actions/run-form';
import { staffAction, typedIn } from './_actions/staff-action';

const DESK = '/admin';
const STAFF = '/admin/staff';

export async function lookUpPersonAction(_state: FormState, data: FormData): Promise<FormState> {
  const ctx = await staffAction('person.look_up', DESK, typedIn(data, 'who', 'reason'));
  let found = '';
  const answer = await runForm(personLookUpSchema, data, async (input) => {
    found = (await lookUpPerson({ ctx, input })).id;
    await dropFormDraft();
  });
  if (answer.isDone) redirect(`${DESK}/people/${found}`);
  return answer;
}

export async function endPersonSessionsAction(data: FormData): Promise<void> {
  const { success, data: id } = idSchema('user').safeParse(data.get('id'));
  const path = success ? `${DESK}/people/${id}` : DESK;
  const ctx = await staffAction('person.end_sessions', path);
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
  redirect(said);
}

export async function changeStaffRoleAction(_state: FormState, data: FormData): Promise<FormState> {
  const ctx = await staffAction('staff.set_role', STAFF, typedIn(data, 'email', 'role'));
  const answer = await runForm(staffRoleChangeSchema, data, async (input) => {
    await changeStaffRole({ ctx, input });
    await dropFormDraft();
  });
  if (answer.isDone) redirect(`${STAFF}?changed=${data.get('role') === 'member' ? 'taken' : 'given'}`);
  const { email: code } = answer.errors;
  // A button has no field that could be wrong.
  if (!data.has('isButton') || code === undefined) return answer;
  return { ...answer, errors: {}, problem: { code, seconds: 0 } };
}
