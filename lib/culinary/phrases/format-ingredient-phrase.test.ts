import { describe, expect, it } from 'vitest';
import { formatIngredientPhrase, parseIngredient } from './index.ts';

const line = (
  quantity: number | null,
  unit: string | null,
  food: string,
  preparation: string | null = null,
) => formatIngredientPhrase({ quantity, unit, food, preparation }, 'metric');

describe('formatIngredientPhrase', () => {
  it.each([
    [line(2, null, 'onion', 'finely chopped'), '2 onions, finely chopped'],
    [line(1, null, 'onions'), '1 onion'],
    [line(200, 'g', 'rice'), '200 g rice'],
    [line(1, 'handful', 'rice'), '1 handful of rice'],
    [line(null, null, 'salt', 'to taste'), 'salt, to taste'],
    [line(2, null, 'florbs'), '2 florbs'],
  ])('%s', (printed, expected) => {
    expect(printed).toBe(expected);
  });

  it('prints what the reader understands again', () => {
    for (const [quantity, unit, food] of [
      [250, 'g', 'rice'],
      [1.5, 'tbsp', 'olive oil'],
      [3, 'clove', 'garlic'],
      [2, null, 'carrot'],
    ] as const) {
      const read = parseIngredient(line(quantity, unit, food));
      expect(read).toMatchObject({ quantity, unit });
      expect(read.foodId).not.toBeNull();
    }
  });
});
