import { describe, expect, it } from 'vitest';
import { findDietConflict } from '../diets/index.ts';
import {
  FOODS,
  type Food,
  findFood,
  findSr28Profile,
  foodAllergens,
  getFood,
  walkConstituents,
} from './index.ts';
import { nameKey } from './names/tokens.ts';

const allergensOf = (food: Food) =>
  new Set<string>(
    foodAllergens(food).flatMap(({ allergen, nut }) => (nut === undefined ? [allergen] : [allergen, nut])),
  );

/** Foods whose name has the word but which are something else. */
const LOOKALIKES =
  /buckwheat|butternut|water chestnut|chestnut mushroom|coconut|eggplant|cream of (?:tartar|wheat)|cocoa butter|shea butter|tiger nut|milkfish|saffron milk cap|apple butter|butter ?bean|butter lettuce|butterfish|butterbur|egg replacer|flax egg|oyster mushroom|crab apple|hen of the woods|vegan|plant milk|gluten-free|vegetarian/;
/** Milk, butter and cream of plants: "almond milk", "sunflower seed butter". */
const PLANT_DAIRY =
  /(?:almond|cashew|hazelnut|walnut|macadamia|nut|seed|oat|soy|rice|hemp|pea|cookie) (?:milk|butter|cream)/;

/** A word in the name of a food → what must then be in it, certainly or possibly. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\balmond|\bmarzipan|frangipane/, 'almond'],
  [/\bhazelnut|gianduja/, 'hazelnut'],
  [/\bwalnut/, 'walnut'],
  [/\bcashew/, 'cashew'],
  [/\bpistachio/, 'pistachio'],
  [/\bpecan/, 'pecan'],
  [/\bmacadamia/, 'macadamia'],
  [/\bpine nut|pesto/, 'pine_nut'],
  [/\bpeanut|\bsatay/, 'peanut'],
  [/\bsoy\b|\bsoya|\bsoybean|\btofu|\btempeh|\bmiso\b|\bedamame|\btamari\b|\bnatto/, 'soy'],
  [/\bsesame|\btahini|\bhalva/, 'sesame'],
  [/\bmustard/, 'mustard'],
  [/\bcelery|\bceleriac/, 'celery'],
  [
    /\bwheat\b|\bsemolina|\bcouscous|\bbulgur|\bspelt|\bseitan|\bfilo|\bpanko|\bflour tortilla|\bpuff pastry/,
    'wheat',
  ],
  [/\brye\b|\bbarley|\bmalt\b|\boats?\b|\boatmeal/, 'gluten'],
  [/\bmilk\b|\bcheese|\bbutter\b|\bcream\b|\byogurt|\bghee|\bcasein|\bwhey/, 'milk'],
  [/\beggs?\b|\bmayonnaise|\bmeringue|\baioli/, 'egg'],
  [/\bsalmon|\btuna|\bcod\b|\banchov|\bsardine|\bherring|\btrout|\bfish\b|\bbonito/, 'fish'],
  [/\bshrimp|\bprawn|\bcrab|\blobster|\bcrayfish|\bcrawfish/, 'crustacean'],
  [/\bclam|\bmussel|\boyster|\bscallop|\bsquid|\boctopus|\bcuttlefish/, 'mollusc'],
  [/\blupin/, 'lupin'],
];

const isNamed = ({ name }: Food, word: RegExp, allergen: string) =>
  word.test(name) && !(allergen === 'milk' && PLANT_DAIRY.test(name));

describe('the food table, validated', () => {
  it('has one food for every English name', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const food of FOODS) {
      for (const name of [food.name, food.plural, ...food.synonyms]) {
        const key = nameKey(name);
        const before = owner.get(key);
        if (before !== undefined && before !== food.id) shared.push(`${name}: ${before}, ${food.id}`);
        owner.set(key, food.id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('has the allergen that a name promises', () => {
    const lacking = FOODS.filter(({ name }) => !LOOKALIKES.test(name)).flatMap((food) =>
      WORDS.filter(
        ([word, allergen]) => isNamed(food, word, allergen) && !allergensOf(food).has(allergen),
      ).map(([, allergen]) => `${food.name}: ${allergen}`),
    );
    expect(lacking).toEqual([]);
  });

  it('takes every NDB number from SR28 and lists no food of many parts as one of a kind', () => {
    for (const food of FOODS) {
      if (food.ndbNo !== null) expect(findSr28Profile(food.ndbNo), food.id).not.toBeNull();
      if (food.origin === 'composite') expect(food.constituents.length, food.id).toBeGreaterThan(0);
      expect(
        walkConstituents(food).filter((visit) => visit.food === food),
        food.id,
      ).toHaveLength(1);
    }
  });

  it('says the milk of cheese, the egg of eggs, the fish of fish', () => {
    const wanted: Readonly<Record<string, readonly string[]>> = {
      cheese: ['milk'],
      egg: ['egg'],
      fish: ['fish'],
      shellfish: ['crustacean', 'mollusc', 'fish'],
      nut: ['tree_nut', 'peanut', 'sulphite'],
    };
    const noAllergen = /coconut|ginkgo|acorn|almond, bitter|bitter almond/;
    for (const food of FOODS) {
      const some = wanted[food.category];
      if (some === undefined || noAllergen.test(food.name)) continue;
      expect(
        some.some((allergen) => allergensOf(food).has(allergen)),
        food.id,
      ).toBe(true);
    }
  });

  it('lets no diet overlook what a food is certainly made of', () => {
    const animals = ['pork', 'beef', 'lamb', 'game', 'poultry', 'fish', 'crustacean', 'mollusc'];
    for (const food of FOODS) {
      const parts = walkConstituents(food).filter(({ isCertain }) => isCertain);
      if (parts.some(({ food: part }) => animals.includes(part.origin)))
        expect(findDietConflict(food, 'vegetarian'), food.id).not.toBeNull();
      const certain = foodAllergens(food).filter(({ presence }) => presence === 'contains');
      if (certain.some(({ allergen }) => allergen === 'wheat' || allergen === 'gluten'))
        expect(findDietConflict(food, 'gluten_free'), food.id).not.toBeNull();
      if (certain.some(({ allergen }) => allergen === 'milk' || allergen === 'egg'))
        expect(findDietConflict(food, 'vegan'), food.id).not.toBeNull();
    }
  });

  it('is named in four languages, and knows what each food is for', () => {
    const roles = new Set(FOODS.flatMap((food) => food.roles));
    expect(roles.size).toBeLessThanOrEqual(21);
    for (const { id, translations } of FOODS) {
      const named = (['de', 'fr', 'es', 'it'] as const).filter(
        (code) => (translations[code] ?? []).length > 0,
      );
      expect(named, id).toHaveLength(4);
    }
  });

  it('weighs within reason', () => {
    for (const food of FOODS) {
      for (const { unit, grams } of food.measures) {
        expect(grams, `${food.id} ${unit}`).toBeGreaterThan(0);
        expect(grams, `${food.id} ${unit}`).toBeLessThan(16_000);
      }
      if (food.densityGramsPerMl === null) continue;
      expect(food.densityGramsPerMl, food.id).toBeGreaterThan(0.01);
      expect(food.densityGramsPerMl, food.id).toBeLessThan(1.7);
    }
  });

  it('knows kinds of a general food of the same sort', () => {
    expect(getFood('yellow-onion').kindOf).toBe('onion');
    expect(getFood('onion').kindOf).toBeNull();
    expect(getFood('sweet-potato').kindOf).toBeNull();
    for (const { id, kindOf, origin } of FOODS) {
      if (kindOf === null) continue;
      if (origin !== 'composite') expect(findFood(kindOf)?.origin, id).toBe(origin);
      expect(findFood(findFood(kindOf)?.kindOf ?? kindOf)?.kindOf ?? null, id).not.toBe(id);
    }
  });
});
