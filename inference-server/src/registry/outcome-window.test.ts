import { describe, expect, it } from 'vitest';
import { findRollbackReason, OutcomeWindow } from './outcome-window.ts';

function windowOf(failures: number, successes: number, firstTextMs: number, gate: boolean[] = []) {
  const window = new OutcomeWindow();
  for (let count = 0; count < failures; count++) window.record(true, null);
  for (let count = 0; count < successes; count++) window.record(false, firstTextMs);
  for (const passed of gate) window.recordGate(passed);
  return window.summarise();
}

const champion = windowOf(1, 50, 100, Array(30).fill(true));

describe('findRollbackReason', () => {
  it('concludes nothing from a handful', () => {
    expect(findRollbackReason(windowOf(10, 0, 0), champion)).toBeNull();
    expect(findRollbackReason(windowOf(0, 10, 9000, Array(10).fill(false)), champion)).toBeNull();
  });

  it('lets a canary stay that does about as well', () => {
    const canary = windowOf(2, 50, 180, [...Array(28).fill(true), false, false]);
    expect(findRollbackReason(canary, champion)).toBeNull();
  });

  it.each([
    ['errors', windowOf(10, 30, 100), /failed 25 %/],
    ['latency', windowOf(0, 40, 400), /400 ms .*100 ms/],
    ['gate', windowOf(0, 40, 100, [...Array(15).fill(true), ...Array(5).fill(false)]), /gate stopped 25 %/],
  ])('takes it back for its %s', (_, canary, reason) => {
    expect(findRollbackReason(canary, champion)).toMatch(reason);
  });

  it('forgets what is long past', () => {
    const window = new OutcomeWindow();
    for (let count = 0; count < 50; count++) window.record(true, null);
    for (let count = 0; count < 200; count++) window.record(false, 1);
    expect(window.summarise()).toMatchObject({ requests: 200, errorRate: 0 });
  });
});
