import { describe, expect, it } from 'vitest';
import { parseIngredient } from '../phrases/index.ts';
import { computeNutrition } from './compute-nutrition.ts';
import { HAND_COMPUTED_NUTRIENTS } from './data/hand-computed-recipes.ts';
import { handComputedRecipes, handFigures } from './read-hand-computed.ts';

const RECIPES = handComputedRecipes();
const FIGURES = handFigures();
/** Sums are checked in with four digits. */
const PRINTED = 0.001;

describe('recipes computed by hand from USDA SR28', () => {
  it('are twenty', () => {
    expect(RECIPES).toHaveLength(20);
  });

  it.each(RECIPES.map((recipe) => [recipe.title, recipe] as const))(
    '%s: the sums by hand add up',
    (_, recipe) => {
      for (const nutrient of HAND_COMPUTED_NUTRIENTS) {
        const sum = recipe.lines.reduce(
          (total, { ndbNo, grams }) => total + ((FIGURES.get(ndbNo)?.get(nutrient) ?? 0) * grams) / 100,
          0,
        );
        const printed = recipe.sums.get(nutrient) ?? Number.NaN;
        expect(Math.abs(printed - sum), nutrient).toBeLessThanOrEqual(Math.max(PRINTED, sum * PRINTED));
      }
    },
  );

  it.each(RECIPES.map((recipe) => [recipe.title, recipe] as const))(
    '%s: the kitchen agrees within 1 %%',
    (_, recipe) => {
      const report = computeNutrition(
        recipe.lines.map(({ phrase }) => parseIngredient(phrase)),
        recipe.servings,
      );
      expect(report.chain.map(({ ndbNo }) => ndbNo)).toEqual(recipe.lines.map(({ ndbNo }) => ndbNo));
      expect(report.coverageByMass).toBe(1);
      for (const nutrient of HAND_COMPUTED_NUTRIENTS) {
        const byHand = recipe.sums.get(nutrient) ?? Number.NaN;
        const { value, low, high } = report.perRecipe[nutrient];
        expect(Math.abs((value ?? Number.NaN) - byHand), nutrient).toBeLessThanOrEqual(
          Math.max(0.005, byHand * 0.01),
        );
        expect(report.perServing[nutrient].value).toBeCloseTo((value ?? Number.NaN) / recipe.servings, 2);
        expect(low).toBeLessThanOrEqual(value ?? Number.NaN);
        expect(high).toBeGreaterThanOrEqual(value ?? Number.NaN);
      }
    },
  );
});
