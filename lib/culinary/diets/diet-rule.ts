import type { Food, FoodOrigin } from '../foods/food.ts';
import type { Allergen } from '../vocabulary/index.ts';

/** One reason why a food does not fit a diet. */
export interface DietRule {
  /** Stable; worded in the message catalogues. */
  readonly code: string;
  /** Regulation, scripture, programme or guidance that the rule is from. */
  readonly source: string;
  readonly appliesTo: (food: Food) => boolean;
  /** True where the food may fit all the same, depending on how or of what it was made: the answer is then unknown. */
  readonly isDoubt?: true;
}

export const MEAT: ReadonlySet<FoodOrigin> = new Set(['pork', 'beef', 'lamb', 'game', 'poultry']);
export const SEAFOOD: ReadonlySet<FoodOrigin> = new Set(['fish', 'crustacean', 'mollusc']);

/** Tests the name by which a food is shown. */
export const named =
  (words: RegExp) =>
  (food: Food): boolean =>
    words.test(food.name);

/** True when the food itself holds the allergen for certain. */
export function has(food: Food, allergen: Allergen): boolean {
  return food.allergens.some((own) => own.allergen === allergen && own.presence === 'contains');
}

export const of =
  (...origins: readonly FoodOrigin[]) =>
  ({ origin }: Food): boolean =>
    origins.includes(origin);
