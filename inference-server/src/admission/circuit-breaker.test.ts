import { describe, expect, it } from 'vitest';
import { CircuitBreaker } from './circuit-breaker.ts';

describe('CircuitBreaker', () => {
  it('opens after failures in a row, lets one try after the pause, and closes when that works', () => {
    const clock = { now: 0 };
    const breaker = new CircuitBreaker({ failuresMax: 2, cooldownMs: 100 }, () => clock.now);
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    expect([breaker.tryEnter(), breaker.isOpen]).toEqual([true, false]);
    breaker.failed();
    expect([breaker.tryEnter(), breaker.isOpen]).toEqual([false, true]);
    clock.now = 100;
    expect([breaker.tryEnter(), breaker.tryEnter()]).toEqual([true, false]);
    breaker.failed();
    clock.now = 250;
    expect(breaker.tryEnter()).toBe(true);
    breaker.succeeded();
    expect([breaker.tryEnter(), breaker.tryEnter(), breaker.isOpen]).toEqual([true, true, false]);
  });
});
