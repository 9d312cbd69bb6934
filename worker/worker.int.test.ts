import { createId } from '@chef/contracts/create-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../lib/db/client.ts';
import { handleCloseLostGenerations } from '../lib/jobs/close-lost-generations.handler.ts';
import { handleForgetExpired } from '../lib/jobs/forget-expired.handler.ts';
import { HANDLED_JOBS } from '../lib/jobs/handlers.ts';
import { createLogger } from '../lib/telemetry/logger.ts';
import { startScript, type TestProcess } from '../lib/testing/start-api.ts';

const DAY_MS = 86_400_000;
const context = () => ({ db: database(), log: createLogger('test', 'silent') });
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);

async function addGeneration(data: object) {
  const id = createId('generation');
  const row = { id, addressHash: 'x', canonicalHash: 'x', request: { allergies: ['peanut'] }, ...data };
  await database().generation.create({ data: row });
  return id;
}

describe('the worker', () => {
  let worker: TestProcess;
  beforeAll(async () => {
    worker = await startScript(
      'worker/main.ts',
      { WORKER_PORT: '0', LOG_LEVEL: 'info' },
      /"port":(\d+).*worker is ready/,
    );
  });
  afterAll(() => worker?.stop('SIGKILL'));

  it('tells that it is ready, with its jobs on their schedule', async () => {
    const response = await fetch(`${worker.url}/health/ready`);
    expect(await response.json()).toMatchObject({ status: 'ok', checks: { jobs: { status: 'ok' } } });
    const rows = await database().$queryRaw<{ name: string }[]>`select name from jobs.schedule order by name`;
    expect(rows.map((row) => row.name)).toEqual(HANDLED_JOBS.map(({ job }) => job.name).sort());
    expect((await fetch(`${worker.url}/elsewhere`)).status).toBe(404);
  });

  it('answers on this machine only, unless it is told otherwise', async () => {
    // All of 127.0.0.0/8 is this machine: what listens on every address answers here, too.
    const elsewhere = (url: string) => fetch(url.replace('127.0.0.1', '127.0.0.2'));
    await expect(elsewhere(`${worker.url}/health/live`)).rejects.toThrow('fetch failed');
    const open = await startScript(
      'worker/main.ts',
      { WORKER_PORT: '0', WORKER_HOST: '127.0.0.2', LOG_LEVEL: 'info' },
      /"port":(\d+).*worker is ready/,
    );
    try {
      expect((await elsewhere(`${open.url}/health/live`)).status).toBe(200);
    } finally {
      await open.stop('SIGKILL');
    }
  });

  it('stops in order when it is asked to', async () => {
    const startedAt = Date.now();
    await worker.stop('SIGTERM');
    expect(Date.now() - startedAt).toBeLessThan(15_000);
    expect(worker.log()).toContain('worker stops');
  });
});

describe('retention', () => {
  it('forgets what visitors asked for after its time, and keeps the recipe', async () => {
    const visitor = await database().visitor.create({ data: { id: createId('visitor') } });
    const recipe = {
      id: createId('recipe'),
      title: 'Soup',
      source: 'composer',
      model: 'composer',
      visitorId: visitor.id,
    };
    await database().recipe.create({ data: recipe });
    const old = await addGeneration({
      visitorId: visitor.id,
      recipeId: recipe.id,
      createdAt: ago(31),
      status: 'done',
    });
    await database().generationEvent.create({ data: { generationId: old, seq: 1, type: 'meta', data: {} } });
    const fresh = await addGeneration({ visitorId: visitor.id, createdAt: ago(29), status: 'done' });
    await handleForgetExpired(context());
    const left = await database().generation.findMany({ select: { id: true } });
    expect(left.map((row) => row.id)).toContain(fresh);
    expect(left.map((row) => row.id)).not.toContain(old);
    expect(await database().generationEvent.count({ where: { generationId: old } })).toBe(0);
    expect(await database().recipe.count({ where: { id: recipe.id } })).toBe(1);
  });

  it('forgets visitors, keys, answers, counters and buckets that are over', async () => {
    const db = database();
    const visitor = await db.visitor.create({ data: { id: createId('visitor'), lastSeenAt: ago(181) } });
    const recipe = {
      id: createId('recipe'),
      title: 'Stew',
      source: 'composer',
      model: 'composer',
      visitorId: visitor.id,
    };
    await db.recipe.create({ data: recipe });
    const key = { scope: 's', route: 'r', requestHash: 'h', resourceId: 'gen_x' };
    await db.idempotencyKey.createMany({
      data: [
        { ...key, key: 'over', expiresAt: ago(1) },
        { ...key, key: 'valid', expiresAt: ago(-1) },
      ],
    });
    await db.cachedRecipe.create({ data: { key: 'over', recipeId: recipe.id, expiresAt: ago(1) } });
    await db.usageCounter.create({ data: { subject: 's', metric: 'm', period: '2020-01-01', cap: 1 } });
    await db.rateLimit.create({ data: { key: 'over', points: 1, expire: BigInt(Date.now() - 1000) } });
    await handleForgetExpired(context());
    expect(await db.visitor.count({ where: { id: visitor.id } })).toBe(0);
    expect((await db.recipe.findUnique({ where: { id: recipe.id } }))?.visitorId).toBeNull();
    expect((await db.idempotencyKey.findMany()).map((row) => row.key)).toEqual(['valid']);
    expect([
      await db.cachedRecipe.count(),
      await db.usageCounter.count(),
      await db.rateLimit.count(),
    ]).toEqual([0, 0, 0]);
  });
});

describe('a generation whose process died', () => {
  it('is closed, and its quota and its key are given back', async () => {
    const db = database();
    const counter = { subject: 'visitor:x', metric: 'generations', period: '2026-11-24' };
    await db.usageCounter.create({ data: { ...counter, reserved: 1, used: 4, cap: 50 } });
    const lost = await addGeneration({
      heartbeatAt: ago(1),
      quotaState: 'reserved',
      quotaSubjects: [counter.subject],
      quotaPeriod: counter.period,
    });
    const alive = await addGeneration({});
    await db.idempotencyKey.create({
      data: {
        scope: 's',
        key: 'lost-key',
        route: 'r',
        requestHash: 'h',
        resourceId: lost,
        expiresAt: ago(-1),
      },
    });
    await handleCloseLostGenerations(context());
    await handleCloseLostGenerations(context());
    const rows = await db.generation.findMany({ where: { id: { in: [lost, alive] } } });
    const state = Object.fromEntries(rows.map((row) => [row.id, `${row.status} ${row.quotaState}`]));
    expect(state).toEqual({ [lost]: 'failed released', [alive]: 'running none' });
    expect(await db.usageCounter.findFirst({ where: counter })).toMatchObject({ reserved: 0, used: 4 });
    expect(await db.idempotencyKey.count({ where: { resourceId: lost } })).toBe(0);
  });
});
