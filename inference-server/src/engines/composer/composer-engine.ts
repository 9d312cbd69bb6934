import { setImmediate as nextTick } from 'node:timers/promises';
import type { CanonicalRequest } from '@chef/contracts/generate-request';
import type { RecipeDraft } from '@chef/culinary/recipe';
import { findViolation } from '../../decoding/json-schema/find-violation.ts';
import { Failure } from '../../failure.ts';
import type { Engine, EngineEvent, GenerationInput, Prompt } from '../engine.ts';
import { findRecipeRequest } from '../find-recipe-request.ts';
import { writeDraft } from './write-draft.ts';

export type ComposeOutcome =
  | { readonly ok: true; readonly draft: RecipeDraft }
  | { readonly ok: false; readonly code: string };

/** Writes a recipe for a request; deterministic in the request's seed. */
export type Compose = (request: CanonicalRequest) => ComposeOutcome;

export interface ComposerOptions {
  readonly compose: Compose;
  readonly version: string;
  readonly slots: number;
}

/**
 * The engine that needs no model file: it reads the request that the last user message carries and writes
 * the recipe that the kitchen's composer makes of it. It has no tokens, so usage is 0, `max_tokens` and
 * sampling do not apply, and the seed is the request's own.
 */
export function createComposerEngine({ compose, version, slots }: ComposerOptions): Engine {
  return {
    name: 'composer',
    card: {
      kind: 'composer',
      version,
      contextTokens: null,
      parameters: null,
      fileBytes: null,
      writes: 'recipes',
    },
    slots,
    generate: (input, signal) => generate(compose, input, signal),
    tokenize: async () => null,
    detokenize: async () => null,
    embed: async () => null,
    cacheUsage: () => null,
    close: async () => {},
  };
}

async function* generate(
  compose: Compose,
  input: GenerationInput,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent, void, void> {
  signal.throwIfAborted();
  const startedAt = performance.now();
  const draft = composeDraft(compose, readRequest(input.prompt));
  const { schema } = input.constraint;
  const violation = schema === null ? null : findViolation(schema, draft);
  if (violation !== null) {
    throw new Failure('unsupported_schema', `The composer writes recipe drafts, and ${violation}.`, {
      param: 'response_format',
    });
  }
  yield { type: 'prompt', promptTokens: 0, cachedTokens: 0 };
  for (const text of writeDraft(draft)) {
    yield { type: 'text', text, tokens: 0, computeMs: performance.now() - startedAt };
    // A turn of the event loop per line: other streams go on, and a caller who left is noticed.
    await nextTick();
    signal.throwIfAborted();
  }
  yield { type: 'end', reason: 'stop' };
}

function readRequest(prompt: Prompt): CanonicalRequest {
  const request = findRecipeRequest(prompt);
  if (request !== null) return request;
  throw new Failure(
    'not_a_recipe_request',
    'The model "composer" answers recipe requests only: the last user message must end with a line ' +
      '"REQUEST " followed by the request as JSON. Load a model file for free conversation.',
    { param: 'messages' },
  );
}

function composeDraft(compose: Compose, request: CanonicalRequest): RecipeDraft {
  const outcome = compose(request);
  if (outcome.ok) return outcome.draft;
  throw new Failure('recipe_not_possible', `No recipe can be made of this request: ${outcome.code}.`, {
    param: 'messages',
  });
}
