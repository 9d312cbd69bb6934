import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CooklangItem, parseCooklang } from './parse-cooklang.ts';

/** The canonical cases of the Cooklang specification; they are not ours to keep, so they are read where they lie. */
const FILE = path.resolve(import.meta.dirname, '../../../../../shared/data/cooklang-canonical.yaml');

interface Case {
  readonly name: string;
  readonly source: string;
  readonly steps: Record<string, unknown>[][];
  readonly metadata: Record<string, string>;
}

/** Reads just the YAML that this file is written in. */
function readCases(yaml: string): Case[] {
  return yaml
    .split(/\n(?= {2}test\w+:\n)/)
    .slice(1)
    .map((block) => {
      const name = /test\w+/.exec(block)?.[0] ?? '';
      const [head = '', result = ''] = block.split(/\n {4}result:\n/);
      const source = head
        .split('\n')
        .slice(2)
        .map((line) => line.slice(6))
        .join('\n');
      const [steps = '', metadata = ''] = result.split(/\n {6}metadata:/);
      return { name, source, steps: readSteps(steps), metadata: readMetadata(metadata) };
    });
}

function readSteps(text: string): Record<string, unknown>[][] {
  const steps: Record<string, unknown>[][] = [];
  for (const line of text.split('\n')) {
    if (/^ {8}-\s*$/.test(line)) steps.push([]);
    const pair = /^ {10}(- | {2})(\w+): (.*)$/.exec(line);
    if (pair === null) continue;
    if (pair[1] === '- ') steps.at(-1)?.push({});
    const last = steps.at(-1)?.at(-1);
    if (last !== undefined) last[pair[2] ?? ''] = scalar((pair[3] ?? '').trim());
  }
  return steps;
}

function readMetadata(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^ {8}"([^"]+)": (.*)$/gm)].map(([, key = '', value = '']) => [key, value.trim()]),
  );
}

function scalar(text: string): unknown {
  if (text.startsWith('"')) return JSON.parse(text);
  return Number.isNaN(Number(text)) ? text : Number(text);
}

function comparable(item: CooklangItem): Record<string, unknown> {
  if (item.type === 'text') return { type: 'text', value: item.value.trim() };
  const { type, name, quantity, units } = item;
  return { type, name, quantity, units };
}

const cases = existsSync(FILE) ? readCases(readFileSync(FILE, 'utf8')) : [];

describe('canonical cases of Cooklang', () => {
  it(
    cases.length === 0 ? 'are not at hand in ../shared/data: nothing compared' : `are ${cases.length}`,
    () => {
      expect(existsSync(FILE)).toBe(cases.length > 40);
    },
  );

  for (const { name, source, steps, metadata } of cases) {
    it(name, () => {
      const recipe = parseCooklang(source);
      expect(recipe.metadata).toEqual(metadata);
      const wanted = steps.map((step) =>
        step.map((item) =>
          item.type === 'text' ? { ...item, value: String(item.value).trim() } : { units: '', ...item },
        ),
      );
      expect(recipe.steps.map((step) => step.map(comparable))).toEqual(wanted);
    });
  }
});
