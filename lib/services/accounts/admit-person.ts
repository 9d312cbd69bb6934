import type { SessionId, UserId } from '@chef/contracts/ids';
import type { Actor } from '../../auth/actor.ts';
import { authorize } from '../../auth/authorize.ts';
import { encodePendingSignIn } from '../../auth/pending-sign-in.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { hasAuthenticatorApp } from '../second-factor/has-second-factor.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { type Amr, createSession, type SessionMethod } from '../sessions/create-session.ts';
import { pendingStamp } from './pending-stamp.ts';
import { clearFailures, type ThrottleKeys } from './sign-in-throttle.ts';

/** Somebody who has shown one factor. */
export interface FirstFactor {
  readonly userId: UserId;
  readonly method: SessionMethod;
  readonly amr: readonly Amr[];
  readonly userAgent: string;
  /** Counters to clear once they are let in. */
  readonly throttle?: Pick<ThrottleKeys, 'account'>;
}

/** The session to put into a cookie. */
export interface SignedIn {
  readonly kind: 'signed_in';
  readonly sessionId: SessionId;
  readonly userId: UserId;
}

/** That a session opens only with the second factor; `pending` goes into a cookie until then. */
interface FactorDue {
  readonly kind: 'second_factor';
  readonly pending: string;
}

export type Admission = SignedIn | FactorDue;

/**
 * Opens a session for somebody who has shown a first factor, unless the account has an authenticator app and they have
 * not shown more: then there is no session yet, only a token that says how far they got.
 */
export async function admitPerson({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: FirstFactor;
}): Promise<Admission> {
  authorize(ctx.actor, 'account.sign_in');
  const { db } = withoutRowScope(ctx);
  const { userId, method, amr, userAgent, throttle } = input;
  const isStrong = amr.includes('otp') || amr.includes('hwk');
  if (!isStrong && (await hasAuthenticatorApp(db, userId))) {
    const secret = await getAppSecret();
    const stamp = await pendingStamp(db, userId, secret);
    const pending = await encodePendingSignIn({ userId, method, amr: [...amr], stamp }, secret);
    return { kind: 'second_factor', pending };
  }
  const visitorId = ctx.actor.kind === 'visitor' && !ctx.actor.isNew ? ctx.actor.visitorId : null;
  const sessionId = await inTransaction(db, async (tx) => {
    if (throttle !== undefined) await clearFailures(tx, throttle);
    await endEarlierSession(tx, ctx.actor);
    return createSession(tx, { userId, method, amr, userAgent, visitorId });
  });
  return { kind: 'signed_in', sessionId, userId };
}

/** A browser that signs in again, as whomever, gives up the session that it had. */
async function endEarlierSession(tx: Prisma.TransactionClient, actor: Actor): Promise<void> {
  if (actor.kind !== 'user') return;
  const { userId, sessionId } = actor;
  const { count } = await tx.session.updateMany({
    where: { id: sessionId, userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (count === 0) return;
  await appendAuditEvent(tx, { action: 'signed_out', actor: `user:${userId}`, subjectUserId: userId });
}
