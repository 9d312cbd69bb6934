import { type IngredientKind, kindOf } from '../../composer/fridge/ingredient-kind.ts';
import { LIST_WORDS, shorten } from '../../composer/language/name-items.ts';
import type { Food } from '../../foods/food.ts';

/** A food of a recipe as its prose speaks of it. */
export interface NamedFood {
  readonly names: readonly string[];
  /** What it does in a dish: prose speaks otherwise of fruit than of flour. */
  readonly kind: IngredientKind;
}

/** A listed food by its names: as listed, singular, plural, and what a cook shortens. */
export function nameListed(listed: string, food: Food | null): NamedFood {
  const names = [listed, ...(food === null ? [] : [food.name, food.plural])];
  const plain = names.map((name) => name.replace(LIST_WORDS, ''));
  const kind = food === null ? 'other' : kindOf(food);
  return { names: [...new Set([...names, ...plain, ...plain.map(shorten)])], kind };
}

/** "chicken" as a title begins with it. */
export function capitalise(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** A food as it stands within a title, and at its beginning. */
export function withCapital(food: NamedFood): NamedFood[] {
  return [food, { ...food, names: food.names.map(capitalise) }];
}
