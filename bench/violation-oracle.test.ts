import { describe, expect, it } from 'vitest';
import { findViolation } from './violation-oracle.ts';

describe('findViolation', () => {
  it.each([
    ['Finish with a knob of butter', 'milk'],
    ['2 tbsp tahini', 'sesame'],
    ['200 g king prawns', 'crustacean'],
    ['1 tsp Dijon', 'mustard'],
    ['soy sauce', 'wheat'],
    ['2 tbsp peanut butter', 'peanut'],
    ['1 cup almond milk', 'tree_nut'],
  ] as const)('sees the allergen in "%s"', (text, allergen) => {
    expect(findViolation(text, { allergies: [allergen], diets: [] })?.rule).toBe(allergen);
  });

  it.each([
    ['1 can coconut milk', 'milk'],
    ['roasted butternut squash', 'milk'],
    ['1 eggplant, sliced', 'egg'],
    ['oyster mushrooms', 'mollusc'],
    ['buckwheat groats', 'wheat'],
  ] as const)('leaves "%s" alone', (text, allergen) => {
    expect(findViolation(text, { allergies: [allergen], diets: [] })).toBeNull();
  });

  it('knows cauliflower steaks from steaks', () => {
    expect(findViolation('Sear the cauliflower steaks', { allergies: [], diets: ['vegan'] })).toBeNull();
    expect(findViolation('Sear the steaks', { allergies: [], diets: ['vegan'] })?.word).toBe('steaks');
  });
});
