import type { EngineEvent, WrittenToken } from '../engines/engine.ts';

/**
 * Ends a stream at the first of `stops`, which is itself left out. Text that could be the beginning of a
 * stop string is held back until it is clear whether it is one.
 */
export async function* applyStop(
  events: AsyncGenerator<EngineEvent, void, void>,
  stops: readonly string[],
): AsyncGenerator<EngineEvent, void, void> {
  if (stops.length === 0) return yield* events;
  let held = '';
  let heldTokens = 0;
  let heldWritten: WrittenToken[] = [];
  let computeMs = 0;
  const release = (text: string): EngineEvent => {
    const written = heldWritten.length === 0 ? undefined : heldWritten;
    const event: EngineEvent = { type: 'text', text, tokens: heldTokens, computeMs, written };
    heldTokens = 0;
    heldWritten = [];
    return event;
  };
  try {
    for await (const event of events) {
      if (event.type !== 'text') {
        if (event.type === 'end' && (held !== '' || heldTokens > 0)) {
          yield release(held);
        }
        yield event;
        continue;
      }
      held += event.text;
      heldTokens += event.tokens;
      computeMs = event.computeMs;
      heldWritten.push(...(event.written ?? []));
      const cut = findFirst(held, stops);
      const isStopped = cut >= 0;
      const ready = held.slice(0, isStopped ? cut : held.length - countHeldBack(held, stops));
      if (ready !== '' || isStopped) {
        yield release(ready);
      }
      if (isStopped) return yield { type: 'end', reason: 'stop' };
      held = held.slice(ready.length);
    }
  } finally {
    await events.return();
  }
}

function findFirst(text: string, stops: readonly string[]): number {
  const found = stops.map((stop) => text.indexOf(stop)).filter((index) => index >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** Length of the longest end of `text` with which one of the stop strings begins. */
function countHeldBack(text: string, stops: readonly string[]): number {
  let longest = 0;
  for (const stop of stops) {
    for (let length = Math.min(stop.length - 1, text.length); length > longest; length--) {
      if (text.endsWith(stop.slice(0, length))) {
        longest = length;
        break;
      }
    }
  }
  return longest;
}
