import { createId } from '@chef/contracts/create-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../lib/auth/decide.ts';
import { type Action, POLICY, type Rule } from '../../lib/auth/policy.ts';
import { database } from '../../lib/db/client.ts';
import type { Resource } from '../../lib/http/define-resource.ts';
import { loadRoutes } from '../../lib/http/openapi/load-routes.ts';
import type { PlainRoute } from '../../lib/http/plain-route.ts';
import { METHODS } from '../../lib/http/route-types.ts';
import { sealMember } from '../../lib/services/household/member-content.ts';
import {
  createTestInvitation,
  createTestOrganization,
  createTestUser,
} from '../../lib/testing/organizations.ts';
import {
  ACTOR_KINDS,
  createTestActor,
  organizationFor,
  type TestActor,
} from '../../lib/testing/policy-actors.ts';
import { sampleRecipe } from '../../lib/testing/sample-recipe.ts';
import { startApi, type TestProcess } from '../../lib/testing/start-api.ts';

/** One method of one address, with the action that it names; found by reading the folders of `app`. */
interface Found {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly action: Action | undefined;
}

const found: Found[] = (await loadRoutes()).flatMap(({ path, handlers }) => {
  const { routes } = (handlers.OPTIONS ?? {}) as Partial<Resource['OPTIONS']>;
  return METHODS.flatMap((method) => {
    const plain = handlers[method] as Partial<PlainRoute<[]>> | undefined;
    if (plain === undefined || (routes !== undefined && routes[method] === undefined)) return [];
    return [{ path, method, action: routes?.[method]?.action ?? plain.action }];
  });
});

let api: TestProcess;
let actors: readonly TestActor[];
beforeAll(async () => {
  const limits = ['API', 'GENERATE', 'SIGN_IN'].map((name) => [`RATE_LIMIT_${name}_PER_MINUTE`, '0']);
  api = await startApi({ ...Object.fromEntries(limits), INVITATIONS_MAX_PER_DAY: '0' });
  actors = await Promise.all(ACTOR_KINDS.map(createTestActor));
});
afterAll(() => api?.stop());

const MEMBER = {
  name: 'Ada',
  diets: [],
  allergies: [],
  dislikes: [],
  ageBand: 'adult',
  isPregnant: false,
} as const;

async function newGeneration({ owner }: TestActor): Promise<string> {
  const id = createId('generation');
  const row = { id, status: 'failed', addressHash: 'x', canonicalHash: 'x', request: {} } as const;
  await database().generation.create({ data: { ...row, ...owner } });
  return id;
}

async function newRecipe({ owner }: TestActor): Promise<string> {
  const id = createId('recipe');
  await database().recipe.create({ data: { id, title: 'x', source: 'composer', model: 'x', ...owner } });
  const version = { id: createId('recipeVersion'), recipeId: id, version: 1, rulesVersion: 'x' };
  await database().recipeVersion.create({
    data: { ...version, content: JSON.parse(JSON.stringify(sampleRecipe({ id }))) as object },
  });
  return id;
}

async function newMember({ owner }: TestActor): Promise<string> {
  const id = createId('householdMember');
  if (!('userId' in owner)) return id;
  const contentEncrypted = await sealMember(id, { ...MEMBER, diets: [], allergies: [], dislikes: [] });
  await database().householdMember.create({ data: { id, userId: owner.userId, contentEncrypted } });
  return id;
}

async function newDevice({ owner }: TestActor): Promise<string> {
  const id = createId('session');
  if (!('userId' in owner)) return id;
  const expiresAt = new Date(Date.now() + 86_400_000);
  await database().session.create({
    data: { id, userId: owner.userId, method: 'password', userAgent: '', expiresAt },
  });
  return id;
}

/** Two of them, so that one can go. */
async function newLink({ owner }: TestActor): Promise<string> {
  if (!('userId' in owner)) return 'google';
  for (const provider of ['google', 'apple']) {
    await database().linkedProvider.upsert({
      where: { userId_provider: { userId: owner.userId, provider } },
      create: { userId: owner.userId, provider, subject: owner.userId },
      update: {},
    });
  }
  return 'google';
}

