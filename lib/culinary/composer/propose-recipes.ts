import { composeRecipe } from './compose-recipe.ts';
import type { ComposeRequest, ComposeResult } from './compose-request.ts';

/** Seeds tried for each proposal that is wanted, before fewer are returned. */
const TRIES_PER_PROPOSAL = 8;

/** Up to `count` recipes for one fridge, each of another dish form. */
export function proposeRecipes(
  request: ComposeRequest,
  count: number,
): Extract<ComposeResult, { ok: true }>[] {
  const proposals = new Map<string, Extract<ComposeResult, { ok: true }>>();
  for (let attempt = 0; attempt < count * TRIES_PER_PROPOSAL && proposals.size < count; attempt += 1) {
    const result = composeRecipe({ ...request, seed: request.seed + attempt });
    if (result.ok && !proposals.has(result.form)) proposals.set(result.form, result);
  }
  return [...proposals.values()];
}
