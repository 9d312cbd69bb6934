import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Sr28Description {
  readonly text: string;
  /** Percent of the bought food that is thrown away. */
  readonly refuse: number;
}

export interface Sr28Weight {
  readonly sequence: string;
  readonly amount: number;
  readonly description: string;
  readonly grams: number;
}

export interface Sr28Figure {
  readonly value: string;
  readonly samples: string;
  readonly standardError: string;
  readonly min: string;
  readonly max: string;
}

export interface Sr28 {
  readonly descriptions: ReadonlyMap<string, Sr28Description>;
  readonly weights: ReadonlyMap<string, readonly Sr28Weight[]>;
  /** NDB number → nutrient number → figure per 100 g. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, Sr28Figure>>;
}

/** Rows of one SR28 table, plain, gzipped or xz-compressed, split at `^` with the `~` quotes taken off. */
function readRows(folder: string, table: string): string[][] {
  const text = readText(join(folder, `${table}.txt`));
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('^').map((cell) => cell.replace(/^~|~$/g, '')));
}

function readText(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'latin1');
  if (existsSync(`${path}.gz`)) return gunzipSync(readFileSync(`${path}.gz`)).toString('latin1');
  if (existsSync(`${path}.xz`)) {
    return execFileSync('xz', ['-dc', `${path}.xz`], { maxBuffer: 2 ** 28 }).toString('latin1');
  }
  throw new Error(`SR28 table not found: ${path}, with or without .gz or .xz`);
}

/** Reads descriptions of all foods, weights and figures only of those in `wanted`. */
export function readSr28(folder: string, wanted: ReadonlySet<string>): Sr28 {
  return {
    descriptions: readSr28Descriptions(folder),
    weights: readWeights(folder, wanted),
    figures: readFigures(folder, wanted),
  };
}

/** What SR28 calls every one of its foods, by NDB number. */
export function readSr28Descriptions(folder: string): Map<string, Sr28Description> {
  const descriptions = new Map<string, Sr28Description>();
  for (const row of readRows(folder, 'FOOD_DES')) {
    descriptions.set(row[0] ?? '', { text: row[2] ?? '', refuse: Number(row[8] ?? 0) });
  }
  return descriptions;
}

function readWeights(folder: string, wanted: ReadonlySet<string>): Map<string, Sr28Weight[]> {
  const weights = new Map<string, Sr28Weight[]>();
  for (const [ndbNo = '', sequence = '', amount = '1', description = '', grams = ''] of readRows(
    folder,
    'WEIGHT',
  )) {
    if (!wanted.has(ndbNo)) continue;
    const rows = weights.get(ndbNo) ?? [];
    rows.push({ sequence, amount: Number(amount), description, grams: Number(grams) });
    weights.set(ndbNo, rows);
  }
  return weights;
}

function readFigures(folder: string, wanted: ReadonlySet<string>): Map<string, Map<string, Sr28Figure>> {
  const figures = new Map<string, Map<string, Sr28Figure>>();
  for (const row of readRows(folder, 'NUT_DATA')) {
    const ndbNo = row[0] ?? '';
    if (!wanted.has(ndbNo)) continue;
    const food = figures.get(ndbNo) ?? new Map<string, Sr28Figure>();
    food.set(row[1] ?? '', {
      value: row[2] ?? '',
      samples: row[3] ?? '',
      standardError: row[4] ?? '',
      min: row[10] ?? '',
      max: row[11] ?? '',
    });
    figures.set(ndbNo, food);
  }
  return figures;
}
