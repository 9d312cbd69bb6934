import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../engines/engine.ts';
import { applyStop } from './apply-stop.ts';

async function* say(parts: readonly string[]): AsyncGenerator<EngineEvent, void, void> {
  yield { type: 'prompt', promptTokens: 1, cachedTokens: 0 };
  for (const text of parts) yield { type: 'text', text, tokens: 1, computeMs: 0 };
  yield { type: 'end', reason: 'length' };
}

async function read(parts: readonly string[], stops: readonly string[]) {
  let text = '';
  let tokens = 0;
  let reason = '';
  for await (const event of applyStop(say(parts), stops)) {
    if (event.type === 'text') {
      text += event.text;
      tokens += event.tokens;
    } else if (event.type === 'end') reason = event.reason;
  }
  return { text, tokens, reason };
}

const part = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });

describe('applyStop', () => {
  it('cuts at the first stop string, however the text is cut into tokens', async () => {
    const stops = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), stops, async (parts, stopList) => {
        const whole = parts.join('');
        // The first token after which a stop string is complete is where the text ends.
        let seen = '';
        let expected = { text: whole, reason: 'length' };
        for (const piece of parts) {
          seen += piece;
          const found = stopList.map((stop) => seen.indexOf(stop)).filter((index) => index >= 0);
          if (found.length > 0) {
            expected = { text: seen.slice(0, Math.min(...found)), reason: 'stop' };
            break;
          }
        }
        expect(await read(parts, stopList)).toMatchObject(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the count of tokens and hands on what cannot be a stop string at once', async () => {
    expect(await read(['ab', 'c', ''], ['zz'])).toEqual({ text: 'abc', tokens: 3, reason: 'length' });
    const events = applyStop(say(['hello', ' wor', 'ld']), ['world']);
    await events.next();
    expect((await events.next()).value).toMatchObject({ text: 'hello' });
  });

  it('ends the engine when the reader stops', async () => {
    let isEnded = false;
    async function* engine(): AsyncGenerator<EngineEvent, void, void> {
      try {
        for (;;) yield { type: 'text', text: 'x', tokens: 1, computeMs: 0 };
      } finally {
        isEnded = true;
      }
    }
    const events = applyStop(engine(), ['stop']);
    await events.next();
    await events.return();
    expect(isEnded).toBe(true);
  });
});
