import type { CachedAnswer } from '../cache/answer-cache.ts';
import type { EngineEvent } from '../engines/engine.ts';

/** A whole answer of the events of one; null when they are not whole. */
export function toCachedAnswer(events: readonly EngineEvent[]): CachedAnswer | null {
  let text = '';
  let tokens = 0;
  let promptTokens = 0;
  for (const event of events) {
    if (event.type === 'prompt') promptTokens = event.promptTokens;
    else if (event.type === 'text') {
      text += event.text;
      tokens += event.tokens;
    } else return { text, tokens, promptTokens, reason: event.reason };
  }
  return null;
}

/** The events of a kept answer: its whole prompt was known and nothing is computed. */
export async function* readCachedAnswer(answer: CachedAnswer): AsyncGenerator<EngineEvent, void, void> {
  const { promptTokens, text, tokens, reason } = answer;
  yield { type: 'prompt', promptTokens, cachedTokens: promptTokens };
  yield { type: 'text', text, tokens, computeMs: 0 };
  yield { type: 'end', reason };
}
