import type { Nutrient } from '../vocabulary/index.ts';

const toNearest = (value: number, step: number) => Math.round(value / step) * step;

/** 21 CFR 101.9(c)(1): below 5 kcal is 0, to 50 the nearest 5, above the nearest 10. */
function roundEnergy(kcal: number): number {
  if (kcal < 5) return 0;
  return toNearest(kcal, kcal <= 50 ? 5 : 10);
}

/** 21 CFR 101.9(c)(2): below 0.5 g is 0, below 5 g the nearest half, above the nearest gram. */
function roundFat(grams: number): number {
  if (grams < 0.5) return 0;
  return toNearest(grams, grams < 5 ? 0.5 : 1);
}

/** 21 CFR 101.9(c)(6) and (7): below 0.5 g is 0, otherwise the nearest gram. */
function roundGrams(grams: number): number {
  return grams < 0.5 ? 0 : Math.round(grams);
}

/** 21 CFR 101.9(c)(4): below 5 mg is 0, to 140 mg the nearest 5, above the nearest 10. */
function roundSodium(mg: number): number {
  if (mg < 5) return 0;
  return toNearest(mg, mg <= 140 ? 5 : 10);
}

/** 21 CFR 101.9(c)(3): below 2 mg is 0, otherwise the nearest 5. */
function roundCholesterol(mg: number): number {
  return mg < 2 ? 0 : toNearest(mg, 5);
}

const ROUNDING: Readonly<Partial<Record<Nutrient, (amount: number) => number>>> = {
  energyKcal: roundEnergy,
  fatGrams: roundFat,
  saturatedFatGrams: roundFat,
  transFatGrams: roundFat,
  carbohydrateGrams: roundGrams,
  fibreGrams: roundGrams,
  sugarsGrams: roundGrams,
  proteinGrams: roundGrams,
  sodiumMg: roundSodium,
  cholesterolMg: roundCholesterol,
  calciumMg: (mg) => toNearest(mg, 10),
  potassiumMg: (mg) => toNearest(mg, 10),
  ironMg: (mg) => toNearest(mg, 0.1),
  vitaminDMcg: (mcg) => toNearest(mcg, 0.1),
};

/** Rounds an amount as the US nutrition-facts panel declares it (21 CFR 101.9(c)); others to one decimal. */
export function roundForLabel(nutrient: Nutrient, amount: number): number {
  const rounded = (ROUNDING[nutrient] ?? ((value: number) => toNearest(value, 0.1)))(amount);
  return Math.round(rounded * 10) / 10;
}
