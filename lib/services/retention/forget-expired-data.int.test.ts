import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { createAccount, newCredentials, signInDevice, visitorContext } from '../../testing/accounts.ts';
import { signUp } from '../accounts/sign-up.ts';
import { listRecipes } from '../recipes/list-recipes.ts';
import { createServiceContext } from '../service-context.ts';
import { forgetExpiredData } from './forget-expired-data.ts';
import { RETENTION_TABLE } from './retention-table.ts';

const db = () => database();
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
const DAYS = {
  VISITOR_GENERATION_RETENTION_DAYS: 30,
  ACCOUNT_GENERATION_RETENTION_DAYS: 365,
  VISITOR_RETENTION_DAYS: 180,
};
const forget = (now = new Date()) => forgetExpiredData({ db: db(), input: { now, days: DAYS } });

/** A finished request for a recipe, with one line of it. */
async function asked(owner: { userId?: string; visitorId?: string }, createdAt: Date) {
  const recipeId = createId('recipe');
  const id = createId('generation');
  await db().recipe.create({
    data: { id: recipeId, title: 'Soup', source: 'composer', model: 'composer', ...owner },
  });
  await db().generation.create({
    data: {
      ...owner,
      id,
      createdAt,
      recipeId,
      addressHash: 'a',
      canonicalHash: 'c',
      request: { allergies: ['peanut'] },
      status: 'done',
    },
  });
  await db().generationEvent.create({
    data: { generationId: id, seq: 1, type: 'title', data: {}, createdAt },
  });
  return { id, recipeId };
}

async function newVisitor(lastSeenAt = new Date()) {
  const id = createId('visitor');
  await db().visitor.create({ data: { id, lastSeenAt } });
  return id;
}

