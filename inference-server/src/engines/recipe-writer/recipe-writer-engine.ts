import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { toComposeRequest } from '@chef/contracts/to-compose-request';
import { type PhraseBook, readRecipeRequest } from '@chef/culinary/recipe-lines';
import { Failure } from '../../failure.ts';
import type { Engine, EngineEvent, GenerationInput } from '../engine.ts';
import { findRecipeRequest } from '../find-recipe-request.ts';
import { DraftJson } from './draft-json.ts';
import { constraintsOf, DraftUnderWay } from './draft-under-way.ts';
import { keepToTime } from './keep-to-time.ts';
import { RecipeWriter } from './recipe-writer.ts';

/** The form of request and recipe that a model file names when it was trained on compact lines. */
export const RECIPE_LINES_FORMAT = 'recipe-lines-2';

/**
 * A model of ours that was trained on compact lines, behind the same port as every other: it reads the request that
 * the last user message carries, writes lines that the kitchen allows, and answers with the recipe draft as JSON. A plain
 * text prompt (`/v1/completions`) goes to the model as it is.
 *
 * @param book how its recipes are worded; null for any way.
 */
export function createRecipeWriterEngine(inner: Engine, book: PhraseBook | null = null): Engine {
  return {
    name: inner.name,
    card: { ...inner.card, writes: 'recipes' },
    get slots() {
      return inner.slots;
    },
    generate: (input, signal) =>
      input.prompt.kind === 'text' && findRecipeRequest(input.prompt) === null
        ? inner.generate(input, signal)
        : writeRecipe(inner, book, input, signal),
    tokenize: (text, signal) => inner.tokenize(text, signal),
    detokenize: (tokens, signal) => inner.detokenize(tokens, signal),
    embed: (texts, signal) => inner.embed(texts, signal),
    cacheUsage: () => inner.cacheUsage(),
    close: () => inner.close(),
  };
}

async function* writeRecipe(
  inner: Engine,
  book: PhraseBook | null,
  input: GenerationInput,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent, void, void> {
  const request = readRequest(input);
  const inTime = keepToTime(toComposeRequest(request));
  const { text, given } = inTime === null ? { text: '', given: [] } : readRecipeRequest(inTime);
  if (given.length === 0) {
    throw new Failure('recipe_not_possible', 'Nothing of what was given can be cooked for this request.', {
      param: 'messages',
    });
  }
  const constraints = constraintsOf(
    request,
    given.map(({ food }) => food.id),
  );
  const draft = new DraftUnderWay(request, constraints);
  const writer = new RecipeWriter({
    engine: inner,
    input,
    constraints,
    prompt: text,
    book,
    given,
    servings: request.servings,
    draft,
    signal,
  });
  const json = new DraftJson(draft, request.servings);
  let tokens = 0;
  let isPromptTold = false;
  for await (const _ of writer.write()) {
    if (!isPromptTold) {
      isPromptTold = true;
      const { promptTokens, cachedTokens } = writer.work;
      yield { type: 'prompt', promptTokens, cachedTokens };
    }
    const more = json.next();
    if (more === '') continue;
    yield { type: 'text', text: more, tokens: writer.work.tokens - tokens, computeMs: writer.work.computeMs };
    tokens = writer.work.tokens;
  }
  yield {
    type: 'text',
    text: json.end(),
    tokens: writer.work.tokens - tokens,
    computeMs: writer.work.computeMs,
  };
  yield { type: 'end', reason: 'stop', corrections: writer.corrections, held: writer.held };
}

function readRequest({ prompt, constraint, alternatives }: GenerationInput): CanonicalRequest {
  if (constraint.grammar !== null) {
    throw new Failure('unsupported_schema', 'This model writes recipe drafts; its grammar is its own.', {
      param: 'grammar',
    });
  }
  if (alternatives !== null) {
    throw new Failure(
      'invalid_request',
      'This model writes lines that are turned into JSON; they have no likelihoods.',
      {
        param: 'logprobs',
      },
    );
  }
  const request = findRecipeRequest(prompt);
  if (request !== null) return request;
  throw new Failure(
    'not_a_recipe_request',
    'This model answers recipe requests only: the last user message must end with a line "REQUEST " followed by the ' +
      'request as JSON.',
    { param: 'messages' },
  );
}
