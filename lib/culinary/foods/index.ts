export { foodAllergens, walkConstituents } from './constituents.ts';
export { findSr28Profile } from './derived.ts';
export { findCookTime } from './facts/find-cook-time.ts';
export { PRICE_SOURCE } from './facts/prices.ts';
export { findFoodMentions } from './find-food-mentions.ts';
export type * from './food.ts';
export { matchFood } from './match-food.ts';
export { findNutrientSpread } from './spread.ts';
export { FOOD_TABLE_VERSION, FOODS, findFood, getFood } from './table.ts';
