import { createId } from '@chef/contracts/create-id';
import type { UserId, VisitorId } from '@chef/contracts/ids';
import type { Actor } from '../auth/actor.ts';
import type { PolicyActor } from '../auth/decide.ts';
import type { Role } from '../auth/policy.ts';
import { encodeSessionToken, sessionCookieName } from '../auth/session-cookie.ts';
import { visitorCookie } from '../auth/visitor-cookie.ts';
import { database } from '../db/client.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { PlanName } from '../entitlements/plans.ts';
import { getAppSecret } from '../services/secrets/get-app-secret.ts';
import { createServiceContext } from '../services/service-context.ts';
import { createSession } from '../services/sessions/create-session.ts';
import { TEST_USER_AGENT, visitorContext } from './accounts.ts';

/** A kind of caller that the policy table knows. */
export interface ActorKind {
  readonly name: string;
  readonly role: Role | 'visitor';
  readonly plan: PlanName;
}

const PLANS = ['free', 'premium', 'enterprise'] as const;
/** Everybody the policy table tells apart: visitors, and each role on each plan. */
export const ACTOR_KINDS: readonly ActorKind[] = [
  { name: 'visitor', role: 'visitor', plan: 'visitor' },
  ...(['member', 'support', 'admin'] as const).flatMap((role) =>
    PLANS.map((plan) => ({ name: `${role} on ${plan}`, role, plan })),
  ),
];

/** Somebody of a kind, who exists in the database. */
export interface TestActor {
  readonly kind: ActorKind;
  readonly owner: { readonly userId: UserId } | { readonly visitorId: VisitorId };
  /** As the policy table sees them, just signed in. */
  asked(): PolicyActor;
  /** What their browser sends; with an account, of a session that was opened for it. */
  cookie(): Promise<string>;
  /** The context of a use case of theirs. */
  context(): Promise<ReturnType<typeof createServiceContext<Actor>>>;
}

async function createVisitor(kind: ActorKind): Promise<TestActor> {
  const visitorId = createId('visitor');
  await database().visitor.create({ data: { id: visitorId } });
  const cookie = visitorCookie(visitorId, await getAppSecret(), { isSecure: false, days: 1 });
  return {
    kind,
    owner: { visitorId },
    asked: () => ({ kind: 'visitor' }),
    cookie: async () => cookie.split(';')[0] ?? '',
    context: async () => visitorContext(visitorId),
  };
}

/** Makes somebody of a kind. */
export async function createTestActor(kind: ActorKind): Promise<TestActor> {
  const { role, plan } = kind;
  if (role === 'visitor') return createVisitor(kind);
  const userId = createId('user');
  const email = `${userId.toLowerCase()}@example.com`;
  await database().user.create({
    data: { id: userId, email, emailVerifiedAt: new Date(), plan, staffRole: role },
  });
  const open = () =>
    inTransaction(database(), (tx) =>
      createSession(tx, {
        userId,
        method: 'password',
        amr: ['pwd'],
        userAgent: TEST_USER_AGENT,
        visitorId: null,
      }),
    );
  return {
    kind,
    owner: { userId },
    asked: () => ({ kind: 'user', role, authenticatedAt: new Date() }),
    cookie: async () =>
      `${sessionCookieName(false)}=${await encodeSessionToken(await open(), userId, await getAppSecret())}`,
    context: async () => {
      const session = {
        sessionId: await open(),
        authenticatedAt: new Date(),
        amr: ['pwd'],
        addressHash: userId,
      };
      return createServiceContext<Actor>(
        { kind: 'user', plan, role, userId, ...session },
        createId('request'),
      );
    },
  };
}
