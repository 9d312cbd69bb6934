import type { TokenLikelihood, WrittenToken } from '../engine.ts';
import type { KvSlot } from './kv-slots.ts';
import type { NativeSampler, SampledDetail } from './native-binding.ts';
import type { Drafter } from './prompt-lookup.ts';

/** What the decoder tells about one answer. All calls come between two steps and must not wait. */
export interface DecodeListener {
  /** The prompt has its place; `cachedTokens` of it need not be decoded. */
  onStart(cachedTokens: number): void;
  /** @returns whether the answer goes on. */
  onToken(token: number, detail: SampledDetail | null): boolean;
  onEnd(error: unknown): void;
}

/** One answer on its way through the decoder. */
export interface DecodeJob {
  readonly prompt: readonly number[];
  readonly sampler: NativeSampler;
  /** How many alternatives to tell for each token; null: none and no likelihood. */
  readonly alternatives: number | null;
  readonly listener: DecodeListener;
  /** Guesses ahead; null: one token a step. */
  readonly drafter: Drafter | null;
  /** Tokens that the answer may still get. */
  tokensLeft: number;
  slot: KvSlot | null;
  /** Tokens to decode next, from `pendingFrom` on: the prompt at first, then the last token written. */
  pending: readonly number[];
  pendingFrom: number;
  isCancelled: boolean;
  /** Share of the time that steps took, by tokens, milliseconds. */
  computeMs: number;
}

/** A job at its start. */
export function createDecodeJob(
  parts: Pick<DecodeJob, 'prompt' | 'sampler' | 'alternatives' | 'listener' | 'drafter'> & {
    readonly maxTokens: number;
  },
): DecodeJob {
  const { prompt, sampler, alternatives, listener, drafter, maxTokens } = parts;
  return {
    prompt,
    sampler,
    alternatives,
    listener,
    drafter,
    tokensLeft: maxTokens,
    slot: null,
    pending: prompt,
    pendingFrom: 0,
    isCancelled: false,
    computeMs: 0,
  };
}

/**
 * Turns a sample with its logits into likelihoods.
 *
 * @param describe text and bytes of a token.
 */
export function readLikelihood(
  token: number,
  detail: SampledDetail,
  alternatives: number,
  describe: (token: number) => { readonly text: string; readonly bytes: readonly number[] },
): WrittenToken {
  const logits = detail[3] ?? [];
  const highest = logits[1] ?? 0;
  const offset = highest + Math.log(detail[4] ?? 1);
  const likelihoods: TokenLikelihood[] = [];
  // The token that was chosen comes once more behind the likeliest.
  const seen = new Set<number>();
  let own = 0;
  for (let index = 0; index + 1 < logits.length; index += 2) {
    const id = logits[index];
    const logit = logits[index + 1];
    if (id === undefined || logit === undefined || !Number.isFinite(logit)) continue;
    // Rounding can lift a certain token a little above certainty.
    const logprob = Math.min(0, logit - offset);
    if (id === token) own = logprob;
    if (likelihoods.length < alternatives && !seen.has(id)) likelihoods.push({ ...describe(id), logprob });
    seen.add(id);
  }
  return { ...describe(token), logprob: own, top: likelihoods };
}
