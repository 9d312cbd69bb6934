import type { Nutrient } from '../vocabulary/index.ts';

/** What a label prints for an amount. */
export interface Declared {
  readonly amount: number;
  /** True for "less than `amount`". */
  readonly isLessThan: boolean;
}

type LabelNutrient = Nutrient | 'addedSugarsGrams';

// Sums of decimal figures carry noise of the last bit: 12.5 may arrive as 12.499999999999998.
const toNearest = (value: number, step: number) => Math.round((value + 1e-9) / step) * step;
const declared = (amount: number): Declared => ({ amount: Math.round(amount * 10) / 10, isLessThan: false });
const lessThan = (amount: number): Declared => ({ amount, isLessThan: true });

/** 21 CFR 101.9(c)(1): below 5 kcal is 0, to 50 the nearest 5, above the nearest 10. */
function energy(kcal: number): Declared {
  if (kcal < 5) return declared(0);
  return declared(toNearest(kcal, kcal <= 50 ? 5 : 10));
}

/** 21 CFR 101.9(c)(2): below 0.5 g is 0, below 5 g the nearest half, above the nearest gram. */
function fat(grams: number): Declared {
  if (grams < 0.5) return declared(0);
  return declared(toNearest(grams, grams < 5 ? 0.5 : 1));
}

/** 21 CFR 101.9(c)(3): below 2 mg is 0, to 5 mg "less than 5 mg", above the nearest 5. */
function cholesterol(mg: number): Declared {
  if (mg < 2) return declared(0);
  return mg <= 5 ? lessThan(5) : declared(toNearest(mg, 5));
}

/** 21 CFR 101.9(c)(4): below 5 mg is 0, to 140 mg the nearest 5, above the nearest 10. */
function sodium(mg: number): Declared {
  if (mg < 5) return declared(0);
  return declared(toNearest(mg, mg <= 140 ? 5 : 10));
}

/** 21 CFR 101.9(c)(6) and (7): below 0.5 g is 0, below 1 g "less than 1 g", above the nearest gram. */
function grams(amount: number): Declared {
  if (amount < 0.5) return declared(0);
  return amount < 1 ? lessThan(1) : declared(toNearest(amount, 1));
}

/** FDA, Nutrition Facts Label: guidance of 2018, levels of significance of vitamins and minerals. */
const step = (size: number) => (amount: number) => declared(toNearest(amount, size));

const DECLARE: Readonly<Record<LabelNutrient, (amount: number) => Declared>> = {
  energyKcal: energy,
  fatGrams: fat,
  saturatedFatGrams: fat,
  transFatGrams: fat,
  carbohydrateGrams: grams,
  fibreGrams: grams,
  sugarsGrams: grams,
  addedSugarsGrams: grams,
  proteinGrams: grams,
  sodiumMg: sodium,
  cholesterolMg: cholesterol,
  calciumMg: step(10),
  potassiumMg: step(10),
  ironMg: step(0.1),
  vitaminDMcg: step(0.1),
  vitaminAMcgRae: step(10),
  vitaminCMg: step(1),
};

/** An amount as the US nutrition-facts panel declares it (21 CFR 101.9(c)). */
export function declareAmount(nutrient: LabelNutrient, amount: number): Declared {
  return DECLARE[nutrient](amount);
}

const VITAMINS_AND_MINERALS: ReadonlySet<LabelNutrient> = new Set([
  'vitaminDMcg',
  'calciumMg',
  'ironMg',
  'potassiumMg',
  'vitaminAMcgRae',
  'vitaminCMg',
]);

/**
 * Percent of the daily value as declared: whole percents (21 CFR 101.9(d)(7)(ii)); of vitamins and minerals below 2 %
 * nothing, to 10 % the nearest 2, to 50 % the nearest 5, above the nearest 10 (21 CFR 101.9(c)(8)(iii)).
 */
export function declarePercent(nutrient: LabelNutrient, amount: number, dailyValue: number): number {
  const percent = (amount / dailyValue) * 100;
  if (!VITAMINS_AND_MINERALS.has(nutrient)) return toNearest(percent, 1);
  if (percent < 2) return 0;
  return toNearest(percent, percent <= 10 ? 2 : percent <= 50 ? 5 : 10);
}
