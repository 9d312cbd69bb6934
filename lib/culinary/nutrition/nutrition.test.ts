import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOODS, getFood } from '../foods/index.ts';
import { parseIngredient } from '../phrases/index.ts';
import { readRecipe } from '../reading/index.ts';
import { NUTRIENTS, type Nutrient } from '../vocabulary/index.ts';
import {
  addedSugarShare,
  type CookingStep,
  computeNutrition,
  dailyValuePercent,
  declareAmount,
  declarePercent,
  euNutritionDeclaration,
  type NutritionReport,
  usNutritionFacts,
} from './index.ts';

const parse = (phrases: readonly string[]) => phrases.map((phrase) => parseIngredient(phrase));
const compute = (phrases: readonly string[], servings = 1) => computeNutrition(parse(phrases), servings);
const codes = (report: NutritionReport) => report.assumptions.map(({ code }) => code);

function cooked(phrases: readonly string[], steps: readonly string[], servings = 1): NutritionReport {
  const reading = readRecipe({ title: '', ingredients: phrases, steps, servings });
  const cooking: CookingStep[] = reading.steps.map(({ text, foods }) => ({
    text,
    foodIds: foods.map(({ id }) => id),
  }));
  return computeNutrition(parse(phrases), servings, { steps: cooking });
}

