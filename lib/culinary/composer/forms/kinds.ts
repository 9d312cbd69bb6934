import type { IngredientKind } from '../fridge/ingredient-kind.ts';

/** Vegetables that go into a pot or a pan. */
export const VEGETABLES: readonly IngredientKind[] = ['root', 'firm', 'soft', 'leafy'];
/** Meat and fish in pieces. */
export const PIECES: readonly IngredientKind[] = [
  'poultry',
  'steak',
  'stew_meat',
  'sausage',
  'mince',
  'cured',
  'ready_meat',
];
/** What seasons nearly everything savoury. */
export const SEASONINGS: readonly IngredientKind[] = [
  'onion',
  'aromatic',
  'spice',
  'seasoning',
  'fat',
  'acid',
  'herb',
  'crunch',
];
export const STARCHY: readonly IngredientKind[] = ['rice', 'grain', 'pasta', 'noodle', 'potato'];
/** Foods that taste of pudding and have no place in a savoury pot. */
export const TOO_SWEET = /caramel|fudge|vanilla|topping|frosting|chocolate|jam$|marshmallow/;
