import { type GateConstraints, passesGate, type TimedRecipe } from '../gate/index.ts';
import { HEAT } from '../safety/cooking-words.ts';
import type { Allergen } from '../vocabulary/index.ts';
import { type Conflict, constraintsOf, findConflicts } from './find-conflicts.ts';
import { findEntry } from './find-entry.ts';
import { orderOfWork } from './order-of-work.ts';
import type { NoVariantReason, PersonVariant, VariantPerson } from './person-variant.ts';
import { swapLines } from './swap-lines.ts';

const FOR_ANYBODY: GateConstraints = {
  allergies: [],
  diets: [],
  excludeFoodIds: [],
  excludeTexts: [],
  maxMinutes: null,
  givenFoodIds: [],
};
/** Cooking these puts their proteins into the air (Roberts, Golder & Lack 2002, Allergy 57(8):713-717). */
const AIRBORNE_WHEN_HEATED: ReadonlySet<Allergen> = new Set(['fish', 'crustacean', 'mollusc']);
/** Loose flour hangs in the air (baker's asthma: Brisman 2002, Occup Environ Med 59(7):498-502). */
const AIRBORNE_AS_FLOUR: ReadonlySet<Allergen> = new Set(['wheat', 'gluten', 'soy', 'lupin']);

/**
 * How a recipe suits one person: as it is; with a portion of their own, for which each line that they may not eat has
 * another in its place and the order of work keeps the two apart; or not, and why. The recipe with the other lines passes
 * the gate for them. Where traces count there is no variant of a dish that has the allergen from its first steps on, or
 * whose cooking carries it through the air. Pure.
 */
export function planVariant(recipe: TimedRecipe, person: VariantPerson): PersonVariant {
  const constraints = constraintsOf(person);
  const isForAnybody = passesGate(recipe, FOR_ANYBODY);
  if (isForAnybody && passesGate(recipe, constraints)) return { verdict: 'suits' };
  const conflicts = findConflicts(recipe.ingredients, person);
  const no = (reason: NoVariantReason): PersonVariant => ({
    verdict: 'no_variant',
    reason,
    phrases: conflicts.map(({ phrase }) => phrase),
  });
  if (!isForAnybody) return no('recipe_not_passed');
  if (conflicts.length === 0) return no('not_passed');
  const severe = person.severe.filter((allergen) =>
    conflicts.some(({ allergens }) => allergens.includes(allergen)),
  );
  const entry = findEntry(
    recipe.steps,
    conflicts.flatMap(({ foods }) => foods),
  );
  if (severe.some((allergen) => isAirborne(allergen, conflicts, recipe.steps.slice(entry))))
    return no('severe_airborne');
  if (severe.length > 0 && entry === 0) return no('severe_throughout');
  const swapped = swapLines(recipe, conflicts, person);
  if (swapped === null) return no('no_substitute');
  if (!passesGate({ ...recipe, ...swapped.recipe }, constraints)) return no('not_passed');
  const isAllergy = conflicts.some(({ allergens }) => allergens.length > 0);
  const order = orderOfWork({
    conflicts,
    entry,
    isAllergy,
    isSevere: severe.length > 0,
    swaps: swapped.swaps,
  });
  return { verdict: 'variant', swaps: swapped.swaps, order, recipe: swapped.recipe };
}

/** Whether somebody who must not have traces would breathe it in. */
function isAirborne(allergen: Allergen, conflicts: readonly Conflict[], steps: readonly string[]): boolean {
  const own = conflicts.filter(({ allergens }) => allergens.includes(allergen));
  if (AIRBORNE_WHEN_HEATED.has(allergen)) return steps.some((step) => HEAT.test(step.toLowerCase()));
  if (!AIRBORNE_AS_FLOUR.has(allergen)) return false;
  return own.some(({ foods }) => foods.some(({ category }) => category === 'flour'));
}
