import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildTinyGguf } from '../../inference-server/test/tiny-gguf.ts';

/** A model file to measure with. */
export interface BenchModel {
  readonly path: string;
  readonly about: string;
  remove(): void;
}

/**
 * The file that was named, or one of random weights with the size and shape of a small recipe model: what it
 * writes is noise, what it costs is real.
 */
export function prepareBenchModel(given: string | undefined, isQuantised = true): BenchModel {
  if (given !== undefined) return { path: path.resolve(given), about: given, remove: () => {} };
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-inference-'));
  const file = path.join(folder, 'bench.gguf');
  const bytes = buildTinyGguf({ embedding: 256, layers: 6, joinedTokens: 1300, isQuantised });
  writeFileSync(file, bytes);
  return {
    path: file,
    about: `random weights, ${(bytes.length / 1e6).toFixed(1)} MB ${isQuantised ? 'Q8_0' : 'F32'}, vocabulary 1,600`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
