export { findRepeatedFood, timesGbnf, titleGbnf } from './head-gbnf.ts';
export {
  type GivenFood,
  ingredientListGbnf,
  type Listing,
} from './ingredients-gbnf.ts';
export type { Wording } from './line-parts.ts';
export { COOKED_IN_WORDS, isBoughtCooked, needsCooking } from './needs-cooking.ts';
export { anyName } from './phrases/any-name.ts';
export { type NamedFood, nameListed } from './phrases/listed-names.ts';
export { type PhraseBook, PhraseBookWriter, readPhraseBook, writePhraseBook } from './phrases/phrase-book.ts';
export {
  RecipeLineError,
  readHead,
  readIngredientLine,
  readStepLine,
} from './read-recipe-lines.ts';
export { type RecipeRequestLines, readRecipeRequest } from './recipe-request-lines.ts';
export { finishingGbnf, stepsGbnf, usingStepGbnf } from './steps-gbnf.ts';
export { isSweetFridge } from './sweet-fridge.ts';
export { createWordFilter } from './word-filter.ts';
export { keepClock, SECTION_END, writeRecipeLines } from './write-recipe-lines.ts';
