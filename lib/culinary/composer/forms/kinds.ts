import type { IngredientKind } from '../fridge/ingredient-kind.ts';

/** Vegetables that go into a pot or a pan. */
export const VEGETABLES: readonly IngredientKind[] = ['root', 'firm', 'soft', 'leafy'];
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
