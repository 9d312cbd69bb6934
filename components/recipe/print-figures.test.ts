import { describe, expect, it } from 'vitest';
import { printClock } from './print-clock.ts';
import { printDollars } from './print-dollars.ts';
import { printNutrient, unitOfNutrient } from './print-nutrient.ts';

describe('printed figures', () => {
  it.each([
    [0, '0:00'],
    [-5, '0:00'],
    [1, '0:01'],
    [59_000, '0:59'],
    [59_001, '1:00'],
    [25 * 60_000, '25:00'],
    [65 * 60_000, '1:05:00'],
  ])('%d ms on the clock are %s', (ms, text) => expect(printClock(ms)).toBe(text));

  it.each([
    [99, '$0.99'],
    [999, '$9.99'],
    [1049, '$10'],
  ])('%d cents are %s', (cents, text) => expect(printDollars(cents)).toBe(text));

  it('feigns no precision', () => {
    expect(printNutrient(9.94, 'fatGrams')).toBe('9.9');
    expect(printNutrient(12.4, 'fatGrams')).toBe('12');
    expect(printNutrient(633, 'energyKcal')).toBe('635');
    expect(printNutrient(87.6, 'sodiumMg')).toBe('88');
    expect([unitOfNutrient('energyKcal'), unitOfNutrient('sodiumMg'), unitOfNutrient('fatGrams')]).toEqual([
      'kcal',
      'mg',
      'g',
    ]);
  });
});
