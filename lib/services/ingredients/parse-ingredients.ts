import type { ParseIngredientsResponse } from '@chef/contracts/ingredients';
import { parseIngredient } from '@chef/culinary/phrases';

/** Understands ingredient phrases, one result each, in order. Nothing is stored. */
export function parseIngredients({
  input,
}: {
  input: { readonly phrases: readonly string[] };
}): ParseIngredientsResponse {
  return { ingredients: input.phrases.map((phrase) => ({ ...parseIngredient(phrase) })) };
}
