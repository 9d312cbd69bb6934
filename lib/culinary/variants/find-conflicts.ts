import type { Food } from '../foods/food.ts';
import { createGate, type GateConstraints } from '../gate/index.ts';
import { readIngredientLine } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { Allergen } from '../vocabulary/index.ts';
import type { VariantPerson } from './person-variant.ts';

/** A line that somebody may not eat, with the reasons of the gate. */
export interface Conflict {
  readonly index: number;
  readonly phrase: string;
  readonly foods: readonly Food[];
  /** Declared allergies that the line holds, may hold, or could hold. */
  readonly allergens: readonly Allergen[];
}

/** What the gate holds a portion of this person's to. */
export function constraintsOf(person: VariantPerson): GateConstraints {
  const { allergies, diets, excludeFoodIds, excludeTexts } = person;
  return { allergies, diets, excludeFoodIds, excludeTexts, maxMinutes: null, givenFoodIds: [] };
}

/** Lines that the gate stops for a person, in order. */
export function findConflicts(phrases: readonly string[], person: VariantPerson): Conflict[] {
  return phrases.flatMap((phrase, index) => {
    const { passed, findings } = createGate(constraintsOf(person)).checkIngredient(phrase);
    if (passed) return [];
    const { foods } = readIngredientLine(phrase, index);
    return [{ index, phrase, foods, allergens: allergensOf(findings, person) }];
  });
}

/** A line that is not understood may hold any of them. */
function allergensOf(findings: readonly Finding[], { allergies }: VariantPerson): Allergen[] {
  if (findings.some(({ code }) => code === 'ingredient_unknown')) return [...allergies];
  return allergies.filter((allergen) =>
    findings.some(({ code, data }) => code === 'declared_allergen' && data.allergen === allergen),
  );
}
