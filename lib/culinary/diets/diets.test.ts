import { describe, expect, it } from 'vitest';
import { FOODS, getFood } from '../foods/index.ts';
import { readIngredientLine, readRecipe } from '../reading/index.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { DIETS, type Diet } from '../vocabulary/index.ts';
import {
  DIET_RULES,
  DIET_SOURCES,
  findDietConflict,
  findServedConflict,
  isFoodAllowed,
  judgeDiet,
  judgeDiets,
  judgeReading,
} from './index.ts';

const recipe = (parts: Partial<RecipeText>): RecipeText => ({
  title: '',
  ingredients: [],
  steps: [],
  servings: 2,
  ...parts,
});
const judge = (diet: Diet, ...ingredients: string[]) => judgeDiet(diet, recipe({ ingredients }));

describe('the rules of diets', () => {
  it('each have a code and a source', () => {
    for (const diet of DIETS) {
      expect(DIET_SOURCES[diet].length, diet).toBeGreaterThan(10);
      for (const { code, source } of DIET_RULES[diet]) {
        expect(code).toMatch(/^[a-z_]+$/);
        expect(source.length, `${diet} ${code}`).toBeGreaterThan(8);
      }
    }
  });

  it('each rule out at least one food of the table, and let most pass', () => {
    for (const diet of DIETS) {
      if (diet === 'diabetic_aware') continue;
      const out = FOODS.filter((food) => findDietConflict(food, diet) !== null).length;
      expect(out, diet).toBeGreaterThan(5);
      expect(FOODS.length - out, diet).toBeGreaterThan(FOODS.length / 10);
    }
  });
});

describe('judgeDiet', () => {
  it('gives code, path, place and source', () => {
    const { verdict, reasons } = judge('vegan', '1 onion', '1 tsp Worcestershire sauce');
    expect(verdict).toBe('no');
    expect(reasons[0]).toMatchObject({
      code: 'fish_or_seafood',
      foodId: 'worcestershire-sauce',
      path: ['worcestershire sauce', 'anchovy'],
      where: { part: 'ingredient', index: 1 },
      source: DIET_RULES.vegan[1]?.source,
    });
  });

  it('reads title and steps too', () => {
    expect(judgeDiet('vegetarian', recipe({ steps: ['Fry the bacon.'] })).verdict).toBe('no');
    expect(judgeDiet('vegetarian', recipe({ title: 'Salmon on rice' })).verdict).toBe('no');
  });

  it('knows nothing of what it does not know', () => {
    const { verdict, reasons } = judge('vegan', '2 tbsp moonbeam dust');
    expect(verdict).toBe('unknown');
    expect(reasons[0]).toMatchObject({ code: 'ingredient_unknown', path: ['2 tbsp moonbeam dust'] });
  });

  it('does not promise what some brands hold', () => {
    expect(judge('vegan', '2 slices bread').verdict).toBe('unknown');
    expect(
      isFoodAllowed(getFood('bread'), {
        allergies: [],
        diets: ['vegan'],
        excludeFoodIds: [],
        excludeTexts: [],
      }),
    ).toBe(true);
  });

  it('shows carbohydrate to diabetics and claims nothing', () => {
    expect(judge('diabetic_aware', '100 g sugar')).toEqual({
      diet: 'diabetic_aware',
      verdict: 'unknown',
      reasons: [
        { code: 'carbohydrate_is_shown', foodId: null, path: [], source: DIET_SOURCES.diabetic_aware },
      ],
    });
  });

  it('judges every diet at once, with at most twenty reasons each', () => {
    const reports = judgeDiets(recipe({ ingredients: Array.from({ length: 40 }, () => '100 g butter') }));
    expect(reports.map(({ diet }) => diet)).toEqual([...DIETS]);
    for (const { reasons } of reports) expect(reasons.length).toBeLessThanOrEqual(20);
  });
});

