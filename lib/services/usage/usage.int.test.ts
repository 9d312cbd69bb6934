import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import type { GenerationQuota } from '../../entitlements/generation-quota.ts';
import { reserveUsage } from './reserve-usage.ts';
import { settleUsage } from './settle-usage.ts';

const quotaOf = (own: string, ownMax: number, sharedMax: number): GenerationQuota => ({
  metric: 'generations',
  period: '2026-11-24',
  shares: [
    { subject: own, max: ownMax },
    { subject: 'network:shared', max: sharedMax },
  ],
  resetSeconds: 1,
});
const counters = async () =>
  Object.fromEntries(
    (await database().usageCounter.findMany()).map((row) => [row.subject, [row.used, row.reserved]]),
  );

describe('reserving', () => {
  it('never gives out more than there is, however many ask at once', async () => {
    const db = database();
    const results = await Promise.all(
      Array.from({ length: 60 }, (_, i) => reserveUsage({ db, quota: quotaOf(`visitor:${i % 3}`, 10, 25) })),
    );
    expect(results.filter((result) => result.isReserved)).toHaveLength(25);
    const now = await counters();
    expect(now['network:shared']).toEqual([0, 25]);
    const own = [0, 1, 2].map((i) => now[`visitor:${i}`]?.[1] ?? 0);
    expect(own.reduce((a, b) => a + b)).toBe(25);
    expect(Math.max(...own)).toBeLessThanOrEqual(10);
  });

  it('names the counter that is full, and takes nothing then', async () => {
    const db = database();
    const before = await counters();
    expect(await reserveUsage({ db, quota: quotaOf('visitor:new', 5, 25) })).toEqual({
      isReserved: false,
      fullSubject: 'network:shared',
    });
    const after = await counters();
    expect(after['visitor:new']).toEqual([0, 0]);
    expect(after['network:shared']).toEqual(before['network:shared']);
  });

  it('gives nothing of a quota of none', async () => {
    const result = await reserveUsage({ db: database(), quota: quotaOf('visitor:zero', 0, 100) });
    expect(result).toEqual({ isReserved: false, fullSubject: 'visitor:zero' });
  });
});

describe('settling', () => {
  it('counts a generation once, whoever settles it and however often', async () => {
    const db = database();
    const quota = quotaOf('visitor:settle', 5, 1000);
    const settled = [];
    for (const to of ['committed', 'released'] as const) {
      await reserveUsage({ db, quota });
      const id = createId('generation');
      await db.generation.create({
        data: {
          id,
          addressHash: 'x',
          canonicalHash: 'x',
          request: {},
          quotaState: 'reserved',
          quotaSubjects: quota.shares.map((share) => share.subject),
          quotaPeriod: quota.period,
        },
      });
      await Promise.all([1, 2, 3].map(() => settleUsage({ db, generationId: id, to })));
      settled.push((await counters())['visitor:settle']);
    }
    expect(settled).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});

describe('many requests of one address', () => {
  it('never wait for each other in a circle', async () => {
    const db = database();
    const quota = quotaOf('visitor:many', 100_000, 100_000);
    const one = async () => {
      const reservation = await reserveUsage({ db, quota });
      expect(reservation.isReserved).toBe(true);
      const id = createId('generation');
      const quotaSubjects = quota.shares.map((share) => share.subject).reverse();
      const row = {
        id,
        addressHash: 'x',
        canonicalHash: 'x',
        request: {},
        quotaPeriod: quota.period,
        quotaSubjects,
      };
      await db.generation.create({ data: { ...row, quotaState: 'reserved' } });
      await settleUsage({ db, generationId: id, to: 'committed' });
    };
    await Promise.all(Array.from({ length: 200 }, one));
    expect((await counters())['visitor:many']).toEqual([200, 0]);
  });
});
