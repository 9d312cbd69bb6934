import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { SequencedEvent } from '../generation/live-generation.ts';
import { sseResponse } from './sse-response.ts';

const problemOf = () => {
  throw new Error('nobody is left to be told');
};

/** A source of events that is silent for longer than a heartbeat, and notices nothing of its reader. */
async function* silence(): AsyncGenerator<SequencedEvent, void> {
  await delay(80);
  yield { seq: 1, event: { type: 'warning', data: { code: 'late', severity: 'info', data: {} } } };
}

it('sends nothing after its reader has gone, however late the source of events notices', async () => {
  const failures: unknown[] = [];
  const keep = (error: unknown) => failures.push(error);
  const before = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').on('uncaughtException', keep);
  try {
    const options = { heartbeatMs: 5, signal: new AbortController().signal, problemOf };
    const reader = sseResponse(silence, options).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await delay(120);
  } finally {
    process.removeListener('uncaughtException', keep);
    for (const listener of before) process.on('uncaughtException', listener);
  }
  expect(failures).toEqual([]);
});
