import type { RecipeIngredient } from '@chef/contracts/recipe';
import type { UnitSystem } from '@chef/culinary/units';
import { useTranslations } from 'next-intl';
import { scaleLine } from './scaled-amount';

interface IngredientListProps {
  readonly ingredients: readonly RecipeIngredient[];
  readonly factor: number;
  readonly system: UnitSystem;
}

export function IngredientList({ ingredients, factor, system }: IngredientListProps) {
  const t = useTranslations('recipe');
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {ingredients.map((ingredient) => {
        const { amount, name } = scaleLine(ingredient, factor, system);
        const details = [ingredient.size, ingredient.preparation, ingredient.comment].filter(
          (part) => part !== null,
        );
        return (
          <li key={`${ingredient.foodId}-${ingredient.phrase}`} className="line-in py-2 leading-snug">
            {amount === '' ? null : <span className="amount">{amount} </span>}
            {name}
            {details.length > 0 ? <span className="text-soft">, {details.join(', ')}</span> : null}
            {ingredient.isOptional ? <span className="text-soft"> ({t('optional')})</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
