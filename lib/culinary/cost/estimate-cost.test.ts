import { describe, expect, it } from 'vitest';
import { parseIngredient } from '../phrases/index.ts';
import { estimateCost } from './index.ts';

const cost = (phrases: readonly string[], servings = 2) =>
  estimateCost(
    phrases.map((phrase) => parseIngredient(phrase)),
    servings,
  );

describe('estimateCost', () => {
  it('adds the bands of what has a mass, in whole cents with their source', () => {
    const estimate = cost(['500 g chicken thighs', '200 g rice']);
    expect(estimate).toMatchObject({ currency: 'USD', coverageByMass: 1, band: 'low' });
    expect(estimate?.centsLow).toBe(191);
    expect(estimate?.centsHigh).toBe(440);
    expect(estimate?.source).toContain('BLS');
  });

  it('charges nothing for water and little for salt', () => {
    expect(cost(['1 l water'])?.centsHigh).toBeLessThanOrEqual(5);
    expect(cost(['5 g salt'])?.centsHigh).toBeLessThanOrEqual(3);
  });

  it('tells dear from cheap', () => {
    expect(cost(['1 kg potatoes'], 4)?.band).toBe('low');
    expect(cost(['600 g beef tenderloin'], 2)?.band).toBe('high');
  });

  it('says how much of the mass it could price, and nothing of nothing', () => {
    expect(cost(['100 g rice', '100 g unobtainium'])?.coverageByMass).toBe(0.5);
    expect(cost(['salt to taste'])).toBeNull();
    expect(cost([])).toBeNull();
  });
});
