export {
  RecipeLineError,
  readHead,
  readIngredientLine,
  readStepLine,
} from './read-recipe-lines.ts';
export {
  addedIngredientsGbnf,
  addingStepGbnf,
  givenIngredientGbnf,
  headGbnf,
  lastStepGbnf,
  type RecipeLinesStart,
  type StepWords,
  stepsGbnf,
} from './recipe-lines-gbnf.ts';
export { type RecipeRequestLines, readRecipeRequest } from './recipe-request-lines.ts';
export { allowedStepWords, readStepWords } from './step-words.ts';
export { SECTION_END, writeRecipeLines } from './write-recipe-lines.ts';
