import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAllergens } from '../allergens/index.ts';
import { foodAllergens, getFood } from '../foods/index.ts';
import { parseIngredient } from '../phrases/index.ts';
import { ALLERGENS, type Allergen, DIETS, type Diet } from '../vocabulary/index.ts';
import { applySubstitute, findSubstitutes, SUBSTITUTIONS, type SubstitutionRequest } from './index.ts';

const request = (over: Partial<SubstitutionRequest> = {}): SubstitutionRequest => ({
  allergies: [],
  diets: [],
  excludeFoodIds: [],
  excludeTexts: [],
  ...over,
});
const find = (phrase: string, over: Partial<SubstitutionRequest> = {}) =>
  findSubstitutes(parseIngredient(phrase), request(over));

describe('the table', () => {
  it('has at least 150 rows, each of known foods with an amount, an effect and a source', () => {
    expect(SUBSTITUTIONS.length).toBeGreaterThanOrEqual(150);
    for (const { foodId, per, parts, functions, effects, source } of SUBSTITUTIONS) {
      expect(() => getFood(foodId), foodId).not.toThrow();
      for (const part of parts) {
        expect(() => getFood(part.foodId), part.foodId).not.toThrow();
        expect(part.quantity, `${foodId} → ${part.foodId}`).toBeGreaterThan(0);
        expect(part.foodId).not.toBe(foodId === 'egg' || foodId === 'milk' ? '' : foodId);
      }
      expect(per.quantity).toBeGreaterThan(0);
      expect(functions.length).toBeGreaterThan(0);
      expect(effects.length).toBeGreaterThan(0);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  it('says the same replacement once', () => {
    const keys = SUBSTITUTIONS.map(({ foodId, per, parts }) => JSON.stringify([foodId, per, parts]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('offers a way out of each of the large allergens', () => {
    const without = (phrase: string, allergen: Allergen) => find(phrase, { allergies: [allergen] }).length;
    expect(without('2 eggs', 'egg')).toBeGreaterThan(2);
    expect(without('1 cup milk', 'milk')).toBeGreaterThan(2);
    expect(without('100 g butter', 'milk')).toBeGreaterThan(2);
    expect(without('200 g flour', 'wheat')).toBeGreaterThan(1);
    expect(without('50 g almonds', 'tree_nut')).toBeGreaterThan(0);
    expect(without('2 tbsp peanut butter', 'peanut')).toBeGreaterThan(0);
    expect(without('1 tbsp soy sauce', 'soy')).toBeGreaterThan(0);
    expect(without('1 tbsp fish sauce', 'fish')).toBeGreaterThan(0);
    expect(without('500 g shrimp', 'crustacean')).toBeGreaterThan(0);
    expect(without('2 tbsp tahini', 'sesame')).toBeGreaterThan(0);
    expect(without('2 stalks celery', 'celery')).toBeGreaterThan(0);
  });
});

describe('findSubstitutes', () => {
  it.each([
    ['2 eggs', { diets: ['vegan'] }, '2 tbsp flaxseed-meal, 6 tbsp water'],
    ['1 cup buttermilk', {}, '1 tbsp lemon-juice, 0.9375 cup milk'],
    ['1 tbsp cornstarch', {}, '2 tbsp wheat-flour'],
    ['1 tbsp cornstarch', { allergies: ['wheat'] }, '1 tbsp potato-starch'],
    ['2 tsp baking powder', {}, '0.5 tsp baking-soda, 1 tsp cream-of-tartar'],
    ['200 g ground beef', { diets: ['vegetarian'] }, '160 g lentil'],
    ['2 to 4 eggs', { diets: ['vegan'] }, '3 tbsp flaxseed-meal, 9 tbsp water'],
    ['2 garlic cloves', {}, '0.25 tsp garlic-powder'],
  ] as const)('%s %o', (phrase, over, expected) => {
    const [first] = find(phrase, over as Partial<SubstitutionRequest>);
    const parts = first?.parts.map(
      ({ foodId, quantity, unit }) => `${Number(quantity.toFixed(4))} ${unit} ${foodId}`,
    );
    expect(parts?.join(', ')).toBe(expected);
    expect(first?.phrases).toHaveLength(parts?.length ?? 0);
  });

  it('converts between volume, mass and pieces', () => {
    // One cup of butter is 227 g; three quarters of a cup of oil stand for it.
    const [oil] = find('227 g butter', { diets: ['vegan'], excludeFoodIds: ['vegan-butter'] });
    expect(oil?.parts[0]).toMatchObject({ foodId: 'vegetable-oil', unit: 'cup' });
    expect(oil?.parts[0]?.quantity).toBeCloseTo(0.75, 2);
    const [half] = find('8 tbsp sour cream');
    expect(half?.parts[0]?.quantity).toBeCloseTo(0.5, 2);
  });

  it('leaves amounts out where the line has none', () => {
    expect(find('butter for the dish', { diets: ['vegan'] })[0]?.phrases).toEqual(['vegan butter']);
  });

  it('puts first what does the job and what is at hand', () => {
    expect(find('3 eggs', { needs: ['foam'] })[0]?.parts[0]?.foodId).toBe('aquafaba');
    expect(find('3 eggs', { needs: ['leavening'] })[0]?.functions).toContain('leavening');
    expect(find('1 cup milk', { availableFoodIds: ['oat-milk'] })[0]?.parts[0]?.foodId).toBe('oat-milk');
  });

  it('takes a food of the same kind where the table has nothing left', () => {
    const [first] = find('200 g turnips');
    expect(first).toMatchObject({ basis: 'similar', effects: ['different_taste'] });
    expect(getFood(first?.parts[0]?.foodId ?? '').category).toBe('root_vegetable');
  });

  it('knows a kind of sugar as sugar', () => {
    const [first] = find('100 g caster sugar');
    expect(first).toMatchObject({ basis: 'table' });
  });

  it('prints for American kitchens when asked', () => {
    expect(find('1 cup milk', { units: 'us' })[0]?.phrases[0]).toMatch(/^1 cup /);
  });

  it('does not thicken where flour is the cake, nor season with what cures', () => {
    const ids = find('250 g flour', { allergies: ['wheat'] }).flatMap(({ parts }) =>
      parts.map(({ foodId }) => foodId),
    );
    expect(ids).toContain('gluten-free-flour');
    expect(ids).not.toContain('cornstarch');
    const spoon = find('1 tbsp flour', { allergies: ['wheat'], needs: ['thickening'] });
    expect(spoon[0]?.parts[0]?.foodId).toBe('cornstarch');
    expect(find('2 tsp salt', { diets: ['low_sodium'] })).toEqual([]);
  });

  it('respects exclusions by id and by word', () => {
    const names = (over: Partial<SubstitutionRequest>) =>
      find('1 cup milk', over).flatMap(({ parts }) => parts.map(({ foodId }) => foodId));
    expect(names({ excludeFoodIds: ['oat-milk'] })).not.toContain('oat-milk');
    expect(names({ excludeTexts: ['coconut'] }).join(' ')).not.toContain('coconut');
  });

  it('says nothing about what it does not know', () => {
    expect(find('3 blurbs of grue')).toEqual([]);
  });

  it('never proposes a declared allergen or breaks a declared diet', () => {
    const foods = [...new Set(SUBSTITUTIONS.map(({ foodId }) => foodId))];
    fc.assert(
      fc.property(
        fc.constantFrom(...foods),
        fc.subarray([...ALLERGENS], { maxLength: 3 }),
        fc.subarray([...DIETS], { maxLength: 2 }),
        (foodId, allergies: Allergen[], diets: Diet[]) => {
          for (const { parts, phrases } of find(`100 g ${getFood(foodId).name}`, { allergies, diets })) {
            for (const part of parts) {
              const found = foodAllergens(getFood(part.foodId)).map(({ allergen }) => allergen);
              expect(found.filter((allergen) => allergies.includes(allergen))).toEqual([]);
            }
            const report = findAllergens({ title: '', ingredients: phrases, steps: [], servings: null });
            for (const allergen of allergies)
              expect(report.verdicts[allergen], phrases.join()).toBe('none_found');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('applySubstitute', () => {
  const recipe = {
    title: 'Milk pancakes',
    ingredients: ['200 g flour', '1 cup milk', '1 tbsp sugar'],
    steps: ['Whisk the flour and the milk.', 'Milk foams: fry in oil.'],
    servings: 2,
  };

  it('rewrites the line, the title and the steps, and checks the whole again', () => {
    const wants = request({ allergies: ['milk'] });
    const [oat] = findSubstitutes(parseIngredient('1 cup milk'), {
      ...wants,
      availableFoodIds: ['oat-milk'],
    });
    expect(oat).toBeDefined();
    if (oat === undefined) return;
    const result = applySubstitute(recipe, 1, oat, wants);
    expect(result.recipe.ingredients).toEqual([
      '200 g flour',
      expect.stringMatching(/^\S+ \w+ oat milk$/),
      '1 tbsp sugar',
    ]);
    expect(result.recipe.title).toBe('Oat milk pancakes');
    expect(result.recipe.steps).toEqual(['Whisk the flour and the oat milk.', 'Oat milk foams: fry in oil.']);
    expect(result.isSafe).toBe(true);
    expect(result.allergens.verdicts.milk).toBe('none_found');
  });

  it('writes two lines for two parts', () => {
    const wants = request({ diets: ['vegan'] });
    const [flax] = findSubstitutes(parseIngredient('2 eggs'), wants);
    if (flax === undefined) throw new Error('no substitute');
    const cake = {
      title: 'Cake',
      ingredients: ['2 eggs', '200 g flour'],
      steps: ['Beat the eggs.'],
      servings: 4,
    };
    const result = applySubstitute(cake, 0, flax, wants);
    expect(result.recipe.ingredients).toHaveLength(3);
    expect(result.recipe.steps).toEqual(['Beat the flaxseed meal and water.']);
    expect(result.diets[0]).toMatchObject({ diet: 'vegan', verdict: 'yes' });
    expect(result.isSafe).toBe(true);
  });

  it('names three parts as a list', () => {
    const [blend] = find('1 tsp allspice');
    if (blend === undefined) throw new Error('no substitute');
    const cake = {
      title: 'Cake',
      ingredients: ['1 tsp allspice'],
      steps: ['Add the allspice.'],
      servings: 4,
    };
    expect(applySubstitute(cake, 0, blend, request()).recipe.steps).toEqual([
      'Add the cinnamon, cloves and nutmeg.',
    ]);
  });

  it('says when the rest of the recipe is still unsafe', () => {
    const wants = request({ allergies: ['milk'] });
    const [first] = findSubstitutes(parseIngredient('1 cup milk'), wants);
    if (first === undefined) throw new Error('no substitute');
    const buttery = { ...recipe, ingredients: [...recipe.ingredients, '50 g butter'] };
    expect(applySubstitute(buttery, 1, first, wants).isSafe).toBe(false);
  });

  it('throws for a line that is not there', () => {
    const [first] = find('1 cup milk');
    if (first === undefined) throw new Error('no substitute');
    expect(() => applySubstitute(recipe, 9, first, request())).toThrow(RangeError);
  });
});
