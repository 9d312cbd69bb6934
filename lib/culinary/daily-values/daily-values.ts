import type { Nutrient } from '../vocabulary/index.ts';

/**
 * Daily values for adults and children of four and over: 21 CFR 101.9(c)(8)(iv) and (c)(9), as revised in 2016.
 * Nutrients without one are left out (trans fat and total sugars have none; energy is the reference intake).
 */
export const DAILY_VALUES: Readonly<Partial<Record<Nutrient, number>>> = {
  fatGrams: 78,
  saturatedFatGrams: 20,
  cholesterolMg: 300,
  sodiumMg: 2300,
  carbohydrateGrams: 275,
  fibreGrams: 28,
  proteinGrams: 50,
  vitaminDMcg: 20,
  calciumMg: 1300,
  ironMg: 18,
  potassiumMg: 4700,
  vitaminAMcgRae: 900,
  vitaminCMg: 90,
};

/** Percent of the daily value in an amount, as a whole number; null where the nutrient has none. */
export function dailyValuePercent(nutrient: Nutrient, amount: number): number | null {
  const dailyValue = DAILY_VALUES[nutrient];
  return dailyValue === undefined ? null : Math.round((amount / dailyValue) * 100);
}

/** Daily value of added sugars, g: 21 CFR 101.9(c)(9). SR28 has no such nutrient; see `addedSugarShare`. */
export const ADDED_SUGARS_DAILY_VALUE = 50;

/** Reference intakes of an average adult: Regulation (EU) No 1169/2011, Annex XIII part B; none is set for fibre. */
export const EU_REFERENCE_INTAKES = {
  energyKj: 8400,
  energyKcal: 2000,
  fat: 70,
  saturates: 20,
  carbohydrate: 260,
  sugars: 90,
  fibre: null,
  protein: 50,
  salt: 6,
} as const;
