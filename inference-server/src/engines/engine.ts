import type { SchemaNode } from '../decoding/json-schema/schema-node.ts';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export type Prompt =
  | { readonly kind: 'chat'; readonly messages: readonly ChatMessage[] }
  | { readonly kind: 'text'; readonly text: string };

/** What the text must look like; engines that can, hold it while they write. */
export interface Constraint {
  /**
   * A grammar (GBNF); it goes before `schema` for decoding. One that came from outside has passed `assertSafeGrammar`: engines
   * take it as it is.
   */
  readonly grammar: string | null;
  /** What the caller's JSON Schema or `json_object` asks for. */
  readonly schema: SchemaNode | null;
  /** The caller's `response_format` as it came, for engines of another process. */
  readonly responseFormat?: Readonly<Record<string, unknown>> | undefined;
}

export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  /** Tokens that may be chosen from, most likely first; 0 is all of them. */
  readonly topK: number;
  /** null: another text every time. */
  readonly seed: number | null;
}

/** How likely one token was, natural logarithm. */
export interface TokenLikelihood {
  readonly text: string;
  readonly bytes: readonly number[];
  readonly logprob: number;
}

/**
 * A token that was written and, most likely first, those that it was drawn from. The distribution is the one
 * that was drawn from: after temperature, top_k, top_p and grammar.
 */
export interface WrittenToken extends TokenLikelihood {
  readonly top: readonly TokenLikelihood[];
}

/** One generation, whatever the protocol it was asked by. */
export interface GenerationInput {
  readonly prompt: Prompt;
  readonly constraint: Constraint;
  readonly sampling: Sampling;
  readonly maxTokens: number;
  /** How many alternatives to tell for each token; null: likelihoods are not wanted. */
  readonly alternatives: number | null;
}

export type FinishReason = 'stop' | 'length';

export type EngineEvent =
  /** Comes first: the prompt was understood; `cachedTokens` of it were still known from an earlier one. */
  | { readonly type: 'prompt'; readonly promptTokens: number; readonly cachedTokens: number }
  | {
      readonly type: 'text';
      readonly text: string;
      readonly tokens: number;
      /** This answer's share of what the engine computed so far, milliseconds. */
      readonly computeMs: number;
      /** As many as `tokens` when the request wants likelihoods. */
      readonly written?: readonly WrittenToken[] | undefined;
    }
  /**
   * Comes last. `corrections` tells what a writer of recipes had to write again or put right, and `held` which lines were
   * held to something that would else have been forgotten, by reason.
   */
  | {
      readonly type: 'end';
      readonly reason: FinishReason;
      readonly corrections?: Readonly<Record<string, number>> | undefined;
      readonly held?: Readonly<Record<string, number>> | undefined;
    };

/** What `/v1/models` tells about a writer of text. */
export interface EngineCard {
  readonly kind: 'composer' | 'embedded' | 'upstream';
  readonly version: string;
  /** Longest prompt and answer together, tokens; null where there are none. */
  readonly contextTokens: number | null;
  readonly parameters: number | null;
  readonly fileBytes: number | null;
  /** `recipes`: it reads recipe requests alone and holds the kitchen's rules by itself, whatever schema is asked for. */
  readonly writes?: 'recipes';
  /** Name of the model whose weights it adapts; null or absent for one with weights of its own. */
  readonly adapterOf?: string | null;
}

/** Tokens that were guessed ahead, and those of them that were right. */
export interface DraftCounts {
  readonly draftedTokens: number;
  readonly acceptedTokens: number;
}

/** Vectors of texts, in their order. */
export interface Embeddings {
  readonly vectors: readonly (readonly number[])[];
  readonly promptTokens: number;
}

/**
 * The port behind which every writer of text stands. Implementations are safe to call `slots` times at
 * once; the admission in front holds that number.
 */
export interface Engine {
  readonly name: string;
  readonly card: EngineCard;
  /** Generations that may run side by side. */
  readonly slots: number;
  /**
   * Writes one answer. Stops within one token of `signal`, releasing what it holds, by throwing the
   * signal's reason.
   *
   * @throws Failure for input that this engine cannot serve, before the first event.
   */
  generate(input: GenerationInput, signal: AbortSignal): AsyncGenerator<EngineEvent, void, void>;
  /** Token ids of `text`, or null when the engine has no tokens. */
  tokenize(text: string, signal: AbortSignal): Promise<readonly number[] | null>;
  /** The text of token ids, or null when the engine has no tokens. */
  detokenize(tokens: readonly number[], signal: AbortSignal): Promise<string | null>;
  /** A vector for each text, or null when the model was not made for it. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<Embeddings | null>;
  /** Share of the key-value cache in use, 0 to 1, or null when there is none. */
  cacheUsage(): number | null;
  /** What guessing ahead brought so far; absent for engines that do not tell. */
  drafts?(): DraftCounts;
  close(): Promise<void>;
}
