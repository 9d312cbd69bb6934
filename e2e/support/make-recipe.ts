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
