import type { z } from 'zod';
import type { ServerLimits } from '../config.ts';
import { parseJsonSchema } from '../decoding/json-schema/parse-json-schema.ts';
import type { SchemaNode } from '../decoding/json-schema/schema-node.ts';
import type { ChatMessage, GenerationInput, Prompt } from '../engines/engine.ts';
import { Failure } from '../failure.ts';
import type { ChatRequest, CompletionRequest, SharedRequest } from './generation-request.ts';

/** @throws Failure `invalid_request` that names the first member at fault and counts the others. */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues;
  const param = first?.path.join('.') ?? '';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new Failure('invalid_request', `${param || 'The body'}: ${first?.message ?? 'is invalid'}${more}.`, {
    param: param || undefined,
  });
}

/** What to generate for a chat request, its limits held. */
export function toChatInput(request: ChatRequest, limits: ServerLimits): GenerationInput {
  const messages = request.messages.map(
    ({ role, content }): ChatMessage => ({ role: role === 'developer' ? 'system' : role, content }),
  );
  const maxTokens = request.max_completion_tokens ?? request.max_tokens;
  return toInput({ kind: 'chat', messages }, { ...request, max_tokens: maxTokens }, limits);
}

/** What to generate for a text completion, its limits held. */
export function toCompletionInput(request: CompletionRequest, limits: ServerLimits): GenerationInput {
  return toInput({ kind: 'text', text: request.prompt }, request, limits);
}

function toInput(prompt: Prompt, request: SharedRequest, limits: ServerLimits): GenerationInput {
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
  if (grammar !== null) assertSize(grammar, limits, 'grammar');
  return {
    prompt,
    constraint: { grammar, schema: readSchema(request, limits) },
    sampling: {
      temperature: request.temperature ?? 1,
      topP: request.top_p ?? 1,
      seed: request.seed ?? null,
    },
    maxTokens: Math.min(request.max_tokens ?? limits.maxTokens, limits.maxTokens),
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
