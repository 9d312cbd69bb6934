import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdmissionQueue, type Slot } from './admission-queue.ts';

const never = new AbortController().signal;
/** Limits that these tests do not reach. */
const PATIENT = { queueTokensMax: 1e9, starvationMs: 1e9 };
const limits = { slots: 2, queueMax: 3, queueWaitMaxMs: 60_000, ...PATIENT };

describe('AdmissionQueue', () => {
  it('foretells a refusal only where asking comes to one and changes nothing', async () => {
    const ticket = fc.record({ priority: fc.nat(3), tokens: fc.nat(40) });
    await fc.assert(
      fc.asyncProperty(fc.array(ticket, { maxLength: 20 }), async (tickets) => {
        const queue = new AdmissionQueue({ ...limits, queueTokensMax: 60 });
        for (const one of tickets) {
          const isForetold = queue.refuses(one);
          const waiting = queue.waiting;
          const outcome = queue.acquire(never, one).then(
            () => 'taken',
            ({ code }) => code,
          );
          if (!isForetold) continue;
          expect([await outcome, queue.waiting]).toEqual(['overloaded', waiting]);
        }
        const last = { priority: 0, tokens: 61 };
        expect(queue.refuses(last)).toBe(!queue.hasFreeSlot);
        queue.close();
        expect(queue.refuses(last)).toBe(false);
      }),
    );
  });

  it('never runs more than its slots nor queues more than its bound, and loses nobody', async () => {
    const action = fc.oneof(fc.constant('ask'), fc.constant('release'), fc.constant('leave'));
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 60 }), async (actions) => {
        const queue = new AdmissionQueue(limits);
        const running: Slot[] = [];
        const waiters: { controller: AbortController; isSettled: boolean }[] = [];
        const outcomes: Promise<unknown>[] = [];
        for (const step of actions) {
          if (step === 'release') running.shift()?.release();
          if (step === 'leave')
            waiters.find((waiter) => !waiter.isSettled)?.controller.abort(new Error('left'));
          if (step === 'ask') {
            const waiter = { controller: new AbortController(), isSettled: false };
            waiters.push(waiter);
            const admitted = queue.acquire(waiter.controller.signal).then(
              (slot) => running.push(slot),
              () => {},
            );
            outcomes.push(
              admitted.finally(() => {
                waiter.isSettled = true;
              }),
            );
          }
          await Promise.resolve();
          await Promise.resolve();
          await Promise.resolve();
          expect(queue.running).toBeLessThanOrEqual(limits.slots);
          expect(queue.waiting).toBeLessThanOrEqual(limits.queueMax);
          expect(queue.running).toBe(running.length);
        }
        while (queue.running > 0) {
          running.shift()?.release();
          await new Promise((resolve) => setImmediate(resolve));
        }
        await Promise.all(outcomes);
        expect([queue.running, queue.waiting]).toEqual([0, 0]);
      }),
    );
  });

  it('admits in the order of arrival and tells how long each waited', async () => {
    let now = 0;
    const queue = new AdmissionQueue({ ...limits, slots: 1 }, () => now);
    const order: string[] = [];
    const first = await queue.acquire(never);
    const others = ['b', 'c'].map(async (name) => {
      const slot = await queue.acquire(never);
      order.push(`${name} after ${slot.waitedMs}`);
      now += 10;
      slot.release();
    });
    now = 7;
    first.release();
    first.release();
    await Promise.all(others);
    expect(order).toEqual(['b after 7', 'c after 17']);
  });

  it('says when to come back by how long runs take', async () => {
    let now = 0;
    const queue = new AdmissionQueue({ slots: 1, queueMax: 0, queueWaitMaxMs: 1000, ...PATIENT }, () => now);
    for (let run = 0; run < 40; run++) {
      const slot = await queue.acquire(never);
      now += 4000;
      slot.release();
    }
    await queue.acquire(never);
    await expect(queue.acquire(never)).rejects.toMatchObject({ code: 'overloaded', retryAfterSeconds: 4 });
  });

  it('refuses everyone once closed, also those who wait', async () => {
    const queue = new AdmissionQueue({ ...limits, slots: 1 });
    await queue.acquire(never);
    const waiting = queue.acquire(never);
    queue.close();
    await expect(waiting).rejects.toMatchObject({ code: 'shutting_down' });
    await expect(queue.acquire(never)).rejects.toMatchObject({ code: 'shutting_down' });
    expect(queue.hasRoom).toBe(false);
  });

  it('does not queue a caller who has already left', async () => {
    const gone = AbortSignal.abort(new Error('left'));
    await expect(new AdmissionQueue(limits).acquire(gone)).rejects.toThrow('left');
  });

  it('reports no room from nine tenths of the queue on', async () => {
    const queue = new AdmissionQueue({ slots: 1, queueMax: 10, queueWaitMaxMs: 1000, ...PATIENT });
    await queue.acquire(never);
    const waiting = Array.from({ length: 9 }, () => queue.acquire(never).catch(() => {}));
    expect(queue.hasRoom).toBe(false);
    queue.close();
    await Promise.all(waiting);
  });
});
