import { createGate, type TimedRecipe } from '../gate/index.ts';
import { parseIngredient } from '../phrases/index.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { scaleLine } from '../scaling/index.ts';
import { applySubstitute, findSubstitutes, type Substitute } from '../substitutions/index.ts';
import { type Conflict, constraintsOf } from './find-conflicts.ts';
import type { Swap, VariantPerson } from './person-variant.ts';

interface Swapped {
  readonly recipe: RecipeText;
  readonly swaps: readonly Swap[];
}

/**
 * Puts something that the person may eat in the place of each line that they may not; null where nothing stands in for
 * one. Lines from the last to the first, so that places before it hold.
 */
export function swapLines(
  recipe: TimedRecipe,
  conflicts: readonly Conflict[],
  person: VariantPerson,
): Swapped | null {
  let current: RecipeText = recipe;
  const swaps: Swap[] = [];
  for (const conflict of conflicts.toReversed()) {
    const found = standIn(current, conflict, person);
    if (found === null) return null;
    current = found.recipe;
    swaps.unshift(toSwap(conflict, found.substitute, recipe.servings ?? 1));
  }
  return { recipe: current, swaps };
}

interface StandIn {
  readonly substitute: Substitute;
  readonly recipe: RecipeText;
}

/** The best substitute whose lines pass the gate, and the recipe with it. */
function standIn(recipe: RecipeText, { index, phrase }: Conflict, person: VariantPerson): StandIn | null {
  const available = recipe.ingredients.flatMap((line) => parseIngredient(line).foodId ?? []);
  const request = { ...person, availableFoodIds: available };
  for (const substitute of findSubstitutes(parseIngredient(phrase), request)) {
    const gate = createGate(constraintsOf(person));
    if (!substitute.phrases.every((line) => gate.checkIngredient(line).passed)) continue;
    return { substitute, recipe: applySubstitute(recipe, index, substitute, request).recipe };
  }
  return null;
}

/** What is bought and weighed for one portion. */
function toSwap({ index, phrase }: Conflict, substitute: Substitute, servings: number): Swap {
  const { phrases, effects, source } = substitute;
  return {
    index,
    phrase,
    instead: phrases.map((line) => scaleLine(line, 1 / servings).text),
    effects,
    source,
  };
}
