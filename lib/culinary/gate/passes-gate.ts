import { parseIngredient } from '../phrases/index.ts';
import { checkRecipe } from './check-recipe.ts';
import { createGate, type GateConstraints, type TimedRecipe } from './gate.ts';

/**
 * Whether a whole recipe may leave the server: line by line, whole, every food known, and none of the declared
 * allergens in the report. What a stream is held to as it comes, for a recipe that is already there.
 */
export function passesGate(recipe: TimedRecipe, constraints: GateConstraints): boolean {
  const gate = createGate(constraints);
  return (
    gate.checkTitle(recipe.title).passed &&
    recipe.ingredients.every(
      (phrase) => parseIngredient(phrase).foodId !== null && gate.checkIngredient(phrase).passed,
    ) &&
    recipe.steps.every((step) => gate.checkStep(step).passed) &&
    gate.checkWhole(recipe).passed &&
    hasNoDeclaredAllergen(recipe, constraints)
  );
}

function hasNoDeclaredAllergen(recipe: TimedRecipe, { allergies }: GateConstraints): boolean {
  if (allergies.length === 0) return true;
  const { verdicts } = checkRecipe(recipe).allergens;
  return allergies.every((allergen) => verdicts[allergen] === 'none_found');
}
