export type { DietReason } from './diet-reason.ts';
export { DIET_RULES, DIET_SOURCES } from './diet-rules.ts';
export { type DietConflict, findDietConflict } from './find-diet-conflict.ts';
export { type FoodConstraints, isFoodAllowed } from './is-food-allowed.ts';
export {
  type DietReport,
  findServedConflict,
  judgeDiet,
  judgeDiets,
  judgeReading,
} from './judge-diet.ts';
