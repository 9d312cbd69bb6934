import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Quantisation, quantiseFile } from '../src/gguf/quantise-file.ts';
import { inspectGguf } from '../src/registry/inspect-gguf.ts';
import { compareLogits, type Logits, readLogits } from './support/read-logits.ts';
import { runProcess } from './support/run-process.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const TEXT = 'Rinse the rice, then simmer it in salted water until it is tender.';
/** How far the logits may move: mean divergence in nats, and the share of positions with the same favourite. */
const BOUNDS: Readonly<Record<Quantisation, readonly [kl: number, sameTop: number]>> = {
  f16: [1e-5, 0.99],
  q8_0: [5e-4, 0.9],
  q4_0: [0.1, 0.4],
};

let folder: string;
let source: string;
let reference: Logits;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quantise-test-'));
  source = path.join(folder, 'tiny.gguf');
  await writeFile(source, buildTinyGguf({ embedding: 128, layers: 3, chatTemplate: '<|im_start|>' }));
  reference = await readLogits(source, TEXT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a model quantised', () => {
  it.each(['f16', 'q8_0', 'q4_0'] as const)('to %s is smaller and says nearly the same', async (to) => {
    const target = path.join(folder, `tiny-${to}.gguf`);
    const report = await quantiseFile(source, target, to);
    expect(report.bytesAfter).toBe((await readFile(target)).length);
    expect(report.bytesAfter / report.bytesBefore).toBeLessThan({ f16: 0.52, q8_0: 0.3, q4_0: 0.22 }[to]);
    // 3 layers of 7 matrices, embedding and output; 2 norms a layer and one at the end stay.
    expect([report.changed, report.kept]).toEqual([23, 7]);
    const [before, after] = [await inspectGguf(source), await inspectGguf(target)];
    expect(after).toEqual({ ...before, quantisation: to.toUpperCase() });
    const { kl, sameTop } = compareLogits(reference, await readLogits(target, TEXT));
    const [klMax, sameMin] = BOUNDS[to];
    expect(kl).toBeLessThan(klMax);
    expect(kl).toBeGreaterThan(0);
    expect(sameTop).toBeGreaterThanOrEqual(sameMin);
  });

  it('leaves alone what cannot be quantised: rows that 32 does not divide', async () => {
    const odd = path.join(folder, 'odd.gguf');
    // Its embedding has rows of 80; the feed-forward has rows of 160.
    await writeFile(odd, buildTinyGguf({ embedding: 80, layers: 1 }));
    const target = path.join(folder, 'odd-q8_0.gguf');
    const report = await quantiseFile(odd, target, 'q8_0');
    expect(report.changed).toBe(1);
    const moved = compareLogits(await readLogits(odd, TEXT), await readLogits(target, TEXT));
    expect(moved.kl).toBeLessThan(1e-3);
  });

  it('is refused in words, and nothing is left behind', async () => {
    const small = path.join(folder, 'small.gguf');
    await writeFile(small, buildTinyGguf({ isQuantised: true }));
    const broken = path.join(folder, 'broken.gguf');
    await writeFile(broken, buildTinyGguf().subarray(0, 90_000));
    const target = path.join(folder, 'never.gguf');
    await expect(quantiseFile(small, target, 'q4_0')).rejects.toThrow(/are Q8_0 already; quantise the F32/);
    await expect(quantiseFile(broken, target, 'q4_0')).rejects.toThrow(/cut short/);
    await expect(quantiseFile(path.join(folder, 'no'), target, 'q4_0')).rejects.toThrow(/cannot be opened/);
    expect((await readdir(folder)).filter((name) => name.includes('never'))).toEqual([]);
  });
});

describe('npm run model -- quantise', () => {
  const run = (...args: string[]) =>
    runProcess('model-command.ts', ['quantise', ...args], { INFERENCE_MODELS_DIR: folder });

  it('takes a path or a name, puts the new file beside the old one and says how much smaller it is', async () => {
    const quantise = run('tiny', '--to', 'q8_0', '--out', path.join(folder, 'mine.gguf'));
    expect(await quantise.exit()).toBe(0);
    expect(quantise.output()).toMatch(/mine\.gguf.*27 %.*23 tensors quantised, 7 as they were/s);
    const beside = run(source, '--to', 'f16');
    expect(await beside.exit()).toBe(1);
    expect(beside.output()).toMatch(/tiny-f16\.gguf is there already; choose another name with --out/);
  });

  it('explains what it needs', async () => {
    const noTarget = run('tiny');
    expect(await noTarget.exit()).toBe(2);
    const unknown = run('tiny', '--to', 'q3');
    expect(await unknown.exit()).toBe(1);
    expect(unknown.output()).toMatch(/"q3" is not one of q8_0, q4_0, f16|q3.*q8_0.*q4_0.*f16/);
    const absent = run('absent', '--to', 'f16');
    expect(await absent.exit()).toBe(1);
    expect(absent.output()).toMatch(/^model: .*absent/);
  });
});
