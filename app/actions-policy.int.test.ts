import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toAppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decide } from '@/lib/auth/decide';
import { ACTIONS, type Action, POLICY, type Rule } from '@/lib/auth/policy';
import { createTestInvitation } from '@/lib/testing/organizations';
import { ACTOR_KINDS, createTestActor, organizationFor, type TestActor } from '@/lib/testing/policy-actors';

/** What the framework gives to a server action: the request's headers, cookies to set, and ways to leave. */
const request = vi.hoisted(() => {
  process.env.RATE_LIMIT_API_PER_MINUTE = '0';
  process.env.RATE_LIMIT_SIGN_IN_PER_MINUTE = '0';
  process.env.INVITATIONS_MAX_PER_DAY = '0';
  return { headers: new Headers() };
});
class Redirect extends Error {}
class NotFound extends Error {}
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ set: () => {}, get: () => undefined }),
}));
vi.mock('next/navigation', () => ({
  redirect: (url: string) => {
    throw new Redirect(url);
  },
  notFound: () => {
    throw new NotFound();
  },
}));
vi.mock('next/server', () => ({ after: () => {} }));

type ServerAction = (...given: unknown[]) => Promise<unknown>;
interface FoundAction {
  readonly title: string;
  readonly run: ServerAction;
  /** Actions of the table that its text names. */
  readonly names: readonly Action[];
}

const ROOT = path.resolve(import.meta.dirname, '..');
const files = globSync('app/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) =>
  /^\s*['"]use server['"]/.test(readFileSync(path.join(ROOT, file), 'utf8')),
);

/** Every function that a module of server actions exports, with the text up to the next one. */
async function actionsOf(file: string): Promise<FoundAction[]> {
  const parts = readFileSync(path.join(ROOT, file), 'utf8').split(/^export /m);
  const module = (await import(path.join(ROOT, file))) as Record<string, ServerAction>;
  return Object.entries(module).map(([name, run]) => {
    const text = parts.find((part) => part.includes(`function ${name}(`)) ?? '';
    return { title: `${file} ${name}`, run, names: ACTIONS.filter((action) => text.includes(`'${action}'`)) };
  });
}
const found = (await Promise.all(files.map(actionsOf))).flat();

/** A form that has every field that any action reads, in a good form. */
function fullForm(extra: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  const fields = {
    email: 'nobody-here@example.com',
    password: 'a kettle on the stove',
    currentPassword: 'a kettle on the stove',
    newPassword: 'another kettle on it',
    displayName: 'Bo',
    provider: 'google',
    code: '123456',
    credential: '{}',
    name: 'Ada',
    token: 'x'.repeat(43),
    organizationName: 'Test kitchen',
    confirmName: 'Test kitchen',
    role: 'member',
    ...extra,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** An organisation in which an actor is what their kind says, somebody in it, and an invitation of it. */
async function organizationFields(actor: TestActor): Promise<Readonly<Record<string, string>>> {
  const { organizationId, userId } = await organizationFor(actor);
  const email = `${createId('request').toLowerCase()}@example.com`;
  const { id: invitationId } = await createTestInvitation(organizationId, email);
  return { organizationId, userId, invitationId, email: `x${email}` };
}

/** What the table says to a caller: about the organisation of their kind, where the action is about one. */
function decisionFor(actor: TestActor, action: Action) {
  const rule: Rule = POLICY[action];
  const about = rule.organization === undefined ? {} : { standing: actor.kind.standing };
  return decide(actor.asked(), action, about);
}

/** How an action ended for its caller. */
function outcomeOf(ended: unknown): string {
  if (ended instanceof Redirect)
    return ended.message.startsWith('/sign-in?next=') ? 'unauthenticated' : 'allow';
  if (ended instanceof NotFound) return 'not_found';
  const code =
    ended instanceof Error
      ? toAppError(ended).code
      : (ended as { problem?: { code?: string } })?.problem?.code;
  return code === 'unauthenticated' || code === 'forbidden' ? code : 'allow';
}

let actors: readonly TestActor[];
beforeAll(async () => {
  actors = await Promise.all(ACTOR_KINDS.map(createTestActor));
});

describe('every server action', () => {
  it('is found, and names an action of the policy table', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(found.length).toBeGreaterThanOrEqual(15);
    expect(found.filter(({ names }) => names.length === 0).map(({ title }) => title)).toEqual([]);
  });

  it.each(found.map((one) => [one.title, one] as const))(
    '%s treats each caller as the table says',
    async (_, { run, names }) => {
      for (const actor of actors) {
        const decisions = new Set(names.map((action) => decisionFor(actor, action)));
        expect(decisions.size).toBe(1);
        // Once for whoever is in an organisation: some actions compute for seconds.
        const extras = actor.kind.standing === null ? [{}, { id: 'nothing' }] : [{}];
        for (const extra of extras) {
          request.headers = new Headers({ cookie: await actor.cookie(), 'user-agent': 'test' });
          const isAboutOne = names.some((action) => action.startsWith('organization.'));
          const fields = isAboutOne ? await organizationFields(actor) : {};
          const form = fullForm({ ...extra, ...fields });
          const given = run.length > 1 ? [{}, form] : [form];
          const ended = await run(...given).catch((error: unknown) => error);
          expect({ actor: actor.kind.name, said: outcomeOf(ended) }).toEqual({
            actor: actor.kind.name,
            said: [...decisions][0],
          });
        }
      }
    },
    // Every kind of caller, one after the other, of actions that hash passwords and codes.
    240_000,
  );
});
