'use client';

import type { RecipeIngredient } from '@chef/contracts/recipe';
import type { UnitSystem } from '@chef/culinary/units';
import { useState } from 'react';
import { scaleLine } from './scaled-amount';

interface GatherListProps {
  readonly ingredients: readonly RecipeIngredient[];
  readonly factor: number;
  readonly system: UnitSystem;
}

/** The ingredients as a list to tick off while they are fetched. */
export function GatherList({ ingredients, factor, system }: GatherListProps) {
  const [fetched, setFetched] = useState<ReadonlySet<number>>(new Set());
  const toggle = (index: number) => {
    const next = new Set(fetched);
    if (!next.delete(index)) next.add(index);
    setFetched(next);
  };
  return (
    <ul className="mt-4 grid max-w-2xl">
      {ingredients.map((ingredient, index) => {
        const { amount, name } = scaleLine(ingredient, factor, system);
        return (
          <li key={`${ingredient.foodId}-${ingredient.phrase}`}>
            <label className="gather-line">
              <input type="checkbox" checked={fetched.has(index)} onChange={() => toggle(index)} />
              <span>
                {amount === '' ? null : <strong className="amount">{amount}</strong>} {name}
                {ingredient.preparation === null ? null : (
                  <span className="text-soft">, {ingredient.preparation}</span>
                )}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
