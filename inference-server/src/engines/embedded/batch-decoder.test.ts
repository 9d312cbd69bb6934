import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchDecoder } from './batch-decoder.ts';
import { createDecodeJob, type DecodeJob } from './decode-job.ts';
import { KvSlots } from './kv-slots.ts';
import type { NativeContext, NativeSampler, SampledDetail } from './native-binding.ts';
import { planBatch } from './plan-batch.ts';
import { type Drafter, PromptLookup } from './prompt-lookup.ts';

const sampler: NativeSampler = { applyConfig: () => {}, dispose: () => {} };

function hashOf(tokens: readonly number[]): number {
  return tokens.reduce((hash, token) => (hash * 31 + token) % 9973, 7) + 10;
}

/** Writes its prompt over and over, and something else now and then. */
function copyOf(tokens: readonly number[]): number {
  return tokens.length % 11 === 0 ? hashOf(tokens) : (tokens.at(-7) ?? 1);
}

/**
 * Keeps the books that llama.cpp keeps: which tokens each sequence knows, and refuses what would corrupt them.
 * The next token is a function of everything before it, so a stream that met another's cells is seen.
 */
class BookkeepingContext implements NativeContext {
  readonly cells: number[][];
  readonly steps: number[] = [];
  isBroken = false;
  #rows: number[] = [];
  #room = 0;

  constructor(sequences: number, next = hashOf) {
    this.next = next;
    this.cells = Array.from({ length: sequences }, () => []);
  }

  /** What is written behind some tokens. */
  readonly next: (tokens: readonly number[]) => number;
  /** Recurrent models know the whole of a text or nothing of it. */
  canForget = true;

  initBatch(tokens: number): void {
    this.#room = tokens;
    this.#rows = [];
    this.steps.push(tokens);
  }

