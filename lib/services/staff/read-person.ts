import type { AccountActivity, AccountSession } from '@chef/contracts/account';
import { AUDIT_ACTIONS } from '@chef/contracts/account';
import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { z } from 'zod';
import { authorize } from '../../auth/authorize.ts';
import { browserOf } from '../../auth/browser-of.ts';
import { type Role, roleNamed } from '../../auth/policy.ts';
import { deletionDate } from '../accounts/deletion-date.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';

const EVENTS_MAX = 100;

/** One thing that happened to an account, and who did it: `user:usr_…`, `system` or `anonymous`. */
export type PersonEvent = AccountActivity['events'][number] & {
  readonly seq: bigint;
  readonly actor: string;
};

/** How an account stands, for somebody who helps its person. Nothing of what they cook, eat or are allergic to. */
export interface PersonState {
  readonly id: UserId;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly isEmailVerified: boolean;
  readonly plan: string;
  readonly role: Role;
  readonly hasPassword: boolean;
  readonly hasAuthenticatorApp: boolean;
  /** How many. */
  readonly passkeys: number;
  readonly providers: readonly string[];
  /** When the account goes; null unless the person asked for it. */
  readonly deletionAt: Date | null;
  readonly sessions: readonly Omit<AccountSession, 'isCurrent'>[];
  readonly events: readonly PersonEvent[];
}

const stateSchema = z.object({
  email: z.string().nullable(),
  created_at: z.date(),
  is_email_verified: z.boolean(),
  has_password: z.boolean(),
  plan: z.string(),
  staff_role: z.string(),
  has_authenticator_app: z.boolean(),
  passkeys: z.int(),
  providers: z.array(z.string()),
  deletion_requested_at: z.date().nullable(),
});
const sessionSchema = z.object({
  id: z.string(),
  user_agent: z.string(),
  device_name: z.string().nullable(),
  method: z.string(),
  amr: z.array(z.string()),
  created_at: z.date(),
  authenticated_at: z.date(),
  last_seen_at: z.date(),
  expires_at: z.date(),
});
const browserPart = z.string().nullable().default(null);
const eventSchema = z.object({
  seq: z.bigint(),
  at: z.date(),
  action: z.enum(AUDIT_ACTIONS),
  actor: z.string(),
  data: z.object({ browser: browserPart, system: browserPart }),
});

/**
 * How the account of a person stands whom the same member of staff looked up within the last half hour.
 * @throws AppError `not_found` for others than staff, `look_up_required` without such a look-up, `recent_sign_in_required`,
 * `second_factor_missing`, `second_factor_required`
 */
export async function readPerson({ ctx, id }: { ctx: ServiceContext; id: UserId }): Promise<PersonState> {
  authorize(ctx.actor, 'person.read');
  await requireSecondFactor({ ctx });
  const { db } = ctx;
  const [state] = stateSchema.array().parse(await db.$queryRaw`select * from staff_read_person(${id})`);
  if (state === undefined) {
    throw new AppError('look_up_required', { detail: 'Look this person up first, and say why.' });
  }
  const sessions = await db.$queryRaw`select * from staff_list_sessions(${id})`;
  const events = await db.$queryRaw`select * from staff_list_events(${id}, ${EVENTS_MAX}::integer)`;
  return {
    id,
    ...accountOf(state),
    sessions: sessionSchema.array().parse(sessions).map(sessionOf),
    events: eventSchema
      .array()
      .parse(events)
      .map(({ at, data, ...event }) => ({ ...event, ...data, at: at.toISOString() })),
  };
}

function accountOf(row: z.output<typeof stateSchema>) {
  const { email, plan, passkeys, providers, deletion_requested_at: askedAt } = row;
  return {
    ...{ email, plan, passkeys, providers },
    createdAt: row.created_at,
    isEmailVerified: row.is_email_verified,
    role: roleNamed(row.staff_role),
    hasPassword: row.has_password,
    hasAuthenticatorApp: row.has_authenticator_app,
    deletionAt: askedAt === null ? null : deletionDate(askedAt),
  };
}

function sessionOf(row: z.output<typeof sessionSchema>): Omit<AccountSession, 'isCurrent'> {
  return {
    id: row.id,
    ...browserOf(row.user_agent),
    deviceName: row.device_name,
    method: row.method,
    amr: row.amr,
    createdAt: row.created_at.toISOString(),
    authenticatedAt: row.authenticated_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}
