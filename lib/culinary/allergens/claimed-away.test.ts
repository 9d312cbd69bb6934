import { describe, expect, it } from 'vitest';
import type { FoodMention, FreeFromClaim } from '../foods/food.ts';
import { getFood } from '../foods/index.ts';
import { ALLERGEN_SOURCES, ALLERGENS, type Allergen } from '../vocabulary/index.ts';
import { judgeClaim, likelyStandIns } from './claimed-away.ts';

const judge = (allergen: Allergen, id: string, freeFrom: readonly FreeFromClaim[] | undefined, text = id) => {
  const food = getFood(id);
  const mention: FoodMention = { food, via: 'name', start: 0, end: text.length, text, freeFrom };
  return judgeClaim(allergen, food, mention);
};

describe('judgeClaim', () => {
  it('takes what is of animals from "vegan", and nothing of plants', () => {
    const animal: readonly Allergen[] = ['milk', 'egg', 'fish', 'crustacean', 'mollusc'];
    for (const allergen of ALLERGENS)
      expect(judge(allergen, 'butter', ['vegan']), allergen).toBe(
        animal.includes(allergen) ? 'gone' : 'untouched',
      );
  });

  it('takes fish and shellfish from "meatless", not milk and eggs', () => {
    for (const allergen of ['fish', 'crustacean', 'mollusc'] as const)
      expect(judge(allergen, 'sausage', ['meatless'])).toBe('gone');
    for (const allergen of ['milk', 'egg', 'soy'] as const)
      expect(judge(allergen, 'sausage', ['meatless'])).toBe('untouched');
  });

  it('takes the allergen that is named, and no other', () => {
    for (const allergen of ['milk', 'egg', 'soy', 'sesame', 'celery', 'mustard'] as const) {
      expect(judge(allergen, 'pesto', [allergen])).toBe('gone');
      expect(judge(allergen, 'pesto', ['lupin'])).toBe('untouched');
      expect(judge(allergen, 'pesto', undefined)).toBe('untouched');
    }
  });

  it.each<[Allergen, string, string]>([
    ['tree_nut', 'almond', 'almonds'],
    ['wheat', 'wheat-flour', 'wheat flour'],
    ['wheat', 'wheat-flour', 'Weizenmehl'],
    ['wheat', 'wheat-flour', 'farine de blé'],
    ['wheat', 'wheat-flour', 'farine de ble'],
    ['gluten', 'rye-flour', 'rye flour'],
    ['gluten', 'barley', 'orge'],
    ['peanut', 'peanut-butter', 'peanut butter'],
    ['sesame', 'tahini', 'tahini'],
    ['soy', 'soy-sauce', 'soy sauce'],
    ['celery', 'celery', 'celery'],
    ['mustard', 'mustard', 'Senf'],
    ['lupin', 'lupin', 'lupin'],
  ])('does not believe "%s-free" of %s written as "%s"', (allergen, id, text) => {
    expect(judge(allergen, id, [allergen], text)).toBe('untouched');
  });

  it('leaves gluten in doubt for oats, beer and what is only wheat-free', () => {
    expect(judge('gluten', 'oats', ['gluten'])).toBe('doubtful');
    expect(judge('gluten', 'beer', ['gluten'])).toBe('doubtful');
    expect(judge('gluten', 'bread', ['gluten'])).toBe('gone');
    // Brewed of wheat alone, or of more than one grain, and made of barley malt.
    expect(judge('gluten', 'shaoxing-wine', ['gluten'])).toBe('doubtful');
    expect(judge('gluten', 'non-alcoholic-beer', ['gluten'])).toBe('doubtful');
    expect(judge('gluten', 'yeast-extract', ['gluten'])).toBe('doubtful');
    expect(judge('wheat', 'beer', ['wheat'])).toBe('gone');
    expect(judge('gluten', 'bread', ['wheat'])).toBe('doubtful');
    expect(judge('soy', 'bread', ['wheat'])).toBe('untouched');
  });
});

describe('likelyStandIns', () => {
  it.each<[string, readonly FreeFromClaim[], readonly Allergen[]]>([
    ['butter', ['vegan'], ['soy', 'tree_nut']],
    ['cheddar', ['milk'], ['soy', 'tree_nut']],
    ['cheddar', ['meatless'], ['soy', 'tree_nut']],
    ['butter', ['lactose_free'], []],
    ['butter', [], []],
    ['sausage', ['vegan'], ['soy', 'wheat', 'gluten']],
    ['beef', ['meatless'], ['soy', 'wheat', 'gluten']],
    ['chicken', ['vegan'], ['soy', 'wheat', 'gluten']],
    ['salmon', ['vegan'], ['soy', 'wheat', 'gluten']],
    ['shrimp', ['vegan'], ['soy', 'wheat', 'gluten']],
    ['sausage', ['milk'], []],
    ['carrot', ['vegan'], []],
  ])('%s, %j: %j', (id, claims, allergens) => {
    expect(likelyStandIns(getFood(id), claims)).toEqual(allergens);
  });
});

describe('the sources of allergens', () => {
  it('are there for each', () => {
    for (const allergen of ALLERGENS)
      expect(ALLERGEN_SOURCES[allergen], allergen).toMatch(/U\.S\.C\.|1169\/2011/);
  });
});
