export {
  RecipeLineError,
  readHead,
  readIngredientLine,
  readStepLine,
} from './read-recipe-lines.ts';
export {
  addingStepGbnf,
  givenIngredientsGbnf,
  headGbnf,
  lastStepGbnf,
  type RecipeLinesStart,
  recipeLinesGbnf,
} from './recipe-lines-gbnf.ts';
export { type RecipeRequestLines, readRecipeRequest } from './recipe-request-lines.ts';
export { SECTION_END, writeRecipeLines } from './write-recipe-lines.ts';
