import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOODS } from '../foods/index.ts';
import { createGate } from '../gate/index.ts';
import { formatIngredientPhrase } from '../phrases/index.ts';
import { ALLERGENS, DIETS } from '../vocabulary/index.ts';
import { isSound } from './check-draft.ts';
import { type ComposeRequest, composeRecipe, DISH_FORMS, proposeRecipes } from './index.ts';

const request = (part: Partial<ComposeRequest>): ComposeRequest => ({
  ingredients: [],
  diets: [],
  allergies: [],
  exclude: [],
  servings: 2,
  seed: 1,
  ...part,
});

const FRIDGE = ['2 chicken thighs', '1 lemon', 'a handful of rice', 'half an onion'];

function compose(part: Partial<ComposeRequest>) {
  const result = composeRecipe(request(part));
  if (!result.ok) throw new Error(result.code);
  return result;
}

/** Codes of everything the gate would hold back. */
function blockedBy(asked: ComposeRequest): string[] {
  const result = composeRecipe(asked);
  if (!result.ok) return [];
  const { draft } = result;
  const lines = draft.ingredients.map((ingredient) => formatIngredientPhrase(ingredient, 'metric'));
  const gate = createGate({
    allergies: asked.allergies,
    diets: asked.diets,
    excludeFoodIds: [],
    excludeTexts: asked.exclude,
    maxMinutes: asked.maxMinutes ?? null,
    givenFoodIds: [],
  });
  const results = [
    gate.checkTitle(draft.title),
    ...lines.map((line) => gate.checkIngredient(line)),
    ...draft.steps.map(({ text }) => gate.checkStep(text)),
    gate.checkWhole({ ...draft, ingredients: lines, steps: draft.steps.map(({ text }) => text) }),
  ];
  return results.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'block').map(({ code }) => code),
  );
}

