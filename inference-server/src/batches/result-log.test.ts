import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ResultLog } from './result-log.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'result-log-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('ResultLog', () => {
  it('knows after a crash at any byte whose results are whole, and goes on behind them', async () => {
    const file = path.join(folder, 'any.jsonl');
    const results = ['a', 'b', 'ü'].map((id) => ({ custom_id: id, body: `${id}\nü` }));
    const bytes = Buffer.from(results.map((result) => `${JSON.stringify(result)}\n`).join(''));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (length) => {
        await writeFile(file, bytes.subarray(0, length));
        const log = await ResultLog.open(file);
        const whole = bytes.subarray(0, length).toString('latin1').split('\n').length - 1;
        expect([...log.done]).toEqual(['a', 'b', 'ü'].slice(0, whole));
        for (const result of results) if (!log.done.has(result.custom_id)) await log.append(result);
        await log.close();
        expect(await readFile(file)).toEqual(bytes);
      }),
      { numRuns: 40 },
    );
  });

  it('begins with nothing where there is no file', async () => {
    const file = path.join(folder, 'new.jsonl');
    const log = await ResultLog.open(file);
    expect(log.done.size).toBe(0);
    await log.append({ custom_id: 'x' });
    await log.close();
    await appendFile(file, '{"no":"id"}\n');
    const again = await ResultLog.open(file);
    expect([...again.done]).toEqual(['x']);
    await again.close();
  });
});
