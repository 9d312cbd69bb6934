import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { toComposeRequest } from '@chef/contracts/to-compose-request';
import { type GivenFood, type PhraseBook, readRecipeRequest } from '@chef/culinary/recipe-lines';
import { findViolation } from '../../decoding/json-schema/find-violation.ts';
import { Failure } from '../../failure.ts';
import type { Engine, EngineEvent, GenerationInput } from '../engine.ts';
import { findRecipeRequest } from '../find-recipe-request.ts';
import { DraftJson } from './draft-json.ts';
import { constraintsOf, DraftUnderWay } from './draft-under-way.ts';
import { keepToTime } from './keep-to-time.ts';
import { RecipeWriter } from './recipe-writer.ts';
import { TokensSpent } from './tokens-spent.ts';

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
  assertDraftFits(input.constraint, request.servings, given);
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
  const tell = (text: string) => {
    const since = writer.work.tokens - tokens;
    tokens = writer.work.tokens;
    return { type: 'text', text, tokens: since, computeMs: writer.work.computeMs } as const;
  };
  try {
    for await (const _ of writer.write()) {
      if (!isPromptTold) {
        isPromptTold = true;
        const { promptTokens, cachedTokens } = writer.work;
        yield { type: 'prompt', promptTokens, cachedTokens };
      }
      const more = json.next();
      if (more !== '') yield tell(more);
    }
  } catch (error) {
    if (!(error instanceof TokensSpent)) throw error;
    yield tell('');
    yield { type: 'end', reason: 'length', corrections: writer.corrections, held: writer.held };
    return;
  }
  yield tell(json.end());
  yield { type: 'end', reason: 'stop', corrections: writer.corrections, held: writer.held };
}

/** @throws Failure `unsupported_schema` for a schema that no recipe draft about these foods meets. */
function assertDraftFits(
  { schema }: GenerationInput['constraint'],
  servings: number,
  foods: readonly GivenFood[],
): void {
  const ingredients = foods.map(({ food }) => ({
    quantity: 1,
    unit: 'g',
    food: food.name,
    preparation: null,
  }));
  const steps = foods.map(({ food }) => ({ text: `Cook the ${food.name}.`, minutes: 5 }));
  // The least that a draft may have is two of each.
  const draft = {
    title: 'A dish of what there is',
    servings,
    prepMinutes: 5,
    cookMinutes: 15,
    ingredients: [...ingredients, ...ingredients].slice(0, Math.max(2, ingredients.length)),
    steps: [...steps, ...steps].slice(0, Math.max(2, steps.length)),
  };
  const violation = schema === null ? null : findViolation(schema, draft);
  if (violation === null) return;
  throw new Failure('unsupported_schema', `This model writes recipe drafts, and ${violation}.`, {
    param: 'response_format',
  });
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
