// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTimers } from './use-timers.ts';

const MINUTE_MS = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', Object.assign(navigator, { vibrate: vi.fn() }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp() {
  const { result } = renderHook(() => useTimers());
  const left = (step: number) => {
    const timer = result.current.all.get(step);
    return timer === undefined ? null : result.current.leftMs(timer);
  };
  return {
    left,
    press: (step: number, minutes: number) => act(() => result.current.toggle(step, minutes)),
    wait: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
  };
}

describe('useTimers', () => {
  it('runs several clocks side by side', () => {
    const { left, press, wait } = setUp();
    press(1, 10);
    wait(MINUTE_MS);
    press(2, 5);
    wait(MINUTE_MS);
    expect([left(1), left(2), left(3)]).toEqual([8 * MINUTE_MS, 4 * MINUTE_MS, null]);
  });

  it('stands still while it is paused, and goes on from there', () => {
    const { left, press, wait } = setUp();
    press(1, 10);
    wait(MINUTE_MS);
    press(1, 10);
    wait(5 * MINUTE_MS);
    expect(left(1)).toBe(9 * MINUTE_MS);
    press(1, 10);
    wait(MINUTE_MS);
    expect(left(1)).toBe(8 * MINUTE_MS);
  });

  it('rings once at its end, late or not, and can be set again', () => {
    const { left, press, wait } = setUp();
    press(1, 1);
    // As after a phone that slept: no tick for a long time.
    act(() => {
      vi.setSystemTime(Date.now() + 10 * MINUTE_MS);
      vi.advanceTimersByTime(1000);
    });
    expect(left(1)).toBe(0);
    wait(MINUTE_MS);
    expect(navigator.vibrate).toHaveBeenCalledTimes(1);
    press(1, 1);
    expect(left(1)).toBe(MINUTE_MS);
    wait(MINUTE_MS);
    expect(left(1)).toBe(MINUTE_MS);
  });
});
