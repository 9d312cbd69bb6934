import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusalLog } from './refusal-log.ts';

describe('refusals in the log', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('come in one line a second for each model, however many they are', () => {
    const lines: { model: string; refused: number }[] = [];
    const log = new RefusalLog(pino({}, { write: (line: string) => lines.push(JSON.parse(line)) }));
    for (let nth = 0; nth < 500; nth++) log.refused(nth % 5 === 0 ? 'small' : 'large');
    expect(lines).toEqual([]);
    vi.advanceTimersByTime(1000);
    log.refused('large');
    vi.advanceTimersByTime(5000);
    expect(lines.map(({ model, refused }) => [model, refused])).toEqual([
      ['small', 100],
      ['large', 400],
      ['large', 1],
    ]);
  });
});
