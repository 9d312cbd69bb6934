import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type CorpusCount, CorpusWriter, writeCorpusCard } from './corpus-writer.ts';
import type { ChunkOrder, WrittenChunk } from './write-chunk.worker.ts';

/** Most seeds of one order; a chunk takes a worker some seconds. */
const CHUNK_SEEDS_MAX = 500;
/** Between two reports, pairs. */
const REPORT_PAIRS = 10_000;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '200000' },
    out: { type: 'string', default: '.data/training/corpus' },
    workers: { type: 'string', default: String(availableParallelism()) },
    seed: { type: 'string', default: '1' },
  },
});

function readCount(name: 'pairs' | 'workers' | 'seed'): number {
  const count = Number(values[name]);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new RangeError(`--${name} takes a whole number above zero, not "${values[name]}".`);
}

/** Removes an older corpus: two in one folder would be neither. */
function emptyDirectory(directory: string): void {
  if (existsSync(directory)) {
    for (const name of readdirSync(directory).filter((entry) => /^(?:train-.*|valid)\.jsonl/.test(entry)))
      rmSync(join(directory, name));
  }
  mkdirSync(directory, { recursive: true });
}

/** Writes until there are `pairs` pairs; the same seed gives the same corpus, however many workers there are. */
function writeCorpus(directory: string, pairs: number, workers: number, seed: number): Promise<CorpusCount> {
  const writer = new CorpusWriter(directory);
  const seeds = Math.min(CHUNK_SEEDS_MAX, pairs);
  const waiting = new Map<number, WrittenChunk>();
  let ordered = 0;
  let taken = 0;
  let reported = 0;
  return new Promise((resolve, reject) => {
    const crew = Array.from(
      { length: workers },
      () => new Worker(new URL('./write-chunk.worker.ts', import.meta.url)),
    );
    const order = (worker: Worker) => {
      const firstSeed = (seed * 1_000_003 + ordered * seeds) % 4_294_967_296;
      worker.postMessage({ chunk: ordered, firstSeed, seeds } satisfies ChunkOrder);
      ordered += 1;
    };
    const takeInOrder = () => {
      for (let next = waiting.get(taken); next !== undefined; next = waiting.get(taken)) {
        waiting.delete(taken);
        taken += 1;
        for (const pair of next.pairs) if (writer.train < pairs) writer.add(pair);
      }
      if (writer.train - reported >= REPORT_PAIRS) {
        reported = writer.train;
        console.log(`${writer.train} pairs`);
      }
    };
    for (const worker of crew) {
      worker.on('error', reject);
      worker.on('message', (written: WrittenChunk) => {
        waiting.set(written.chunk, written);
        takeInOrder();
        if (writer.train < pairs) order(worker);
        else if (crew.length > 0) {
          for (const one of crew.splice(0)) void one.terminate();
          resolve(writer.end());
        }
      });
      order(worker);
    }
  });
}

const directory = values.out;
const [pairs, workers, seed] = [readCount('pairs'), readCount('workers'), readCount('seed')];
emptyDirectory(directory);
const startedAt = performance.now();
const count = await writeCorpus(directory, pairs, workers, seed);
const card = { seed, ...count, minutes: Math.round((performance.now() - startedAt) / 6_000) / 10 };
writeCorpusCard(directory, card);
console.table(card);
