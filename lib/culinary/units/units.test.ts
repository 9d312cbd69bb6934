import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOODS, getFood } from '../foods/index.ts';
import {
  celsiusToFahrenheit,
  fahrenheitToCelsius,
  findUnit,
  formatAmount,
  printFraction,
  startsLongUnit,
  systemOfUnit,
  toGrams,
  toKitchenFraction,
  toMillilitres,
  toOvenFahrenheit,
  UNITS,
  unitByCode,
} from './index.ts';

describe('findUnit', () => {
  it.each([
    ['Tbsp.', 'tbsp'],
    ['T', 'tbsp'],
    ['t', 'tsp'],
    ['fl. oz.', 'fl_oz'],
    ['c. à s.', 'tbsp'],
    ['Zehen', 'clove'],
    ['lbs.', 'lb'],
    ['cup', 'cup'],
    ['fl_oz', 'fl_oz'],
  ])('reads %s', (text, code) => {
    expect(findUnit(text)?.code).toBe(code);
  });

  it('knows no unit in other words', () => {
    for (const text of ['onion', '', 'chili', 'a']) expect(findUnit(text)).toBeNull();
    expect(unitByCode('onion')).toBeNull();
    expect(startsLongUnit('fl.')).toBe(true);
    expect(startsLongUnit('cup')).toBe(false);
  });

  it('has every code and every name once', () => {
    expect(new Set(UNITS.map(({ code }) => code)).size).toBe(UNITS.length);
    const names = UNITS.flatMap((unit) => unit.names);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });
});

describe('toGrams', () => {
  const flour = getFood('wheat-flour');
  it('takes a mass as it is, a measure of the food, its density, or the weight of a piece', () => {
    expect(toGrams({ quantity: 2, unit: 'lb', food: null })).toEqual({ grams: 907.18474, from: 'mass_unit' });
    expect(toGrams({ quantity: 1, unit: 'cup', food: flour })).toMatchObject({ from: 'food_measure' });
    expect(toGrams({ quantity: 100, unit: 'ml', food: flour })).toMatchObject({ from: 'density' });
    expect(toGrams({ quantity: 2, unit: null, food: getFood('egg') })).toMatchObject({ from: 'unit_weight' });
    expect(toGrams({ quantity: 1, unit: 'handful', food: flour })).toMatchObject({ from: 'density' });
    expect(toGrams({ quantity: 1, unit: 'pinch', food: null })).toMatchObject({ from: 'assumed_pinch' });
  });

  it('says nothing where nothing is known', () => {
    expect(toGrams({ quantity: 1, unit: 'cup', food: null })).toBeNull();
    expect(toGrams({ quantity: 1, unit: null, food: null })).toBeNull();
    expect(toGrams({ quantity: 1, unit: 'can', food: null })).toBeNull();
    expect(toGrams({ quantity: 1, unit: 'nonsense', food: flour })).toBeNull();
    expect(toGrams({ quantity: 1, unit: 'glug', food: flour })).toBeNull();
    expect(toMillilitres(1, 'g')).toBeNull();
  });

  it('weighs a cup of cream as it is poured and not as it is whipped', () => {
    const cream = getFood('cream');
    expect(toGrams({ quantity: 1, unit: 'cup', food: cream })?.grams).toBeCloseTo(
      toGrams({ quantity: 236.588, unit: 'ml', food: cream })?.grams ?? 0,
      0,
    );
  });

  it('takes a rib of celery as a stalk, and a tomato without a size as a medium one', () => {
    const celery = getFood('celery');
    const rib = toGrams({ quantity: 1, unit: 'rib', food: celery });
    expect(rib).toEqual(toGrams({ quantity: 1, unit: 'stalk', food: celery }));
    const tomato = getFood('tomato');
    expect(toGrams({ quantity: 1, unit: null, food: tomato })).toEqual(
      toGrams({ quantity: 1, unit: null, size: 'medium', food: tomato }),
    );
  });
});

