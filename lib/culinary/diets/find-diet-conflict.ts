import type { Food } from '../foods/food.ts';
import { foodAllergens, walkConstituents } from '../foods/index.ts';
import type { Allergen, Diet } from '../vocabulary/index.ts';
import type { DietRule } from './diet-rule.ts';
import { DIET_RULES, DIET_SOURCES } from './diet-rules.ts';

/** Why a diet rules a food out, or may. */
export interface DietConflict {
  readonly code: string;
  /** From the food to what breaks the diet. */
  readonly path: readonly string[];
  /** False where only some makes of the food break the diet. */
  readonly isCertain: boolean;
  readonly source: string;
}

/** Diets that count amounts: a pinch of sugar inside a sauce does not decide them. */
const TRACE_TOLERANT: ReadonlySet<Diet> = new Set(['keto', 'low_sodium']);

/** Diets that an allergen in a food's own row decides, where its class does not. */
const DIET_ALLERGENS: Readonly<Partial<Record<Diet, readonly Allergen[]>>> = {
  gluten_free: ['gluten', 'wheat'],
  dairy_free: ['milk'],
  vegan: ['milk', 'egg', 'fish', 'crustacean', 'mollusc'],
  vegetarian: ['fish', 'crustacean', 'mollusc'],
  kosher: ['crustacean', 'mollusc'],
};

const cache = new Map<Diet, WeakMap<Food, DietConflict | null>>();

/** The first reason why a diet rules a food out, through what it is made of; null when it fits for certain. */
export function findDietConflict(food: Food, diet: Diet): DietConflict | null {
  let ofDiet = cache.get(diet);
  if (ofDiet === undefined) {
    ofDiet = new WeakMap();
    cache.set(diet, ofDiet);
  }
  const known = ofDiet.get(food);
  if (known !== undefined) return known;
  const conflict = computeConflict(food, diet);
  ofDiet.set(food, conflict);
  return conflict;
}

function computeConflict(food: Food, diet: Diet): DietConflict | null {
  let possible: DietConflict | null = null;
  for (const visit of walkConstituents(food)) {
    if (visit.food !== food && (TRACE_TOLERANT.has(diet) || isSteepedOil(food, diet))) continue;
    const rule = firstRule(visit.food, diet);
    if (rule === null) continue;
    const isCertain = visit.isCertain && rule.isDoubt !== true;
    const conflict = { code: rule.code, path: visit.path, isCertain, source: rule.source };
    if (isCertain) return conflict;
    possible ??= conflict;
  }
  const byAllergen = findAllergenConflict(food, diet);
  return byAllergen?.isCertain === true ? byAllergen : (possible ?? byAllergen);
}

/** Fructans do not go into oil, so what one was steeped with does not count (Monash University, FODMAP food lists). */
function isSteepedOil(food: Food, diet: Diet): boolean {
  return diet === 'low_fodmap' && food.category === 'oil';
}

function firstRule(food: Food, diet: Diet): DietRule | null {
  const applying = DIET_RULES[diet].filter((rule) => rule.appliesTo(food));
  return applying.find((rule) => rule.isDoubt !== true) ?? applying[0] ?? null;
}

function findAllergenConflict(food: Food, diet: Diet): DietConflict | null {
  for (const { allergen, presence, path } of foodAllergens(food)) {
    if (DIET_ALLERGENS[diet]?.includes(allergen) !== true) continue;
    const isCertain = presence === 'contains';
    // What only some brands hold is for the gluten rule to refuse; for the others see `findDietDoubt`.
    if (isCertain || diet === 'gluten_free')
      return { code: allergen, path, isCertain, source: DIET_SOURCES[diet] };
  }
  return null;
}

/** Diets that ask what a food is made of; the others go by its class and name, which a label's row has not. */
const ASK_WHAT_IS_IN_IT: ReadonlySet<Diet> = new Set([
  'vegan',
  'vegetarian',
  'pescatarian',
  'gluten_free',
  'dairy_free',
  'halal',
  'kosher',
]);

/** The same of what labels mean by a food's name: its row stands for many names and says only what is in them. */
export function findLabelConflict(label: Food, diet: Diet): DietConflict | null {
  return ASK_WHAT_IS_IN_IT.has(diet) ? findDietConflict(label, diet) : null;
}

/**
 * What only some brands of a food hold and the diet forbids ("bread" with milk in it): no reason to keep the food
 * from a recipe, but one not to promise anything of it.
 */
export function findDietDoubt(food: Food, diet: Diet): DietConflict | null {
  const found = foodAllergens(food).find(({ allergen }) => DIET_ALLERGENS[diet]?.includes(allergen));
  return found === undefined
    ? null
    : { code: found.allergen, path: found.path, isCertain: false, source: DIET_SOURCES[diet] };
}
