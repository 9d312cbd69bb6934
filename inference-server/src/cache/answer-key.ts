import { createHash } from 'node:crypto';
import type { GenerationInput } from '../engines/engine.ts';

/**
 * The key of an exact answer: everything that decides the text, and the model's version. Null for a request
 * whose text is meant to differ from time to time (no seed and a temperature), and for one that wants
 * likelihoods, which are not kept.
 *
 * @param version of the model's weights, not only its name.
 */
export function findAnswerKey(
  version: string,
  input: GenerationInput,
  stops: readonly string[],
): string | null {
  const { sampling } = input;
  if (input.alternatives !== null || (sampling.seed === null && sampling.temperature > 0)) return null;
  const decisive = [version, input.prompt, input.constraint, sampling, input.maxTokens, stops];
  return createHash('sha256').update(JSON.stringify(decisive, sortMembers)).digest('hex');
}

/** Members in one order, so that two spellings of one request are one request. */
function sortMembers(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