describe('what is about the whole dish', () => {
  it('keeps meat and milk apart for kosher, also inside foods, but not what only looks like them', () => {
    expect(judge('kosher', '500 g ground beef', '2 tbsp butter').reasons[0]).toMatchObject({
      code: 'meat_with_dairy',
      path: ['ground beef', 'butter'],
    });
    expect(judge('kosher', '500 g ground beef', '2 tbsp vegan butter').verdict).not.toBe('no');
    expect(judge('kosher', '500 g ground beef', '2 tbsp dairy-free butter').verdict).not.toBe('no');
    expect(
      judge('kosher', '4 meatless sausages', '2 tbsp butter').reasons.map(({ code }) => code),
    ).not.toContain('meat_with_dairy');
    expect(judge('kosher', '2 salmon fillets', '2 tbsp butter').verdict).toBe('yes');
  });

  it('weighs sodium by 140 mg per 100 g', () => {
    expect(judge('low_sodium', '500 g potatoes', '1 tbsp salt').verdict).toBe('no');
    expect(judge('low_sodium', '500 g potatoes', '200 g carrots').verdict).toBe('yes');
    const heavy = judge('low_sodium', '100 g potatoes', '100 g canned tomatoes', '10 g salt');
    expect(heavy.reasons.map(({ code }) => code)).toContain('sodium_per_100g');
  });

  it('counts net carbohydrate by serving, and says when it cannot', () => {
    expect(judge('keto', '600 g carrots').reasons.map(({ code }) => code)).toContain(
      'net_carbohydrate_per_serving',
    );
    expect(judge('keto', '200 g spinach', '2 salmon fillets').verdict).toBe('yes');
    expect(judge('keto', 'some spinach').reasons.map(({ code }) => code)).toContain(
      'net_carbohydrate_per_serving_unknown',
    );
  });
});

describe('claims', () => {
  it.each([
    ['vegan', '2 tbsp dairy-free cheddar', 'unknown'],
    ['vegan', '2 tbsp vegan cheddar', 'yes'],
    ['vegetarian', '50 g vegetarian parmesan', 'yes'],
    ['dairy_free', '50 g dairy-free cheddar', 'yes'],
    ['gluten_free', '200 g gluten-free spaghetti', 'yes'],
    ['gluten_free', '200 g wheat-free spaghetti', 'unknown'],
    ['low_fodmap', '250 ml lactose-free milk', 'yes'],
    ['low_fodmap', '200 g gluten-free spaghetti', 'yes'],
    ['halal', '150 ml alcohol-free white wine', 'yes'],
    ['halal', '150 ml vegan white wine', 'no'],
    ['vegetarian', '200 g dairy-free bacon', 'no'],
  ] as const)('%s: %s %s', (diet, text, verdict) => {
    expect(judge(diet, text).verdict).toBe(verdict);
  });

  it('believes the stronger of two readings', () => {
    expect(judge('vegan', '2 tbsp butter or vegan butter').verdict).toBe('no');
  });

  it('believes the real thing beside the one that claims, whichever comes first', () => {
    expect(judge('vegetarian', '100 g salami or vegan salami').verdict).toBe('no');
    expect(judge('vegetarian', '100 g vegan salami or salami').verdict).toBe('no');
    expect(judge('vegetarian', '100 g vegan salami').verdict).toBe('yes');
  });

  it('hears a claim of its own food only', () => {
    const { verdict, reasons } = judge('vegan', '100 g vegan gouda and 2 eggs');
    expect(verdict).toBe('no');
    expect(reasons.map(({ code }) => code)).toEqual(['egg']);
    expect(judge('vegan', '2 eggs and 100 g vegan gouda').reasons.map(({ code }) => code)).toEqual(['egg']);
  });

  it('leaves in doubt what is only a trace', () => {
    const { verdict, reasons } = judge('vegan', '100 g dates, may contain milk');
    expect(verdict).toBe('unknown');
    expect(reasons[0]).toMatchObject({ code: 'dairy', foodId: 'milk', path: ['milk'] });
  });

  it('hears what labels mean by the very name, where the table has a wider food', () => {
    const dough = judge('dairy_free', '100 g cookie dough');
    expect(dough.verdict).toBe('no');
    expect(dough.reasons[0]).toMatchObject({ code: 'dairy', foodId: 'cookie-dough' });
    expect(judge('dairy_free', '100 g dairy-free cookie dough').verdict).toBe('yes');
    expect(judge('vegan', '100 g gianduja').verdict).toBe('no');
    // A label that only doubts adds nothing to what the table knows.
    expect(judge('vegan', '500 g gnocchi').reasons.map(({ code }) => code)).not.toContain('dish_varies');
    expect(judge('paleo', '1 spaghetti squash').verdict).toBe('yes');
    expect(judge('low_fodmap', '200 g oyster mushrooms').verdict).toBe('yes');
  });

  it('believes a food that a line has without a place', () => {
    const reading = readRecipe(recipe({ ingredients: ['100 g vegan butter'] }));
    const [line] = reading.ingredients;
    if (line === undefined) throw new Error('no line');
    const blind = { ...reading, ingredients: [{ ...line, foods: [getFood('butter')], mentions: [] }] };
    expect(judgeReading('vegan', blind).verdict).toBe('no');
  });

  it('are heard by the gate, which asks for less', () => {
    const served = (text: string, id: string, diet: Diet) =>
      findServedConflict(readIngredientLine(text, 0), getFood(id), diet)?.code ?? null;
    expect(served('2 slices bread', 'bread', 'vegan')).toBeNull();
    expect(served('100 g butter', 'butter', 'vegan')).toBe('dairy');
    expect(served('100 g butter (vegan)', 'butter', 'vegan')).toBeNull();
    expect(served('100 g cookie dough', 'cookie-dough', 'dairy_free')).toBe('dairy');
    expect(served('100 g cookie dough (dairy-free)', 'cookie-dough', 'dairy_free')).toBeNull();
  });
});

