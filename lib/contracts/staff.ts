import { z } from 'zod';
import { AUDIT_ACTIONS, emailSchema } from './account.ts';
import { idSchema } from './ids.ts';

const REASON_LENGTH_MIN = 10;
const REASON_LENGTH_MAX = 200;

/** Why staff look at somebody. It stays in the audit log for good, so no address may be in it. */
const reasonSchema = z
  .string()
  .trim()
  .min(REASON_LENGTH_MIN, { error: `Write at least ${REASON_LENGTH_MIN} characters.` })
  .max(REASON_LENGTH_MAX, { error: `Write at most ${REASON_LENGTH_MAX} characters.` })
  .regex(/^[^@]*$/, { error: 'Leave addresses out.' });

/** Whom staff look up: the exact address or id of an account, and why. */
export const personLookUpSchema = z.object({
  who: z.union([z.string().trim().pipe(idSchema('user')), emailSchema]),
  reason: reasonSchema,
});
export type PersonLookUp = z.infer<typeof personLookUpSchema>;

/** Roles that admins give on the web; `member` takes a role away. */
export const STAFF_ROLE_CHOICES = ['support', 'admin', 'member'] as const;
export const staffRoleChangeSchema = z.object({ email: emailSchema, role: z.enum(STAFF_ROLE_CHOICES) });
export type StaffRoleChange = z.infer<typeof staffRoleChangeSchema>;

/** A day of the calendar in UTC, `YYYY-MM-DD`; what cannot be read counts as no day. */
const daySchema = z.iso.date().nullable().catch(null);

/** What part of the audit log an admin wants to see. What cannot be read narrows nothing. */
export const auditFilterSchema = z.object({
  action: z.enum(AUDIT_ACTIONS).nullable().catch(null),
  /** The first and the last day. */
  from: daySchema,
  to: daySchema,
  /** Only events before this one. */
  before: z.coerce.bigint().positive().nullable().catch(null),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
