import type { ServerLimits } from '../config.ts';
import type { GenerationInput } from '../engines/engine.ts';
import { CHAT_SHAPE, type CompletionShape, TEXT_SHAPE } from './completion-shape.ts';
import { chatRequestSchema, completionRequestSchema, type SharedRequest } from './generation-request.ts';
import { parseBody, toChatInput, toCompletionInputs } from './parse-request.ts';
import type { CallTraits } from './plan-choices.ts';

/** Paths that write text, and what each reads a body as. */
export type CompletionPath = '/v1/chat/completions' | '/v1/completions';

/** A request in the server's own terms. */
export interface ParsedRequest {
  readonly request: SharedRequest;
  readonly inputs: readonly GenerationInput[];
  readonly shape: CompletionShape;
}

/** @throws Failure that names the member at fault. */
export function parseCompletion(limits: ServerLimits, path: CompletionPath, body: unknown): ParsedRequest {
  if (path === '/v1/chat/completions') {
    const request = parseBody(chatRequestSchema, body);
    const maxTokens = request.max_completion_tokens ?? request.max_tokens;
    return {
      request: { ...request, max_tokens: maxTokens },
      inputs: [toChatInput(request, limits)],
      shape: CHAT_SHAPE,
    };
  }
  const request = parseBody(completionRequestSchema, body);
  return { request, inputs: toCompletionInputs(request, limits), shape: TEXT_SHAPE };
}

/**
 * What the headers say: `x-priority` (0 to 9, more goes first), `x-degrade` (`allow` or `none`),
 * `x-caller-id`, `traceparent`.
 */
export function readTraits(
  header: (name: string) => string | undefined,
  requestId: string,
  request: SharedRequest,
): CallTraits {
  const priority = /^[0-9]$/.exec(header('x-priority') ?? '')?.[0];
  const degrade = header('x-degrade');
  return {
    requestId,
    caller: request.user ?? header('x-caller-id') ?? null,
    traceparent: header('traceparent') ?? null,
    priority: priority === undefined ? null : Number(priority),
    mayDegrade: degrade === undefined ? null : degrade === 'allow',
  };
}
