import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRecipe } from '../composer/index.ts';
import { findFood } from '../foods/index.ts';
import { passesGate, type TimedRecipe } from '../gate/index.ts';
import { formatIngredientPhrase, parseIngredient } from '../phrases/index.ts';
import { ALLERGENS, DIETS } from '../vocabulary/index.ts';
import { findEntry } from './find-entry.ts';
import { planVariant, type VariantPerson } from './index.ts';

const person = (over: Partial<VariantPerson> = {}): VariantPerson => ({
  allergies: [],
  severe: [],
  diets: [],
  excludeFoodIds: [],
  excludeTexts: [],
  ...over,
});

/** Vegetables that are boiled together; peanut butter comes in at the end. */
const LATE: TimedRecipe = {
  title: 'Carrots and rice with peanut butter',
  servings: 4,
  prepMinutes: 10,
  cookMinutes: 25,
  ingredients: ['200 g rice', '4 carrots', '4 tbsp peanut butter', '1 tsp salt'],
  steps: [
    'Peel and slice the carrots.',
    'Boil the rice and carrots with the salt in plenty of water for 15 minutes, then drain.',
    'Stir in the peanut butter and serve hot.',
  ],
};
/** The same with the allergen from the first step on. */
const EARLY: TimedRecipe = {
  ...LATE,
  steps: [
    'Stir the peanut butter with a little hot water in a pot.',
    'Add the rice, carrots and salt with plenty of water and simmer for 20 minutes until tender.',
    'Serve hot.',
  ],
};
const PEANUT = person({ allergies: ['peanut'] });
const SEVERE = person({ allergies: ['peanut'], severe: ['peanut'] });
const codes = (variant: ReturnType<typeof planVariant>) =>
  variant.verdict === 'variant' ? variant.order.map(({ code }) => code) : variant;

describe('a recipe for somebody who may eat all of it', () => {
  it('suits as it is', () => {
    expect(planVariant(LATE, person())).toEqual({ verdict: 'suits' });
    expect(planVariant(LATE, person({ allergies: ['egg'], severe: ['egg'] }))).toEqual({ verdict: 'suits' });
  });
});

describe('a recipe that suits all but one', () => {
  it('has a portion taken out before what they may not eat comes in', () => {
    const variant = planVariant(LATE, PEANUT);
    expect(codes(variant)).toEqual([
      'clean_first',
      'cook_together',
      'take_portion',
      'finish_portion',
      'own_tools',
      'cover_aside',
      'then_others',
      'serve_first',
    ]);
    if (variant.verdict !== 'variant') throw new Error('no variant');
    expect(variant.swaps).toHaveLength(1);
    expect(variant.swaps[0]).toMatchObject({ index: 2, phrase: '4 tbsp peanut butter' });
    // A fourth of it, for one portion.
    expect(variant.swaps[0]?.instead[0]).toMatch(/^1 tbsp (?!peanut)/);
    expect(variant.order.find(({ code }) => code === 'take_portion')?.data).toEqual({ step: 3 });
    expect(variant.recipe.steps.join(' ')).not.toContain('peanut');
    for (const { source } of variant.order) expect(source.length).toBeGreaterThan(10);
  });

  it('has their portion cooked first where it comes in at the start', () => {
    expect(codes(planVariant(EARLY, PEANUT))).toEqual([
      'clean_first',
      'cook_portion_first',
      'own_tools',
      'cover_aside',
      'then_others',
      'serve_first',
    ]);
  });

  it('reads labels and keeps packets closed where traces count', () => {
    const order = codes(planVariant(LATE, SEVERE));
    expect(order).toEqual(
      expect.arrayContaining(['clean_first', 'read_labels', 'keep_closed', 'cover_aside']),
    );
  });

  it('keeps a diet apart without washing for it', () => {
    const butter: TimedRecipe = {
      ...LATE,
      title: 'Carrots and rice',
      ingredients: ['200 g rice', '4 carrots', '40 g butter', '1 tsp salt'],
      steps: [...LATE.steps.slice(0, 2), 'Stir in the butter and serve hot.'],
    };
    const order = codes(planVariant(butter, person({ diets: ['vegan'] })));
    expect(order).toEqual(['cook_together', 'take_portion', 'finish_portion', 'own_tools', 'then_others']);
  });
});

