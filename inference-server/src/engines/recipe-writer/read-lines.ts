import type { Engine, EngineEvent, GenerationInput } from '../engine.ts';

/** A whole line, or the end of what the engine wrote. */
export type LineEvent =
  | { readonly type: 'line'; readonly line: string }
  /** What there is of the line that is being written. */
  | { readonly type: 'part'; readonly text: string }
  | { readonly type: 'end'; readonly reason: 'stop' | 'length' };

/** What an engine's work has cost so far, over all of its runs for one answer. */
export interface WorkCount {
  promptTokens: number;
  cachedTokens: number;
  tokens: number;
  computeMs: number;
}

/** No line of a recipe is longer, characters; one that is gets handed over unfinished, to be refused. */
const LINE_MAX = 500;

/**
 * Runs an engine and hands over its text line by line, counting into `work`; what it ends with and is no whole line is
 * dropped. Leaving the loop stops the engine.
 *
 * @param begun what is there of the first line.
 */
export async function* readLines(
  engine: Engine,
  input: GenerationInput,
  signal: AbortSignal,
  work: WorkCount,
  begun = '',
): AsyncGenerator<LineEvent, void, void> {
  let text = begun;
  const before = work.computeMs;
  for await (const event of engine.generate(input, signal)) {
    if (event.type === 'end') {
      yield { type: 'end', reason: event.reason };
      return;
    }
    if (event.type === 'prompt') countPrompt(work, event);
    else {
      text += event.text;
      work.tokens += event.tokens;
      work.computeMs = before + event.computeMs;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 1);
        yield { type: 'line', line };
      }
      if (text.length > LINE_MAX) yield { type: 'line', line: text };
      else if (text !== '') yield { type: 'part', text };
    }
  }
}

/** The first run reads the prompt; later ones read again what the first has read or written. */
function countPrompt(work: WorkCount, event: Extract<EngineEvent, { type: 'prompt' }>): void {
  if (work.promptTokens > 0) return;
  work.promptTokens = event.promptTokens;
  work.cachedTokens = event.cachedTokens;
}
