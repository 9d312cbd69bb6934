/** What a sequence wants to have decoded. */
export interface Wanted {
  /** Tokens of it that are not decoded yet; 1 for an answer being written. */
  readonly pendingTokens: number;
}

/** Of a step that also serves running answers, what prompts may take: bounds how long those stand still. */
const PROMPT_TOKENS_BESIDE_ANSWERS = 128;

/**
 * Shares one step among sequences: every answer being written gets its token, then prompts get chunks, the
 * shortest rest first, so that a long prompt stalls neither running answers nor short prompts. The last token
 * of a prompt is left for a step in which it is alone: the first token of the answer then comes out the same
 * whether the rest was decoded now or is still known.
 *
 * @param capacity tokens that one step decodes at most; at least as many as there are answers.
 * @returns tokens per item, in the order of `wanted`; 0 for those that wait for another step.
 */
export function planBatch(wanted: readonly Wanted[], capacity: number): number[] {
  const shares = wanted.map(({ pendingTokens }): number => (pendingTokens === 1 ? 1 : 0));
  let room = capacity - shares.reduce((sum, share) => sum + share, 0);
  const hasAnswers = room < capacity;
  if (hasAnswers) room = Math.min(room, PROMPT_TOKENS_BESIDE_ANSWERS);
  const prompts = [...wanted.entries()]
    .filter(([, { pendingTokens }]) => pendingTokens > 1)
    .sort(([, a], [, b]) => a.pendingTokens - b.pendingTokens);
  for (const [index, { pendingTokens }] of prompts) {
    const share = Math.min(pendingTokens - 1, room);
    shares[index] = share;
    room -= share;
  }
  return shares;
}
