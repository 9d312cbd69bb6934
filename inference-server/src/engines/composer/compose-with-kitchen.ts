import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { type ComposeRequest, composeRecipe } from '@chef/culinary/composer';
import type { ComposeOutcome } from './composer-engine.ts';

/** The kitchen's composer, asked in its own terms: what was not said is left out. Deterministic. */
export function composeWithKitchen(request: CanonicalRequest): ComposeOutcome {
  const { wish, cuisine, meal, maxMinutes, equipment, skill, ...said } = request;
  const composeRequest: ComposeRequest = {
    ...said,
    ...(wish === null ? {} : { wish }),
    ...(cuisine === null ? {} : { cuisine }),
    ...(meal === null ? {} : { meal }),
    ...(maxMinutes === null ? {} : { maxMinutes }),
    ...(equipment === null ? {} : { equipment }),
    ...(skill === null ? {} : { skill }),
  };
  return composeRecipe(composeRequest);
}
