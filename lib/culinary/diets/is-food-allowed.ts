import type { Food } from '../foods/food.ts';
import { foodAllergens, walkConstituents } from '../foods/index.ts';
import type { Allergen, Diet } from '../vocabulary/index.ts';
import { FOOD_RULES } from './food-diet-rules.ts';
import { normaliseWords } from './normalise-words.ts';

/** What a person may not or does not want to eat. */
export interface FoodConstraints {
  readonly allergies: readonly Allergen[];
  readonly diets: readonly Diet[];
  readonly excludeFoodIds: readonly string[];
  /** Foods in the person's words, for those that are not in the table. */
  readonly excludeTexts: readonly string[];
}

/** The first reason why a diet rules a food out, through what it is made of; null when it fits for certain. */
export function findDietConflict(
  food: Food,
  diet: Diet,
): { readonly code: string; readonly path: readonly string[]; readonly isCertain: boolean } | null {
  const rule = FOOD_RULES[diet];
  let possible: { code: string; path: readonly string[]; isCertain: boolean } | null = null;
  for (const visit of walkConstituents(food)) {
    const isTrace = visit.food !== food && TRACE_TOLERANT.has(diet);
    const code = isTrace ? null : rule(visit.food);
    if (code === null) continue;
    if (visit.isCertain) return { code, path: visit.path, isCertain: true };
    possible ??= { code, path: visit.path, isCertain: false };
  }
  return possible ?? findAllergenConflict(food, diet);
}

/** Diets that count amounts: a pinch of sugar inside a sauce does not decide them. */
const TRACE_TOLERANT: ReadonlySet<Diet> = new Set(['keto', 'low_sodium']);

const DIET_ALLERGENS: Readonly<Partial<Record<Diet, readonly Allergen[]>>> = {
  gluten_free: ['gluten', 'wheat'],
  dairy_free: ['milk'],
  vegan: ['milk', 'egg', 'fish', 'crustacean', 'mollusc'],
  vegetarian: ['fish', 'crustacean', 'mollusc'],
};

function findAllergenConflict(food: Food, diet: Diet) {
  for (const { allergen, presence, path } of foodAllergens(food)) {
    if (!DIET_ALLERGENS[diet]?.includes(allergen)) continue;
    const isCertain = presence === 'contains';
    // "May contain" on a label speaks of traces; only the gluten rule is about traces.
    if (isCertain || diet === 'gluten_free') return { code: allergen, path, isCertain };
  }
  return null;
}

/**
 * True when a food may be put before a person: no allergy of theirs is in it or possibly in it, no diet of theirs
 * rules it or a likely constituent out, and it is not excluded by id or by name.
 */
export function isFoodAllowed(food: Food, constraints: FoodConstraints): boolean {
  if (constraints.excludeFoodIds.length > 0) {
    const made = walkConstituents(food).map((visit) => visit.food.id);
    if (made.some((id) => constraints.excludeFoodIds.includes(id))) return false;
  }
  if (constraints.allergies.length > 0) {
    if (foodAllergens(food).some(({ allergen }) => constraints.allergies.includes(allergen))) return false;
  }
  if (constraints.diets.some((diet) => findDietConflict(food, diet) !== null)) return false;
  return !constraints.excludeTexts.some((text) => sharesName(food, text));
}

/** "mushrooms" excludes every food whose name has the word. */
function sharesName(food: Food, text: string): boolean {
  const excluded = normaliseWords(text);
  if (excluded.length === 0) return false;
  return [food.name, ...food.synonyms].some((name) => {
    const words = normaliseWords(name);
    return excluded.every((word) => words.includes(word));
  });
}
