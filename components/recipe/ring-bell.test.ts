// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { ringBell } from './ring-bell.ts';

afterEach(() => vi.unstubAllGlobals());

it('rings three notes one after another and gives the sound card back', () => {
  const started: number[] = [];
  const close = vi.fn();
  let last: (() => void) | undefined;
  class FakeAudio {
    currentTime = 10;
    destination = {};
    close = close;
    createGain = () => ({ gain: { value: 1 }, connect: () => {} });
    createOscillator = () => ({
      frequency: { value: 0 },
      connect: () => {},
      start: (at: number) => started.push(at),
      stop: () => {},
      set onended(listener: () => void) {
        last = listener;
      },
    });
  }
  vi.stubGlobal('AudioContext', FakeAudio);
  ringBell();
  expect(started).toHaveLength(3);
  expect(started).toEqual([...started].sort((a, b) => a - b));
  last?.();
  expect(close).toHaveBeenCalledOnce();
});

it('is silent where there is no sound', () => {
  vi.stubGlobal('AudioContext', undefined);
  expect(() => ringBell()).not.toThrow();
});
