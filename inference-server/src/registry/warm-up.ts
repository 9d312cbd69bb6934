import type { Engine } from '../engines/engine.ts';

/** One token through the whole engine: pages of the file are read and buffers made before anybody waits. */
export async function warmUp(engine: Engine): Promise<void> {
  const input = {
    prompt: { kind: 'text' as const, text: 'Warm up.' },
    constraint: { grammar: null, schema: null },
    sampling: { temperature: 0, topP: 1, topK: 1, seed: 0 },
    maxTokens: 1,
    alternatives: null,
  };
  try {
    for await (const _ of engine.generate(input, new AbortController().signal));
  } catch (error) {
    await engine.close();
    throw error;
  }
}
