export { foodAllergens, walkConstituents } from './constituents.ts';
export { findFoodMentions } from './find-food-mentions.ts';
export type * from './food.ts';
export { matchFood } from './match-food.ts';
export { findNutrientSpread } from './spread.ts';
export { FOOD_TABLE_VERSION, FOODS, findFood, getFood } from './table.ts';
