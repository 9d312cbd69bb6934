import type { RecipeIngredient } from '@chef/contracts/recipe';
import type { UnitSystem } from '@chef/culinary/units';
import { useTranslations } from 'next-intl';
import { scaleLine } from './scaled-amount';

interface IngredientListProps {
  readonly ingredients: readonly RecipeIngredient[];
  readonly factor: number;
  readonly system: UnitSystem;
}

/** Amounts in a column of their own, figures under figures. */
export function IngredientList({ ingredients, factor, system }: IngredientListProps) {
  const t = useTranslations('recipe');
  return (
    <ul className="ingredients mt-3">
      {ingredients.map((ingredient) => {
        const { amount, name } = scaleLine(ingredient, factor, system);
        const details = [
          ingredient.size,
          ingredient.preparation,
          ingredient.comment,
          ingredient.purpose ?? null,
        ].filter((part) => part !== null);
        return (
          <li key={`${ingredient.foodId}-${ingredient.phrase}`} className="line-in">
            <span className="amount">{amount}</span>{' '}
            <span>
              {name}
              {details.length > 0 ? <span className="text-soft">, {details.join(', ')}</span> : null}
              {ingredient.isOptional ? <span className="text-soft"> ({t('optional')})</span> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
