export {
  type AllergenFinding,
  type AllergenReport,
  findAllergens,
  findLineAllergens,
  reportAllergens,
} from './find-allergens.ts';
export { findLexiconWords } from './find-lexicon-words.ts';
