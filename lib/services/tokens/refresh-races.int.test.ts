import type { TokenPair } from '@chef/contracts/tokens';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashRefreshToken } from '../../auth/refresh-token.ts';
import { database } from '../../db/client.ts';
import { createAccount, latestMail, visitorContext } from '../../testing/accounts.ts';
import { post } from '../../testing/api-client.ts';
import { startApi, type TestProcess } from '../../testing/start-api.ts';
import { createTokens } from './create-tokens.ts';

/** Two processes of the API on one database. */
let apis: TestProcess[] = [];
let credentials: { email: string; password: string };
beforeAll(async () => {
  const env = { RATE_LIMIT_API_PER_MINUTE: '0' };
  apis = await Promise.all([startApi(env), startApi(env)]);
  credentials = await createAccount();
});
afterAll(() => Promise.all(apis.map((api) => api.stop())));

type Side = 0 | 1;
const at = (side: Side) => apis[side]?.url ?? '';

/** What a client, a thief, the network and the clock may do. */
type Step =
  /** Several at once with the newest token, on either process. */
  | { readonly kind: 'refresh'; readonly sides: readonly Side[] }
  /** The server answers and nobody hears it: the client goes on with what it had. */
  | { readonly kind: 'lost'; readonly side: Side }
  /** A token that was exchanged before its latest one, so many generations back. */
  | { readonly kind: 'replay'; readonly back: number; readonly side: Side }
  /** A refresh and a sign-out at the same time. */
  | { readonly kind: 'race'; readonly refresh: Side; readonly revoke: Side }
  | { readonly kind: 'revoke'; readonly side: Side }
  | { readonly kind: 'wait'; readonly ms: number };

const side = fc.constantFrom<Side>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('refresh'),
      sides: fc.array(side, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('lost'), side }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('replay'), back: fc.integer({ min: 1, max: 3 }), side }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('race'), refresh: side, revoke: side }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke'), side }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.constantFrom(4000, 11_000) }) },
) as fc.Arbitrary<Step>;

async function refresh(on: Side, refreshToken: string): Promise<TokenPair | null> {
  const answer = await post(`${at(on)}/api/v1/auth/refresh`, { refreshToken });
  expect([200, 401]).toContain(answer.status);
  return answer.status === 200 ? ((await answer.json()) as TokenPair) : null;
}
async function revoke(on: Side, refreshToken: string): Promise<void> {
  expect((await post(`${at(on)}/api/v1/auth/revoke`, { refreshToken })).status).toBe(200);
}

/** One family: what it should be, beside what the servers make of it. */
class Family {
  /** Every token in the order of their making; the client holds the one at `held`. */
  readonly tokens: string[];
  readonly accessTokens: string[];
  held = 0;
  isLive = true;
  /** Time since the newest token was made, ms, as the steps tell it. */
  sinceExchange = 0;

  constructor(pair: TokenPair) {
    this.tokens = [pair.refreshToken];
    this.accessTokens = [pair.accessToken];
  }

  get newest(): number {
    return this.tokens.length - 1;
  }

  /** What the token at a place must bring: the newest one, or nothing. Tells what becomes of the family. */
  expectation(place: number): 'next' | 'same' | 'nothing' {
    if (!this.isLive) return 'nothing';
    if (place === this.newest) return 'next';
    return place === this.newest - 1 && this.sinceExchange < 10_000 ? 'same' : 'nothing';
  }

  check(place: number, answer: TokenPair | null): void {
    const expected = this.expectation(place);
    if (expected === 'nothing') {
      expect(answer).toBeNull();
      // Whatever it was, the family is over now.
      this.isLive = false;
      return;
    }
    expect(answer).not.toBeNull();
    if (answer === null) return;
    this.accessTokens.push(answer.accessToken);
    if (expected === 'same') expect(answer.refreshToken).toBe(this.tokens[this.newest]);
    else {
      expect(this.tokens).not.toContain(answer.refreshToken);
      this.tokens.push(answer.refreshToken);
      this.sinceExchange = 0;
    }
  }
}

const tokenAt = (family: Family, place: number) => family.tokens[place] ?? '';

/** Several processes at once: one exchanges, the others get the same. */
async function refreshTogether(family: Family, sides: readonly Side[]): Promise<void> {
  const place = family.held;
  const answers = await Promise.all(sides.map((on) => refresh(on, tokenAt(family, place))));
  for (const answer of answers) family.check(place, answer);
  if (family.isLive) family.held = family.newest;
}

