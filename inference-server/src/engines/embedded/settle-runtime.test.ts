import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildTinyGguf } from '../../../test/tiny-gguf.ts';
import { type ModelRuntime, readServerConfig } from '../../config.ts';
import { settleRuntime } from './settle-runtime.ts';
import { TrialError } from './try-model.ts';

const { runtime } = readServerConfig({});
const logger = { warn: vi.fn() };
const FILE = '/models/recipes.gguf';

/** A trial on a machine whose card does not run the model. */
const failOnGpu = () =>
  vi.fn(async (_path: string, { gpu }: ModelRuntime) => {
    if (gpu !== 'none') throw new TrialError('unsupported toolchain', true);
  });

describe('what computes a model', () => {
  it('is the processor where the card that was found does not run it', async () => {
    const attempt = failOnGpu();
    expect(await settleRuntime(FILE, runtime, logger, attempt)).toEqual({
      ...runtime,
      gpu: 'none',
    });
    expect(attempt.mock.calls.map(([, { gpu }]) => gpu)).toEqual(['auto', 'none']);
    expect(logger.warn).toHaveBeenCalledWith({ reason: 'unsupported toolchain' }, expect.any(String));
  });

  it('is not changed where somebody has chosen it', async () => {
    const attempt = failOnGpu();
    const chosen = { ...runtime, gpu: 'cuda' as const };
    await expect(settleRuntime(FILE, chosen, logger, attempt)).rejects.toThrow('toolchain');
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('is not tried again where the processor failed: then it is the file', async () => {
    const attempt = vi.fn(() => Promise.reject(new TrialError('magic', false)));
    await expect(settleRuntime(FILE, runtime, logger, attempt)).rejects.toThrow('magic');
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('is taken as it is where no trial is wanted', async () => {
    const attempt = failOnGpu();
    const untried = { ...runtime, probeTimeoutMs: 0 };
    expect(await settleRuntime(FILE, untried, logger, attempt)).toBe(untried);
    expect(attempt).not.toHaveBeenCalled();
  });
});

describe('a trial on this machine', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'trial-'));
    const whole = buildTinyGguf();
    writeFileSync(path.join(folder, 'whole.gguf'), whole);
    writeFileSync(path.join(folder, 'torn.gguf'), whole.subarray(0, whole.length / 2));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const onProcessor = { ...runtime, gpu: 'none' as const };

  it('goes well with a whole file', async () => {
    expect(await settleRuntime(path.join(folder, 'whole.gguf'), onProcessor, logger)).toBe(onProcessor);
  });

  it('tells of a torn one that no GPU was at work', async () => {
    const trial = settleRuntime(path.join(folder, 'torn.gguf'), onProcessor, logger);
    await expect(trial).rejects.toMatchObject({ name: 'ModelFileError', usedGpu: false });
  });
});