/** An organisation in which they are what their kind says, and a member of it; of others, for whoever is in none. */
async function newOrganization(actor: TestActor): Promise<readonly string[]> {
  const { organizationId, userId } = await organizationFor(actor);
  return [organizationId, userId];
}

async function newOpenInvitation(actor: TestActor): Promise<readonly string[]> {
  const { organizationId } = await organizationFor(actor);
  const email = `${createId('request').toLowerCase()}@example.com`;
  return [organizationId, (await createTestInvitation(organizationId, email)).id];
}

/** An invitation for their address. */
async function newInvitation({ owner }: TestActor): Promise<string> {
  const organizationId = await createTestOrganization([{ ...(await createTestUser()), role: 'owner' }]);
  const where = { id: 'userId' in owner ? owner.userId : '' };
  const user = await database().user.findUnique({ where });
  return (await createTestInvitation(organizationId, user?.email ?? 'nobody-at-all@example.com')).id;
}

/** What stands behind each address that names something: how somebody comes by one of their own. */
const THINGS: Readonly<Record<string, (owner: TestActor) => Promise<string | readonly string[]>>> = {
  '/api/v1/account/invitations/{id}': newInvitation,
  '/api/v1/account/invitations/{id}/accept': newInvitation,
  '/api/v1/organizations/{id}': newOrganization,
  '/api/v1/organizations/{id}/activity': newOrganization,
  '/api/v1/organizations/{id}/invitations': newOrganization,
  '/api/v1/organizations/{id}/invitations/{invitationId}': newOpenInvitation,
  '/api/v1/organizations/{id}/members': newOrganization,
  '/api/v1/organizations/{id}/members/{userId}': newOrganization,
  '/api/v1/organizations/{id}/membership': newOrganization,
  '/api/v1/organizations/{id}/transfer': newOrganization,
  '/api/v1/account/household/{id}': newMember,
  '/api/v1/account/providers/{provider}': newLink,
  '/api/v1/account/sessions/{id}': newDevice,
  '/api/v1/generations/{id}': newGeneration,
  '/api/v1/generations/{id}/cancel': newGeneration,
  '/api/v1/generations/{id}/events': newGeneration,
  '/api/v1/recipes/{id}': newRecipe,
  '/api/v1/recipes/{id}/variants': newRecipe,
  '/api/v1/recipes/{id}/scaled': newRecipe,
};
/** Addresses that name one of a few kinds of something, and no row. */
const KINDS: Readonly<Record<string, string>> = {
  '/auth/{provider}': '/auth/google',
  '/auth/{provider}/callback': '/auth/google/callback',
};
const namesSomething = ({ path }: Found) =>
  path.includes('{') && !path.includes('{...') && KINDS[path] === undefined;

/** Where to ask, and what stands there: ids in the order of the address, and others that a body may name. */
interface Target {
  readonly path: string;
  readonly names: readonly string[];
}

async function targetFor({ path }: Found, owner: TestActor): Promise<Target> {
  const plain = (text: string): Target => ({ path: text, names: [] });
  if (path.includes('{...')) return plain(path.replace('{...path}', 'nothing/here'));
  if (!path.includes('{')) return plain(path);
  const kind = KINDS[path];
  if (kind !== undefined) return plain(kind);
  const make = THINGS[path];
  if (make === undefined) throw new Error(`say in THINGS how somebody comes by what ${path} names`);
  const names = [await make(owner)].flat();
  const left = [...names];
  return { path: path.replace(/\{\w+\}/g, () => left.shift() ?? ''), names };
}

