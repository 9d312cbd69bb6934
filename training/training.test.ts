import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLogits } from '../inference-server/test/support/read-logits.ts';
import { drawRequest } from './corpus/draw-request.ts';
import { type RecipePair, writePair } from './corpus/write-pair.ts';
import { exportModel } from './export/export-model.ts';
import { readWeights } from './export/read-weights.ts';
import { measureByTorch } from './parity/measure-by-torch.ts';
import { readLog } from './report/read-log.ts';
import { findTorch } from './run/find-python.ts';
import { readTokenizerFile } from './tokenizer/tokenizer-file.ts';

const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';
const MAIN = join(import.meta.dirname, 'main.ts');
const STEPS = 40;
const MINUTES_MAX = 3 * 60_000;

/** Why nothing can be trained on this machine; null when it can. */
const reason: string | null = await findTorch(PYTHON).then(
  () => null,
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
);

let folder: string;
let pairs: readonly RecipePair[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'training-'));
  pairs = Array.from({ length: 90 }, (_, index) => writePair(drawRequest(index + 1))).filter(
    (pair) => pair !== null,
  );
  mkdirSync(join(folder, 'corpus'));
  writePairs('train-0000.jsonl', pairs.slice(0, -10));
  writePairs('valid.jsonl', pairs.slice(-10));
}, MINUTES_MAX);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writePairs(name: string, some: readonly RecipePair[]): void {
  writeFileSync(join(folder, 'corpus', name), some.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
}

/** The command line of a training of some steps; the time limit is far away, so that its rates are by steps. */
function trainingArguments(out: string, ...more: string[]): string[] {
  const places = ['--corpus', join(folder, 'corpus'), '--out', join(folder, out), '--python', PYTHON];
  const limits = ['--minutes', '600', '--max-steps', String(STEPS), '--threads', '1', '--device', 'cpu'];
  return [MAIN, '--size', 'toy', ...places, ...limits, ...more];
}

const train = (out: string, ...more: string[]) =>
  promisify(execFile)(process.execPath, trainingArguments(out, ...more));

/** Starts a training and tells it to stop as soon as its first step can be under way. */
async function trainAndStop(out: string): Promise<number | null> {
  const child = spawn(process.execPath, trainingArguments(out), { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes('"start"')) child.kill('SIGTERM');
  });
  return new Promise((resolve) => child.once('close', resolve));
}

const weightsOf = (out: string) => readWeights(join(folder, out, 'checkpoint', 'weights.safetensors'));

function meanLikelihood(positions: Awaited<ReturnType<typeof readLogits>>): number {
  const likely = positions.slice(0, -1).map(({ logits }, index) => {
    const total = Math.log([...logits.values()].reduce((sum, logit) => sum + Math.exp(logit), 0));
    return (logits.get(positions[index + 1]?.token ?? -1) ?? Number.NaN) - total;
  });
  return likely.reduce((sum, each) => sum + each, 0) / likely.length;
}

