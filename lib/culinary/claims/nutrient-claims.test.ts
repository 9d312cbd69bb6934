import { describe, expect, it } from 'vitest';
import type { NutrientInterval, NutrientIntervals } from '../nutrition/index.ts';
import { NUTRIENTS, type Nutrient } from '../vocabulary/index.ts';
import { type ClaimFigures, NUTRIENT_CLAIMS, type NutrientClaimRule } from './nutrient-claims.ts';

const exactly = (value: number | null): NutrientInterval => ({ value, low: value, high: value });

function intervals(amounts: Partial<Record<Nutrient, number>>, others: number | null): NutrientIntervals {
  return Object.fromEntries(
    (Object.keys(NUTRIENTS) as Nutrient[]).map((nutrient) => [
      nutrient,
      exactly(amounts[nutrient] ?? others),
    ]),
  ) as NutrientIntervals;
}

function figures(
  per100g: Partial<Record<Nutrient, number>>,
  perServing: Partial<Record<Nutrient, number>> = {},
  others: number | null = 0,
): ClaimFigures {
  return {
    per100g: intervals(per100g, others),
    perServing: intervals(perServing, others),
    addedSugarsPerServing: others,
    hasSalt: false,
  };
}

function rule(code: string): NutrientClaimRule {
  const found = NUTRIENT_CLAIMS.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`no claim ${code}`);
  return found;
}

describe('criteria of meals and main dishes, 21 CFR 101.54 to 101.62', () => {
  it.each([
    // 30 % of the energy of 90 kcal are 3 g of fat.
    ['low_fat', figures({ fatGrams: 3, energyKcal: 90 }), true],
    ['low_fat', figures({ fatGrams: 3, energyKcal: 89 }), false],
    ['low_fat', figures({ fatGrams: 3.1, energyKcal: 200 }), false],
    ['fat_free', figures({}, { fatGrams: 0.49 }), true],
    ['fat_free', figures({}, { fatGrams: 0.5 }), false],
    ['low_saturated_fat', figures({ saturatedFatGrams: 1, energyKcal: 91 }), true],
    ['low_saturated_fat', figures({ saturatedFatGrams: 1, energyKcal: 90 }), false],
    ['cholesterol_free', figures({}, { cholesterolMg: 1.9, saturatedFatGrams: 2 }), true],
    ['cholesterol_free', figures({}, { cholesterolMg: 1, saturatedFatGrams: 2.1 }), false],
    ['low_cholesterol', figures({ cholesterolMg: 20, saturatedFatGrams: 2 }), true],
    ['low_cholesterol', figures({ cholesterolMg: 21 }), false],
    ['lean', figures({ fatGrams: 9.9, saturatedFatGrams: 4.5, cholesterolMg: 94 }, { fatGrams: 9 }), true],
    ['lean', figures({ fatGrams: 5 }, { fatGrams: 10 }), false],
    ['low_calorie', figures({ energyKcal: 120 }), true],
    ['low_calorie', figures({ energyKcal: 121 }), false],
    ['light', figures({ energyKcal: 110, fatGrams: 8 }), true],
    ['light', figures({ energyKcal: 200, fatGrams: 2 }), true],
    ['light', figures({ energyKcal: 200, fatGrams: 8 }), false],
    ['sugar_free', figures({}, { sugarsGrams: 0.4 }), true],
    ['sugar_free', figures({}, { sugarsGrams: 0.5 }), false],
    ['sodium_free', figures({}, { sodiumMg: 4.9 }), true],
    ['sodium_free', figures({}, { sodiumMg: 5 }), false],
    ['low_sodium', figures({ sodiumMg: 140 }), true],
    ['low_sodium', figures({ sodiumMg: 141 }), false],
    ['high_protein', figures({}, { proteinGrams: 10 }), true],
    ['high_protein', figures({}, { proteinGrams: 9.9 }), false],
    ['source_of_protein', figures({}, { proteinGrams: 5 }), true],
    ['high_fibre', figures({}, { fibreGrams: 5.6 }), true],
    ['source_of_fibre', figures({}, { fibreGrams: 2.7 }), false],
    ['high_calcium', figures({}, { calciumMg: 260 }), true],
    ['high_iron', figures({}, { ironMg: 3.5 }), false],
    ['source_of_vitamin_d', figures({}, { vitaminDMcg: 2 }), true],
  ] as const)('%s #%$', (code, given, expected) => {
    expect(rule(code).us(given)).toBe(expected);
  });
});

describe('criteria of Regulation (EC) No 1924/2006, Annex', () => {
  it.each([
    ['low_fat', figures({ fatGrams: 3 }), true],
    ['fat_free', figures({ fatGrams: 0.6 }), false],
    ['low_saturated_fat', figures({ saturatedFatGrams: 1.5, energyKcal: 135 }), true],
    ['low_saturated_fat', figures({ saturatedFatGrams: 1.5, energyKcal: 130 }), false],
    ['low_calorie', figures({ energyKcal: 40 }), true],
    ['low_calorie', figures({ energyKcal: 41 }), false],
    ['sugar_free', figures({ sugarsGrams: 0.5 }), true],
    ['no_added_sugar', figures({}), true],
    ['sodium_free', figures({ sodiumMg: 5 }), true],
    ['low_sodium', figures({ sodiumMg: 121 }), false],
    ['no_added_salt', figures({}), true],
    ['high_protein', figures({ proteinGrams: 5, energyKcal: 100 }), true],
    ['high_protein', figures({ proteinGrams: 4.9, energyKcal: 100 }), false],
    ['source_of_protein', figures({ proteinGrams: 3, energyKcal: 100 }), true],
    ['high_fibre', figures({ fibreGrams: 3, energyKcal: 100 }), true],
    ['high_fibre', figures({ fibreGrams: 6, energyKcal: 400 }), true],
    ['high_fibre', figures({ fibreGrams: 2.9, energyKcal: 100 }), false],
    ['source_of_fibre', figures({ fibreGrams: 1.5, energyKcal: 100 }), true],
    ['source_of_calcium', figures({ calciumMg: 120 }), true],
    ['high_calcium', figures({ calciumMg: 239 }), false],
    ['high_vitamin_c', figures({ vitaminCMg: 24 }), true],
  ] as const)('%s #%$', (code, given, expected) => {
    expect(rule(code).eu(given)).toBe(expected);
  });

  it.each(['cholesterol_free', 'low_cholesterol', 'lean', 'light'])('%s is no claim there', (code) => {
    expect(rule(code).eu(figures({}))).toBe(false);
  });
});

describe('every claim', () => {
  const unknown: ClaimFigures = { ...figures({}, {}, null), addedSugarsPerServing: null };

  it.each(
    NUTRIENT_CLAIMS.filter(({ code }) => code !== 'no_added_salt').map(
      (claim) => [claim.code, claim] as const,
    ),
  )('%s is unknown without figures', (_, { us, eu }) => {
    expect(us(unknown)).toBeNull();
    expect(eu(unknown)).not.toBe(true);
  });

  it('has a code of its own', () => {
    expect(new Set(NUTRIENT_CLAIMS.map(({ code }) => code)).size).toBe(NUTRIENT_CLAIMS.length);
  });
});