describe('isFoodAllowed', () => {
  const constraints = { allergies: [], diets: [], excludeFoodIds: [], excludeTexts: [] } as const;

  it('refuses an allergen anywhere in a food, also a possible one', () => {
    expect(isFoodAllowed(getFood('worcestershire-sauce'), { ...constraints, allergies: ['fish'] })).toBe(
      false,
    );
    expect(isFoodAllowed(getFood('bread'), { ...constraints, allergies: ['milk'] })).toBe(false);
    expect(isFoodAllowed(getFood('carrot'), { ...constraints, allergies: ['fish'] })).toBe(true);
  });

  it('asks every diet, of the food and of what labels mean by its name', () => {
    const allowed = (id: string, ...diets: Diet[]) => isFoodAllowed(getFood(id), { ...constraints, diets });
    expect(allowed('butter', 'vegan')).toBe(false);
    expect(allowed('butter', 'halal', 'vegan')).toBe(false);
    expect(allowed('butter', 'halal')).toBe(true);
    expect(allowed('carrot', 'vegan')).toBe(true);
    // A label's row stands for many names: its class is not the food's.
    expect(allowed('spaghetti-squash', 'paleo')).toBe(true);
    expect(allowed('almond-butter', 'toddler_safe')).toBe(true);
    expect(allowed('oyster-mushroom', 'low_fodmap')).toBe(true);
  });

  it('believes the label by that name where it knows of more', () => {
    const milkFree = (id: string) => isFoodAllowed(getFood(id), { ...constraints, allergies: ['milk'] });
    expect(milkFree('creamed-corn')).toBe(false);
    expect(milkFree('corn')).toBe(true);
    const dairyFree = (id: string) => isFoodAllowed(getFood(id), { ...constraints, diets: ['dairy_free'] });
    expect(dairyFree('cookie-dough')).toBe(false);
    expect(dairyFree('gianduja')).toBe(false);
  });

  it('needs every word of an exclusion in one name', () => {
    const without = (id: string, text: string) =>
      isFoodAllowed(getFood(id), { ...constraints, excludeTexts: [text] });
    expect(without('oyster-mushroom', 'oyster sauce')).toBe(true);
    expect(without('oyster-sauce', 'oyster sauce')).toBe(false);
  });

  it('refuses what is excluded by id, inside other foods and by name', () => {
    expect(isFoodAllowed(getFood('carrot'), { ...constraints, excludeFoodIds: ['basil'] })).toBe(true);
    expect(isFoodAllowed(getFood('pesto'), { ...constraints, excludeFoodIds: ['basil'] })).toBe(false);
    expect(isFoodAllowed(getFood('oyster-mushroom'), { ...constraints, excludeTexts: ['mushrooms'] })).toBe(
      false,
    );
    expect(isFoodAllowed(getFood('carrot'), { ...constraints, excludeTexts: ['mushrooms', ''] })).toBe(true);
  });
});