  addToBatch(id: number, position: number, tokens: Uint32Array, logits: Uint32Array): Uint32Array {
    const known = this.cells[id] ?? [];
    if (position !== known.length) throw new Error(`Position ${position} after ${known.length} tokens.`);
    this.#room -= tokens.length;
    if (this.#room < 0) throw new Error('The batch overflows.');
    const rows: number[] = [];
    for (const [index, token] of tokens.entries()) {
      known.push(token);
      if (logits.includes(index)) rows.push(this.#rows.push(this.next(known)) - 1);
    }
    return Uint32Array.from(rows);
  }

  async decodeBatch(): Promise<void> {
    if (this.isBroken) throw new Error('Eval has failed');
  }

  sampleToken(row: number, by: NativeSampler): Promise<number>;
  sampleToken(row: number, by: NativeSampler, ...more: unknown[]): Promise<SampledDetail>;
  async sampleToken(row: number, _: NativeSampler, ...more: unknown[]): Promise<number | SampledDetail> {
    const token = this.#rows[row] ?? -1;
    return more.length === 0 ? token : [token, undefined, undefined, [token, 0], 1];
  }

  removeTokenCellsFromSequence(id: number, start: number): boolean {
    const known = this.cells[id];
    if (!this.canForget) return false;
    if (known !== undefined) known.length = start;
    return true;
  }

  disposeSequence(id: number): void {
    this.cells[id] = [];
  }

  async copySequenceStateFromOtherSequence(target: number, source: number): Promise<number> {
    this.cells[target] = [...(this.cells[source] ?? [])];
    return this.cells[target].length;
  }
}

interface Heard {
  readonly tokens: number[];
  cachedTokens: number;
  error: unknown;
  readonly isOver: Promise<void>;
  readonly job: DecodeJob;
}

function start(
  decoder: BatchDecoder,
  prompt: readonly number[],
  maxTokens: number,
  drafter: Drafter | null = null,
): Heard {
  let finish = () => {};
  const isOver = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const heard: { tokens: number[]; cachedTokens: number; error: unknown } = {
    tokens: [],
    cachedTokens: -1,
    error: null,
  };
  const job = createDecodeJob({
    prompt,
    sampler,
    alternatives: null,
    drafter,
    maxTokens,
    listener: {
      onStart: (cachedTokens) => {
        heard.cachedTokens = cachedTokens;
      },
      onToken: (token) => {
        heard.tokens.push(token);
        if (heard.tokens.length < maxTokens) return true;
        finish();
        return false;
      },
      onEnd: (error) => {
        heard.error = error;
        finish();
      },
    },
  });
  decoder.start(job);
  return Object.assign(heard, { isOver, job });
}

function expected(prompt: readonly number[], count: number, next = hashOf): number[] {
  const all = [...prompt];
  for (let index = 0; index < count; index++) all.push(next(all));
  return all.slice(prompt.length);
}

const range = (length: number, from = 0) => Array.from({ length }, (_, index) => from + index);

describe('BatchDecoder', () => {
  it('gives every answer what it would get alone, whatever shares, leaves and waits', async () => {
    const request = fc.record({
      shared: fc.constantFrom(0, 20, 80, 200),
      own: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
      count: fc.integer({ min: 1, max: 12 }),
      leaves: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 20 }), async (requests) => {
        const context = new BookkeepingContext(3);
        const decoder = new BatchDecoder(context, new KvSlots(3), 64);
        const all = requests.map(({ shared, own, count, leaves }) => {
          const prompt = [...range(shared), ...own];
          const heard = start(decoder, prompt, count);
          if (leaves !== null) setTimeout(() => decoder.cancel(heard.job), leaves);
          return { heard, prompt, count, leaves };
        });
        for (const { heard, prompt, count, leaves } of all) {
          if (leaves === null) await heard.isOver;
          expect(heard.tokens).toEqual(expected(prompt, count).slice(0, heard.tokens.length));
          if (leaves === null) expect(heard.tokens).toHaveLength(count);
        }
        await decoder.close(new Error('over'));
      }),
      { numRuns: 60 },
    );
  });

  it('decodes a beginning that several share once, also when they come together', async () => {
    const context = new BookkeepingContext(4);
    const decoder = new BatchDecoder(context, new KvSlots(4), 512);
    const preamble = range(300);
    const all = range(4).map((own) => start(decoder, [...preamble, 900 + own, 901], 3));
    await Promise.all(all.map(({ isOver }) => isOver));
    expect(all.map(({ cachedTokens }) => cachedTokens).sort((a, b) => a - b)).toEqual([0, 300, 300, 300]);
    expect(context.steps.reduce((sum, tokens) => sum + tokens, 0)).toBeLessThan(330);
    for (const [own, { tokens }] of all.entries()) {
      expect(tokens).toEqual(expected([...preamble, 900 + own, 901], 3));
    }
  });

  it('never lets a long prompt hold up an answer for more than a chunk', async () => {
    const context = new BookkeepingContext(2);
    const decoder = new BatchDecoder(context, new KvSlots(2), 512);
    const short = start(decoder, [1, 2], 40);
    const long = start(decoder, range(2000, 10), 1);
    await Promise.all([short.isOver, long.isOver]);
    const whileBoth = context.steps.slice(1, 15);
    expect(Math.max(...whileBoth)).toBeLessThanOrEqual(129);
    expect(short.tokens).toHaveLength(40);
  });

  it('tells everybody in a step that failed, and goes on with the next', async () => {
    const context = new BookkeepingContext(2);
    const decoder = new BatchDecoder(context, new KvSlots(2), 64);
    context.isBroken = true;
    const [one, two] = [start(decoder, [1], 5), start(decoder, [2], 5)];
    await Promise.all([one.isOver, two.isOver]);
    expect([String(one.error), String(two.error)]).toEqual([
      'Error: Eval has failed',
      'Error: Eval has failed',
    ]);
    context.isBroken = false;
    const after = start(decoder, [1, 2, 3], 4);
    await after.isOver;
    expect(after.tokens).toEqual(expected([1, 2, 3], 4));
  });

  it('starts anew where this kind of model cannot forget a part', async () => {
    const context = new BookkeepingContext(1);
    context.removeTokenCellsFromSequence = () => false;
    const decoder = new BatchDecoder(context, new KvSlots(1), 64);
    await start(decoder, [1, 2, 3], 2).isOver;
    const second = start(decoder, [1, 2, 9], 2);
    await second.isOver;
    expect([second.cachedTokens, second.tokens]).toEqual([0, expected([1, 2, 9], 2)]);
  });
});

