import type { FinishReason } from '../engines/engine.ts';

/** Token counts as OpenAI reports them. */
export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
  readonly prompt_tokens_details: { readonly cached_tokens: number };
}

/** What one protocol (chat or text completion) wraps the same text in. */
export interface CompletionShape {
  readonly idPrefix: string;
  readonly wholeObject: string;
  readonly chunkObject: string;
  /** The choice of a whole answer. */
  toChoice(text: string, reason: FinishReason): object;
  /** The choice of a chunk before any text, or null when the protocol has none. */
  toOpeningChoice(): object | null;
  toTextChoice(text: string): object;
  toClosingChoice(reason: FinishReason): object;
}

export const CHAT_SHAPE: CompletionShape = {
  idPrefix: 'chatcmpl-',
  wholeObject: 'chat.completion',
  chunkObject: 'chat.completion.chunk',
  toChoice: (text, reason) => ({
    index: 0,
    message: { role: 'assistant', content: text, refusal: null },
    logprobs: null,
    finish_reason: reason,
  }),
  toOpeningChoice: () => ({
    index: 0,
    delta: { role: 'assistant', content: '' },
    logprobs: null,
    finish_reason: null,
  }),
  toTextChoice: (text) => ({ index: 0, delta: { content: text }, logprobs: null, finish_reason: null }),
  toClosingChoice: (reason) => ({ index: 0, delta: {}, logprobs: null, finish_reason: reason }),
};

export const TEXT_SHAPE: CompletionShape = {
  idPrefix: 'cmpl-',
  wholeObject: 'text_completion',
  chunkObject: 'text_completion',
  toChoice: (text, reason) => ({ index: 0, text, logprobs: null, finish_reason: reason }),
  toOpeningChoice: () => null,
  toTextChoice: (text) => ({ index: 0, text, logprobs: null, finish_reason: null }),
  toClosingChoice: (reason) => ({ index: 0, text: '', logprobs: null, finish_reason: reason }),
};
