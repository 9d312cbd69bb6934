import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJsonSchema } from '../../src/decoding/json-schema/parse-json-schema.ts';
import type { Engine, EngineEvent, GenerationInput } from '../../src/engines/engine.ts';

/** An engine under test and how to end what it needs. */
export interface OpenedEngine {
  readonly engine: Engine;
  close(): Promise<void>;
}

const never = new AbortController().signal;

function inputOf(part: Partial<GenerationInput> & { text?: string; seed?: number } = {}): GenerationInput {
  const { text = 'Once upon a time', seed = 1, ...rest } = part;
  return {
    prompt: { kind: 'text', text },
    constraint: { grammar: null, schema: null },
    sampling: { temperature: 0.8, topP: 1, topK: 40, seed },
    maxTokens: 24,
    alternatives: null,
    ...rest,
  };
}

async function collect(events: AsyncGenerator<EngineEvent, void, void>) {
  const seen: EngineEvent[] = [];
  for await (const event of events) seen.push(event);
  const texts = seen.filter((event) => event.type === 'text');
  return {
    seen,
    text: texts.map((event) => event.text).join(''),
    tokens: texts.reduce((sum, event) => sum + event.tokens, 0),
    written: texts.flatMap((event) => event.written ?? []),
    end: seen.at(-1),
  };
}

const grammarOf = (grammar: string) => ({ constraint: { grammar, schema: null } });

/** What every engine that decodes tokens keeps, whatever stands behind it. The model must have 8 slots' worth. */
export function describeEngineContract(name: string, open: () => Promise<OpenedEngine>): void {
  describe(`${name}: the contract of an engine`, () => {
    let opened: OpenedEngine;
    let engine: Engine;
    beforeAll(async () => {
      opened = await open();
      engine = opened.engine;
    }, 60_000);
    afterAll(() => opened.close());
    const run = (input: GenerationInput, signal = never) => collect(engine.generate(input, signal));

    it('begins with the prompt, ends with the reason, and counts its tokens', async () => {
      const { seen, tokens, end } = await run(inputOf());
      expect(seen[0]?.type).toBe('prompt');
      expect(end).toEqual({ type: 'end', reason: 'length' });
      expect(tokens).toBe(24);
      const prompts = seen.filter((event) => event.type === 'prompt');
      expect(prompts.at(-1)?.promptTokens).toBeGreaterThan(3);
    });

    it('repeats itself for a seed and not for another', async () => {
      const [first, again, other] = await Promise.all([1, 1, 2].map((seed) => run(inputOf({ seed }))));
      expect(again?.text).toBe(first?.text);
      expect(other?.text).not.toBe(first?.text);
    });

    it('holds a grammar', async () => {
      const { text, end } = await run(inputOf({ ...grammarOf('root ::= "ab" [c-e]{3} "."'), maxTokens: 60 }));
      expect(text).toMatch(/^ab[c-e]{3}\.$/);
      expect(end).toMatchObject({ reason: 'stop' });
    });

    it('holds a JSON Schema', async () => {
      const shape = z.strictObject({ unit: z.enum(['g', 'ml']), isHot: z.boolean() });
      const schema = z.toJSONSchema(shape);
      const constraint = {
        grammar: null,
        schema: parseJsonSchema(schema, 10),
        responseFormat: { type: 'json_schema', json_schema: { name: 'x', schema, strict: true } },
      };
      const prompt = { kind: 'chat', messages: [{ role: 'user', content: 'Measure.' }] } as const;
      const { text } = await run(inputOf({ prompt, constraint, maxTokens: 200 }));
      expect(shape.safeParse(JSON.parse(text)).success).toBe(true);
    });

    it('tells likelihoods of as many tokens as it counts', async () => {
      const { written, tokens } = await run(
        inputOf({ ...grammarOf('root ::= [a-z]{30}'), alternatives: 2, maxTokens: 6 }),
      );
      expect(written).toHaveLength(tokens);
      for (const { logprob, top } of written) {
        expect(logprob).toBeLessThanOrEqual(0);
        expect(top.length).toBeGreaterThan(0);
      }
    });

    it('keeps answers side by side apart', async () => {
      const nonces = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel'];
      const answers = await Promise.all(
        nonces.map((nonce, seed) =>
          run(
            inputOf({
              text: `Say ${nonce}`,
              seed,
              ...grammarOf(`root ::= "${nonce}" [a-z]{4} "${nonce}"`),
              maxTokens: 90,
            }),
          ),
        ),
      );
      for (const [index, { text }] of answers.entries()) {
        const nonce = nonces[index] ?? '';
        expect([text.startsWith(nonce), text.endsWith(nonce)]).toEqual([true, true]);
      }
    });

    it('stops for a caller who leaves, and goes on for others', async () => {
      const controller = new AbortController();
      const reason = new Error('left');
      const events = engine.generate(inputOf({ maxTokens: 400 }), controller.signal);
      await events.next();
      controller.abort(reason);
      await expect(collect(events)).rejects.toBe(reason);
      expect((await run(inputOf({ maxTokens: 3, seed: 9 }))).tokens).toBe(3);
    });

    it('refuses what it cannot serve before the first event', async () => {
      const long = inputOf({ text: 'word '.repeat(20_000) });
      await expect(engine.generate(long, never).next()).rejects.toMatchObject({
        code: 'context_length_exceeded',
      });
      const bad = inputOf(grammarOf('root ::= nowhere'));
      await expect(engine.generate(bad, never).next()).rejects.toMatchObject({
        name: 'Failure',
        status: 400,
      });
      const gone = AbortSignal.abort(new Error('gone'));
      await expect(engine.generate(inputOf(), gone).next()).rejects.toThrow('gone');
    });

    it('turns text into tokens and back', async () => {
      const tokens = await engine.tokenize('thé in the oven', never);
      expect(tokens?.length).toBeGreaterThan(3);
      expect(await engine.detokenize(tokens ?? [], never)).toBe('thé in the oven');
    });
  });
}
