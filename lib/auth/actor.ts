import type { SessionId, UserId, VisitorId } from '@chef/contracts/ids';
import type { PlanName } from '../entitlements/plans.ts';
import type { Role } from './policy.ts';

/** Who asks. Every use case gets one; nothing reads cookies or headers further in. */
export type Actor = VisitorActor | UserActor;

interface AnyActor {
  readonly plan: PlanName;
  /** Keyed hash of the network address, another one each day. */
  readonly addressHash: string;
}

/** Somebody without an account. */
export interface VisitorActor extends AnyActor {
  readonly kind: 'visitor';
  readonly visitorId: VisitorId;
  /** True when the request brought no valid cookie: `visitorId` was made for its answer. */
  readonly isNew: boolean;
}

/** Somebody with an account. */
export interface UserActor extends AnyActor {
  readonly kind: 'user';
  readonly userId: UserId;
  readonly sessionId: SessionId;
  readonly role: Role;
  /** When the person last proved who they are in this session. */
  readonly authenticatedAt: Date;
  /** What they have shown in it (RFC 8176): `pwd`, `otp`, `hwk`. */
  readonly amr: readonly string[];
}

/**
 * The name that quotas and idempotency keys are kept under. A visitor who keeps no cookie is known by the
 * address, or else dropping the cookie would reset every limit.
 */
export function actorSubject(actor: Actor): string {
  if (actor.kind === 'user') return `user:${actor.userId}`;
  return actor.isNew ? `address:${actor.addressHash}` : `visitor:${actor.visitorId}`;
}

/** Whose generation or list it is; null where the actor cannot be told apart from others. */
export function isOwner(
  actor: Actor,
  owner: { readonly visitorId: string | null; readonly userId: string | null; readonly addressHash: string },
): boolean {
  if (actor.kind === 'user') return owner.userId === actor.userId;
  if (owner.userId !== null) return false;
  // A client that keeps no cookies (a script) may go on with what its address began today.
  return actor.isNew ? owner.addressHash === actor.addressHash : owner.visitorId === actor.visitorId;
}
