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
  /** A grammar that the caller wrote (GBNF); it goes before `schema` for decoding. */
  readonly grammar: string | null;
  /** What the caller's JSON Schema or `json_object` asks for. */
  readonly schema: SchemaNode | null;
}

export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  /** null: another text every time. */
  readonly seed: number | null;
}

/** One generation, whatever the protocol it was asked by. */
export interface GenerationInput {
  readonly prompt: Prompt;
  readonly constraint: Constraint;
  readonly sampling: Sampling;
  readonly maxTokens: number;
}

export type FinishReason = 'stop' | 'length';

export type EngineEvent =
  /** Comes first: the prompt was understood; `cachedTokens` of it were still known from an earlier one. */
  | { readonly type: 'prompt'; readonly promptTokens: number; readonly cachedTokens: number }
  | { readonly type: 'text'; readonly text: string; readonly tokens: number }
  /** Comes last. */
  | { readonly type: 'end'; readonly reason: FinishReason };

/** What `/v1/models` tells about a writer of text. */
export interface EngineCard {
  readonly kind: 'composer' | 'embedded';
  readonly version: string;
  /** Longest prompt and answer together, tokens; null where there are none. */
  readonly contextTokens: number | null;
  readonly parameters: number | null;
  readonly fileBytes: number | null;
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
  tokenize(text: string): readonly number[] | null;
  /** Share of the key-value cache in use, 0 to 1, or null when there is none. */
  cacheUsage(): number | null;
  close(): Promise<void>;
}
