import { describe, expect, it } from 'vitest';
import { readAllergenCases } from './allergen-case.ts';
import { ALLERGEN_CASES } from './allergen-cases.ts';
import { FIFTH_CASES } from './fifth-cases.ts';
import { FOURTH_CASES } from './fourth-cases.ts';
import { type CaseFigures, measureAllergenCases } from './measure-allergen-cases.ts';
import { SECOND_CASES } from './second-cases.ts';
import { THIRD_CASES } from './third-cases.ts';
import { THIRD_TRAPS } from './third-traps.ts';
import { TONGUE_CASES } from './tongue-cases.ts';
import { TRAP_CASES } from './trap-cases.ts';

const ALL = [
  ...ALLERGEN_CASES,
  ...TRAP_CASES,
  ...SECOND_CASES,
  ...THIRD_CASES,
  ...TONGUE_CASES,
  ...THIRD_TRAPS,
  ...FOURTH_CASES,
  ...FIFTH_CASES,
];

/** Traps that still fire: on the safe side, and no rule is worth what it could overlook. */
const STILL_FIRING = new Set([
  // The words in front name the biscuit, those in brackets another meaning of them.
  '250 g ladyfingers (okra)',
  '100 ml horchata made from tiger nuts',
  // "Do not add butter yet" has butter.
  'Do not add butter.',
]);

let measured: CaseFigures | null = null;

/** All cases, run once for all tests: each reads 1,800 lines. */
function figuresOfAll(): CaseFigures {
  measured ??= measureAllergenCases(ALL);
  return measured;
}

describe('the allergen cases', () => {
  it('are at least 1,750, three hundred of them traps, none twice', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(1750);
    expect(TRAP_CASES.length + THIRD_TRAPS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ALL.map(({ part, text }) => `${part} ${text}`)).size).toBe(ALL.length);
    expect(ALL.every(({ source }) => source.length > 10)).toBe(true);
  });

  it('are never answered with a false "none found"', () => {
    expect(figuresOfAll().falseSafe).toEqual([]);
  });

  it('are named for certain where they are certain', () => {
    expect(figuresOfAll().understated).toEqual([]);
  });

  it('set at least 97 of 100 traps in vain', () => {
    const { trapPrecision, falseAlarms } = figuresOfAll();
    expect(falseAlarms.map(({ text }) => text).filter((text) => !STILL_FIRING.has(text))).toEqual([]);
    expect(trapPrecision).toBeGreaterThanOrEqual(0.97);
  });

  it('count what goes wrong', () => {
    const wrong = readAllergenCases('a test of the test', 'i | 1 apple | milk |\ni | 2 eggs | egg? | egg');
    const figures = measureAllergenCases(wrong);
    expect(figures.falseSafe).toHaveLength(1);
    expect(figures.understated).toHaveLength(1);
    expect(figures.falseAlarms).toHaveLength(1);
    expect(figures.trapPrecision).toBe(0);
    expect(() => readAllergenCases('x', 'i | 1 apple | kryptonite |')).toThrow(/kryptonite/);
    expect(() => readAllergenCases('x', 'z | 1 apple | milk |')).toThrow(/no case/);
  });
});
