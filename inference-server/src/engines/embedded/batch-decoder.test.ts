import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchDecoder } from './batch-decoder.ts';
import { createDecodeJob, type DecodeJob } from './decode-job.ts';
import { KvSlots } from './kv-slots.ts';
import type { NativeContext, NativeSampler, SampledDetail } from './native-binding.ts';
import { planBatch } from './plan-batch.ts';

const sampler: NativeSampler = { applyConfig: () => {}, dispose: () => {} };

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

  constructor(sequences: number) {
    this.cells = Array.from({ length: sequences }, () => []);
  }

  static next(tokens: readonly number[]): number {
    return tokens.reduce((hash, token) => (hash * 31 + token) % 9973, 7) + 10;
  }

  initBatch(tokens: number): void {
    this.#room = tokens;
    this.#rows = [];
    this.steps.push(tokens);
  }

  addToBatch(id: number, position: number, tokens: Uint32Array, logits: Uint32Array): Uint32Array {
    const known = this.cells[id] ?? [];
    if (position !== known.length) throw new Error(`Position ${position} after ${known.length} tokens.`);
    known.push(...tokens);
    this.#room -= tokens.length;
    if (this.#room < 0) throw new Error('The batch overflows.');
    if (logits.length === 0) return new Uint32Array();
    this.#rows.push(BookkeepingContext.next(known));
    return Uint32Array.of(this.#rows.length - 1);
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

function start(decoder: BatchDecoder, prompt: readonly number[], maxTokens: number): Heard {
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

function expected(prompt: readonly number[], count: number): number[] {
  const all = [...prompt];
  for (let index = 0; index < count; index++) all.push(BookkeepingContext.next(all));
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
