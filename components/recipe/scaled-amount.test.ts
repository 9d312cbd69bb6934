import type { RecipeIngredient } from '@chef/contracts/recipe';
import { describe, expect, it } from 'vitest';
import { scaleLine } from './scaled-amount.ts';

const line = (part: Partial<RecipeIngredient>): RecipeIngredient => ({
  phrase: '',
  quantity: 1,
  quantityMax: null,
  unit: null,
  name: 'onion',
  foodId: null,
  size: null,
  preparation: null,
  comment: null,
  grams: null,
  gramsFrom: null,
  isOptional: false,
  ...part,
});

describe('scaleLine', () => {
  it.each([
    [{ quantity: 1, name: 'onion' }, 2, { amount: '2', name: 'onions' }],
    [{ quantity: 2, name: 'tomatoes' }, 0.5, { amount: '1', name: 'tomato' }],
    [{ quantity: 0.5, name: 'onion' }, 1, { amount: '½', name: 'onion' }],
    [{ quantity: 200, unit: 'g', name: 'rice' }, 1.5, { amount: '300 g', name: 'rice' }],
    [{ quantity: 1, unit: 'handful', name: 'rice' }, 2, { amount: '2 handfuls of', name: 'rice' }],
    [{ quantity: null, name: 'salt' }, 3, { amount: '', name: 'salt' }],
    [{ quantity: 2, quantityMax: 3, name: 'carrots' }, 2, { amount: '4–6', name: 'carrots' }],
  ] as const)('scales %o by %d', (part, factor, expected) => {
    expect(scaleLine(line(part), factor, 'metric')).toEqual(expected);
  });

  it('prints grams for a cup of a solid and millilitres for a cup of a liquid', () => {
    expect(scaleLine(line({ quantity: 1, unit: 'cup', name: 'flour', grams: 125 }), 2, 'metric').amount).toBe(
      '250 g',
    );
    expect(scaleLine(line({ quantity: 1, unit: 'cup', name: 'milk', grams: 244 }), 1, 'metric').amount).toBe(
      '235 ml',
    );
  });

  it('prints ounces and pounds for Americans', () => {
    expect(scaleLine(line({ quantity: 454, unit: 'g', name: 'beef' }), 1, 'us').amount).toBe('1 lb');
  });
});