describe('composeRecipe', { timeout: 60_000 }, () => {
  it('uses every given food with its amount, names times and a safe temperature', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const { draft, usedFoodIds } = compose({
        ingredients: FRIDGE,
        allergies: ['peanut'],
        maxMinutes: 45,
        seed,
      });
      expect(usedFoodIds).toEqual(expect.arrayContaining(['chicken-thigh', 'lemon', 'rice', 'onion']));
      const lines = draft.ingredients
        .map((ingredient) => formatIngredientPhrase(ingredient, 'metric'))
        .join('\n');
      expect(lines).toMatch(/^2 chicken thighs/m);
      expect(lines).toMatch(/^½ onion/m);
      expect(lines).toMatch(/^1 handful of rice/m);
      expect(draft.steps.map(({ text }) => text).join(' ')).toContain('74 °C (165 °F)');
      expect(draft.prepMinutes + draft.cookMinutes).toBeLessThanOrEqual(45);
    }
  });

  it('writes the same for a seed, and different dinners for different seeds', () => {
    expect(compose({ ingredients: FRIDGE, seed: 7 })).toEqual(compose({ ingredients: FRIDGE, seed: 7 }));
    const forms = new Set(
      Array.from({ length: 40 }, (_, seed) => compose({ ingredients: FRIDGE, seed }).form),
    );
    const titles = new Set(
      Array.from({ length: 40 }, (_, seed) => compose({ ingredients: FRIDGE, seed }).draft.title),
    );
    expect(forms.size).toBeGreaterThan(3);
    expect(titles.size).toBeGreaterThan(8);
  });

  it.each([
    [['400 g minced beef', '200 g spaghetti', '1 can tomatoes'], 'ragu'],
    [['6 eggs', 'spinach', 'feta'], 'frittata'],
    [['4 tortillas', 'black beans', 'avocado', 'cheddar'], 'tacos'],
    [['oats', 'milk', 'banana'], 'porridge'],
    [['strawberries', 'yogurt', 'honey'], 'fool'],
    [['arborio rice', 'mushrooms', 'parmesan'], 'risotto'],
    [['red lentils', 'onion', 'ginger', 'turmeric'], 'dal'],
    [['beef stew meat', 'carrots', 'potatoes'], 'stew'],
    [['spaghetti', 'eggs', 'bacon', 'pecorino'], 'carbonara'],
    [['mussels', 'white wine', 'shallot'], 'steamed_shells'],
  ])('makes %j into a %s', (ingredients, form) => {
    const forms = Array.from({ length: 24 }, (_, seed) => compose({ ingredients, seed }).form);
    expect(forms).toContain(form);
  });

  it('cooks different dishes of one fridge for different seeds', () => {
    const forms = Array.from(
      { length: 24 },
      (_, seed) => compose({ ingredients: FRIDGE, maxMinutes: 45, seed }).form,
    );
    expect(new Set(forms).size).toBeGreaterThanOrEqual(3);
  });

  it('cooks nothing that has gone off, and nothing that is not there', () => {
    const { draft, leftOut } = compose({
      ingredients: ['rotten chicken', '0 eggs', 'mouldy bread', 'rice', 'carrots'],
    });
    expect(draft.ingredients.map(({ food }) => food).join()).not.toMatch(/chicken|egg|bread/);
    expect(leftOut.map(({ reasonCode }) => reasonCode)).toEqual(['spoiled', 'none_there', 'spoiled']);
    expect(compose({ ingredients: ['blue cheese', 'pasta', '0.5 onion'] }).leftOut).toEqual([]);
  });

  it.each([
    [['3 peppers', 'rice'], /bell pepper/],
    [['2 Paprika', 'Reis'], /bell pepper/],
    [['pâtes', 'courgettes', 'citron'], /pasta.*lemon|lemon.*pasta/],
    [['noodles', 'bok choy'], /noodle/],
  ] as const)('understands what %j means', (ingredients, wanted) => {
    const foods = compose({ ingredients: [...ingredients] }).draft.ingredients.map(({ food }) => food);
    expect(foods.join()).toMatch(wanted);
    expect(foods.join()).not.toMatch(/by name|pâté|citron/);
  });

  it('warms what was cooked before', () => {
    const { draft } = compose({ ingredients: ['leftover rice', '2 eggs', 'frozen peas', 'ham'] });
    expect(draft.ingredients.map(({ food }) => food)).toContain('cooked rice');
  });

  it('leaves out no more than the time asks for', () => {
    const { leftOut } = compose({
      ingredients: ['leftover rice', '2 eggs', 'frozen peas', 'ham'],
      maxMinutes: 15,
    });
    expect(leftOut.map(({ text }) => text)).not.toContain('2 eggs');
  });

  it.each([
    [['2 chicken thighs', 'half an onion', 'leftover rice', 'kale'], 30, 'chicken-thigh'],
    [['tofu', 'pak choi', 'rice noodles'], 20, 'tofu'],
    [['pork shoulder', 'green onion', 'carrot'], 30, 'pork-shoulder'],
  ])(
    'cooks what the meal is about even when there is little time: %j in %i minutes',
    (ingredients, maxMinutes, food) => {
      for (let seed = 0; seed < 12; seed += 1)
        expect(compose({ ingredients, maxMinutes, seed }).usedFoodIds).toContain(food);
    },
  );

  it('takes another dish when the first one would leave something of the fridge lying', () => {
    const lying = Array.from({ length: 40 }, (_, seed) =>
      compose({ ingredients: ['salmon', 'potatoes', 'spinach', 'cream', 'dill', 'leek'], seed }),
    ).filter(({ leftOut }) => leftOut.length > 0);
    expect(lying).toEqual([]);
  });

  it('makes one dish of what belongs together, and not two plates', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const { draft } = compose({
        ingredients: ['ground beef', 'spaghetti', 'canned tomatoes', 'carrot', 'parmesan'],
        maxMinutes: 40,
        servings: 4,
        seed,
      });
      expect(draft.steps.map(({ text }) => text).join(' ')).not.toMatch(/alongside|on the side|as well/);
    }
  });

  it('turns a banana, oats and an egg into a breakfast of a quarter of an hour, without a night in the fridge', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const { draft, leftOut } = compose({
        ingredients: ['banana', 'oats', 'egg'],
        maxMinutes: 15,
        servings: 1,
        seed,
      });
      expect(leftOut).toEqual([]);
      expect(draft.steps.map(({ text }) => text).join(' ')).not.toMatch(/hours|overnight/);
    }
  });

  it('takes what is in a tin from the tin, and cooks oats in a microwave where there is nothing else', () => {
    expect(compose({ ingredients: ['2 tins of sardines', 'bread', 'tomatoes'] }).usedFoodIds).toContain(
      'canned-sardines',
    );
    const { draft } = compose({
      ingredients: ['oats', 'milk', 'apple'],
      equipment: ['microwave'],
      servings: 1,
      maxMinutes: 10,
    });
    expect(draft.steps[0]?.text).toContain('microwave bowl');
  });

  it('leaves out for a diet what is certain, and says that it is the diet', () => {
    const { leftOut, usedFoodIds } = compose({
      ingredients: ['lamb', 'yoghurt', 'flatbread'],
      diets: ['kosher'],
    });
    expect(leftOut).toEqual([{ text: 'yoghurt', reasonCode: 'diet' }]);
    expect(usedFoodIds).toContain('flatbread');
  });

  it('reads "Paprika" among German lines as the vegetable, and alone as the spice', () => {
    expect(compose({ ingredients: ['Hähnchenbrust', 'Paprika', 'Reis'] }).usedFoodIds).toContain(
      'bell-pepper',
    );
    expect(compose({ ingredients: ['chicken breast', 'paprika', 'rice'] }).usedFoodIds).toContain('paprika');
  });

  it('sears meat for stews only as thin strips and to a safe temperature, where it is not stewed', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const { draft } = compose({ ingredients: ['lamb', 'onion', 'zucchini'], maxMinutes: 30, seed });
      expect(draft.ingredients.find(({ food }) => food === 'lamb')?.preparation).toContain('strips');
      expect(draft.steps.map(({ text }) => text).join(' ')).toContain('63 °C');
    }
  });

  it('counts a night in the fridge as time', () => {
    const soaked = DISH_FORMS.filter(({ id }) => id === 'overnight_oats');
    const result = composeRecipe(request({ ingredients: ['oats', 'yogurt', 'strawberries'] }), soaked);
    if (!result.ok) throw new Error(result.code);
    expect(result.draft.prepMinutes + result.draft.cookMinutes).toBeGreaterThan(240);
  });

  it('follows a wish and a cuisine', () => {
    const soups = Array.from(
      { length: 10 },
      (_, seed) =>
        compose({ ingredients: ['carrots', 'potatoes', 'leek'], wish: 'a warming soup', seed }).form,
    );
    expect(soups.filter((form) => /soup|chowder|minestrone/.test(form)).length).toBeGreaterThan(8);
    const { draft } = compose({
      ingredients: ['chicken breast', 'rice', 'onion'],
      cuisine: 'indian',
      seed: 3,
    });
    expect(draft.ingredients.map(({ food }) => food).join(' ')).toMatch(
      /cumin|turmeric|garam masala|curry powder/,
    );
  });

  it('does without an oven where there is none', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { form } = compose({
        ingredients: ['chicken thighs', 'potatoes', 'carrots'],
        equipment: ['hob'],
        seed,
      });
      expect(DISH_FORMS.find(({ id }) => id === form)?.needs).not.toContain('oven');
    }
  });

  it('boils dried kidney beans and leaves out what takes too long', () => {
    const slow = compose({ ingredients: ['dried kidney beans', 'onion'] });
    expect(slow.draft.steps.map(({ text }) => text).join(' ')).toMatch(/boil hard for 10 minutes/);
    const quick = compose({ ingredients: ['dried kidney beans', 'onion', 'spinach', 'egg'], maxMinutes: 30 });
    expect(quick.leftOut).toContainEqual({ text: 'dried kidney beans', reasonCode: 'too_slow' });
  });

  it('says why it cannot', () => {
    expect(composeRecipe(request({ ingredients: ['unobtainium'] }))).toMatchObject({
      ok: false,
      code: 'no_food_recognised',
    });
    expect(composeRecipe(request({ ingredients: ['steak'], diets: ['vegan'] }))).toMatchObject({
      ok: false,
      code: 'nothing_allowed',
    });
    expect(composeRecipe(request({ ingredients: ['bleach', 'rice'] }))).toMatchObject({
      ok: false,
      code: 'refused',
    });
    expect(composeRecipe(request({ ingredients: ['beef stew meat'], maxMinutes: 5 }))).toMatchObject({
      ok: false,
    });
  });

  it('keeps meat and dairy apart for a kosher kitchen', () => {
    const { usedFoodIds, leftOut } = compose({
      ingredients: ['chicken breast', 'cream', 'rice'],
      diets: ['kosher'],
    });
    expect(usedFoodIds).not.toContain('cream');
    expect(leftOut).toContainEqual({ text: 'cream', reasonCode: 'diet' });
  });

  it('prints Fahrenheit first for Americans', () => {
    const { draft } = compose({ ingredients: ['ground beef', 'onion'], units: 'us' });
    expect(draft.steps.map(({ text }) => text).join(' ')).toContain('160 °F (71 °C)');
  });

  it('proposes different dishes for one fridge', () => {
    const proposals = proposeRecipes(request({ ingredients: FRIDGE }), 4);
    expect(proposals).toHaveLength(4);
    expect(new Set(proposals.map(({ form }) => form)).size).toBe(4);
  });

  it('writes nothing that the gate would hold back, whatever the fridge, the allergies, the diet and the kitchen', () => {
    const names = fc.constantFrom(...FOODS.map(({ name }) => name));
    fc.assert(
      fc.property(
        fc.record({
          ingredients: fc.array(names, { minLength: 1, maxLength: 8 }),
          allergies: fc.subarray([...ALLERGENS], { maxLength: 2 }),
          diets: fc.subarray([...DIETS], { maxLength: 1 }),
          equipment: fc.option(
            fc.subarray(['hob', 'oven', 'air_fryer', 'slow_cooker', 'pressure_cooker', 'blender'], {
              minLength: 1,
            }),
            {
              nil: undefined,
            },
          ),
          maxMinutes: fc.option(fc.integer({ min: 10, max: 120 }), { nil: undefined }),
          units: fc.constantFrom('metric' as const, 'us' as const),
          skill: fc.constantFrom(undefined, 'beginner', 'advanced'),
          servings: fc.integer({ min: 1, max: 8 }),
          seed: fc.nat(1_000_000),
        }),
        (part) => {
          expect(blockedBy(request(part))).toEqual([]);
        },
      ),
      { numRuns: 250, seed: 20_261_125 },
    );
  });

  it('keeps to the time that there is', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const maxMinutes = 15 + (seed % 8) * 10;
      const result = composeRecipe(
        request({ ingredients: ['chicken breast', 'rice', 'broccoli', 'carrots', 'eggs'], maxMinutes, seed }),
      );
      if (result.ok)
        expect(result.draft.prepMinutes + result.draft.cookMinutes).toBeLessThanOrEqual(maxMinutes);
    }
  });

  it('says so when the time is too short for anything', () => {
    expect(composeRecipe(request({ ingredients: ['lamb shoulder'], maxMinutes: 3 }))).toMatchObject({
      ok: false,
      code: 'not_enough_time',
    });
  });

  it('overlaps what can be overlapped', () => {
    const steps = Array.from({ length: 20 }, (_, seed) =>
      compose({ ingredients: ['chicken thighs', 'rice', 'onion', 'coconut milk'], seed })
        .draft.steps.map(({ text }) => text)
        .join(' '),
    );
    expect(
      steps.filter((text) => /\b(?:While|As) the|Meanwhile|In the meantime|minutes to go/.test(text)).length,
    ).toBeGreaterThan(5);
  });

  it('fills every slot of its sentences', () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const at = (step: number) => FOODS[(seed * 53 + step * 211) % FOODS.length]?.name ?? 'egg';
      const result = composeRecipe(request({ ingredients: [at(1), at(2), at(3), at(4), at(5)], seed }));
      if (!result.ok) continue;
      const text = [result.draft.title, ...result.draft.steps.map((step) => step.text)].join('\n');
      expect(text).not.toMatch(/[[\]{}|]|undefined| {2}|,,|\.\./);
      expect(text).not.toMatch(/^\p{Ll}/mu);
      expect(Math.max(...result.draft.steps.map((step) => step.text.length))).toBeLessThanOrEqual(420);
      expect(isSound(result.draft, request({}))).toBe(true);
    }
  });

  it('names every given food of an ordinary fridge', () => {
    const fridges = [
      ['salmon', 'potatoes', 'spinach', 'cream'],
      ['tofu', 'broccoli', 'rice', 'soy sauce'],
      ['ground beef', 'kidney beans', 'bell pepper', 'canned tomatoes'],
      ['eggs', 'cheddar', 'tomatoes', 'bread'],
      ['chickpeas', 'sweet potato', 'coconut milk', 'onion'],
    ];
    const left = fridges.flatMap((ingredients) =>
      Array.from({ length: 12 }, (_, seed) => compose({ ingredients, seed }).leftOut.length),
    );
    expect(left.filter((count) => count === 0).length).toBeGreaterThan(left.length * 0.9);
  });
});
