export { checkRecipe, type RecipeCheck } from './check-recipe.ts';
export { createGate, type Gate, type GateConstraints, type GateResult, type TimedRecipe } from './gate.ts';
export { passesGate } from './passes-gate.ts';
export { longestStatedMinutes, sumStatedMinutes } from './stated-minutes.ts';
