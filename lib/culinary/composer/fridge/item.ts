import type { Food } from '../../foods/food.ts';
import type { IngredientKind } from './ingredient-kind.ts';

/** An amount as a cook says it. */
export interface ItemAmount {
  /** As a number of `unit`; null for "to taste". */
  readonly quantity: number | null;
  /** Canonical unit code, or null for a counted food. */
  readonly unit: string | null;
  readonly grams: number | null;
}

/** Something that goes into the dish: given by the person or from the pantry. */
export interface Item extends ItemAmount {
  readonly food: Food;
  readonly kind: IngredientKind;
  readonly isGiven: boolean;
  /** True when the person said how much there is. */
  readonly isMeasured: boolean;
  /** The line as the person wrote it; empty for the pantry. */
  readonly text: string;
}
