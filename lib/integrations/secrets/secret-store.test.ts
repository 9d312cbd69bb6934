import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SecretBundle, SecretSource } from './secret-source.ts';
import { SecretStore } from './secret-store.ts';

const TTL_MS = 100_000;
const SECOND_MS = 1000;

/** A source under the test's hand. */
function handSource() {
  const state = { version: 1, reads: 0, isDown: false, delayMs: 0 };
  const source: SecretSource = {
    name: 'vault',
    close: () => {},
    read: async () => {
      state.reads += 1;
      const { version, isDown, delayMs } = state;
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (isDown) throw new Error('down');
      return { version: String(version), values: {} };
    },
  };
  const seen: string[] = [];
  const failures: unknown[] = [];
  const store = new SecretStore(source, {
    ttlMs: TTL_MS,
    check: ({ version }: SecretBundle) => {
      if (version === '13') throw new Error('not usable');
    },
    onChange: (version) => seen.push(version),
    onFailure: (error) => failures.push(error),
  });
  return { state, store, seen, failures };
}

describe('the store of secrets', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('reads once for all who ask at once, and keeps it', async () => {
    const { state, store } = handSource();
    state.delayMs = 50;
    const all = Promise.all(Array.from({ length: 20 }, () => store.get()));
    await vi.advanceTimersByTimeAsync(60);
    expect(new Set(await all).size).toBe(1);
    await store.get();
    expect(state.reads).toBe(1);
  });

  it('sees a change within its time, and nobody waits for that while people keep asking', async () => {
    const { state, store, seen } = handSource();
    await store.get();
    Object.assign(state, { version: 2, delayMs: 500 });
    await vi.advanceTimersByTimeAsync(TTL_MS * 0.85);
    expect((await store.get()).version).toBe('1');
    await vi.advanceTimersByTimeAsync(600);
    expect((await store.get()).version).toBe('2');
    expect(seen).toEqual(['1', '2']);
  });

  it('sees a change at once when nobody asked for longer than its time', async () => {
    const { state, store } = handSource();
    await store.get();
    state.version = 2;
    await vi.advanceTimersByTimeAsync(TTL_MS + 1);
    expect((await store.get()).version).toBe('2');
  });

  it('serves what it has while the source is down, asks again every few seconds, and recovers', async () => {
    const { state, store, failures } = handSource();
    await store.get();
    Object.assign(state, { version: 2, isDown: true });
    await vi.advanceTimersByTimeAsync(TTL_MS * 3);
    expect((await store.get()).version).toBe('1');
    for (let i = 0; i < 50; i++) await store.get();
    expect(state.reads).toBe(2);
    expect(failures).toHaveLength(1);
    state.isDown = false;
    await vi.advanceTimersByTimeAsync(6 * SECOND_MS);
    expect((await store.get()).version).toBe('2');
  });

  it('waits for a slow source no longer than two seconds while it has something', async () => {
    const { state, store } = handSource();
    await store.get();
    Object.assign(state, { version: 2, delayMs: 30 * SECOND_MS });
    await vi.advanceTimersByTimeAsync(TTL_MS + 1);
    const startedAt = performance.now();
    const asked = store.get();
    await vi.advanceTimersByTimeAsync(2 * SECOND_MS + 10);
    expect((await asked).version).toBe('1');
    expect(performance.now() - startedAt).toBeLessThan(20 * SECOND_MS);
  });

  it('keeps the last good ones when the next cannot be used', async () => {
    const { state, store, failures } = handSource();
    await store.get();
    state.version = 13;
    await vi.advanceTimersByTimeAsync(TTL_MS + 1);
    expect((await store.get()).version).toBe('1');
    expect(failures).toHaveLength(1);
  });

  it('fails while nothing was ever read, and tries anew for each who asks', async () => {
    const { state, store } = handSource();
    state.isDown = true;
    await expect(store.get()).rejects.toThrow('down');
    state.isDown = false;
    expect((await store.get()).version).toBe('1');
  });
});
