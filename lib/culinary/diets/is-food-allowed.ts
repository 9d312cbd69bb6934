import type { Food } from '../foods/food.ts';
import { foodAllergens, labelMeaning, walkConstituents } from '../foods/index.ts';
import type { Allergen, Diet } from '../vocabulary/index.ts';
import { findDietConflict, findLabelConflict } from './find-diet-conflict.ts';
import { normaliseWords } from './normalise-words.ts';

/** What a person may not or does not want to eat. */
export interface FoodConstraints {
  readonly allergies: readonly Allergen[];
  readonly diets: readonly Diet[];
  readonly excludeFoodIds: readonly string[];
  /** Foods in the person's words, for those that are not in the table. */
  readonly excludeTexts: readonly string[];
}

/**
 * True when a food may be put before a person: no allergy of theirs is in it or possibly in it, no diet of theirs
 * rules it or a likely constituent out, and it is not excluded by id or by name.
 */
export function isFoodAllowed(food: Food, constraints: FoodConstraints): boolean {
  const { allergies, diets, excludeFoodIds } = constraints;
  if (walkConstituents(food).some((visit) => excludeFoodIds.includes(visit.food.id))) return false;
  const isAllergen = (meaning: Food) =>
    foodAllergens(meaning).some(({ allergen }) => allergies.includes(allergen));
  if (isAllergen(food) || diets.some((diet) => findDietConflict(food, diet) !== null)) return false;
  // A recipe prints the name, and every check then reads it as a label: both readings have to pass.
  const label = labelMeaning(food);
  if (
    label !== null &&
    (isAllergen(label) || diets.some((diet) => findLabelConflict(label, diet)?.isCertain === true))
  )
    return false;
  return !constraints.excludeTexts.some((text) => sharesName(food, text));
}

/** "mushrooms" excludes every food whose name has the word. */
function sharesName(food: Food, text: string): boolean {
  const excluded = normaliseWords(text);
  if (excluded.length === 0) return false;
  return wordsOfNames(food).some((words) => excluded.every((word) => words.has(word)));
}

const names = new WeakMap<Food, readonly ReadonlySet<string>[]>();

function wordsOfNames(food: Food): readonly ReadonlySet<string>[] {
  let words = names.get(food);
  if (words === undefined) {
    words = [food.name, ...food.synonyms].map((name) => new Set(normaliseWords(name)));
    names.set(food, words);
  }
  return words;
}