describe('planBatch', () => {
  it('serves every answer, never more than fits or is wanted, and the shortest prompts first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 30 }), (pending) => {
        const wanted = pending.map((pendingTokens) => ({ pendingTokens }));
        const shares = planBatch(wanted, 64);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(64);
        expect(shares.some((share) => share > 0)).toBe(true);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(pending[index] ?? 0);
          if (pending[index] === 1) expect(share).toBe(1);
        }
      }),
    );
    expect(planBatch([{ pendingTokens: 500 }, { pendingTokens: 30 }], 512)).toEqual([483, 29]);
    expect(planBatch([{ pendingTokens: 500 }, { pendingTokens: 1 }], 512)).toEqual([128, 1]);
  });
});

describe('guessing ahead', () => {
  const lookup = (prompt: readonly number[]) => new PromptLookup(prompt, () => false);
  /** Guesses whatever, right or wrong. */
  const guessing = (draft: Drafter['draft']): Drafter => ({ push: () => {}, draft });

  it('writes what would be written without it, in fewer steps', async () => {
    const prompt = [11, 12, 13, 14, 15, 16, 17];
    const context = new BookkeepingContext(1, copyOf);
    const decoder = new BatchDecoder(context, new KvSlots(1), 64);
    const heard = start(decoder, prompt, 200, lookup(prompt));
    await heard.isOver;
    expect(heard.tokens).toEqual(expected(prompt, 200, copyOf));
    expect(decoder.meter.acceptedTokens).toBeGreaterThan(60);
    expect(context.steps.length).toBeLessThan(150);
  });

  it('never writes more than was asked for, nor leaves a wrong guess behind', async () => {
    const prompts = [[1, 2, 3], [1, 2, 4, 5], [9]];
    const context = new BookkeepingContext(2);
    const slots = new KvSlots(2);
    const decoder = new BatchDecoder(context, slots, 16);
    const wrong = guessing((max) => [1, 2, 3, 4].slice(0, Math.max(0, max)));
    const all = prompts.map((prompt, index) => start(decoder, prompt, 40 + index, wrong));
    await Promise.all(all.map(({ isOver }) => isOver));
    for (const [index, { tokens }] of all.entries()) {
      expect(tokens).toEqual(expected(prompts[index] ?? [], 40 + index));
    }
    expect(decoder.meter.draftedTokens).toBeGreaterThan(0);
    for (const slot of slots.all) expect(context.cells[slot.id]).toEqual(slot.tokens);
  });

  it('is right for any mixture of answers, guesses and rooms', async () => {
    const answers = fc.array(
      fc.record({
        prompt: fc.array(fc.nat(6), { minLength: 1, maxLength: 30 }),
        count: fc.integer({ min: 1, max: 40 }),
        isGuessed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(answers, fc.integer({ min: 1, max: 3 }), async (wanted, sequences) => {
        const context = new BookkeepingContext(sequences, copyOf);
        const slots = new KvSlots(sequences);
        const decoder = new BatchDecoder(context, slots, 32);
        const all = wanted.map(({ prompt, count, isGuessed }) =>
          start(decoder, prompt, count, isGuessed ? lookup(prompt) : null),
        );
        await Promise.all(all.map(({ isOver }) => isOver));
        for (const [index, { prompt, count }] of wanted.entries()) {
          expect(all[index]?.tokens).toEqual(expected(prompt, count, copyOf));
        }
        for (const slot of slots.all) expect(context.cells[slot.id]).toEqual(slot.tokens);
      }),
      { numRuns: 60 },
    );
  });

  it('is given up for a model that cannot take anything back, after reading the text anew', async () => {
    const context = new BookkeepingContext(1);
    context.canForget = false;
    const decoder = new BatchDecoder(context, new KvSlots(1), 64);
    const heard = start(
      decoder,
      [1, 2, 3],
      60,
      guessing(() => [1, 2]),
    );
    await heard.isOver;
    expect(heard.tokens).toEqual(expected([1, 2, 3], 60));
    expect(decoder.meter.draftedTokens).toBe(2);
  });
});
