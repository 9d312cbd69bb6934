import type { Recipe } from '@chef/contracts/recipe';
import { recipeCheckSchema } from '@chef/contracts/recipe-check';
import { estimateCost } from '@chef/culinary/cost';
import { checkRecipe } from '@chef/culinary/gate';
import { parseIngredient } from '@chef/culinary/phrases';

const STEPS = [
  { text: 'Boil the rice with the water for 15 minutes.', minutes: 15 },
  {
    text: 'Fry the chicken thighs in the butter until the centre of the largest piece reads 74 °C (165 °F).',
    minutes: 12,
  },
  { text: 'Squeeze the lemon over everything and serve.', minutes: null },
] as const;

/** A whole recipe with what the kitchen really says about it, for tests that show one. */
export function sampleRecipe(part: Partial<Recipe> = {}): Recipe {
  const phrases = [
    '2 chicken thighs',
    '200 g rice',
    '300 ml water',
    '1 tbsp butter',
    '1 lemon',
    'florble dust',
  ];
  const ingredients = phrases.map((phrase) => ({ ...parseIngredient(phrase) }));
  const title = 'Lemon chicken with rice';
  const check = checkRecipe({
    title,
    servings: 2,
    ingredients: phrases,
    steps: STEPS.map(({ text }) => text),
  });
  return {
    id: 'rcp_0123456789abcdefghijkl',
    title,
    servings: 2,
    prepMinutes: 10,
    cookMinutes: 27,
    totalMinutes: 37,
    ingredients,
    steps: STEPS.map((step) => ({ ...step })),
    check: recipeCheckSchema.parse(structuredClone(check)),
    cost: estimateCost(ingredients, 2),
    warnings: [],
    source: 'composer',
    model: 'composer',
    cuisine: null,
    createdAt: '2026-01-02T03:04:05.000Z',
    ...part,
  };
}
