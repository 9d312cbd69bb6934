'use client';

import type { RecipeVariants } from '@chef/contracts/recipe-variants';
import { useQuery } from '@tanstack/react-query';

async function readVariants(recipeId: string, signal: AbortSignal): Promise<RecipeVariants['people']> {
  const response = await fetch(`/api/v1/recipes/${recipeId}/variants`, { signal });
  // The session may have ended meanwhile: then nobody is at the table.
  if (response.status === 401) return [];
  if (!response.ok) throw new Error(`variants: ${response.status}`);
  return ((await response.json()) as RecipeVariants).people;
}

/** How a recipe suits everybody at the table of the person who is signed in; empty until that is known. */
export function useRecipeVariants(recipeId: string): RecipeVariants['people'] {
  const { data } = useQuery({
    queryKey: ['variants', recipeId],
    queryFn: ({ signal }) => readVariants(recipeId, signal),
    staleTime: 60_000,
  });
  return data ?? [];
}
