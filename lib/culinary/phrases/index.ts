export { formatIngredientPhrase } from './format-ingredient-phrase.ts';
export { normalisePhrase, PHRASE_LENGTH_MAX, spellFractions } from './normalise-phrase.ts';
export { parseIngredient } from './parse-ingredient.ts';
export { type AmountRead, readAmount, type Span } from './read-amount.ts';
export { readLead } from './read-lead.ts';
export { readNumber } from './read-number.ts';