async function raceWithSignOut(family: Family, step: Extract<Step, { kind: 'race' }>): Promise<void> {
  const token = tokenAt(family, family.held);
  const [answer] = await Promise.all([refresh(step.refresh, token), revoke(step.revoke, token)]);
  // Either order is right; afterwards nothing of it may hold.
  if (answer !== null) {
    if (family.expectation(family.held) === 'next') family.tokens.push(answer.refreshToken);
    else expect(answer.refreshToken).toBe(tokenAt(family, family.newest));
    family.accessTokens.push(answer.accessToken);
  }
  family.isLive = false;
}

/** Sets the age of the latest exchange, so that only the test's own clock counts and not how busy the machine is. */
async function setAge(family: Family): Promise<void> {
  const exchanged = hashRefreshToken(tokenAt(family, family.newest - 1));
  await database().$executeRaw`
    update refresh_tokens
    set used_at = clock_timestamp() - make_interval(secs => ${family.sinceExchange / 1000}::float8)
    where token_hash = ${exchanged}`;
}

async function take(family: Family, step: Step): Promise<void> {
  if (step.kind === 'refresh') await refreshTogether(family, step.sides);
  else if (step.kind === 'lost')
    family.check(family.held, await refresh(step.side, tokenAt(family, family.held)));
  else if (step.kind === 'replay') {
    const place = Math.max(0, family.newest - step.back);
    family.check(place, await refresh(step.side, tokenAt(family, place)));
  } else if (step.kind === 'race') await raceWithSignOut(family, step);
  else if (step.kind === 'wait') family.sinceExchange += step.ms;
  else {
    await revoke(step.side, tokenAt(family, family.held));
    family.isLive = false;
  }
}

/** What must hold after every step, asked of the database and of both processes. */
async function checkInvariants(family: Family): Promise<void> {
  const rows = await database().refreshToken.findMany({
    where: { tokenHash: { in: family.tokens.map(hashRefreshToken) } },
    include: { session: true },
  });
  expect(new Set(rows.map(({ sessionId }) => sessionId)).size).toBe(1);
  const all = await database().refreshToken.findMany({ where: { sessionId: rows[0]?.sessionId ?? '' } });
  expect(all).toHaveLength(family.tokens.length);
  expect(all.filter(({ usedAt }) => usedAt === null)).toHaveLength(1);
  expect(all.filter(({ successorSalt }) => successorSalt !== null).length).toBeLessThanOrEqual(1);
  expect(rows[0]?.session.revokedAt === null).toBe(family.isLive);
  const authorization = `Bearer ${family.accessTokens.at(-1) ?? ''}`;
  const statuses = await Promise.all(
    apis.map(
      async ({ url }) => (await fetch(`${url}/api/v1/account`, { headers: { authorization } })).status,
    ),
  );
  expect(statuses).toEqual(family.isLive ? [200, 200] : [401, 401]);
}

describe('a family of refresh tokens on two processes', () => {
  it('never forks, never outlives its end, and never ends by a lost answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const family = new Family(
          await createTokens({ ctx: visitorContext(), input: { ...credentials, deviceName: 'Phone' } }),
        );
        for (const one of steps) {
          await setAge(family);
          await take(family, one);
          await checkInvariants(family);
        }
        // A dead family stays dead, whichever token comes.
        if (!family.isLive) {
          for (const token of family.tokens) expect(await refresh(0, token)).toBeNull();
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }, 120_000);

  it('takes twenty refreshes with one token as one', async () => {
    const pair = await createTokens({
      ctx: visitorContext(),
      input: { ...credentials, deviceName: 'Phone' },
    });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => refresh(i % 2 === 0 ? 0 : 1, pair.refreshToken)),
    );
    expect(new Set(answers.map((answer) => answer?.refreshToken)).size).toBe(1);
    expect(answers).not.toContain(null);
  });

  it('ends once and mails once when many replay at the same time', async () => {
    const own = await createAccount();
    const pair = await createTokens({ ctx: visitorContext(), input: { ...own, deviceName: 'Phone' } });
    const next = await refresh(0, pair.refreshToken);
    await refresh(1, next?.refreshToken ?? '');
    await Promise.all(Array.from({ length: 8 }, (_, i) => refresh(i % 2 === 0 ? 0 : 1, pair.refreshToken)));
    expect((await latestMail(own.email))?.subject).toBe('We signed a device out');
    const mails = await database().outboxMail.count({
      where: { recipient: own.email, subject: 'We signed a device out' },
    });
    expect(mails).toBe(1);
    expect(await database().auditEvent.count({ where: { action: 'token_reused' } })).toBeGreaterThan(0);
  });
});
