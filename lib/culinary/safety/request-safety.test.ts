import { describe, expect, it } from 'vitest';
import { audienceDiets, findRequestRefusal } from './index.ts';

describe('findRequestRefusal', () => {
  it('points at the line or the wish', () => {
    expect(findRequestRefusal({ ingredients: ['2 eggs', 'bleach'], wish: null })).toMatchObject({
      code: 'not_food',
      part: 'ingredients',
      index: 1,
    });
    expect(findRequestRefusal({ ingredients: ['2 eggs'], wish: 'raw chicken sashimi' })).toMatchObject({
      code: 'raw_poultry_or_pork',
      part: 'wish',
    });
  });

  it('reads a line together with the wish', () => {
    const honey = { ingredients: ['oats', '2 tbsp honey'] };
    expect(findRequestRefusal({ ...honey, wish: 'breakfast for my 8-month-old' })).toMatchObject({
      code: 'infant_honey',
      index: 1,
    });
    expect(findRequestRefusal({ ...honey, wish: 'breakfast for my grandmother' })).toBeNull();
    expect(findRequestRefusal({ ...honey, wish: null })).toBeNull();
    expect(findRequestRefusal({ ingredients: ['swordfish'], wish: 'I am pregnant' })?.code).toBe(
      'unsafe_in_pregnancy',
    );
  });

  it('lets an ordinary fridge pass', () => {
    const ingredients = [
      '2 chicken breasts',
      'garlic',
      'olive oil',
      'mushrooms',
      'baby potatoes',
      'kidney beans',
    ];
    expect(findRequestRefusal({ ingredients, wish: 'something quick for a crowd' })).toBeNull();
  });
});

describe('audienceDiets', () => {
  it.each([
    ['lunch for my toddler', ['toddler_safe']],
    ['for my baby', ['infant_safe']],
    ['I am pregnant and hungry', ['pregnancy_safe']],
    ['for a baby shower', []],
    ['for me', []],
  ])('%s', (wish, diets) => {
    expect(audienceDiets(wish)).toEqual(diets);
  });
});
