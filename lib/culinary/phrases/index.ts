export { formatIngredientPhrase } from './format-ingredient-phrase.ts';
export { normalisePhrase, PHRASE_LENGTH_MAX } from './normalise-phrase.ts';
export { parseIngredient } from './parse-ingredient.ts';
export { readNumber } from './read-number.ts';
