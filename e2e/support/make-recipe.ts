import { type APIRequestContext, expect } from '@playwright/test';

export interface MadeRecipe {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly { readonly text: string; readonly minutes: number | null }[];
  readonly ingredients: readonly { readonly name: string }[];
}

/** A recipe over the API, for journeys that begin with one. */
export async function makeRecipe(
  request: APIRequestContext,
  ingredients: readonly string[] = ['2 chicken thighs', '1 lemon', '200 g rice', '1 onion'],
): Promise<MadeRecipe> {
  const response = await request.post('/api/v1/recipes/generate', {
    headers: { accept: 'application/json' },
    data: { ingredients, servings: 2, maxMinutes: 60 },
  });
  expect(response.ok()).toBe(true);
  const { recipe } = (await response.json()) as { readonly recipe: MadeRecipe };
  return recipe;
}

/** Fridges whose dinners measure water in a step, or stock, or neither. */
const FRIDGES = [
  ['200 g rice', '2 eggs', '100 g peas'],
  ['200 g rice', '2 chicken thighs', '1 onion'],
  ['200 g couscous', '1 courgette', '100 g feta'],
  ['200 g lentils', '1 onion', '2 carrots'],
  ['200 g quinoa', '1 pepper', '1 tin chickpeas'],
  ['200 g rice', '300 g salmon', '1 broccoli'],
  ['150 g bulgur', '2 tomatoes', '1 cucumber'],
  ['200 g rice', '200 g tofu', '2 carrots'],
] as const;

/** A recipe one of whose steps says `wanted`, and which: the kitchen is asked for dinners until one does. */
export async function makeRecipeWithStep(
  request: APIRequestContext,
  wanted: RegExp,
): Promise<{ readonly recipe: MadeRecipe; readonly index: number }> {
  for (const fridge of FRIDGES) {
    const recipe = await makeRecipe(request, fridge);
    const index = recipe.steps.findIndex(({ text }) => wanted.test(text));
    if (index >= 0) return { recipe, index };
  }
  throw new Error(`no dinner of ${FRIDGES.length} says ${wanted} in a step`);
}
