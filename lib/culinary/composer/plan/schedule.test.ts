import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../random/index.ts';
import { schedule } from './schedule.ts';
import type { Task } from './task.ts';
import { toSteps } from './to-steps.ts';

const task = (id: number, part: Partial<Task> = {}): Task => ({
  id,
  text: `Do ${id}.`,
  hands: 2,
  wait: 0,
  track: 'main',
  during: null,
  after: [],
  isAlone: false,
  ...part,
});

const anyTasks = fc
  .array(
    fc.record({
      hands: fc.nat(10),
      wait: fc.nat(60),
      track: fc.constantFrom('main', 'pot', 'oven'),
      after: fc.nat(8),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts.map((part, id) => task(id, { ...part, after: id > 0 && part.after < id ? [part.after] : [] })),
  );

describe('schedule', () => {
  it('lets the rice cook while the pan is busy, and both end together', () => {
    const plan = schedule([
      task(0, { hands: 2, wait: 18, track: 'pot' }),
      task(1, { hands: 10 }),
      task(2, { hands: 2, after: [0, 1] }),
    ]);
    expect(plan.minutes).toBe(22);
    expect(plan.placed.map((placed) => placed.task.id)).toEqual([0, 1, 2]);
  });

  it('keeps the order, one pair of hands, and no time before the first task', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const { placed, minutes } = schedule(tasks);
        const at = new Map(placed.map((one) => [one.task.id, one]));
        for (const one of placed) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeLessThanOrEqual(minutes);
          for (const id of one.task.after) expect(at.get(id)?.end ?? 0).toBeLessThanOrEqual(one.start);
        }
        const busy = placed.filter(({ task: { hands } }) => hands > 0);
        busy.forEach((one, index) => {
          for (const other of busy.slice(index + 1))
            expect(
              one.start + one.task.hands <= other.start || other.start + other.task.hands <= one.start,
            ).toBe(true);
        });
        expect(minutes).toBeLessThanOrEqual(tasks.reduce((sum, { hands, wait }) => sum + hands + wait, 0));
      }),
      { numRuns: 200 },
    );
  });

  it('refuses tasks that wait for each other', () => {
    expect(() => schedule([task(0, { after: [1] }), task(1, { after: [0] })])).toThrow(RangeError);
  });
});

describe('toSteps', () => {
  const print = (tasks: readonly Task[], style: 'brief' | 'detailed' = 'brief') =>
    toSteps(schedule(tasks), style, createRandom(3)).map(({ text }) => text);

  it('says what runs beside what', () => {
    const [rice, pan] = print([
      task(0, { text: 'Boil the rice.', wait: 18, track: 'pot', during: 'the rice cooks' }),
      task(1, { text: 'Fry the fish.', hands: 8 }),
      task(2, { text: 'Serve.', after: [0, 1] }),
    ]);
    expect(rice).toBe('Boil the rice.');
    expect(pan).toMatch(
      /^(?:While the rice cooks|As the rice cooks|Meanwhile|In the meantime), fry the fish\./,
    );
  });

  it('says when to begin what takes less time than the pot', () => {
    const texts = print([
      task(0, { text: 'Simmer.', wait: 60, during: 'the stew simmers' }),
      task(1, { text: 'Boil the rice.', wait: 18, track: 'pot' }),
      task(2, { text: 'Serve.', after: [0, 1] }),
    ]);
    expect(texts[1]).toBe('With about 20 minutes to go, boil the rice.');
  });

  it('joins what follows on, keeps alone what is to be alone, and splits what is too long', () => {
    expect(print([task(0), task(1, { after: [0] }), task(2, { after: [1], isAlone: true })])).toEqual([
      'Do 0. Do 1.',
      'Do 2.',
    ]);
    const long = print([task(0, { text: 'Stir the pot with care. '.repeat(30).trim() })]);
    expect(long.length).toBeGreaterThan(1);
    for (const text of long) expect(text.length).toBeLessThanOrEqual(400);
    expect(print([task(0, { text: 'Mix. Bake. Eat.' })])).toEqual(['Mix. Bake.', 'Eat.']);
    expect(print([task(0)])).toEqual(['Do 0.']);
  });
});
