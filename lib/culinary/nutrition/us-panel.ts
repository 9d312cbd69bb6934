import { ADDED_SUGARS_DAILY_VALUE, DAILY_VALUES } from '../daily-values/index.ts';
import type { Nutrient } from '../vocabulary/index.ts';
import type { NutritionReport } from './nutrition-report.ts';
import { type Declared, declareAmount, declarePercent } from './round-for-label.ts';

export type PanelNutrient = Nutrient | 'addedSugarsGrams';

/** One line of the US nutrition-facts panel. */
export interface PanelRow {
  readonly nutrient: PanelNutrient;
  readonly unit: 'kcal' | 'g' | 'mg' | 'mcg';
  /** As declared after rounding; null where a figure is missing. */
  readonly amount: number | null;
  /** "Less than 1 g", "less than 5 mg": `amount` is then that limit. */
  readonly isLessThan: boolean;
  /** Percent of the daily value as declared; null where none is (energy, trans fat, total sugars, protein). */
  readonly dailyValuePercent: number | null;
  /** 0 for main lines, 1 for parts of them, 2 for added sugars. */
  readonly indent: 0 | 1 | 2;
}

export interface UsPanel {
  readonly servings: number;
  /** Mass of one serving, g, rounded to whole grams (21 CFR 101.9(b)(7)). */
  readonly servingGrams: number;
  readonly rows: readonly PanelRow[];
  /** False when a mandatory figure is missing or less than nine tenths of the mass has figures: then it is no label. */
  readonly isComplete: boolean;
  readonly source: string;
}

/** Order of 21 CFR 101.9(d); vitamin D, calcium, iron and potassium are mandatory since 2016. */
const ROWS: readonly (readonly [PanelNutrient, PanelRow['unit'], PanelRow['indent'], hasPercent: boolean])[] =
  [
    ['energyKcal', 'kcal', 0, false],
    ['fatGrams', 'g', 0, true],
    ['saturatedFatGrams', 'g', 1, true],
    ['transFatGrams', 'g', 1, false],
    ['cholesterolMg', 'mg', 0, true],
    ['sodiumMg', 'mg', 0, true],
    ['carbohydrateGrams', 'g', 0, true],
    ['fibreGrams', 'g', 1, true],
    ['sugarsGrams', 'g', 1, false],
    ['addedSugarsGrams', 'g', 2, true],
    // The percentage needs the corrected amount of protein (PDCAAS), which we do not compute; without a claim it is optional.
    ['proteinGrams', 'g', 0, false],
    ['vitaminDMcg', 'mcg', 0, true],
    ['calciumMg', 'mg', 0, true],
    ['ironMg', 'mg', 0, true],
    ['potassiumMg', 'mg', 0, true],
  ];
const COVERAGE_LEAST = 0.9;
/** SR28 has trans fat for a part of its foods only. */
const MAY_BE_MISSING: ReadonlySet<PanelNutrient> = new Set(['transFatGrams']);

/** The nutrition-facts panel of one serving, rounded by 21 CFR 101.9(c) with the daily values of 2016. */
export function usNutritionFacts(report: NutritionReport, servings: number): UsPanel {
  const rows = ROWS.map(([nutrient, unit, indent, hasPercent]): PanelRow => {
    const amount =
      nutrient === 'addedSugarsGrams'
        ? report.addedSugars.perServing.value
        : report.perServing[nutrient].value;
    const declared: Declared | null = amount === null ? null : declareAmount(nutrient, amount);
    return {
      nutrient,
      unit,
      amount: declared?.amount ?? null,
      isLessThan: declared?.isLessThan ?? false,
      dailyValuePercent:
        hasPercent && amount !== null ? declarePercent(nutrient, amount, dailyValueOf(nutrient)) : null,
      indent,
    };
  });
  return {
    servings: Math.max(1, servings),
    servingGrams: Math.round(report.massGrams / Math.max(1, servings)),
    rows,
    isComplete:
      report.coverageByMass >= COVERAGE_LEAST &&
      rows.every(({ amount, nutrient }) => amount !== null || MAY_BE_MISSING.has(nutrient)),
    source: '21 CFR 101.9(c) and (d), daily values of 2016',
  };
}

function dailyValueOf(nutrient: PanelNutrient): number {
  return (nutrient === 'addedSugarsGrams' ? ADDED_SUGARS_DAILY_VALUE : DAILY_VALUES[nutrient]) ?? Number.NaN;
}
