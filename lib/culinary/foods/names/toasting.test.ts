import { describe, expect, it } from 'vitest';
import { findAllergens } from '../../allergens/index.ts';

const wheatIn = (step: string) =>
  findAllergens({ title: '', ingredients: ['1 onion'], steps: [step], servings: 2 }).verdicts.wheat;

describe('"toast" in a step', () => {
  it.each([
    'Toast the almonds.',
    'Toast almonds in a pan.',
    'Heat a skillet and toast walnuts.',
    'Stir until toasty and fragrant.',
    'Cook until the rice is toasty.',
    'Toast for 2 minutes.',
    'Toast, stirring, for 3 minutes.',
    'Let it toast for a minute.',
    'Gently toast coconut.',
    'Dry-toast the spices.',
    'Leave to toast lightly.',
    'Continue to toast.',
    'Add the toasted walnuts.',
  ])('is what is done: %s', (step) => {
    expect(wheatIn(step)).toBe('none_found');
  });

  it.each([
    'Serve on toast.',
    'Eat with toast until full.',
    'Add the cheese to toast.',
    'Spread on the toast.',
    'Cut the toast into soldiers.',
    'Top each toast with avocado.',
    'Toast and jam on the side.',
    'Toast points on the side.',
    'Serve with buttered toast.',
    'Serve with dry toast.',
    'Serve over toasts.',
    'Serve with a cheese toasty.',
    'Toast the bread.',
  ])('is bread: %s', (step) => {
    expect(wheatIn(step)).toBe('contains');
  });

  it('is bread where nothing else stands in a line', () => {
    const line = (ingredient: string) =>
      findAllergens({ title: '', ingredients: [ingredient], steps: [], servings: 2 }).verdicts.wheat;
    expect(['Toast', '2 slices toast', 'toast for serving', 'Avocado toast'].map(line)).toEqual(
      Array(4).fill('contains'),
    );
  });
});
