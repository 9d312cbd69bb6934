import { describe, expect, it } from 'vitest';
import { findAllergens } from '../allergens/index.ts';
import type { Allergen } from '../vocabulary/index.ts';
import {
  allLines,
  plainText,
  readIngredientLine,
  readProse,
  readRecipe,
  suspiciousReadings,
} from './index.ts';

const verdict = (allergen: Allergen, ingredients: string[], ...steps: string[]) =>
  findAllergens({ title: 'Dinner', ingredients, steps, servings: 2 }).verdicts[allergen];

describe('a short name in a step', () => {
  it.each<[string, Allergen, string]>([
    ['250 ml oat milk', 'milk', 'Whisk in the milk.'],
    ['50 g vegan butter', 'milk', 'Melt the butter.'],
    ['50 g butter (vegan)', 'milk', 'Melt the butter.'],
    ['200 g rice flour', 'wheat', 'Fold in the flour.'],
    ['200 g gluten-free penne', 'wheat', 'Boil the pasta.'],
    ['200 g rice noodles', 'wheat', 'Soak the noodles.'],
    ['400 ml coconut cream', 'milk', 'Stir in the cream.'],
    ['2 tbsp peanut butter', 'milk', 'Stir in the butter.'],
    ['100 g almond flour', 'gluten', 'Sift the flour.'],
    ['250 ml Hafermilch', 'milk', 'Die Milch erhitzen.'],
    ['3 tbsp olive oil', 'soy', 'Heat the oil.'],
  ])('is what is listed: %s', (ingredient, allergen, step) => {
    expect(verdict(allergen, [ingredient], step)).toBe('none_found');
  });

  it.each<[string[], Allergen, string]>([
    [['250 ml oat milk'], 'milk', 'Whisk in the butter.'],
    [['250 ml oat milk', '100 ml milk'], 'milk', 'Whisk in the milk.'],
    [['50 g vegan butter', '20 g butter'], 'milk', 'Melt the butter.'],
    [['200 g rice'], 'wheat', 'Dust with flour.'],
    [['200 g chickpeas'], 'wheat', 'Serve with bread.'],
    [['1 butternut squash'], 'milk', 'Finish with butter.'],
  ])('keeps its meaning beside %j', (ingredients, allergen, step) => {
    expect(verdict(allergen, ingredients, step)).toBe('contains');
  });

  it('is heard in the title too', () => {
    const recipe = {
      title: 'Creamy pasta',
      ingredients: ['200 g gluten-free penne'],
      steps: [],
      servings: 2,
    };
    expect(findAllergens(recipe).verdicts.wheat).toBe('none_found');
  });
});

describe('reading lines', () => {
  it('gives every line in the order in which a person meets them', () => {
    const reading = readRecipe({
      title: 'Soup',
      ingredients: ['1 leek'],
      steps: ['Boil.', 'Serve.'],
      servings: 3,
    });
    expect(allLines(reading).map(({ where }) => `${where.part} ${where.index}`)).toEqual([
      'title 0',
      'ingredient 0',
      'step 0',
      'step 1',
    ]);
    expect(reading.servings).toBe(3);
  });

  it.each([
    ['2 tbsp butter or margarine', ['butter', 'margarine'], true],
    ['200 g rice', ['rice'], true],
    ['1 tbsp moonbeam dust', [], false],
    ['egg-free basil pesto', ['pesto'], true],
    ['salt and black pepper', ['salt', 'black-pepper'], true],
  ] as const)('"%s"', (text, ids, isUnderstood) => {
    const line = readIngredientLine(text, 0);
    expect(line.foods.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    expect(line.isUnderstood).toBe(isUnderstood);
  });

  it('takes a name of a dish at its word where nothing is listed', () => {
    expect(readProse('Pancakes', { part: 'title', index: 0 }).foods).toHaveLength(1);
    expect(readProse('Pancakes', { part: 'title', index: 0 }, null).foods).toHaveLength(0);
  });
});

describe('plain text', () => {
  it('reads what an eye reads', () => {
    expect(plainText('crеam')).toBe('cream');
    expect(plainText('pea\u200bnut ﬁg')).toBe('peanut fig');
    expect(plainText('ЖЖ')).toBe('ЖЖ');
  });

  it('finds every hidden reading, and only one of an honest text', () => {
    expect(suspiciousReadings('1 cup milk, 2 eggs.')).toEqual(['1 cup milk, 2 eggs.']);
    expect(suspiciousReadings('p3anut b.u.t.t.e.r')).toContain('peanut butter');
    expect(suspiciousReadings('b u t t e r')).toContain('butter');
    expect(suspiciousReadings('al*mond')).toContain('almond');
  });
});
