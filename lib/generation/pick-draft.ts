import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { toComposeRequest } from '@chef/contracts/to-compose-request';
import { composeRecipe } from '@chef/culinary/composer';
import { passesGate, type TimedRecipe } from '@chef/culinary/gate';
import { formatIngredientPhrase } from '@chef/culinary/phrases';
import type { RecipeDraft } from '@chef/culinary/recipe';
import type { GenerationJob } from './generation-job.ts';

/** How many recipes the composer may propose before nobody can help; each takes a few milliseconds. */
const PROPOSALS_MAX = 12;
/** Distance between the seeds of two proposals. */
const SEED_STEP = 104_729;
const SEED_END = 2_147_483_647;

function asText(draft: RecipeDraft, { units }: CanonicalRequest): TimedRecipe {
  return {
    ...draft,
    ingredients: draft.ingredients.map((ingredient) => formatIngredientPhrase(ingredient, units)),
    steps: draft.steps.map((step) => step.text),
  };
}

/**
 * The composer’s recipe for a job: the one that was composed when the request was understood or, should the gate hold
 * that one back, another for the same fridge. Null when the gate holds all of them.
 */
export function pickDraft(job: GenerationJob): RecipeDraft | null {
  const { request, constraints } = job;
  for (let proposal = 0; proposal < PROPOSALS_MAX; proposal++) {
    const seed = (request.seed + proposal * SEED_STEP) % SEED_END;
    const composed =
      proposal === 0
        ? { ok: true as const, draft: job.composed }
        : composeRecipe({ ...toComposeRequest(request), seed });
    if (composed.ok && passesGate(asText(composed.draft, request), constraints)) return composed.draft;
  }
  return null;
}
