export { DAILY_VALUES, dailyValuePercent } from '../daily-values/index.ts';
export {
  computeNutrition,
  type NutrientInterval,
  type NutrientIntervals,
  type NutritionAssumption,
  type NutritionLink,
  type NutritionReport,
} from './compute-nutrition.ts';
export { roundForLabel } from './round-for-label.ts';
