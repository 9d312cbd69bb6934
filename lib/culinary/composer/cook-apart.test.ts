import { describe, expect, it } from 'vitest';
import { findFoodMentions } from '../foods/index.ts';
import { longestStatedMinutes } from '../gate/index.ts';
import type { DraftIngredient } from '../recipe/recipe.ts';
import { cookApart } from './index.ts';

const line = (food: string, quantity: number | null = 200, unit: string | null = 'g'): DraftIngredient => ({
  quantity,
  unit,
  food,
  preparation: null,
});
const LISTED = [
  line('macaroni'),
  line('chicken breasts', 2, null),
  line('lentils'),
  line('eggs', 3, null),
  line('carrots'),
  line('beef chuck'),
  line('all-purpose flour'),
  line('olive oil', 1, 'tbsp'),
  line('salt', null, null),
];
const ASKED = { servings: 2, units: 'metric', equipment: undefined, seed: 5 } as const;
const cook = (food: string, asked: Parameters<typeof cookApart>[2] = ASKED) => {
  const wanted = LISTED.find((one) => one.food === food);
  return wanted === undefined ? null : cookApart(wanted, LISTED, asked);
};

describe('what is cooked in a pan of its own', () => {
  it.each(['macaroni', 'chicken breasts', 'lentils', 'eggs', 'carrots'])('is named and timed: %s', (food) => {
    const cooked = cook(food);
    expect(cooked?.text).toContain(food);
    expect(cooked?.minutes).toBeGreaterThanOrEqual(longestStatedMinutes(cooked?.text ?? ''));
  });

  it('is safe to eat when it is done', () => {
    expect(cook('chicken breasts')?.text).toContain('74 °C (165 °F)');
    expect(cook('chicken breasts', { ...ASKED, units: 'us' })?.text).toContain('165 °F (74 °C)');
  });

  it('takes nothing that is not on the list', () => {
    const listed = new Set(
      LISTED.flatMap(({ food }) => findFoodMentions(food).map(({ food: { id } }) => id)),
    );
    for (const { food } of LISTED) {
      const named = findFoodMentions(cook(food)?.text ?? '').map((mention) => mention.food);
      expect(
        named.filter(({ id, name }) => !listed.has(id) && name !== 'water').map(({ name }) => name),
      ).toEqual([]);
    }
  });

  it('is nothing that stews for an hour, is no dish by itself or has no fire', () => {
    expect(cook('beef chuck')).toBeNull();
    expect(cook('all-purpose flour')).toBeNull();
    expect(cook('macaroni', { ...ASKED, equipment: ['microwave'] })).toBeNull();
  });
});
