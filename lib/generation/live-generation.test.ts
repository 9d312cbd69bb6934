import { createId } from '@chef/contracts/create-id';
import type { GenerationEvent } from '@chef/contracts/generation-events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveGeneration } from './live-generation.ts';

const warning = (code: string): GenerationEvent => ({
  type: 'warning',
  data: { code, severity: 'warn', data: {} },
});
const never = new AbortController().signal;

async function seqs(live: LiveGeneration, after: number, signal: AbortSignal = never): Promise<number[]> {
  const out: number[] = [];
  for await (const { seq } of live.read(after, signal)) out.push(seq);
  return out;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('LiveGeneration', () => {
  it('gives every reader what was and what comes, from where it asks', async () => {
    const live = new LiveGeneration(createId('generation'), 1000);
    live.publish(warning('a'));
    const early = seqs(live, 0);
    live.publish(warning('b'));
    const late = seqs(live, 1);
    live.publish(warning('c'));
    live.end();
    expect(await Promise.all([early, late, seqs(live, 3)])).toEqual([[1, 2, 3], [2, 3], []]);
  });

  it('goes on for the grace period after its last reader left, and is stopped then', async () => {
    const live = new LiveGeneration(createId('generation'), 1000);
    const reader = new AbortController();
    const reading = seqs(live, 0, reader.signal);
    reader.abort();
    await reading;
    vi.advanceTimersByTime(999);
    expect(live.stopReason).toBeNull();
    vi.advanceTimersByTime(1);
    expect(live.stopReason).toBe('abandoned');
  });

  it('is kept by a reader who comes back in time', async () => {
    const live = new LiveGeneration(createId('generation'), 1000);
    const first = new AbortController();
    const reading = seqs(live, 0, first.signal);
    first.abort();
    await reading;
    const second = new AbortController();
    const again = seqs(live, 0, second.signal);
    vi.advanceTimersByTime(5000);
    expect(live.stopReason).toBeNull();
    second.abort();
    await again;
  });

  it('cannot be stopped once it has ended', () => {
    const live = new LiveGeneration(createId('generation'), 0);
    live.end();
    live.stop('cancelled');
    expect(live.signal.aborted).toBe(false);
  });
});
