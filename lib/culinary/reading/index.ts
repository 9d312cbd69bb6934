export { plainText, suspiciousReadings } from './plain-text.ts';
export {
  allLines,
  type LineReading,
  type RecipeReading,
  readIngredientLine,
  readProse,
  readRecipe,
  readTitle,
  readTitledDishes,
} from './read-recipe.ts';
