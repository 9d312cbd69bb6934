import type { Cook } from './cook.ts';
import type { IngredientKind } from './fridge/ingredient-kind.ts';
import type { Item } from './fridge/item.ts';
import type { Portions } from './fridge/usual-amount.ts';
import type { Need } from './kit.ts';

/** What there is, as a form asks about it. */
export interface FridgeView {
  readonly items: readonly Item[];
  /** How many items are of these kinds. */
  readonly count: (...kinds: readonly IngredientKind[]) => number;
  /** Whether some item's name matches. */
  readonly has: (pattern: RegExp) => boolean;
  /** Whether a food of this name may be brought from the pantry. */
  readonly may: (name: string) => boolean;
}

export type Meal = 'breakfast' | 'lunch' | 'dinner' | 'snack' | 'dessert';

/** A dish that the composer can write. */
export interface DishForm {
  /** Stable, snake case. */
  readonly id: string;
  /** Cuisines at home with it; any when empty. */
  readonly cuisines: readonly string[];
  readonly meals: readonly Meal[];
  /** Words of a wish that ask for it. */
  readonly wish: RegExp;
  readonly needs: readonly Need[];
  /** `easy` is for beginners too; `demanding` is kept for those who say that they can. */
  readonly level?: 'easy' | 'demanding';
  /** Kinds that go into the dish; the more of the fridge it takes, the better it suits. */
  readonly takes: readonly IngredientKind[];
  /** Foods of those kinds that do not belong all the same. */
  readonly bars?: RegExp;
  readonly isSweet?: boolean;
  /** Grams or millilitres for one person where they differ from a main course's. */
  readonly portions?: Portions;
  /** How well the heart of the dish is there: 0 for not at all, 10 for nothing else to be made of it. */
  readonly fit: (view: FridgeView) => number;
  readonly write: (cook: Cook) => void;
  /** Titles in words of `language/title.ts`; one whose slots can all be filled is taken. */
  readonly titles: readonly string[];
}
