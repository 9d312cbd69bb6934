'use client';

import type { ParseIngredientsResponse } from '@chef/contracts/ingredients';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

/** What a phrase was recognised as, in the kitchen's words; null for something we do not know. */
export type RecognisedFoods = ReadonlyMap<string, string | null>;

const NOTHING: RecognisedFoods = new Map();
/** The most phrases that one request may ask about. */
const PHRASES_MAX = 100;
/** The longest phrase that may be asked about, characters. */
const PHRASE_LENGTH_MAX = 300;

async function recognise(phrases: readonly string[], signal: AbortSignal): Promise<RecognisedFoods> {
  const response = await fetch('/api/v1/ingredients/parse', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phrases }),
    signal,
  });
  if (!response.ok) throw new Error(`parse answered ${response.status}`);
  const { ingredients } = (await response.json()) as ParseIngredientsResponse;
  return new Map(
    ingredients.map(
      ({ foodId }, index) => [phrases[index] ?? '', foodId === null ? null : nameOf(foodId)] as const,
    ),
  );
}

/** An id is made of the kitchen's English name: "chicken-thigh". */
function nameOf(foodId: string): string {
  return foodId.replaceAll('-', ' ');
}

/** Asks the kitchen what the phrases are. Empty until it has answered; a phrase it was not asked about is absent. */
export function useRecognisedFoods(phrases: readonly string[]): RecognisedFoods {
  const asked = phrases.filter(({ length }) => length <= PHRASE_LENGTH_MAX).slice(0, PHRASES_MAX);
  const { data } = useQuery({
    queryKey: ['recognised-foods', ...asked],
    queryFn: ({ signal }) => recognise(asked, signal),
    enabled: asked.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return data ?? NOTHING;
}
