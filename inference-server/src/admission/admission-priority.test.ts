import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdmissionQueue, type Slot } from './admission-queue.ts';

const never = new AbortController().signal;
const limits = { slots: 1, queueMax: 10, queueTokensMax: 1000, queueWaitMaxMs: 60_000, starvationMs: 1e9 };

/** A queue whose only slot is taken, and the order in which those who come after get it. */
async function fill(part: Partial<typeof limits> = {}, clock = { now: 0 }) {
  const queue = new AdmissionQueue({ ...limits, ...part }, () => clock.now);
  let held: Slot = await queue.acquire(never);
  const order: string[] = [];
  const refused: string[] = [];
  return {
    queue,
    order,
    refused,
    ask: (name: string, priority: number, tokens = 1) =>
      queue.acquire(never, { priority, tokens }).then(
        (slot) => {
          order.push(name);
          held = slot;
        },
        () => {
          refused.push(name);
        },
      ),
    next: async () => {
      held.release();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('AdmissionQueue with priorities', () => {
  it('lets higher priorities go first, and equal ones in their order', async () => {
    const { ask, next, order } = await fill();
    for (const [name, priority] of [
      ['a', 1],
      ['b', 5],
      ['c', 9],
      ['d', 5],
    ] as const)
      void ask(name, priority);
    for (let count = 0; count < 4; count++) await next();
    expect(order).toEqual(['c', 'b', 'd', 'a']);
  });

  it('gives every second slot to those who have waited too long', async () => {
    const clock = { now: 0 };
    const { ask, next, order } = await fill({ starvationMs: 100 }, clock);
    void ask('poor1', 1);
    void ask('poor2', 1);
    clock.now = 200;
    for (const name of ['rich1', 'rich2', 'rich3']) void ask(name, 9);
    for (let count = 0; count < 5; count++) await next();
    expect(order).toEqual(['poor1', 'rich1', 'poor2', 'rich2', 'rich3']);
  });

  it('never lets anybody wait for ever, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 20, maxLength: 40 }),
        async (rich) => {
          const clock = { now: 0 };
          const { ask, next, order } = await fill({ starvationMs: 10, queueMax: 100 }, clock);
          void ask('poor', 0);
          for (const priority of rich) {
            void ask('rich', priority);
            clock.now += 5;
            await next();
            if (order.includes('poor')) return;
          }
          expect(order).toContain('poor');
        },
      ),
      { numRuns: 20 },
    );
  });

  it('refuses more tokens than the queue may hold, and makes room for higher priorities', async () => {
    const { ask, refused, queue } = await fill();
    void ask('long', 3, 900);
    await ask('longer', 3, 200);
    expect(refused).toEqual(['longer']);
    expect(queue.pressure).toBeCloseTo(0.9);
    void ask('paid', 8, 200);
    await new Promise((resolve) => setImmediate(resolve));
    expect(refused).toEqual(['longer', 'long']);
    expect(queue.waiting).toBe(1);
  });
});

describe('AdmissionQueue for work without a caller', () => {
  it('lends what is idle and asks for it back when somebody has to wait', async () => {
    const queue = new AdmissionQueue(limits);
    let asked = 0;
    const slot = queue.tryAcquireIdle(() => asked++);
    expect(queue.tryAcquireIdle(() => {})).toBeNull();
    const person = queue.acquire(never);
    expect(asked).toBe(1);
    let idle = 0;
    queue.onIdle(() => idle++);
    slot?.release();
    (await person).release();
    expect([idle, queue.running]).toEqual([1, 0]);
  });

  it('lends nothing while somebody waits, and nothing after the end', async () => {
    const queue = new AdmissionQueue({ ...limits, slots: 2 });
    let asked = 0;
    queue.tryAcquireIdle(() => asked++);
    queue.close();
    expect([asked, queue.tryAcquireIdle(() => {})]).toEqual([1, null]);
  });
});
