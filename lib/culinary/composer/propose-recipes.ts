import { composeRecipe } from './compose-recipe.ts';
import type { ComposeRequest, ComposeResult } from './compose-request.ts';
import { DISH_FORMS } from './forms/dish-forms.ts';

type Proposal = Extract<ComposeResult, { ok: true }>;

/** Up to `count` recipes for one fridge, each of another dish form, the one that suits best first. */
export function proposeRecipes(request: ComposeRequest, count: number): Proposal[] {
  const proposals: Proposal[] = [];
  while (proposals.length < count) {
    const taken = proposals.map(({ form }) => form);
    const result = composeRecipe(
      { ...request, seed: request.seed + taken.length },
      DISH_FORMS.filter(({ id }) => !taken.includes(id)),
    );
    if (!result.ok) break;
    proposals.push(result);
  }
  return proposals;
}
