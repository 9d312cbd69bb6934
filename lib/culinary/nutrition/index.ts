export { DAILY_VALUES, dailyValuePercent } from '../daily-values/index.ts';
export { type AddedShare, addedSugarShare } from './added-sugars.ts';
export { computeNutrition, type NutritionOptions } from './compute-nutrition.ts';
export { type EuNutrient, type EuRow, euNutritionDeclaration } from './eu-table.ts';
export type {
  AddedSugars,
  AssumptionCode,
  CookingStep,
  NutrientInterval,
  NutrientIntervals,
  NutritionAssumption,
  NutritionLink,
  NutritionReport,
} from './nutrition-report.ts';
export { type Declared, declareAmount, declarePercent } from './round-for-label.ts';
export { type PanelNutrient, type PanelRow, type UsPanel, usNutritionFacts } from './us-panel.ts';
