export { DAILY_VALUES, dailyValuePercent } from './daily-values.ts';
