export {
  ADDED_SUGARS_DAILY_VALUE,
  DAILY_VALUES,
  dailyValuePercent,
  EU_REFERENCE_INTAKES,
} from './daily-values.ts';
