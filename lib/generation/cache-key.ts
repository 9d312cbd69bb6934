import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { FOOD_TABLE_VERSION } from '@chef/culinary/foods';
import { keyedHash } from '../auth/signed-value.ts';

/** Raise when the prompt, the gate or what `done` carries changes: older cached answers are then not used. */
const PIPELINE_VERSION = '1';

/** Version of everything that judged a recipe; saved with it. */
export const RULES_VERSION = `${FOOD_TABLE_VERSION}+${PIPELINE_VERSION}`;

/** What the keyed hash of a request is for; no other hash under the same secret equals it. */
export const REQUEST_HASH_PURPOSE = 'canonical-request';

/**
 * Keyed hash of a canonical request: equal requests have equal ones, and who reads the database without the secret cannot try
 * which fridge and allergies it stands for.
 */
export function canonicalHash(request: CanonicalRequest, secret: string): string {
  return keyedHash(secret, REQUEST_HASH_PURPOSE, JSON.stringify(request));
}

/** What an answer may be reused for, as a keyed hash: the same request under the same rules by the same model. */
export function cacheKey(request: CanonicalRequest, model: string, secret: string): string {
  return keyedHash(secret, 'cached-answer', `${RULES_VERSION}\0${model}\0${JSON.stringify(request)}`);
}