describe('computeNutrition', () => {
  it('keeps the chain from the line to the row', () => {
    const { chain } = compute(['2 tbsp olive oil', '100 g rice', 'salt to taste', '3 blurbs of grue']);
    expect(chain[0]).toMatchObject({
      foodId: 'olive-oil',
      ndbNo: '04053',
      grams: 27,
      portionSource: 'sr28:04053:1',
      state: 'as_listed',
    });
    expect(chain[0]?.energyKcal).toBeCloseTo(27 * 8.84, 0);
    expect(chain[1]).toMatchObject({ gramsFrom: 'mass_unit', portionSource: null, gramsCounted: 100 });
    expect(chain[2]).toMatchObject({ grams: null, gramsCounted: null });
    expect(chain[3]).toMatchObject({ foodId: null, ndbNo: null });
  });

  it('says what it could not count', () => {
    const report = compute(['salt to taste', '3 blurbs of grue', '100 g rice']);
    expect(codes(report)).toEqual(
      expect.arrayContaining(['raw_weights', 'to_taste_left_out', 'food_unknown']),
    );
    expect(report.coverageByMass).toBe(1);
    expect(compute([]).coverageByMass).toBe(0);
    expect(compute([]).perRecipe.energyKcal).toEqual({ value: null, low: null, high: null });
  });

  it('counts an optional line and says so', () => {
    expect(codes(compute(['50 g walnuts, optional']))).toContain('optional_counted');
  });

  it('scales with amounts and servings, and does not mind the order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['200 g rice', '100 g butter', '300 g carrots', '50 g honey'], { minLength: 1 }),
        fc.integer({ min: 1, max: 12 }),
        (lines, servings) => {
          const report = compute(lines, servings);
          const sorted = compute([...lines].sort(), servings);
          const doubled = compute([...lines, ...lines], servings * 2);
          for (const nutrient of Object.keys(NUTRIENTS) as Nutrient[]) {
            const { value } = report.perServing[nutrient];
            if (value === null) return;
            expect(sorted.perServing[nutrient].value).toBeCloseTo(value, 1);
            expect(doubled.perServing[nutrient].value).toBeCloseTo(value, 1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('cooking', () => {
  it('takes cooked figures for a line that is cooked, by its own cup', () => {
    const report = compute(['2 cups cooked rice']);
    expect(report.chain[0]).toMatchObject({
      state: 'cooked',
      ndbNo: '20045',
      gramsCounted: 316,
      portionSource: 'sr28:20045:1',
    });
    // 130 kcal in 100 g of SR28 20045.
    expect(report.perRecipe.energyKcal.value).toBeCloseTo(3.16 * 130, 0);
    expect(codes(report)).toContain('cooked_as_listed');
    expect(compute(['200 g uncooked rice']).chain[0]?.state).toBe('as_listed');
    expect(compute(['200 g cooked rice']).chain[0]).toMatchObject({ state: 'cooked', gramsCounted: 200 });
  });

  it('loses to the water what is boiled and drained, and nothing in a soup', () => {
    const drained = cooked(['300 g spinach'], ['Boil the spinach for 2 minutes, then drain.']);
    const soup = cooked(['300 g spinach'], ['Simmer the spinach in the soup for 10 minutes.']);
    expect(drained.chain[0]).toMatchObject({ state: 'cooked', ndbNo: '11458' });
    expect(codes(drained)).toContain('cooked_figures');
    expect(soup.chain[0]?.state).toBe('as_listed');
    expect(drained.perRecipe.vitaminCMg.value ?? 0).toBeLessThan(soup.perRecipe.vitaminCMg.value ?? 0);
  });

  it('drips fat from what is roasted, unless the juices are eaten', () => {
    const roast = cooked(['1 kg chicken thighs'], ['Roast the chicken thighs until they read 74 °C.']);
    const gravy = cooked(
      ['1 kg chicken thighs'],
      ['Roast the chicken thighs until they read 74 °C.', 'Make a gravy of the pan juices.'],
    );
    expect(roast.chain[0]).toMatchObject({ state: 'cooked', ndbNo: '05094' });
    expect(gravy.chain[0]?.state).toBe('as_listed');
    expect(roast.perRecipe.fatGrams.value ?? 0).toBeLessThan(gravy.perRecipe.fatGrams.value ?? 0);
    expect(roast.perRecipe.fatGrams.high).not.toBeNull();
  });

  it('counts fat that is poured away as gone', () => {
    const report = cooked(['500 g ground beef'], ['Brown the ground beef and drain off the fat.']);
    const kept = cooked(['500 g ground beef'], ['Brown the ground beef.']);
    expect(codes(report)).toContain('fat_drained');
    expect(report.perRecipe.fatGrams.value ?? 0).toBeLessThan(kept.perRecipe.fatGrams.value ?? 0);
  });

  it('counts a tenth of frying oil and none of the salt for the water', () => {
    const report = compute(['1 l vegetable oil for deep-frying', '2 tbsp salt, for the pasta water']);
    expect(codes(report)).toEqual(expect.arrayContaining(['frying_oil_absorbed', 'poured_off']));
    expect(report.perRecipe.sodiumMg.value).toBeLessThan(10);
    expect(report.chain[0]?.gramsCounted ?? 0).toBeLessThan(100);
    expect(cooked(['500 ml vegetable oil'], ['Deep-fry the fritters.']).chain[0]?.gramsCounted).toBeLessThan(
      60,
    );
    expect(
      compute(['2 tbsp vegetable oil for frying', '500 g potatoes']).chain[0]?.gramsCounted,
    ).toBeGreaterThan(20);
    const fritters = ['300 ml vegetable oil for frying', '200 g flour'];
    expect(compute(fritters).chain[0]?.gramsCounted).toBeLessThan(40);
    expect(compute(['600 ml vegetable oil for frying', '400 g flour']).perRecipe.fatGrams.value).toBeCloseTo(
      2 * (compute(fritters).perRecipe.fatGrams.value ?? 0),
      0,
    );
  });

  it('takes bones off where the line weighs them', () => {
    const boned = compute(['1 kg whole chicken']);
    expect(codes(boned)).toContain('refuse_taken_off');
    expect(boned.chain[0]?.gramsCounted ?? 0).toBeCloseTo(1000 * (1 - getFood('chicken').refuseShare), 0);
    expect(codes(compute(['1 kg chicken breast']))).not.toContain('refuse_taken_off');
  });
});

describe('added sugars', () => {
  it.each([
    ['sugar', 1],
    ['honey', 1],
    ['apple', 0],
    ['milk', 0],
    ['carrot', 0],
    ['orange-juice', 0],
  ])('%s: %d of its sugars', (id, share) => {
    expect(addedSugarShare(getFood(id)).value).toBe(share);
  });

  it('lies within its own bounds for every food', () => {
    for (const food of FOODS) {
      const { value, low, high } = addedSugarShare(food);
      expect(low, food.id).toBeLessThanOrEqual(value);
      expect(high, food.id).toBeGreaterThanOrEqual(value);
      expect(low >= 0 && high <= 1, food.id).toBe(true);
    }
  });

  it('adds up and is said to be derived', () => {
    const report = compute(['100 g sugar', '300 g apples', '100 g condensed milk'], 2);
    const { perRecipe, perServing } = report.addedSugars;
    expect(perRecipe.value ?? 0).toBeGreaterThan(130);
    expect(perRecipe.value ?? 0).toBeLessThan(report.perRecipe.sugarsGrams.value ?? 0);
    expect(perServing.value).toBeCloseTo((perRecipe.value ?? 0) / 2, 1);
    expect(codes(report)).toContain('added_sugars_derived');
    expect(codes(compute(['300 g apples']))).not.toContain('added_sugars_derived');
  });
});

describe('rounding of 21 CFR 101.9(c)', () => {
  it.each([
    ['energyKcal', 4.9, 0, false],
    ['energyKcal', 5, 5, false],
    ['energyKcal', 47, 45, false],
    ['energyKcal', 50.4, 50, false],
    ['energyKcal', 244, 240, false],
    ['energyKcal', 245, 250, false],
    ['fatGrams', 0.49, 0, false],
    ['fatGrams', 0.5, 0.5, false],
    ['fatGrams', 4.7, 4.5, false],
    ['fatGrams', 5.4, 5, false],
    ['saturatedFatGrams', 2.3, 2.5, false],
    ['transFatGrams', 0.4, 0, false],
    ['cholesterolMg', 1.9, 0, false],
    ['cholesterolMg', 2, 5, true],
    ['cholesterolMg', 5, 5, true],
    ['cholesterolMg', 5.1, 5, false],
    ['cholesterolMg', 33, 35, false],
    ['sodiumMg', 4.9, 0, false],
    ['sodiumMg', 138, 140, false],
    ['sodiumMg', 143, 140, false],
    ['sodiumMg', 146, 150, false],
    ['carbohydrateGrams', 0.4, 0, false],
    ['carbohydrateGrams', 0.7, 1, true],
    ['carbohydrateGrams', 1.4, 1, false],
    ['fibreGrams', 0.99, 1, true],
    ['addedSugarsGrams', 12.5, 13, false],
    ['proteinGrams', 0.6, 1, true],
    ['proteinGrams', 7.5, 8, false],
    ['vitaminDMcg', 2.04, 2, false],
    ['calciumMg', 264, 260, false],
    ['ironMg', 1.27, 1.3, false],
    ['potassiumMg', 235, 240, false],
    ['vitaminAMcgRae', 84, 80, false],
    ['vitaminCMg', 8.4, 8, false],
  ] as const)('%s %d is declared as %d', (nutrient, amount, declared, isLessThan) => {
    expect(declareAmount(nutrient, amount)).toEqual({ amount: declared, isLessThan });
  });

  it.each([
    ['fatGrams', 8, 78, 10],
    ['sodiumMg', 160, 2300, 7],
    ['calciumMg', 20, 1300, 0],
    ['calciumMg', 26, 1300, 2],
    ['calciumMg', 95, 1300, 8],
    ['calciumMg', 260, 1300, 20],
    ['ironMg', 8, 18, 45],
    ['ironMg', 13, 18, 70],
    ['vitaminDMcg', 2, 20, 10],
    ['potassiumMg', 240, 4700, 6],
  ] as const)('%s %d of %d is %d %%', (nutrient, amount, dailyValue, percent) => {
    expect(declarePercent(nutrient, amount, dailyValue)).toBe(percent);
  });

  it('never moves an amount by more than its step', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), (amount) => {
        expect(Math.abs(declareAmount('energyKcal', amount).amount - amount)).toBeLessThanOrEqual(5.001);
        expect(Math.abs(declareAmount('fatGrams', amount).amount - amount)).toBeLessThanOrEqual(0.501);
      }),
    );
  });

  it('knows the daily values', () => {
    expect(dailyValuePercent('sodiumMg', 1150)).toBe(50);
    expect(dailyValuePercent('transFatGrams', 2)).toBeNull();
  });
});

describe('the US panel', () => {
  const panel = usNutritionFacts(
    compute(['200 g flour', '100 g sugar', '100 g butter', '2 eggs', '200 ml milk'], 4),
    4,
  );

  it('has the rows of 21 CFR 101.9(d) in their order', () => {
    expect(panel.rows.map(({ nutrient }) => nutrient)).toEqual([
      'energyKcal',
      'fatGrams',
      'saturatedFatGrams',
      'transFatGrams',
      'cholesterolMg',
      'sodiumMg',
      'carbohydrateGrams',
      'fibreGrams',
      'sugarsGrams',
      'addedSugarsGrams',
      'proteinGrams',
      'vitaminDMcg',
      'calciumMg',
      'ironMg',
      'potassiumMg',
    ]);
    expect(panel.isComplete).toBe(true);
    expect(panel.servingGrams).toBeGreaterThan(100);
    expect(panel.rows.find(({ nutrient }) => nutrient === 'addedSugarsGrams')).toMatchObject({
      amount: 25,
      dailyValuePercent: 50,
      indent: 2,
    });
    expect(panel.rows.find(({ nutrient }) => nutrient === 'proteinGrams')?.dailyValuePercent).toBeNull();
  });

  it('is no label where a figure is missing', () => {
    const poor = usNutritionFacts(compute(['1 handful of grue']), 1);
    expect(poor.isComplete).toBe(false);
    expect(poor.rows[0]).toMatchObject({ amount: null, isLessThan: false, dailyValuePercent: null });
  });
});

describe('the EU declaration', () => {
  const row = (phrases: string[], nutrient: string) =>
    euNutritionDeclaration(compute(phrases)).find((candidate) => candidate.nutrient === nutrient);

  it('has the rows of Annex XV', () => {
    expect(
      euNutritionDeclaration(compute(['100 g butter'])).map(({ nutrient, unit }) => `${nutrient} ${unit}`),
    ).toEqual([
      'energyKj kJ',
      'energyKcal kcal',
      'fat g',
      'saturates g',
      'carbohydrate g',
      'sugars g',
      'fibre g',
      'protein g',
      'salt g',
    ]);
  });

  it('computes energy by Annex XIV, carbohydrate without fibre and salt from sodium', () => {
    // Raw apple, SR28 09003: fat 0.17, carbohydrate 13.81 with 2.4 fibre, protein 0.26, sodium 1 mg.
    expect(row(['100 g apple'], 'carbohydrate')?.amount).toBe(11);
    expect(row(['100 g apple'], 'energyKj')?.amount).toBe(
      Math.round(0.17 * 37 + 11.41 * 17 + 0.26 * 17 + 2.4 * 8),
    );
    expect(row(['100 g apple'], 'salt')).toMatchObject({ amount: 0.01, isLessThan: true });
    expect(row(['100 g apple'], 'fat')).toMatchObject({ amount: 0.5, isLessThan: true });
    expect(row(['100 g apple'], 'saturates')).toMatchObject({ amount: 0.1, isLessThan: true });
    expect(row(['100 g butter'], 'fat')).toMatchObject({ amount: 81, referencePercent: 116 });
    expect(row(['100 g butter'], 'salt')).toMatchObject({ amount: 1.6 });
    expect(row(['100 g milk'], 'salt')).toMatchObject({ amount: 0.11 });
    expect(row(['100 g butter'], 'saturates')).toMatchObject({ amount: 51 });
    expect(row(['100 g milk'], 'fibre')).toMatchObject({
      amount: 0,
      isLessThan: false,
      referencePercent: null,
    });
    expect(row(['grue'], 'energyKj')?.amount).toBeNull();
  });
});