describe('forgetting what has expired', () => {
  it('runs every rule of the table, and finds nothing in an empty kitchen', async () => {
    const forgotten = await forget();
    expect(Object.keys(forgotten)).toEqual(
      RETENTION_TABLE.flatMap(({ rules }) => rules.map(({ name }) => name)),
    );
    expect(new Set(Object.values(forgotten))).toEqual(new Set([0]));
  });

  it('deletes what a visitor asked for after its days; the recipe stays', async () => {
    const visitorId = await newVisitor();
    const old = await asked({ visitorId }, ago(30.1));
    const young = await asked({ visitorId }, ago(29.9));
    expect(await forget()).toMatchObject({ generations: 1, accountRequests: 0 });
    expect(await db().generation.findUnique({ where: { id: old.id } })).toBeNull();
    expect(await db().generationEvent.count({ where: { generationId: old.id } })).toBe(0);
    expect(await db().recipe.findUnique({ where: { id: old.recipeId } })).not.toBeNull();
    expect(await db().generation.findUnique({ where: { id: young.id } })).not.toBeNull();
  });

  it('blanks what a person asked for after a year; they keep the recipe in their list', async () => {
    const { userId, sessionId } = await signInDevice(await createAccount());
    const old = await asked({ userId }, ago(365.1));
    const young = await asked({ userId }, ago(364.9));
    expect(await forget()).toMatchObject({ accountRequests: 1, accountRequestEvents: 1 });
    expect(await db().generation.findUnique({ where: { id: old.id } })).toMatchObject({
      request: {},
      addressHash: '',
      canonicalHash: '',
      recipeId: old.recipeId,
    });
    expect(await db().generationEvent.count({ where: { generationId: old.id } })).toBe(0);
    expect(await db().generationEvent.count({ where: { generationId: young.id } })).toBe(1);
    expect(await db().generation.findUnique({ where: { id: young.id } })).toMatchObject({
      request: { allergies: ['peanut'] },
    });
    const ctx = createServiceContext(
      {
        kind: 'user',
        plan: 'free',
        role: 'member',
        userId,
        sessionId,
        authenticatedAt: new Date(),
        amr: ['pwd'],
        addressHash: 'x',
      },
      createId('request'),
    );
    expect((await listRecipes({ ctx, input: {} })).recipes.map(({ id }) => id).sort()).toEqual(
      [old.recipeId, young.recipeId].sort(),
    );
    expect(await forget()).toMatchObject({ accountRequests: 0, accountRequestEvents: 0 });
  });

  it('takes more rows than one statement does', async () => {
    const visitorId = await newVisitor();
    await db().$executeRaw`
      insert into generations (id, visitor_id, address_hash, canonical_hash, request, created_at)
      select 'gen_' || n, ${visitorId}, '', '', '{}', ${ago(31)} from generate_series(1, 5001) n`;
    expect(await forget()).toMatchObject({ generations: 5001 });
  });

  it('forgets browsers that do not come back, and unlinks their recipes', async () => {
    const gone = await newVisitor(ago(181));
    const here = await newVisitor(ago(179));
    const { recipeId } = await asked({ visitorId: gone }, ago(1));
    expect(await forget()).toMatchObject({ visitors: 1 });
    expect(await db().visitor.findUnique({ where: { id: here } })).not.toBeNull();
    expect(await db().recipe.findUnique({ where: { id: recipeId } })).toMatchObject({ visitorId: null });
  });

  it('deletes traces of accounts at their dates, and accounts that nobody confirmed', async () => {
    const credentials = newCredentials();
    await signUp({ ctx: visitorContext(), input: credentials });
    const { userId, sessionId } = await signInDevice(await createAccount());
    const other = await signInDevice(await createAccount());
    await db().session.update({ where: { id: sessionId }, data: { revokedAt: ago(31) } });
    await db().session.update({ where: { id: other.sessionId }, data: { expiresAt: ago(0.01) } });
    await db().signInThrottle.create({ data: { key: 'k', updatedAt: ago(1.1) } });
    await db().oneTimeLink.updateMany({ where: { userId }, data: { usedAt: ago(1.1), expiresAt: ago(-1) } });
    await db().oneTimeLink.updateMany({ where: { userId: other.userId }, data: { expiresAt: ago(0.01) } });
    await db().user.update({ where: { email: credentials.email }, data: { createdAt: ago(7.1) } });
    await db().outboxMail.updateMany({ where: { userId }, data: { createdAt: ago(7.1) } });
    await db().totpFactor.createMany({
      data: [
        { userId, secretEncrypted: '', createdAt: ago(1.1) },
        { userId: other.userId, secretEncrypted: '', createdAt: ago(400), confirmedAt: ago(400) },
      ],
    });
    await db().passkeyChallenge.createMany({
      data: [
        { challenge: 'old', purpose: 'sign_in', expiresAt: ago(0.01) },
        { challenge: 'new', purpose: 'sign_in', expiresAt: ago(-0.01) },
      ],
    });
    expect(await forget()).toMatchObject({
      revokedSessions: 1,
      expiredSessions: 1,
      signInThrottles: 1,
      usedLinks: 1,
      expiredLinks: 1,
      unconfirmedAccounts: 1,
      outboxMails: 1,
      unfinishedFactors: 1,
      passkeyChallenges: 1,
    });
    expect(await db().user.count({ where: { id: userId } })).toBe(1);
  });

  it('deletes counters, keys and buckets once they are of no use', async () => {
    const now = new Date('2026-11-25T10:00:00Z');
    const counter = { metric: 'generations', cap: 1 };
    const { recipeId } = await asked({}, now);
    const recent = { route: 'r', requestHash: 'h', resourceId: 'x' };
    await db().usageCounter.createMany({
      data: [
        { ...counter, subject: 'old', period: '2026-10-20' },
        { ...counter, subject: 'kept', period: '2026-10-21' },
      ],
    });
    // Those of accounts that the tests above made.
    await db().rateLimit.deleteMany();
    await db().rateLimit.createMany({
      data: [
        { key: 'old', expire: BigInt(now.getTime() - 1) },
        { key: 'kept', expire: BigInt(now.getTime() + 1) },
        { key: 'endless', expire: null },
      ],
    });
    await db().idempotencyKey.create({ data: { ...recent, scope: 's', key: 'k', expiresAt: new Date(0) } });
    await db().cachedRecipe.create({ data: { key: 'c', recipeId, expiresAt: new Date(0) } });
    expect(await forget(now)).toMatchObject({
      usageCounters: 1,
      rateLimits: 1,
      idempotencyKeys: 1,
      cachedRecipes: 1,
    });
    expect((await db().rateLimit.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key)).toEqual([
      'endless',
      'kept',
    ]);
  });
});