describe('formatAmount', () => {
  it.each<[number, string | null, string]>([
    [4 / 3, 'cup', '1⅓ cups'],
    [3, 'tsp', '1 tbsp'],
    [4, 'tbsp', '¼ cup'],
    [5, 'tbsp', '5 tbsp'],
    [16, 'tbsp', '1 cup'],
    [1 / 8, 'cup', '2 tbsp'],
    [1.5, 'tbsp', '1½ tbsp'],
    [0.5, 'tbsp', '1½ tsp'],
    [4 / 3, 'tbsp', '4 tsp'],
    [1 / 8, 'tsp', '⅛ tsp'],
    [0.05, 'tsp', '1 pinch'],
    [8, 'pinch', '½ tsp'],
    [2, 'pinch', '2 pinches'],
    [454, 'g', '1 lb'],
    [240, 'ml', '1 cup'],
    [24, 'oz', '1½ lb'],
    [5.2, 'oz', '5 oz'],
    [0.2, 'oz', '5.5 g'],
    [2, 'quart', '2 quarts'],
    [0.25, 'pint', '½ cup'],
    [3.02, null, '3'],
    [2.5, 'clove', '2½ cloves'],
    [11.4, null, '11'],
    [2, 'inch', '2 inches'],
  ])('prints %d %s as %s for Americans', (quantity, unit, text) => {
    expect(formatAmount({ quantity, unit }, 'us').text).toBe(text);
  });

  it.each<[number, string, string]>([
    [1333.3, 'g', '1.35 kg'],
    [0.5, 'kg', '500 g'],
    [66.7, 'g', '65 g'],
    [2, 'tbsp', '2 tbsp'],
    [8, 'tbsp', '120 ml'],
    [1, 'lb', '450 g'],
    [2, 'cup', '470 ml'],
    [7.3, 'g', '7.5 g'],
    [0.04, 'g', '0.1 g'],
  ])('prints %d %s as %s in metric units', (quantity, unit, text) => {
    expect(formatAmount({ quantity, unit }, 'metric').text).toBe(text);
  });

  it('weighs a cup of a solid and pours a cup of a liquid', () => {
    expect(formatAmount({ quantity: 1, unit: 'cup' }, 'metric', getFood('wheat-flour')).unit).toBe('g');
    expect(formatAmount({ quantity: 1, unit: 'cup' }, 'metric', getFood('milk')).unit).toBe('ml');
    expect(systemOfUnit('dl')).toBe('metric');
    expect(systemOfUnit('cup')).toBe('us');
    expect(systemOfUnit(null)).toBe('us');
  });

  it('stays within a seventh of the amount and never prints a long decimal', () => {
    const unit = fc.constantFrom('g', 'kg', 'ml', 'l', 'tsp', 'tbsp', 'cup', 'oz', 'lb', 'fl_oz');
    const system = fc.constantFrom('metric' as const, 'us' as const);
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 3000, noNaN: true }), unit, system, (quantity, code, wanted) => {
        const printed = formatAmount({ quantity, unit: code }, wanted);
        expect(printed.text).toMatch(/^\d*(?:[⅛¼⅓⅜½⅔¾]|\.\d{1,2})? \p{L}/u);
        const size = (name: string | null) => unitByCode(name ?? '')?.size ?? 0;
        const wrong = Math.abs(printed.quantity * size(printed.unit) - quantity * size(code));
        // Half of a quarter teaspoon: from half a spoon on, no kitchen measures finer.
        expect(wrong).toBeLessThan(Math.max(0.14 * quantity * size(code), 0.62));
      }),
    );
  });

  it('knows every food without failing', () => {
    for (const food of FOODS) {
      for (const system of ['metric', 'us'] as const) {
        expect(formatAmount({ quantity: 1, unit: 'cup' }, system, food).quantity).toBeGreaterThan(0);
      }
    }
  });
});

describe('numbers and temperatures', () => {
  it('prints vulgar fractions', () => {
    expect([1 / 3, 2.5, 3, 0.1].map(printFraction)).toEqual(['⅓', '2½', '3', '0.1']);
    expect([0.01, 0.3, 12.4].map(toKitchenFraction)).toEqual([1 / 8, 1 / 3, 12]);
  });

  it('converts temperatures', () => {
    expect(celsiusToFahrenheit(100)).toBe(212);
    expect(fahrenheitToCelsius(165)).toBe(74);
    expect(toOvenFahrenheit(180)).toBe(350);
  });
});
