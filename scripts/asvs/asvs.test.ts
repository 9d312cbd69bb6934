import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asvsText } from './asvs-text.ts';
import { CHAPTERS } from './chapters.ts';
import type { ProvingTest } from './requirement.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ALL = CHAPTERS.flatMap(({ requirements }) => requirements);

/** Ids of the standard by level, as its own list has them: `6.2: 1-8` stands for 6.2.1 to 6.2.8. */
const LEVELS: Readonly<Record<1 | 2, string>> = {
  1: `1.2: 1-5; 1.3: 1,2; 1.5: 1; 2.1: 1; 2.2: 1,2; 2.3: 1; 3.2: 1,2; 3.3: 1; 3.4: 1,2; 3.5: 1-3; 4.1: 1; 4.4: 1;
    5.2: 1,2; 5.3: 1,2; 6.1: 1; 6.2: 1-8; 6.3: 1,2; 6.4: 1,2; 7.2: 1-4; 7.4: 1,2; 8.1: 1; 8.2: 1,2; 8.3: 1; 9.1: 1-3;
    9.2: 1; 10.4: 1-5; 11.3: 1,2; 11.4: 1; 12.1: 1; 12.2: 1,2; 13.4: 1; 14.2: 1; 14.3: 1; 15.1: 1; 15.2: 1; 15.3: 1`,
  2: `1.1: 1,2; 1.2: 6-9; 1.3: 3-11; 1.4: 1-3; 1.5: 2; 2.1: 2,3; 2.2: 3; 2.3: 2-4; 2.4: 1; 3.3: 2-4; 3.4: 3-6; 3.5: 4,5;
    3.7: 1,2; 4.1: 2,3; 4.2: 1; 4.3: 1,2; 4.4: 2-4; 5.1: 1; 5.2: 3; 5.4: 1-3; 6.1: 2,3; 6.2: 9-12; 6.3: 3,4; 6.4: 3,4;
    6.5: 1-5; 6.6: 1-3; 6.8: 1-4; 7.1: 1-3; 7.3: 1,2; 7.4: 3-5; 7.5: 1,2; 7.6: 1,2; 8.1: 2; 8.2: 3; 8.4: 1; 9.2: 2-4;
    10.1: 1,2; 10.2: 1,2; 10.3: 1-4; 10.4: 6-11; 10.5: 1-5; 10.6: 1,2; 10.7: 1-3; 11.1: 1,2; 11.2: 1-3; 11.3: 3;
    11.4: 2-4; 11.5: 1; 11.6: 1; 12.1: 2,3; 12.3: 1-4; 13.1: 1; 13.2: 1-5; 13.3: 1,2; 13.4: 2-5; 14.1: 1,2; 14.2: 2-4;
    14.3: 2,3; 15.1: 2,3; 15.2: 2,3; 15.3: 2-7; 16.1: 1; 16.2: 1-5; 16.3: 1-4; 16.4: 1-3; 16.5: 1-3; 17.1: 1;
    17.2: 1-4; 17.3: 1,2`,
};

function idsOf(level: 1 | 2): string[] {
  return LEVELS[level].split(';').flatMap((group) => {
    const [section = '', numbers = ''] = group.split(':').map((part) => part.trim());
    return numbers.split(',').flatMap((part) => {
      const [from = 0, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => `${section}.${from + index}`);
    });
  });
}

/** Whether a file has a test of this title: `it`, `test` or one of their tables, not a group. */
function hasTest([file, title]: ProvingTest): boolean {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!describe)(?<!describe\\.each\\([^)]*\\))\\(\\s*(['"\`])${escaped}\\1`).test(text);
}

describe('the table of ASVS 5.0.0', () => {
  it.each([
    [1, 70],
    [2, 183],
  ] as const)('has every requirement of level %i once: %i', (level, number) => {
    const ids = ALL.filter((one) => one.level === level).map(({ id }) => id);
    expect(ids.sort()).toEqual(idsOf(level).sort());
    expect(new Set(ids).size).toBe(number);
  });

  it('has them under their chapter, in order', () => {
    for (const { number, requirements } of CHAPTERS) {
      const places = requirements.map(({ id }) => id.split('.').map(Number));
      for (const [chapter] of places) expect(chapter).toBe(number);
      const keys = places.map(([, section = 0, item = 0]) => section * 100 + item);
      expect(keys).toEqual([...keys].sort((a, b) => a - b));
    }
  });

  it('names tests that exist', () => {
    const tests = ALL.flatMap(({ standing }) => (standing.kind === 'proven' ? standing.tests : []));
    const gone = tests.filter((test) => !hasTest(test)).map((test) => test.join(': '));
    expect([...new Set(gone)]).toEqual([]);
  });

  it('would notice a test that is not there', () => {
    const file = path.relative(ROOT, import.meta.filename);
    expect(hasTest([file, 'names tests that exist'])).toBe(true);
    expect(hasTest([file, 'names tests that exist '])).toBe(false);
    expect(hasTest([file, 'the table of ASVS 5.0.0'])).toBe(false);
  });

  it('gives every requirement a proof, a reason or what is missing', () => {
    for (const { id, asks, standing } of ALL) {
      expect(asks, id).toMatch(/^[A-Z0-9].{7,}[^.]$/);
      if (standing.kind === 'proven') expect(standing.tests.length, id).toBeGreaterThan(0);
      else expect(standing.kind === 'open' ? standing.missing : standing.reason, id).toMatch(/\w.*\.$/);
    }
  });

  it('is the one in docs/security/asvs.md (npm run asvs writes it)', () => {
    expect(readFileSync(path.join(ROOT, 'docs/security/asvs.md'), 'utf8')).toBe(asvsText());
  });
});
