import type { DraftIngredient } from '../recipe/recipe.ts';
import { formatAmount, takesOf, type UnitSystem, unitByCode } from '../units/index.ts';
import { lookUpFood } from './look-up-food.ts';

/** Prints a draft's line as a recipe does: "2 onions, finely chopped", "200 g rice", "salt, to taste". */
export function formatIngredientPhrase(ingredient: DraftIngredient, system: UnitSystem): string {
  const food = lookUpFood(ingredient.food);
  const tail = ingredient.preparation ? `, ${ingredient.preparation}` : '';
  if (ingredient.quantity === null) return `${ingredient.food}${tail}`;
  const amount = formatAmount({ quantity: ingredient.quantity, unit: ingredient.unit }, system, food);
  const unit = amount.unit === null ? null : unitByCode(amount.unit);
  const name =
    unit === null && food !== null && (ingredient.food === food.name || ingredient.food === food.plural)
      ? amount.quantity > 1
        ? food.plural
        : food.name
      : ingredient.food;
  const of = takesOf(amount.unit) ? ' of' : '';
  return `${amount.text}${of} ${name}${tail}`;
}
