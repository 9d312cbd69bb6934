export { judgeClaim } from './claimed-away.ts';
export {
  type AllergenFinding,
  type AllergenOptions,
  type AllergenReport,
  findAllergens,
  findLineAllergens,
  reportAllergens,
} from './find-allergens.ts';
