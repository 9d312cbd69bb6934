import { createHash } from 'node:crypto';
import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { FOOD_TABLE_VERSION } from '@chef/culinary/foods';

/** Raise when the prompt, the gate or what `done` carries changes: older cached answers are then not used. */
const PIPELINE_VERSION = '1';

/** Version of everything that judged a recipe; saved with it. */
export const RULES_VERSION = `${FOOD_TABLE_VERSION}+${PIPELINE_VERSION}`;

/** SHA-256 of a canonical request, hex. */
export function canonicalHash(request: CanonicalRequest): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}

/** What an answer may be reused for: the same request under the same rules by the same model. */
export function cacheKey(request: CanonicalRequest, model: string): string {
  return createHash('sha256')
    .update(`${RULES_VERSION}\0${model}\0${JSON.stringify(request)}`)
    .digest('hex');
}
