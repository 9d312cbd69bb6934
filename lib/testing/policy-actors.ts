import { createId } from '@chef/contracts/create-id';
import type { OrganizationId, UserId, VisitorId } from '@chef/contracts/ids';
import { ORGANIZATION_ROLES, type OrganizationRole } from '@chef/contracts/organizations';
import type { Actor } from '../auth/actor.ts';
import type { PolicyActor } from '../auth/decide.ts';
import type { Role } from '../auth/policy.ts';
import { encodeSessionToken, sessionCookieName } from '../auth/session-cookie.ts';
import { visitorCookie } from '../auth/visitor-cookie.ts';
import { database } from '../db/client.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { GIVEN_PLANS, type PlanName } from '../entitlements/plans.ts';
import { getAppSecret } from '../services/secrets/get-app-secret.ts';
import { createServiceContext } from '../services/service-context.ts';
import { createSession } from '../services/sessions/create-session.ts';
import { TEST_USER_AGENT, visitorContext } from './accounts.ts';
import { createTestOrganization, createTestUser } from './organizations.ts';

/** A kind of caller that the policy table knows. */
export interface ActorKind {
  readonly name: string;
  readonly role: Role | 'visitor';
  /** The plan that counts for them: their own, or that of their organisation where it is better. */
  readonly plan: PlanName;
  /** What they are in an organisation, which gives them its plan; null for whoever is in none. */
  readonly standing: OrganizationRole | null;
}

/** Everybody the policy table tells apart: visitors, each role on each plan, and each role in organisations on each plan. */
export const ACTOR_KINDS: readonly ActorKind[] = [
  { name: 'visitor', role: 'visitor', plan: 'visitor', standing: null },
  ...(['member', 'support', 'admin'] as const).flatMap((role) =>
    GIVEN_PLANS.map((plan) => ({ name: `${role} on ${plan}`, role, plan, standing: null })),
  ),
  ...ORGANIZATION_ROLES.flatMap((standing) =>
    GIVEN_PLANS.map((plan) => ({
      name: `${standing} of an organisation on ${plan}`,
      role: 'member' as const,
      plan,
      standing,
    })),
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

/** An organisation in which an actor is what their kind says, or of others for whoever is in none, with a member beside. */
export async function organizationFor({
  owner,
  kind,
}: TestActor): Promise<{ readonly organizationId: OrganizationId; readonly userId: UserId }> {
  const self =
    'userId' in owner && kind.standing !== null ? [{ userId: owner.userId, role: kind.standing }] : [];
  const [{ userId: first }, { userId }] = [await createTestUser(), await createTestUser()];
  const members = [{ userId: first, role: 'owner' as const }, ...self, { userId, role: 'member' as const }];
  return { organizationId: await createTestOrganization(members, { plan: kind.plan }), userId };
}

/** Makes somebody of a kind. */
export async function createTestActor(kind: ActorKind): Promise<TestActor> {
  const { role, plan, standing } = kind;
  if (role === 'visitor') return createVisitor(kind);
  const userId = createId('user');
  const email = `${userId.toLowerCase()}@example.com`;
  const own = standing === null ? plan : 'free';
  await database().user.create({
    data: { id: userId, email, emailVerifiedAt: new Date(), plan: own, staffRole: role },
  });
  if (standing !== null) {
    const { userId: founder } = await createTestUser();
    const members = [
      { userId: founder, role: 'owner' as const },
      { userId, role: standing },
    ];
    await createTestOrganization(members, { plan });
  }
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
