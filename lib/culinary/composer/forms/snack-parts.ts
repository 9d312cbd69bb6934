import type { FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';

export const onlyKinds = ({ items }: FridgeView, ...kinds: readonly IngredientKind[]) =>
  items.every(({ kind }) => kinds.includes(kind));