describe('no variant', () => {
  it('is offered where traces count and the allergen is in from the start', () => {
    expect(planVariant(EARLY, SEVERE)).toEqual({
      verdict: 'no_variant',
      reason: 'severe_throughout',
      phrases: ['4 tbsp peanut butter'],
    });
  });

  it('is offered where cooking carries it through the air', () => {
    const cod: TimedRecipe = {
      ...LATE,
      title: 'Rice with shrimp',
      ingredients: ['200 g rice', '4 carrots', '300 g shrimp', '1 tsp salt'],
      steps: [
        ...LATE.steps.slice(0, 2),
        'Fry the shrimp in a pan for 4 minutes until they are opaque and 63 °C (145 °F) inside, and serve on top.',
      ],
    };
    const severe = person({ allergies: ['crustacean'], severe: ['crustacean'] });
    expect(planVariant(cod, severe)).toMatchObject({ verdict: 'no_variant', reason: 'severe_airborne' });
  });

  it('is offered where nothing stands in for a food, or the recipe is not safe for anybody', () => {
    const salt = person({ excludeTexts: ['salt'], excludeFoodIds: ['salt'] });
    expect(planVariant(LATE, salt)).toMatchObject({ verdict: 'no_variant', reason: 'no_substitute' });
    const claim = { ...LATE, title: 'Carrots that cure cancer' };
    expect(planVariant(claim, PEANUT)).toMatchObject({ verdict: 'no_variant', reason: 'recipe_not_passed' });
  });
});

describe('where a food comes in', () => {
  it.each([
    [['Boil the rice.', 'Add the peanuts.'], 'peanuts', 1],
    [['Boil the rice.', 'Scatter the nuts over it.'], 'almonds', 1],
    [['Put everything into a pot.', 'Add the peanuts.'], 'peanuts', 0],
    [['Boil the rice.', 'Serve.'], 'peanuts', 0],
  ] as const)('%j, %s: %i', (steps, phrase, entry) => {
    const food = findFood(parseIngredient(phrase).foodId ?? '');
    expect(food).not.toBeNull();
    expect(findEntry(steps, food === null ? [] : [food])).toBe(entry);
  });
});

describe('every variant', () => {
  const FRIDGES = [
    ['2 eggs', 'rice', 'peanuts', 'carrots'],
    ['chicken thighs', 'yogurt', 'potatoes', 'onion'],
    ['pasta', 'cream', 'mushrooms', 'parmesan'],
    ['shrimp', 'noodles', 'soy sauce', 'scallions'],
    ['chickpeas', 'tahini', 'spinach', 'tomatoes'],
    ['flour', 'milk', 'eggs', 'butter'],
  ];
  const anyPerson = fc
    .record({
      allergies: fc.uniqueArray(fc.constantFrom(...ALLERGENS), { maxLength: 3 }),
      isSevere: fc.boolean(),
      diets: fc.uniqueArray(fc.constantFrom(...DIETS), { maxLength: 2 }),
    })
    .map(({ allergies, isSevere, diets }) => person({ allergies, diets, severe: isSevere ? allergies : [] }));

  it('passes the gate for its person, and none of a severe allergy is in before their portion is out', () => {
    let variants = 0;
    fc.assert(
      fc.property(fc.constantFrom(...FRIDGES), fc.nat({ max: 20 }), anyPerson, (ingredients, seed, who) => {
        const composed = composeRecipe({
          ingredients,
          servings: 4,
          seed,
          diets: [],
          allergies: [],
          exclude: [],
        });
        if (!composed.ok) return;
        const { draft } = composed;
        const recipe: TimedRecipe = {
          ...draft,
          ingredients: draft.ingredients.map((line) => formatIngredientPhrase(line, 'metric')),
          steps: draft.steps.map(({ text }) => text),
        };
        const variant = planVariant(recipe, who);
        if (variant.verdict !== 'variant') return;
        variants += 1;
        const constraints = { ...who, maxMinutes: null, givenFoodIds: [] };
        expect(passesGate({ ...recipe, ...variant.recipe }, constraints)).toBe(true);
        const orderCodes = variant.order.map(({ code }) => code);
        if (who.severe.length > 0 && orderCodes.includes('keep_closed'))
          expect(orderCodes).not.toContain('cook_portion_first');
        expect(orderCodes.indexOf('then_others')).toBeGreaterThan(orderCodes.indexOf('own_tools'));
      }),
      { numRuns: 60 },
    );
    expect(variants).toBeGreaterThan(3);
  }, 120_000);
});
