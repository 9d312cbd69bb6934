import type { z } from 'zod';
import type { ServerLimits } from '../config.ts';
import { assertFewBeginnings } from '../decoding/gbnf/assert-few-beginnings.ts';
import { assertSafeGrammar } from '../decoding/gbnf/assert-safe-grammar.ts';
import { parseJsonSchema } from '../decoding/json-schema/parse-json-schema.ts';
import type { SchemaNode } from '../decoding/json-schema/schema-node.ts';
import type { ChatMessage, GenerationInput, Prompt } from '../engines/engine.ts';
import { Failure } from '../failure.ts';
import type { ChatRequest, CompletionRequest, SharedRequest } from './generation-request.ts';
import { UNSUPPORTED } from './unsupported-member.ts';

/**
 * @throws Failure `invalid_request`, or `unsupported_parameter`, that names the first member at fault and counts the others.
 */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues;
  const param = first?.path.join('.') ?? '';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const isUnsupported = first?.code === 'custom' && first.params?.kind === UNSUPPORTED;
  throw new Failure(
    isUnsupported ? 'unsupported_parameter' : 'invalid_request',
    `${param || 'The body'}: ${first?.message ?? 'is invalid'}${more}.`,
    { param: param || undefined },
  );
}

/** As llama.cpp has it by default; choosing among all tokens costs time and gains nonsense. */
const TOP_K = 40;

/** What to generate for a chat request, its limits held. */
export function toChatInput(request: ChatRequest, limits: ServerLimits): GenerationInput {
  const messages = request.messages.map(
    ({ role, content }): ChatMessage => ({ role: role === 'developer' ? 'system' : role, content }),
  );
  const maxTokens = request.max_completion_tokens ?? request.max_tokens;
  if ((request.top_logprobs ?? 0) > 0 && request.logprobs !== true) {
    throw new Failure('invalid_request', 'top_logprobs: is told only where logprobs is true.', {
      param: 'top_logprobs',
    });
  }
  const alternatives = request.logprobs === true ? (request.top_logprobs ?? 0) : null;
  return toInput({ kind: 'chat', messages }, { ...request, max_tokens: maxTokens }, limits, alternatives);
}

/** What to generate for each prompt of a text completion, its limits held. */
export function toCompletionInputs(request: CompletionRequest, limits: ServerLimits): GenerationInput[] {
  const prompts = typeof request.prompt === 'string' ? [request.prompt] : request.prompt;
  return prompts.map((text) => toInput({ kind: 'text', text }, request, limits, request.logprobs ?? null));
}

function toInput(
  prompt: Prompt,
  request: SharedRequest,
  limits: ServerLimits,
  alternatives: number | null,
): GenerationInput {
  const length =
    prompt.kind === 'text'
      ? prompt.text.length
      : prompt.messages.reduce((sum, message) => sum + message.content.length, 0);
  if (length > limits.promptCharsMax) {
    throw new Failure(
      'context_length_exceeded',
      `The prompt has ${length} characters; ${limits.promptCharsMax} are allowed.`,
      { param: prompt.kind === 'text' ? 'prompt' : 'messages' },
    );
  }
  const grammar = request.grammar ?? null;
  if (grammar !== null) {
    assertSize(grammar, limits, 'grammar');
    assertSafeGrammar(grammar);
    assertFewBeginnings(grammar);
  }
  return {
    prompt,
    constraint: {
      grammar,
      schema: readSchema(request, limits),
      responseFormat: request.response_format ?? undefined,
    },
    sampling: {
      temperature: request.temperature ?? 1,
      topP: request.top_p ?? 1,
      topK: request.top_k ?? TOP_K,
      seed: request.seed ?? null,
    },
    maxTokens: Math.min(request.max_tokens ?? limits.maxTokens, limits.maxTokens),
    alternatives,
  };
}

function readSchema(request: SharedRequest, limits: ServerLimits): SchemaNode | null {
  const format = request.response_format;
  if (format?.type === 'json_object') return { kind: 'any', isObject: true };
  if (format?.type !== 'json_schema') return null;
  const { schema } = format.json_schema;
  assertSize(JSON.stringify(schema), limits, 'response_format');
  return parseJsonSchema(schema, limits.schemaDepthMax);
}

function assertSize(text: string, limits: ServerLimits, param: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= limits.grammarBytesMax) return;
  throw new Failure(
    'invalid_request',
    `${param} has ${bytes} bytes; ${limits.grammarBytesMax} are allowed.`,
    { param },
  );
}

/** The stop strings of a request; none when it names none. */
export function readStops(request: SharedRequest): readonly string[] {
  if (request.stop === null || request.stop === undefined) return [];
  return typeof request.stop === 'string' ? [request.stop] : request.stop;
}
