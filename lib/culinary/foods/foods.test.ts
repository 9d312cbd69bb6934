import { describe, expect, it } from 'vitest';
import {
  FOODS,
  findFood,
  findFoodMentions,
  findNutrientSpread,
  foodAllergens,
  getFood,
  matchFood,
  walkConstituents,
} from './index.ts';

const allergensOf = (id: string) => [...new Set(foodAllergens(getFood(id)).map(({ allergen }) => allergen))];

describe('the food table', () => {
  it('has unique ids and names, and constituents that exist without cycles', () => {
    expect(FOODS.length).toBeGreaterThanOrEqual(250);
    expect(new Set(FOODS.map(({ id }) => id)).size).toBe(FOODS.length);
    expect(new Set(FOODS.map(({ name }) => name)).size).toBe(FOODS.length);
    for (const food of FOODS) {
      for (const { foodId } of food.constituents)
        expect(findFood(foodId), `${food.id} is made of ${foodId}`).not.toBeNull();
      expect(walkConstituents(food).length).toBeLessThan(60);
    }
  });

  it('tells the allergen of every animal origin and of wheat', () => {
    const wanted = {
      dairy: 'milk',
      egg: 'egg',
      fish: 'fish',
      crustacean: 'crustacean',
      mollusc: 'mollusc',
    } as const;
    for (const food of FOODS) {
      const expected = wanted[food.origin as keyof typeof wanted];
      if (expected !== undefined) expect(allergensOf(food.id), food.id).toContain(expected);
      if (allergensOf(food.id).includes('wheat')) expect(allergensOf(food.id), food.id).toContain('gluten');
    }
  });

  it('keeps the figures of SR28: read from NUT_DATA by hand', () => {
    expect(getFood('butter').ndbNo).toBe('01001');
    expect(getFood('butter').nutrientsPer100g).toMatchObject({
      energyKcal: 717,
      proteinGrams: 0.85,
      fatGrams: 81.11,
    });
    expect(getFood('egg').nutrientsPer100g).toMatchObject({
      energyKcal: 143,
      proteinGrams: 12.56,
      cholesterolMg: 372,
    });
    expect(getFood('rice').nutrientsPer100g).toMatchObject({ energyKcal: 365, carbohydrateGrams: 79.95 });
    expect(findNutrientSpread('01001', 'proteinGrams')).toMatchObject({ standardError: 0.074, samples: 16 });
  });

  it('has no figure where SR28 has none', () => {
    const unknown = FOODS.filter(({ ndbNo }) => ndbNo === null);
    expect(unknown.length).toBeGreaterThan(20);
    for (const food of unknown)
      expect(Object.values(food.nutrientsPer100g).every((value) => value === null)).toBe(true);
  });

  it('knows what people count and pour', () => {
    expect(getFood('egg').measures.find(({ unit }) => unit === 'each')?.grams).toBe(50);
    expect(getFood('water').densityGramsPerMl).toBeCloseTo(1, 1);
    expect(getFood('butter').measures.find(({ unit }) => unit === 'stick')?.grams).toBe(113);
  });

  it('throws for an id of nobody', () => {
    expect(() => getFood('unicorn')).toThrow(RangeError);
    expect(findFood('unicorn')).toBeNull();
  });
});

describe('matchFood', () => {
  it.each([
    ['zucchini', 'zucchini'],
    ['courgettes', 'zucchini'],
    ['Aubergine', 'eggplant'],
    ['boneless skinless chicken thighs', 'chicken-thigh'],
    ['fresh flat-leaf parsley', 'flat-leaf-parsley'],
    ['fresh parsley', 'parsley'],
    ['crème fraîche', 'creme-fraiche'],
    ['Erdnüsse', 'peanut'],
    ['cacahuètes', 'peanut'],
    ['mantequilla', 'butter'],
    ['uova', 'egg'],
    ['tomatos', 'tomato'],
    ['brocolli', 'broccoli'],
  ])('takes "%s" for %s', (name, id) => {
    expect(matchFood(name)?.food.id.replace('skinless-', '')).toBe(id);
  });

  it.each([
    'rocket fuel',
    "grandma's spice mix",
    'concrete',
    'glue',
    'unobtainium',
    '',
    '   ',
    'a'.repeat(500),
  ])('does not know "%s"', (name) => {
    expect(matchFood(name)).toBeNull();
  });

  it.each([
    ['almond milk', 'almond-milk'],
    ['peanut butter', 'peanut-butter'],
    ['butternut squash', 'butternut-squash'],
    ['coconut milk', 'coconut-milk'],
    ['oyster mushrooms', 'oyster-mushroom'],
    ['cream of tartar', 'cream-of-tartar'],
    ['cocoa butter', 'cocoa-butter'],
    ['water chestnuts', 'water-chestnut'],
  ])('does not take "%s" for what its words say', (name, id) => {
    expect(matchFood(name)?.food.id).toBe(id);
  });
});

describe('findFoodMentions', () => {
  const ids = (text: string) => findFoodMentions(text).map(({ food }) => food.id);

  it('finds foods in running text, longest name first', () => {
    expect(ids('Finish with a knob of butter and serve with garlic bread.')).toEqual([
      'butter',
      'garlic-bread',
    ]);
    expect(ids('Peanut butter sandwiches')).toContain('peanut-butter');
    expect(ids('Peanut butter sandwiches')).not.toContain('butter');
  });

  it('leaves the words of cooking alone', () => {
    expect(ids('Nestle it in, let it settle, halve and scatter; simmer until thick, then season.')).toEqual(
      [],
    );
  });

  it('reads absence as absence', () => {
    expect(ids('an egg-free cake')).not.toContain('egg');
  });

  it('reads hostile text in linear time', () => {
    const started = performance.now();
    findFoodMentions('butter '.repeat(20_000));
    findFoodMentions('a-'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('foodAllergens', () => {
  it('walks down to the reason', () => {
    const fish = foodAllergens(getFood('worcestershire-sauce')).find(({ allergen }) => allergen === 'fish');
    expect(fish?.path.map((name) => name.toLowerCase())).toEqual(['worcestershire sauce', 'anchovy']);
    expect(allergensOf('pesto')).toEqual(expect.arrayContaining(['milk', 'tree_nut']));
    expect(foodAllergens(getFood('pesto')).find(({ nut }) => nut === 'pine_nut')?.presence).toBe('contains');
  });

  it.each([
    ['casein', 'milk'],
    ['ghee', 'milk'],
    ['seitan', 'gluten'],
    ['semolina', 'wheat'],
    ['tahini', 'sesame'],
    ['dashi', 'fish'],
    ['malt', 'gluten'],
    ['shrimp-paste', 'crustacean'],
    ['marzipan', 'tree_nut'],
    ['surimi', 'fish'],
    ['oyster-sauce', 'mollusc'],
    ['soy-sauce', 'wheat'],
  ] as const)('%s hides %s', (id, allergen) => {
    expect(allergensOf(id)).toContain(allergen);
  });

  it.each([
    'butternut-squash',
    'nutmeg',
    'water-chestnut',
    'cream-of-tartar',
    'buckwheat',
    'cocoa-butter',
    'oyster-mushroom',
    'eggplant',
    'coconut-milk',
  ])('%s is none of them for certain', (id) => {
    expect(foodAllergens(getFood(id)).filter(({ presence }) => presence === 'contains')).toEqual([]);
  });
});
