import { describe, expect, it } from 'vitest';
import type { Food, FoodAllergen, FoodConstituent } from '../foods/food.ts';
import { getFood } from '../foods/index.ts';
import { ALLERGENS, type Allergen, type Diet, type NutrientProfile } from '../vocabulary/index.ts';
import { DIET_SOURCES } from './diet-rules.ts';
import { findDietConflict, findDietDoubt, findLabelConflict } from './find-diet-conflict.ts';

const plain = getFood('carrot');
const NOTHING_KNOWN = Object.fromEntries(
  Object.keys(plain.nutrientsPer100g).map((key) => [key, null]),
) as NutrientProfile;

/** A vegetable of which nothing is known but what a case says; each is another object. */
const food = (parts: Partial<Food>): Food => ({
  ...plain,
  id: 'made-up',
  name: 'made-up food',
  category: 'vegetable',
  origin: 'plant',
  hazard: null,
  allergens: [],
  constituents: [],
  nutrientsPer100g: NOTHING_KNOWN,
  ...parts,
});
const of = (foodId: string): FoodConstituent => ({ foodId, certainty: 'typical' });
const perhaps = (foodId: string): FoodConstituent => ({ foodId, certainty: 'possible' });
const has = (allergen: Allergen): FoodAllergen => ({ allergen, presence: 'contains' });
const mayHave = (allergen: Allergen): FoodAllergen => ({ allergen, presence: 'may_contain' });

/** Which allergens of a food's own row break a diet, whatever its class says. */
const BREAKS: readonly (readonly [Diet, readonly Allergen[]])[] = [
  ['vegan', ['milk', 'egg', 'fish', 'crustacean', 'mollusc']],
  ['vegetarian', ['fish', 'crustacean', 'mollusc']],
  ['pescatarian', []],
  ['gluten_free', ['wheat', 'gluten']],
  ['dairy_free', ['milk']],
  ['kosher', ['crustacean', 'mollusc']],
  ['halal', []],
  ['low_sodium', []],
];

describe('what a food is made of', () => {
  it.each(BREAKS)('rules out for %s what surely holds %j', (diet, breaking) => {
    const out = ALLERGENS.filter((allergen) => findDietConflict(food({ allergens: [has(allergen)] }), diet));
    expect(out).toEqual(breaking);
  });

  it.each(BREAKS)('leaves %s in doubt about what may hold %j', (diet, breaking) => {
    for (const allergen of ALLERGENS) {
      const doubt = findDietDoubt(food({ allergens: [mayHave(allergen)] }), diet);
      expect(doubt, allergen).toEqual(
        breaking.includes(allergen)
          ? { code: allergen, path: ['made-up food'], isCertain: false, source: DIET_SOURCES[diet] }
          : null,
      );
    }
  });

  it('refuses possible gluten to those who may not have any, and lets possible milk be a doubt', () => {
    expect(findDietConflict(food({ allergens: [mayHave('gluten')] }), 'gluten_free')).toEqual({
      code: 'gluten',
      path: ['made-up food'],
      isCertain: false,
      source: DIET_SOURCES.gluten_free,
    });
    expect(findDietConflict(food({ allergens: [mayHave('milk')] }), 'vegan')).toBeNull();
    expect(findDietConflict(food({ allergens: [mayHave('fish')] }), 'vegetarian')).toBeNull();
  });

  it('names the certain reason before a possible one', () => {
    const both = food({ constituents: [perhaps('bacon'), of('beef')] });
    expect(findDietConflict(both, 'vegetarian')).toMatchObject({
      path: ['made-up food', 'beef'],
      isCertain: true,
    });
    const fishOrPork = food({ constituents: [perhaps('bacon')], allergens: [has('fish')] });
    expect(findDietConflict(fishOrPork, 'vegetarian')).toMatchObject({ code: 'fish', isCertain: true });
    const fatOrFish = food({ constituents: [perhaps('bacon')], allergens: [mayHave('gluten')] });
    expect(findDietConflict(fatOrFish, 'vegetarian')).toMatchObject({ code: 'meat', isCertain: false });
  });

  it('keeps the first of several possible ones', () => {
    const sauce = food({ constituents: [perhaps('bacon'), perhaps('anchovy')] });
    expect(findDietConflict(sauce, 'vegetarian')).toMatchObject({
      code: 'meat',
      path: ['made-up food', 'bacon'],
      isCertain: false,
    });
  });

  it('puts a rule that is sure before one that depends on the making', () => {
    const pate = food({ name: 'liver pâté', hazard: 'ready_to_eat_meat' });
    expect(findDietConflict(pate, 'pregnancy_safe')).toMatchObject({ code: 'vitamin_a', isCertain: true });
    expect(findDietConflict(food({ name: 'parmesan', origin: 'dairy' }), 'vegetarian')).toMatchObject({
      code: 'animal_rennet',
      isCertain: false,
    });
  });

  it('forgives traces where a diet counts amounts, and nowhere else', () => {
    const relish = food({ name: 'relish', constituents: [of('sugar'), of('salt')] });
    expect(findDietConflict(relish, 'keto')).toBeNull();
    expect(findDietConflict(relish, 'low_sodium')).toBeNull();
    expect(findDietConflict(relish, 'whole30')).toMatchObject({ code: 'added_sugar', isCertain: true });
    expect(findDietConflict(relish, 'infant_safe')?.path).toEqual(['relish', 'sugar']);
    expect(findDietConflict(getFood('sugar'), 'keto')?.code).toBe('carbohydrate');
    expect(findDietConflict(getFood('salt'), 'low_sodium')?.code).toBe('sodium');
  });

  it('does not count what an oil was steeped with against a low-FODMAP diet', () => {
    const steeped = { name: 'made-up oil', constituents: [of('garlic')] };
    expect(findDietConflict(food({ ...steeped, category: 'oil' }), 'low_fodmap')).toBeNull();
    expect(findDietConflict(food({ ...steeped, category: 'sauce' }), 'low_fodmap')?.path).toEqual([
      'made-up oil',
      'garlic',
    ]);
    expect(
      findDietConflict(food({ ...steeped, category: 'oil', constituents: [of('beef')] }), 'vegan'),
    ).not.toBeNull();
  });

  it('answers once and for all', () => {
    const butter = getFood('butter');
    expect(findDietConflict(butter, 'vegan')).toBe(findDietConflict(butter, 'vegan'));
    expect(findDietConflict(butter, 'vegan')).not.toBe(findDietConflict(butter, 'dairy_free'));
    expect(findDietConflict(butter, 'halal')).toBeNull();
  });

  it("takes from a label's row what is in the food, not the class that the row was filed under", () => {
    const row = food({ name: 'chestnut mushroom', category: 'grain', allergens: [has('milk')] });
    for (const diet of ['vegan', 'dairy_free'] as const) expect(findLabelConflict(row, diet)).not.toBeNull();
    for (const diet of ['paleo', 'whole30', 'low_fodmap'] as const) {
      expect(findDietConflict(row, diet), diet).not.toBeNull();
      expect(findLabelConflict(row, diet), diet).toBeNull();
    }
    const ofPork = food({ constituents: [of('bacon')] });
    for (const diet of ['vegetarian', 'pescatarian', 'halal', 'kosher'] as const)
      expect(findLabelConflict(ofPork, diet)?.path, diet).toEqual(['made-up food', 'bacon']);
    expect(findLabelConflict(food({ allergens: [has('wheat')] }), 'gluten_free')?.code).toBe('gluten');
  });
});
