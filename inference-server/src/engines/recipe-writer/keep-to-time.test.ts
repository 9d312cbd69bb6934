import { describe, expect, it } from 'vitest';
import { keepToTime } from './keep-to-time.ts';

const ask = (ingredients: readonly string[], maxMinutes?: number) => ({
  ingredients,
  diets: [],
  allergies: [],
  exclude: [],
  servings: 2,
  seed: 1,
  ...(maxMinutes === undefined ? {} : { maxMinutes }),
});

describe('what a model is asked to cook in the time there is', () => {
  it('is everything where nobody is in a hurry', () => {
    const request = ask(['dried kidney beans', 'beef chuck', 'onion']);
    expect(keepToTime(request)).toBe(request);
  });

  it('leaves out what takes longer', () => {
    expect(keepToTime(ask(['dried kidney beans', 'eggs', 'spinach'], 30))?.ingredients).toEqual([
      'eggs',
      'spinach',
    ]);
  });

  it('is nothing where nothing is done in time', () => {
    expect(keepToTime(ask(['dried kidney beans'], 20))).toBeNull();
  });

  it('is left to the composer where stewing meat has to be quick', () => {
    expect(keepToTime(ask(['beef chuck', 'onion', 'peppers'], 30))).toBeNull();
    expect(keepToTime(ask(['beef chuck', 'onion', 'peppers'], 180))).not.toBeNull();
  });
});
