import { describe, expect, it } from 'vitest';
import { DIETS } from '../../vocabulary/index.ts';
import { measureDietCases, readDietCases } from './diet-case.ts';
import { DIET_CASES } from './diet-cases.ts';
import { SECOND_DIET_CASES } from './second-diet-cases.ts';
import { THIRD_DIET_CASES } from './third-diet-cases.ts';

const ALL = [...DIET_CASES, ...SECOND_DIET_CASES, ...THIRD_DIET_CASES];

let measured: ReturnType<typeof measureDietCases> | null = null;

/** All cases, run once for all tests. */
function figuresOfAll() {
  measured ??= measureDietCases(ALL);
  return measured;
}

describe('the diet cases', () => {
  it('speak of every diet', () => {
    for (const diet of DIETS) expect(ALL.filter((row) => row.diet === diet).length, diet).toBeGreaterThan(1);
  });

  it('promise nothing that is not so, and rule out what is certain', () => {
    const { falseYes, understated } = figuresOfAll();
    expect(falseYes).toEqual([]);
    expect(understated).toEqual([]);
  });

  it('let pass what fits', () => {
    expect(figuresOfAll().overRefused).toEqual([]);
  });

  it('count what goes wrong', () => {
    const wrong = readDietCases('vegan | no | 1 apple\nvegan | yes | 2 eggs\nvegan | no | 2 unicorns');
    const { falseYes, understated, overRefused } = measureDietCases(wrong);
    expect([falseYes.length, understated.length, overRefused.length]).toEqual([1, 1, 1]);
    expect(() => readDietCases('vegan | maybe | 1 apple')).toThrow(/no case/);
  });
});
