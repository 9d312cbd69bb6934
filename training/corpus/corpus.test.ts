import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchFood } from '@chef/culinary/foods';
import { readIngredientLine, SECTION_END } from '@chef/culinary/recipe-lines';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusWriter } from './corpus-writer.ts';
import { drawRequest } from './draw-request.ts';
import { EVERYDAY_FOODS } from './everyday-foods.ts';
import { type RecipePair, splitOf, writePair } from './write-pair.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const linesOf = (name: string) =>
  readFileSync(join(directory, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { prompt: string; completion: string });

/** A fridge of each side, found by trying. */
function fridgeOn(side: ReturnType<typeof splitOf>): string {
  for (let serial = 0; ; serial += 1) if (splitOf(`food-${serial}`) === side) return `food-${serial}`;
}
const pair = (fridge: string, text: string): RecipePair => ({ prompt: 'for 2\n', completion: text, fridge });

describe('what the corpus is drawn from', () => {
  it('knows every everyday food', () => {
    const names = Object.values(EVERYDAY_FOODS).flat();
    expect(names.filter((name) => matchFood(name) === null)).toEqual([]);
  });

  it('asks the same for the same seed, and different things otherwise', () => {
    expect(drawRequest(7)).toEqual(drawRequest(7));
    expect(new Set(Array.from({ length: 50 }, (_, seed) => JSON.stringify(drawRequest(seed)))).size).toBe(50);
  });
});

describe('a pair', () => {
  it('uses every food of its fridge', () => {
    const pairs = Array.from({ length: 12 }, (_, seed) => writePair(drawRequest(seed)));
    const written = pairs.filter((one) => one !== null);
    expect(written.length).toBeGreaterThan(8);
    for (const { completion, fridge } of written) {
      const [, , ...rest] = completion.split('\n');
      const lines = rest.slice(0, rest.indexOf(SECTION_END)).map(readIngredientLine);
      const listed = lines.map(({ food }) => matchFood(food)?.food.id);
      for (const id of fridge.split(' ')) expect(listed).toContain(id);
    }
  });

  it('keeps one fridge of a hundred for the examination and one for watching', () => {
    const sides = Array.from({ length: 5_000 }, (_, serial) => splitOf(`rice food-${serial}`));
    const share = (side: string) => sides.filter((one) => one === side).length / sides.length;
    expect(share('test')).toBeGreaterThan(0.005);
    expect(share('test')).toBeLessThan(0.02);
    expect(share('valid')).toBeGreaterThan(0.005);
  });
});

describe('CorpusWriter', () => {
  it('says nothing twice and writes nothing of a fridge of the examination', () => {
    const writer = new CorpusWriter(directory);
    writer.add(pair(fridgeOn('train'), 'Soup'));
    writer.add(pair(fridgeOn('train'), 'Soup'));
    writer.add(pair(fridgeOn('test'), 'Stew'));
    writer.add(pair(fridgeOn('valid'), 'Salad'));
    expect(writer.end()).toMatchObject({ train: 1, valid: 1, withheld: 1, duplicates: 1, fridges: 1 });
    expect(linesOf('train-0000.jsonl')).toEqual([{ prompt: 'for 2\n', completion: 'Soup' }]);
    expect(linesOf('valid.jsonl')).toEqual([{ prompt: 'for 2\n', completion: 'Salad' }]);
    expect(readdirSync(directory).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('npm run model:corpus', () => {
  const write = (workers: number) => {
    const script = join(import.meta.dirname, 'main.ts');
    execFileSync(process.execPath, [
      ...[script, '--pairs', '12', '--out', directory],
      ...['--workers', String(workers), '--seed', '5'],
    ]);
    return JSON.parse(readFileSync(join(directory, 'corpus.json'), 'utf8'));
  };

  it('writes the same corpus however many hands it has', { timeout: 60_000 }, () => {
    const alone = write(1);
    const together = write(2);
    expect(alone.train).toBe(12);
    expect(together.sha256).toBe(alone.sha256);
    expect(readdirSync(directory).sort()).toEqual(['corpus.json', 'train-0000.jsonl', 'valid.jsonl']);
  });
});
