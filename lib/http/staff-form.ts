import type { UserId } from '@chef/contracts/ids';
import { readFormHolder } from '../auth/form-holder.ts';
import { type Action, POLICY, ROLES, type Role, type Rule } from '../auth/policy.ts';
import { getAppSecrets } from '../services/secrets/get-app-secret.ts';
import { systemContext } from '../services/service-context.ts';
import { findStaffRole } from '../services/staff/find-staff-role.ts';

/** Longest body that is searched for a proof, bytes: several times what the longest form of staff holds. */
const BODY_BYTES_MAX = 65_536;

/** Whom a form of staff's was drawn for. */
interface FormOfStaff {
  readonly id: UserId;
  /** Whether their role still opens what the form does. */
  readonly isStill: boolean;
}

const opens = (role: Role, who: Role) => ROLES.indexOf(role) >= ROLES.indexOf(who);

/**
 * The member of staff for whom a form was drawn on a page that does `action`, however long ago and with whatever session it
 * was sent. Only such pages carry this proof, so whoever sends it knows already that there are such pages. It opens nothing: its
 * sender is asked to sign in, or told that their role is gone.
 */
export async function staffBehind(form: FormData, action: Action): Promise<FormOfStaff | null> {
  const { who }: Rule = POLICY[action];
  if (who !== 'support' && who !== 'admin') return null;
  const secrets = await getAppSecrets();
  const id =
    readFormHolder(secrets, form, 'admin') ??
    (who === 'support' ? readFormHolder(secrets, form, 'support') : null);
  if (id === null) return null;
  return { id, isStill: opens(await findStaffRole({ ctx: systemContext(), id }), who) };
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
