'use client';

import type { ScaledRecipe } from '@chef/contracts/recipe-scaling';
import { queryClient } from './query-client';

/** A recipe as a page wants it. */
export interface WantedScale {
  readonly recipeId: string;
  readonly servings: number;
  /** Null leaves each amount in the units that it was written in. */
  readonly units: 'metric' | 'us' | null;
}

async function fetchScaled({ recipeId, servings, units }: WantedScale, signal: AbortSignal) {
  const query = new URLSearchParams({ servings: String(servings), ...(units === null ? {} : { units }) });
  const response = await fetch(`/api/v1/recipes/${recipeId}/scaled?${query}`, { signal });
  if (!response.ok) throw new Error(`scaled recipe: ${response.status}`);
  return (await response.json()) as ScaledRecipe;
}

const keyOf = ({ recipeId, servings, units }: WantedScale) => ['scaled-recipe', recipeId, servings, units];

/** The recipe's lines from the kitchen, asked for once per page and scale; rejects when the kitchen cannot be reached. */
export function readScaledRecipe(wanted: WantedScale): Promise<ScaledRecipe> {
  return queryClient.fetchQuery({
    queryKey: keyOf(wanted),
    queryFn: ({ signal }) => fetchScaled(wanted, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    // Without a network the page has to hear so and not wait in silence.
    networkMode: 'always',
  });
}

/** Gives up a question whose answer nobody waits for any more. */
export function forgetScaledRecipe(wanted: WantedScale): void {
  void queryClient.cancelQueries({ queryKey: keyOf(wanted) }, { silent: true });
}
