import type { UserId } from '@chef/contracts/ids';
import { readFormHolder } from '../auth/form-holder.ts';
import { type Action, POLICY, ROLES, type Rule } from '../auth/policy.ts';
import { getAppSecrets } from '../services/secrets/get-app-secret.ts';
import { systemContext } from '../services/service-context.ts';
import { findStaffRole } from '../services/staff/find-staff-role.ts';

/** Longest body that is searched for a proof, bytes: several times what the longest form of staff holds. */
const BODY_BYTES_MAX = 65_536;

/**
 * The member of staff for whom a form was drawn that was sent without their session, if their role still opens what it does.
 * Only pages of theirs carry the proof, so whoever sends it knows already that there are such pages. It opens nothing: its
 * sender is asked to sign in.
 */
export async function staffBehind(form: FormData, action: Action): Promise<UserId | null> {
  const id = readFormHolder(await getAppSecrets(), form);
  if (id === null) return null;
  const role = await findStaffRole({ ctx: systemContext(), id });
  const { who }: Rule = POLICY[action];
  const isForStaff = who === 'support' || who === 'admin';
  return isForStaff && ROLES.indexOf(role) >= ROLES.indexOf(who) ? id : null;
}

/** The same for a request that has not reached its page yet; its body stays to be read. */
export async function isStaffForm(request: Request, action: Action): Promise<boolean> {
  const { method, headers } = request;
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (method !== 'POST' || !(length > 0 && length <= BODY_BYTES_MAX)) return false;
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  return form !== null && (await staffBehind(form, action)) !== null;
}