describe.skipIf(reason !== null)(`a training${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  beforeAll(async () => {
    await train('whole');
  }, MINUTES_MAX);

  it('learns', () => {
    const log = readLog(join(folder, 'whole', 'log.jsonl'));
    const losses = log.filter((entry) => entry.event === 'valid').map((entry) => entry.loss);
    expect(losses.at(-1)).toBeLessThan(Math.log(512) - 1);
    expect(log.at(-1)).toMatchObject({ event: 'end' });
    expect(weightsOf('whole').about.step).toBe(STEPS);
  });

  it('leaves model files, a picture of its loss and what it was fed with', () => {
    const report: unknown = JSON.parse(readFileSync(join(folder, 'whole', 'training.json'), 'utf8'));
    expect(report).toMatchObject({
      name: 'chef-toy',
      steps: STEPS,
      source: { pairs: pairs.length - 10, seed: 1, corpusSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      files: ['f32', 'q8_0', 'q4_0', 'f16'].map((type) => ({ file: `chef-toy-${type}.gguf` })),
    });
    expect(readFileSync(join(folder, 'whole', 'loss.svg'), 'utf8')).toContain('class="curve"');
  });

  it(
    'expects in llama.cpp what it expects in PyTorch, of the same tokens',
    async () => {
      const tokenizer = readTokenizerFile(join(folder, 'whole', 'tokenizer.json'));
      const texts = pairs.slice(-4).map(({ prompt, completion }) => prompt + completion.slice(0, 400));
      const sequences = texts.map((text) => tokenizer.encode(text));
      const weights = join(folder, 'whole', 'checkpoint', 'weights.safetensors');
      const byTorch = await measureByTorch(PYTHON, weights, sequences);
      for (const [index, text] of texts.entries()) {
        const positions = await readLogits(join(folder, 'whole', 'chef-toy-f32.gguf'), text);
        expect(positions.map(({ token }) => token)).toEqual(sequences[index]);
        expect(meanLikelihood(positions)).toBeCloseTo(byTorch[index]?.mean ?? Number.NaN, 4);
        const last = positions.at(-1)?.logits ?? new Map<number, number>();
        expect(last.size).toBe(tokenizer.tokens.length);
        for (const [token, logit] of last) {
          expect(logit).toBeCloseTo(byTorch[index]?.lastLogits[token] ?? Number.NaN, 2);
        }
      }
    },
    MINUTES_MAX,
  );

  it('exports to the same bytes again, also from the checkpoint folder', async () => {
    const again = await exportModel(join(folder, 'whole', 'checkpoint'), join(folder, 'again'));
    const report: unknown = JSON.parse(readFileSync(join(folder, 'whole', 'training.json'), 'utf8'));
    expect(report).toMatchObject({ files: again.files });
  });

  it(
    'that is stopped and resumed ends with the weights of one that was not',
    async () => {
      expect(await trainAndStop('stopped')).toBe(0);
      const stopped = readLog(join(folder, 'stopped', 'log.jsonl'));
      expect(stopped.at(-1)).toMatchObject({ event: 'stop' });
      await train('stopped', '--resume');
      const [whole, resumed] = [weightsOf('whole'), weightsOf('stopped')];
      expect(resumed.about.step).toBe(STEPS);
      for (const [name, { data }] of whole.tensors) expect(resumed.tensors.get(name)?.data).toEqual(data);
    },
    MINUTES_MAX,
  );

  it(
    'that begins with the weights of another says so, and knows from its first step what that one knew',
    async () => {
      await train('continued', '--from', join(folder, 'whole'), '--max-steps', '1');
      const first = readLog(join(folder, 'continued', 'log.jsonl')).find((entry) => entry.event === 'step');
      expect(first?.loss).toBeLessThan(Math.log(512) - 1);
      const report: unknown = JSON.parse(readFileSync(join(folder, 'continued', 'training.json'), 'utf8'));
      expect(report).toMatchObject({ steps: 1, source: { begunFrom: { tokens: expect.any(Number) } } });
      expect(readFileSync(join(folder, 'continued', 'tokenizer.json'))).toEqual(
        readFileSync(join(folder, 'whole', 'tokenizer.json')),
      );
    },
    MINUTES_MAX,
  );

  it('is not begun over one that is there', async () => {
    await expect(train('whole')).rejects.toThrow('--resume goes on with it');
  });

  it(
    'has gradient steps that pass their own tests',
    async () => {
      const cwd = join(import.meta.dirname, 'python');
      const { stderr } = await promisify(execFile)(PYTHON, ['-B', '-m', 'unittest', 'discover'], { cwd });
      expect(stderr).toMatch(/Ran \d{2,} tests[\s\S]*OK/);
    },
    MINUTES_MAX,
  );
});

describe('a training that cannot begin', () => {
  it.each([
    ['without PyTorch', ['--python', '/bin/false'], 'apt-get install python3-torch libopenblas0-pthread'],
    [
      'with nothing to resume',
      ['--resume', '--out', '/tmp/no-such-training'],
      reason === null ? 'no checkpoint' : '',
    ],
    [
      'with nothing to begin with',
      ['--from', '/tmp/no-such-training'],
      reason === null ? 'to begin with' : '',
    ],
    ['without a corpus', ['--corpus', '/tmp/no-such-corpus'], reason === null ? 'npm run model:corpus' : ''],
  ])('%s says so', async (_, more, message) => {
    await expect(train('never', ...more)).rejects.toThrow(message);
  });
});
