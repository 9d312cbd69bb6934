import { type AllergenReport, findAllergens } from '../allergens/index.ts';
import { type DietReport, judgeDiet } from '../diets/index.ts';
import type { Food } from '../foods/food.ts';
import { findFood, findFoodMentions } from '../foods/index.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import type { Substitute, SubstitutionRequest } from './find-substitutes.ts';

/** A recipe after a replacement, with what the kitchen finds in it now. */
export interface SubstitutedRecipe {
  readonly recipe: RecipeText;
  /** True when no declared allergy is found, none could hide in an unknown line, and no declared diet is broken. */
  readonly isSafe: boolean;
  readonly allergens: AllergenReport;
  readonly diets: readonly DietReport[];
}

/**
 * Writes a substitute in the place of ingredient line `index`, in the title and in every step that names the food, and
 * checks the whole again. Throws `RangeError` where there is no such line.
 */
export function applySubstitute(
  recipe: RecipeText,
  index: number,
  substitute: Substitute,
  request: SubstitutionRequest,
): SubstitutedRecipe {
  if (recipe.ingredients[index] === undefined) throw new RangeError(`no ingredient line ${index}`);
  const food = findFood(substitute.replaces);
  const name = nameOf(substitute);
  const rename = (text: string) => (food === null ? text : renameFood(text, food, name));
  const changed: RecipeText = {
    ...recipe,
    title: rename(recipe.title),
    ingredients: recipe.ingredients.flatMap((line, at) => (at === index ? substitute.phrases : [line])),
    steps: recipe.steps.map(rename),
  };
  const allergens = findAllergens(changed);
  const diets = request.diets.map((diet) => judgeDiet(diet, changed));
  const isAllergySafe = request.allergies.every((allergen) => allergens.verdicts[allergen] === 'none_found');
  return {
    recipe: changed,
    isSafe: isAllergySafe && diets.every(({ verdict }) => verdict !== 'no'),
    allergens,
    diets,
  };
}

/** "flaxseed meal and water". */
function nameOf({ parts }: Substitute): string {
  const names = parts.map(({ foodId, quantity, unit }) => {
    const food = findFood(foodId);
    return unit === null && quantity > 1 ? (food?.plural ?? foodId) : (food?.name ?? foodId);
  });
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Every mention of the food by its new name; a capital letter stays one. */
function renameFood(text: string, food: Food, name: string): string {
  let result = '';
  let last = 0;
  for (const mention of findFoodMentions(text)) {
    if (!isSame(mention.food, food)) continue;
    const isCapital = /^\p{Lu}/u.test(mention.text);
    result +=
      text.slice(last, mention.start) + (isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name);
    last = mention.end;
  }
  return result + text.slice(last);
}

/** The steps may say "milk" for the list's "whole milk". */
function isSame(mentioned: Food, food: Food): boolean {
  return mentioned.id === food.id || ` ${food.name} `.includes(` ${mentioned.name} `);
}
