export { DIET_SOURCES } from './food-diet-rules.ts';
export { type FoodConstraints, findDietConflict, isFoodAllowed } from './is-food-allowed.ts';
export { type DietReason, type DietReport, judgeDiet, judgeDiets, judgeReading } from './judge-diet.ts';
