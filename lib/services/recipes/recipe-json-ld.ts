import type { Recipe } from '@chef/contracts/recipe';
import type { Diet } from '@chef/culinary/vocabulary';

/** schema.org's restricted diets for ours; the others have no word there. */
const SCHEMA_DIETS: Readonly<Partial<Record<Diet, string>>> = {
  vegan: 'https://schema.org/VeganDiet',
  vegetarian: 'https://schema.org/VegetarianDiet',
  halal: 'https://schema.org/HalalDiet',
  kosher: 'https://schema.org/KosherDiet',
  low_sodium: 'https://schema.org/LowSaltDiet',
};

const minutes = (count: number) => `PT${count}M`;

function nutrition({ check }: Recipe): object {
  const per = check.nutrition.perServing;
  const amount = (value: number | null, unit: string) =>
    value === null ? undefined : `${Math.round(value * 10) / 10} ${unit}`;
  return {
    '@type': 'NutritionInformation',
    calories: amount(per.energyKcal.value, 'kcal'),
    proteinContent: amount(per.proteinGrams.value, 'g'),
    fatContent: amount(per.fatGrams.value, 'g'),
    saturatedFatContent: amount(per.saturatedFatGrams.value, 'g'),
    carbohydrateContent: amount(per.carbohydrateGrams.value, 'g'),
    sugarContent: amount(per.sugarsGrams.value, 'g'),
    fiberContent: amount(per.fibreGrams.value, 'g'),
    sodiumContent: amount(per.sodiumMg.value, 'mg'),
  };
}

/**
 * schema.org/Recipe, addresses under `origin`, as JSON that is safe inside a script element: nothing in it can
 * close the element.
 */
export function recipeJsonLd(recipe: Recipe, origin: string): string {
  const url = new URL(`/recipes/${recipe.id}`, origin).href;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Recipe',
    '@id': url,
    url,
    name: recipe.title,
    datePublished: recipe.createdAt,
    author: { '@type': 'Organization', name: 'Chef-Genius' },
    image: `${url}/opengraph-image`,
    recipeYield: String(recipe.servings),
    prepTime: minutes(recipe.prepMinutes),
    cookTime: minutes(recipe.cookMinutes),
    totalTime: minutes(recipe.totalMinutes),
    recipeIngredient: recipe.ingredients.map(({ phrase }) => phrase),
    recipeInstructions: recipe.steps.map(({ text }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text,
    })),
    suitableForDiet: recipe.check.diets.flatMap(({ diet, verdict }) =>
      verdict === 'yes' ? (SCHEMA_DIETS[diet] ?? []) : [],
    ),
    nutrition: nutrition(recipe),
    ...(recipe.cuisine === null ? {} : { recipeCuisine: recipe.cuisine }),
  };
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
