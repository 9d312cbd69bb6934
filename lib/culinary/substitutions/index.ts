export { applySubstitute, type SubstitutedRecipe } from './apply-substitute.ts';
export { findSubstitutes, type Substitute, type SubstitutionRequest } from './find-substitutes.ts';
export {
  SUBSTITUTION_EFFECTS,
  SUBSTITUTION_FUNCTIONS,
  type Substitution,
  type SubstitutionEffect,
  type SubstitutionFunction,
  type SubstitutionPart,
} from './substitution.ts';
export { SUBSTITUTIONS } from './substitution-table.ts';
