export { plainText, suspiciousReadings } from './plain-text.ts';
export {
  allLines,
  judgeServed,
  type LineReading,
  type RecipeReading,
  readIngredientLine,
  readProse,
  readRecipe,
  readTitle,
  readTitledDishes,
  wordsOf,
} from './read-recipe.ts';
