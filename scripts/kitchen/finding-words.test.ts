import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NUTRIENT_CLAIMS } from '../../lib/culinary/claims/nutrient-claims.ts';
import type { AssumptionCode } from '../../lib/culinary/nutrition/index.ts';
import { REFUSAL_CODES } from '../../lib/culinary/safety/index.ts';
import { SUBSTITUTION_EFFECTS, SUBSTITUTION_FUNCTIONS } from '../../lib/culinary/substitutions/index.ts';
import catalogue from '../../messages/en.json' with { type: 'json' };

const KITCHEN = path.resolve(import.meta.dirname, '../../lib/culinary');
const FOLDERS = ['safety', 'claims', 'conservation'];
/** `code: 'raw_egg'`, `code: isClean ? 'one' : 'other'`. */
const CODE = /\bcode: (?:\w+ \? )?'([a-z_]+)'(?: : '([a-z_]+)')?/g;

/** Every code that the sources of a folder write down. */
function codesIn(folder: string): string[] {
  return readdirSync(path.join(KITCHEN, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'nutrient-claims.ts')
    .flatMap((file) => [...readFileSync(path.join(KITCHEN, folder, file), 'utf8').matchAll(CODE)])
    .flatMap(([, first = '', second = '']) => (second === '' ? [first] : [first, second]));
}

const words: Readonly<Record<string, string>> = catalogue.findings;

describe('the words of findings', () => {
  it.each([...new Set(FOLDERS.flatMap(codesIn))].map((code) => [code]))('%s has words', (code) => {
    expect(words[code]).toBeTruthy();
  });

  it('has words for every refusal and every claim, met or not', () => {
    const codes = NUTRIENT_CLAIMS.flatMap(({ code }) => [`${code}_claim_met`, `${code}_claim_not_met`]);
    expect([...REFUSAL_CODES, ...codes].filter((code) => words[code] === undefined)).toEqual([]);
  });

  it.each(['not_for_infants', 'not_for_toddlers', 'not_in_pregnancy'])('%s has words', (code) => {
    expect(words[code]).toContain('{food}');
  });

  it('has words for what substitutes do and change', () => {
    expect(Object.keys(catalogue.substitutionEffects).sort()).toEqual([...SUBSTITUTION_EFFECTS].sort());
    expect(Object.keys(catalogue.substitutionFunctions).sort()).toEqual([...SUBSTITUTION_FUNCTIONS].sort());
  });

  it('has words for every assumption of nutrition', () => {
    const assumed: Record<AssumptionCode, string> = catalogue.nutritionAssumptions;
    expect(Object.values(assumed).every((text) => text.length > 5)).toBe(true);
  });
});
