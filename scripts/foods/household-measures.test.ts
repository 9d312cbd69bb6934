import { describe, expect, it } from 'vitest';
import { densityFrom, householdMeasures } from './household-measures.ts';

const row = (description: string, grams: number, amount = 1, sequence = '1') => ({
  sequence,
  amount,
  description,
  grams,
});
const read = (description: string, grams: number, amount = 1) => {
  const [measure] = householdMeasures([row(description, grams, amount)]);
  return measure === undefined
    ? null
    : [measure.unit, measure.size, measure.grams, measure.detail].join(' ').trim();
};

describe('householdMeasures', () => {
  it.each([
    ['cup, chopped (1/2" pieces)', 'cup  100 chopped'],
    ['tablespoon', 'tbsp  100'],
    ['fl oz', 'fl_oz  100'],
    ['large', 'each large 100'],
    ['large slice (1-1/2" dia)', 'slice large 100'],
    ['medium leaf', 'leaf medium 100'],
    ['fruit (2-1/8" dia)', 'each  100'],
    ['clove', 'clove  100'],
  ])('reads "%s"', (description, expected) => {
    expect(read(description, 100)).toBe(expected);
  });

  it.each(['serving', 'NLEA serving', 'oz', 'lb', 'cubic inch', 'something odd'])(
    'skips "%s"',
    (description) => {
      expect(read(description, 100)).toBeNull();
    },
  );

  it('divides by the amount and skips what weighs nothing', () => {
    expect(read('cup', 50, 0.5)).toBe('cup  100');
    expect(read('cup', 0)).toBeNull();
  });

  it('takes the medium piece as the plain one', () => {
    const measures = householdMeasures([row('small', 80), row('medium', 120), row('large', 160)]);
    expect(measures.find(({ unit, size }) => unit === 'each' && size === '')?.grams).toBe(120);
  });
});

describe('densityFrom', () => {
  it('prefers the plain cup, then any volume', () => {
    const measures = householdMeasures([row('cup, sliced', 90), row('cup', 120)]);
    expect(densityFrom(measures)).toBeCloseTo(120 / 236.588, 3);
    expect(densityFrom(householdMeasures([row('tsp, ground', 2)]))).toBeCloseTo(2 / 4.929, 3);
    expect(densityFrom(householdMeasures([row('clove', 3)]))).toBeNull();
  });
});
