import type { CookContext } from './cook-context.ts';
import type { Item } from './fridge.ts';
import type { IngredientKind } from './ingredient-kind.ts';

/** How often each kind is given. */
export type KindCounts = (...kinds: readonly IngredientKind[]) => number;

/** A dish that the composer can write. */
export interface DishForm {
  /** Stable, snake case. */
  readonly id: string;
  /** Equipment without which it cannot be made; the hob is taken for granted. */
  readonly needs?: 'oven' | 'blender';
  /** Cuisines at home with it; any when empty. */
  readonly cuisines: readonly string[];
  readonly meals: readonly string[];
  /** Words of a wish that ask for it. */
  readonly wish: RegExp;
  readonly isBiteSize?: boolean;
  readonly isSlow?: boolean;
  /** How well it suits what is there; 0 when it cannot be made. */
  readonly score: (count: KindCounts, items: readonly Item[]) => number;
  /** Writes the steps; returns the minutes at the stove or in the oven. */
  readonly write: (context: CookContext) => number;
  /** Title without flavour word; `main` stands before a noun ("chickpea"), `mains` alone ("chickpeas"). */
  readonly title: (main: string, sides: readonly string[], context: CookContext, mains: string) => string;
}
