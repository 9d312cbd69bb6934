import type { FinishReason, TokenLikelihood, WrittenToken } from '../engines/engine.ts';

/** Token counts as OpenAI reports them. */
export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
  readonly prompt_tokens_details: { readonly cached_tokens: number };
  /** Our own: the answer's share of the time that the engine computed, milliseconds. */
  readonly compute_ms: number;
}

/** What one protocol (chat or text completion) wraps the same text in. */
export interface CompletionShape {
  readonly operation: 'chat' | 'text_completion';
  readonly idPrefix: string;
  readonly wholeObject: string;
  readonly chunkObject: string;
  /** The choice of a whole answer; `written` when likelihoods are wanted. */
  toChoice(
    index: number,
    text: string,
    reason: FinishReason,
    written: readonly WrittenToken[] | null,
  ): object;
  /** The choice of a chunk before any text, or null when the protocol has none. */
  toOpeningChoice(index: number): object | null;
  /** @param offset characters of the answer before this text. */
  toTextChoice(index: number, text: string, written: readonly WrittenToken[] | null, offset: number): object;
  toClosingChoice(index: number, reason: FinishReason): object;
}

export const CHAT_SHAPE: CompletionShape = {
  operation: 'chat',
  idPrefix: 'chatcmpl-',
  wholeObject: 'chat.completion',
  chunkObject: 'chat.completion.chunk',
  toChoice: (index, text, reason, written) => ({
    index,
    message: { role: 'assistant', content: text, refusal: null },
    logprobs: toChatLogprobs(written),
    finish_reason: reason,
  }),
  toOpeningChoice: (index) => ({
    index,
    delta: { role: 'assistant', content: '' },
    logprobs: null,
    finish_reason: null,
  }),
  toTextChoice: (index, text, written) => ({
    index,
    delta: { content: text },
    logprobs: toChatLogprobs(written),
    finish_reason: null,
  }),
  toClosingChoice: (index, reason) => ({ index, delta: {}, logprobs: null, finish_reason: reason }),
};

export const TEXT_SHAPE: CompletionShape = {
  operation: 'text_completion',
  idPrefix: 'cmpl-',
  wholeObject: 'text_completion',
  chunkObject: 'text_completion',
  toChoice: (index, text, reason, written) => ({
    index,
    text,
    logprobs: toTextLogprobs(written, 0),
    finish_reason: reason,
  }),
  toOpeningChoice: () => null,
  toTextChoice: (index, text, written, offset) => ({
    index,
    text,
    logprobs: toTextLogprobs(written, offset),
    finish_reason: null,
  }),
  toClosingChoice: (index, reason) => ({ index, text: '', logprobs: null, finish_reason: reason }),
};

function toChatLogprobs(written: readonly WrittenToken[] | null): object | null {
  if (written === null) return null;
  const toToken = ({ text, bytes, logprob }: TokenLikelihood) => ({ token: text, logprob, bytes });
  return {
    content: written.map((token) => ({ ...toToken(token), top_logprobs: token.top.map(toToken) })),
    refusal: null,
  };
}

function toTextLogprobs(written: readonly WrittenToken[] | null, offset: number): object | null {
  if (written === null) return null;
  let at = offset;
  return {
    tokens: written.map(({ text }) => text),
    token_logprobs: written.map(({ logprob }) => logprob),
    top_logprobs: written.map(({ top }) =>
      Object.fromEntries(top.map(({ text, logprob }) => [text, logprob])),
    ),
    text_offset: written.map(({ text }) => {
      const start = at;
      at += text.length;
      return start;
    }),
  };
}
