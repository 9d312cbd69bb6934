import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoodConstraints } from '../diets/index.ts';
import { FOODS, foodAllergens, LABEL_FOODS } from '../foods/index.ts';
import { ALLERGENS, DIETS } from '../vocabulary/index.ts';
import { readGbnf } from './gbnf-acceptor.test-support.ts';
import { GbnfRules } from './gbnf-rules.ts';
import {
  allowedFoodNames,
  allowedFoods,
  allowedFoodsJsonSchema,
  allowedIngredientGbnf,
  allowedRecipeGbnf,
} from './index.ts';
import { writePrefixTree } from './prefix-tree.ts';

const NONE: FoodConstraints = { allergies: [], diets: [], excludeFoodIds: [], excludeTexts: [] };
const SETS: readonly FoodConstraints[] = [
  NONE,
  { ...NONE, allergies: ['milk', 'peanut'] },
  { ...NONE, diets: ['vegan'] },
  { ...NONE, allergies: ['sesame'], diets: ['gluten_free'], excludeTexts: ['mushroom'] },
];

describe('allowedFoods', () => {
  it('has no food with a declared allergen anywhere in it, and no label names', () => {
    for (const allergen of ALLERGENS) {
      const foods = allowedFoods({ ...NONE, allergies: [allergen] });
      expect(foods.length, allergen).toBeGreaterThan(FOODS.length / 3);
      for (const food of foods)
        expect(foodAllergens(food).map((own) => own.allergen)).not.toContain(allergen);
    }
    expect(allowedFoods(NONE)).toEqual(FOODS);
    const labels = new Set(LABEL_FOODS.map(({ id }) => id));
    expect(allowedFoods(NONE).some(({ id }) => labels.has(id))).toBe(false);
  });

  it('is the same list for the same constraints in another order', () => {
    const one = allowedFoods({ ...NONE, allergies: ['milk', 'egg'], excludeTexts: ['a', 'b'] });
    expect(allowedFoods({ ...NONE, allergies: ['egg', 'milk', 'egg'], excludeTexts: ['b', 'a'] })).toBe(one);
    expect(allowedFoods({ ...NONE, excludeTexts: ['a,b'] })).not.toBe(
      allowedFoods({ ...NONE, excludeTexts: ['a', 'b'] }),
    );
  });

  it('forgets the oldest of many constraint sets and still answers', () => {
    const first = allowedFoods({ ...NONE, excludeTexts: ['set 0'] });
    for (let index = 1; index < 80; index += 1) allowedFoods({ ...NONE, excludeTexts: [`set ${index}`] });
    const again = allowedFoods({ ...NONE, excludeTexts: ['set 0'] });
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});

describe('the grammar of the allowed', () => {
  it.each(SETS)('accepts every allowed food and refuses every other (%#)', (constraints) => {
    const accepts = readGbnf(allowedIngredientGbnf(constraints));
    const allowed = new Set(allowedFoodNames(constraints));
    const names = new Set(FOODS.flatMap(({ name, plural }) => [name, plural]));
    const wrong = [...names].filter((name) => accepts(`2 ${name}`) !== allowed.has(name));
    expect(wrong).toEqual([]);
    expect(allowedIngredientGbnf(constraints)).toBe(allowedIngredientGbnf({ ...constraints }));
  });

  it('reads amounts, units and preparations', () => {
    const accepts = readGbnf(allowedIngredientGbnf(NONE));
    for (const line of [
      '200 g rice',
      '2 onions, finely chopped',
      'salt, to taste',
      '1½ cups milk',
      '½ lemon',
    ])
      expect(accepts(line), line).toBe(true);
    for (const line of ['2–3 carrots', '1 to 2 carrots', '1 handful of spinach', '1 ½ cups milk'])
      expect(accepts(line), line).toBe(true);
    for (const line of [
      '',
      '200 g',
      '200 g unobtainium',
      'rice, with peanuts',
      'rice or peanuts',
      '0 onions',
      'rice ',
    ])
      expect(accepts(line), line).toBe(false);
  });

  it('frames a recipe in lines', () => {
    const accepts = readGbnf(allowedRecipeGbnf({ ...NONE, allergies: ['peanut'] }));
    const write = (...foods: string[]) =>
      `Rice with carrots\n\n${foods.map((food) => `- ${food}\n`).join('')}\n1. Boil the rice until tender.\n2. Stir in the rest, and serve.\n`;
    expect(accepts(write('200 g rice', '2 carrots, sliced'))).toBe(true);
    expect(accepts(write('200 g rice', '50 g peanuts'))).toBe(false);
    expect(accepts(write('200 g rice'))).toBe(false);
    expect(accepts('Rice\n\n- 200 g rice\n- 2 carrots\n')).toBe(false);
  });

  it('is a tree: no rule has more alternatives than there are letters', () => {
    const rules = allowedIngredientGbnf(NONE).trim().split('\n');
    expect(Math.max(...rules.map((rule) => rule.split(' | ').length))).toBeLessThan(60);
  });

  it('agrees with a list of any texts', () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[ab"\\ é]{1,6}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.stringMatching(/^[ab"\\ é]{1,6}$/), (list, other) => {
        const rules = new GbnfRules();
        const accepts = readGbnf(rules.toText(writePrefixTree(rules, list)));
        expect(list.every((text) => accepts(text))).toBe(true);
        expect(accepts(other)).toBe(list.includes(other));
      }),
    );
    expect(() => writePrefixTree(new GbnfRules(), [])).toThrow(RangeError);
  });
});

describe('the schema of the allowed', () => {
  it('lists exactly the allowed names, and bounds everything', () => {
    for (const constraints of SETS) {
      const text = JSON.stringify(allowedFoodsJsonSchema(constraints, 4));
      expect(text).toContain(JSON.stringify(allowedFoodNames(constraints)));
      expect(text).toContain('"servings":{"type":"integer","enum":[4]}');
    }
    expect(JSON.stringify(allowedFoodsJsonSchema(NONE))).toContain('24]');
  });

  it('can be asked for with every diet', () => {
    for (const diet of DIETS)
      expect(allowedFoodNames({ ...NONE, diets: [diet] }).length, diet).toBeGreaterThan(50);
  });
});
