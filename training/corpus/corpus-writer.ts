import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type RecipePair, splitOf } from './write-pair.ts';

/** Pairs of one file of the corpus. */
const SHARD_PAIRS = 5_000;
/** Pairs kept for watching the training; more would only take time. */
const VALID_PAIRS_MAX = 2_000;

/** What a corpus holds. */
export interface CorpusCount {
  readonly train: number;
  readonly valid: number;
  /** Pairs of fridges that are kept for the examination and never written. */
  readonly withheld: number;
  readonly duplicates: number;
  readonly fridges: number;
  readonly characters: number;
  /** Over all training pairs in their order. */
  readonly sha256: string;
}

/**
 * Writes pairs as JSON Lines, `train-0000.jsonl` and so on: a file has its name only once it is whole, so that a
 * training that runs meanwhile never reads half of one. Says nothing twice.
 */
export class CorpusWriter {
  readonly #directory: string;
  readonly #seen = new Set<string>();
  readonly #fridges = new Set<string>();
  readonly #valid: string[] = [];
  readonly #hash = createHash('sha256');
  #shard: string[] = [];
  #shards = 0;
  #train = 0;
  #withheld = 0;
  #duplicates = 0;
  #characters = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  get train(): number {
    return this.#train;
  }

  add({ prompt, completion, fridge }: RecipePair): void {
    const key = createHash('sha1').update(`${prompt}\0${completion}`).digest('base64');
    if (this.#seen.has(key)) {
      this.#duplicates += 1;
      return;
    }
    this.#seen.add(key);
    const split = splitOf(fridge);
    if (split === 'test') {
      this.#withheld += 1;
      return;
    }
    const line = JSON.stringify({ prompt, completion });
    if (split === 'valid') {
      if (this.#valid.length < VALID_PAIRS_MAX) this.#valid.push(line);
      return;
    }
    this.#fridges.add(fridge);
    this.#hash.update(`${line}\n`);
    this.#characters += prompt.length + completion.length;
    this.#train += 1;
    this.#shard.push(line);
    if (this.#shard.length === SHARD_PAIRS) this.#closeShard();
  }

  /** Writes what is left. */
  end(): CorpusCount {
    if (this.#shard.length > 0) this.#closeShard();
    this.#writeValid();
    return {
      train: this.#train,
      valid: this.#valid.length,
      withheld: this.#withheld,
      duplicates: this.#duplicates,
      fridges: this.#fridges.size,
      characters: this.#characters,
      sha256: this.#hash.digest('hex'),
    };
  }

  #closeShard(): void {
    // A training may begin with the first file; it watches itself by what is there to watch by.
    if (this.#shards === 0) this.#writeValid();
    const name = `train-${String(this.#shards).padStart(4, '0')}.jsonl`;
    this.#replace(name, this.#shard);
    this.#shard = [];
    this.#shards += 1;
  }

  #writeValid(): void {
    this.#replace('valid.jsonl', this.#valid);
  }

  #replace(name: string, lines: readonly string[]): void {
    const path = join(this.#directory, name);
    const file = openSync(`${path}.part`, 'w');
    writeSync(file, lines.map((line) => `${line}\n`).join(''));
    closeSync(file);
    renameSync(`${path}.part`, path);
  }
}

/** Leaves the counts beside the corpus. */
export function writeCorpusCard(directory: string, card: object): void {
  writeFileSync(join(directory, 'corpus.json'), `${JSON.stringify(card, null, 2)}\n`);
}