/** Bodies of the addresses that would otherwise refuse an empty one before they look at whose row it is about. */
const BODIES: Readonly<Record<string, (names: readonly string[]) => object>> = {
  '/api/v1/account/household/{id}': () => MEMBER,
  '/api/v1/organizations/{id}': () => ({ name: 'Another name' }),
  '/api/v1/organizations/{id}/invitations': () => ({
    email: `${createId('request').toLowerCase()}@example.com`,
    role: 'member',
  }),
  '/api/v1/organizations/{id}/members/{userId}': () => ({ role: 'admin' }),
  '/api/v1/organizations/{id}/transfer': ([, userId]) => ({ userId }),
};

/** What the table says to a caller: about the organisation of their kind, where the action is about one. */
function decisionFor(actor: TestActor, action: Action): Decision {
  const rule: Rule = POLICY[action];
  const about = rule.organization === undefined ? {} : { standing: actor.kind.standing };
  return decide(actor.asked(), action, about);
}

/** Status and code of the answer. The body is complete for addresses that replace something, and empty otherwise. */
async function ask({ method, path }: Found, target: Target, caller: TestActor) {
  const init = { method, headers: { cookie: await caller.cookie(), 'content-type': 'application/json' } };
  const body = JSON.stringify(BODIES[path]?.(target.names) ?? {});
  const response = await fetch(`${api.url}${target.path}`, {
    ...init,
    redirect: 'manual',
    ...(method === 'GET' || method === 'DELETE' ? {} : { body }),
  });
  const isProblem = response.headers.get('content-type') === 'application/problem+json';
  const code = isProblem ? ((await response.json()) as { code: string }).code : null;
  if (!isProblem) await response.body?.cancel();
  return { status: response.status, code };
}

/** Whose things the others ask for: a visitor’s, a member’s, and those of an organisation’s owner. */
const OWNERS = ACTOR_KINDS.filter(
  ({ role, standing }) =>
    standing === 'owner' || role === 'visitor' || (role === 'member' && standing === null),
).filter(({ plan }) => plan === 'visitor' || plan === 'free');

const titled = found.map((entry) => [`${entry.method} ${entry.path}`, entry] as const);

describe('every method of every address', () => {
  it('names an action of the policy table', () => {
    expect(found.length).toBeGreaterThan(25);
    expect(found.filter(({ action }) => action === undefined || !(action in POLICY))).toEqual([]);
  });

  it.each(titled)('%s answers each kind of caller as the table says', async (_, entry) => {
    const { action } = entry;
    if (action === undefined) throw new Error('names no action');
    for (const actor of actors) {
      const decision = decisionFor(actor, action);
      const { status, code } = await ask(entry, await targetFor(entry, actor), actor);
      const said = { 401: 'unauthenticated', 403: 'forbidden', 404: 'not_found' }[status] ?? 'allow';
      expect({ actor: actor.kind.name, said, code: said === 'allow' ? null : code }).toEqual({
        actor: actor.kind.name,
        said: decision,
        code: decision === 'allow' ? null : decision,
      });
    }
  });

  it.each(titled.filter(([, entry]) => namesSomething(entry)))(
    '%s hides what is another person’s from everybody',
    async (_, entry) => {
      const rule: Rule = POLICY[entry.action ?? 'service.unknown_address'];
      const others = actors.filter(
        ({ asked }) => decide(asked(), entry.action ?? 'service.health') === 'allow',
      );
      for (const owner of await Promise.all(OWNERS.map(createTestActor))) {
        for (const caller of others) {
          const { status } = await ask(entry, await targetFor(entry, owner), caller);
          if (rule.rows === 'whoever_has_the_link') expect(status).not.toBe(404);
          else expect([caller.kind.name, status]).toEqual([caller.kind.name, 404]);
        }
      }
    },
  );

  it('knows each caller with the plan of their kind: the better of their own and their organisation’s', async () => {
    for (const { kind, cookie } of actors.filter((actor) => actor.kind.role !== 'visitor')) {
      const response = await fetch(`${api.url}/api/v1/account`, { headers: { cookie: await cookie() } });
      expect([kind.name, ((await response.json()) as { plan: string }).plan]).toEqual([kind.name, kind.plan]);
    }
  });
});
