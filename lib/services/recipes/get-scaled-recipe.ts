import type { RecipeScaling, ScaledRecipe } from '@chef/contracts/recipe-scaling';
import { factorForServings, scaleRecipe } from '@chef/culinary/scaling';
import { getRecipe } from './get-recipe.ts';

/**
 * The served version of a recipe for another number of people or in other units, the amounts in its steps too.
 * Throws `not_found` as reading it does. Nothing is stored.
 */
export async function getScaledRecipe({
  id,
  input,
}: {
  id: string;
  input: RecipeScaling;
}): Promise<ScaledRecipe> {
  const { title, servings: written, ingredients, steps } = await getRecipe({ id });
  const servings = input.servings ?? written;
  const factor = factorForServings(written, servings);
  const scaled = scaleRecipe(
    {
      title,
      servings: written,
      ingredients: ingredients.map(({ phrase }) => phrase),
      steps: steps.map(({ text }) => text),
    },
    { factor, system: input.units ?? null },
  );
  const times = (value: number | null) => (value === null ? null : value * factor);
  return {
    id,
    servings,
    ingredients: ingredients.map((line, index) => ({
      ...line,
      phrase: scaled.recipe.ingredients[index] ?? line.phrase,
      quantity: times(line.quantity),
      quantityMax: times(line.quantityMax),
      grams: times(line.grams),
      ...(line.plus && { plus: line.plus.map((added) => ({ ...added, quantity: added.quantity * factor })) }),
    })),
    steps: steps.map((step, index) => ({ ...step, text: scaled.recipe.steps[index] ?? step.text })),
    findings: structuredClone(scaled.findings) as ScaledRecipe['findings'],
  };
}
