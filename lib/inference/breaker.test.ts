import { describe, expect, it } from 'vitest';
import { Breaker } from './breaker.ts';

function create() {
  const clock = { now: 0 };
  return { clock, breaker: new Breaker({ failuresMax: 2, cooldownMs: 100 }, () => clock.now) };
}

describe('Breaker', () => {
  it('opens after failures in a row only', () => {
    const { breaker } = create();
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    expect(breaker.tryEnter()).toBe(true);
    breaker.failed();
    expect(breaker.tryEnter()).toBe(false);
  });

  it('lets one call try after the pause, and only one', () => {
    const { breaker, clock } = create();
    breaker.failed();
    breaker.failed();
    clock.now = 99;
    expect(breaker.tryEnter()).toBe(false);
    clock.now = 100;
    expect([breaker.tryEnter(), breaker.tryEnter()]).toEqual([true, false]);
    breaker.failed();
    clock.now = 150;
    expect(breaker.tryEnter()).toBe(false);
    clock.now = 200;
    expect(breaker.tryEnter()).toBe(true);
    breaker.succeeded();
    expect([breaker.tryEnter(), breaker.tryEnter()]).toEqual([true, true]);
  });

  it('lets another call try when the first was abandoned', () => {
    const { breaker, clock } = create();
    breaker.failed();
    breaker.failed();
    clock.now = 100;
    breaker.tryEnter();
    breaker.abandon();
    expect(breaker.tryEnter()).toBe(true);
  });
});
