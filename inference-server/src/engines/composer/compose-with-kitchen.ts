import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { toComposeRequest } from '@chef/contracts/to-compose-request';
import { composeRecipe } from '@chef/culinary/composer';
import type { ComposeOutcome } from './composer-engine.ts';

/** The kitchen's composer. Deterministic. */
export function composeWithKitchen(request: CanonicalRequest): ComposeOutcome {
  return composeRecipe(toComposeRequest(request));
}
