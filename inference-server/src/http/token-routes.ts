import type { Context } from 'hono';
import type { z } from 'zod';
import { Failure } from '../failure.ts';
import {
  detokenizeRequestSchema,
  embeddingsRequestSchema,
  tokenizeRequestSchema,
} from './generation-request.ts';
import { parseBody } from './parse-request.ts';
import { readJsonBody } from './read-json-body.ts';
import type { ServerContext } from './server-context.ts';

async function read<S extends z.ZodType>(context: ServerContext, c: Context, schema: S) {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  return parseBody(
    schema,
    await readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs }),
  );
}

function assertLength(context: ServerContext, characters: number, param: string): void {
  const { promptCharsMax } = context.config.limits;
  if (characters <= promptCharsMax) return;
  throw new Failure('context_length_exceeded', `${param} may have ${promptCharsMax} characters.`, { param });
}

/** `POST /tokenize`: `{model?, prompt}` → `{tokens, count, max_model_len}`, as vLLM has it. */
export async function handleTokenize(context: ServerContext, c: Context): Promise<Response> {
  const { model, prompt } = await read(context, c, tokenizeRequestSchema);
  assertLength(context, prompt.length, 'prompt');
  const { engine } = context.registry.get(model ?? '');
  const tokens = await engine.tokenize(prompt, c.req.raw.signal);
  if (tokens === null) throw withoutTokens(engine.name);
  return Response.json({ tokens, count: tokens.length, max_model_len: engine.card.contextTokens });
}

/** `POST /detokenize`: `{model?, tokens}` → `{prompt}`, as vLLM has it. */
export async function handleDetokenize(context: ServerContext, c: Context): Promise<Response> {
  const { model, tokens } = await read(context, c, detokenizeRequestSchema);
  assertLength(context, tokens.length, 'tokens');
  const { engine } = context.registry.get(model ?? '');
  const prompt = await engine.detokenize(tokens, c.req.raw.signal);
  if (prompt === null) throw withoutTokens(engine.name);
  return Response.json({ prompt });
}

/** `POST /v1/embeddings`. */
export async function handleEmbeddings(context: ServerContext, c: Context): Promise<Response> {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  const body = await readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs });
  const giveBack = context.quota.reserve(c.req.header('x-caller-id') ?? null);
  try {
    return Response.json(await embedDirectly(context, body, c.req.raw.signal));
  } finally {
    giveBack();
  }
}

/** The answer to a request for embeddings, whichever way it came. */
export async function embedDirectly(
  context: ServerContext,
  body: unknown,
  signal: AbortSignal,
): Promise<object> {
  const request = parseBody(embeddingsRequestSchema, body);
  const texts = typeof request.input === 'string' ? [request.input] : request.input;
  assertLength(
    context,
    texts.reduce((sum, text) => sum + text.length, 0),
    'input',
  );
  const { engine } = context.registry.get(request.model ?? '');
  const embeddings = await engine.embed(texts, signal);
  if (embeddings === null) throw withoutEmbeddings(engine.name);
  const { vectors, promptTokens } = embeddings;
  return {
    object: 'list',
    model: engine.name,
    data: vectors.map((vector, index) => ({
      object: 'embedding',
      index,
      embedding: request.encoding_format === 'base64' ? toBase64(vector) : vector,
    })),
    usage: { prompt_tokens: promptTokens, total_tokens: promptTokens },
  };
}

/** 32-bit floats, little-endian, as OpenAI's clients unpack them. */
function toBase64(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * 4);
  return bytes.toString('base64');
}

function withoutTokens(name: string): Failure {
  return new Failure('unsupported_parameter', `The model "${name}" has no tokens.`, { param: 'model' });
}

function withoutEmbeddings(name: string): Failure {
  return new Failure(
    'embeddings_not_supported',
    `The model "${name}" was not made for embeddings: its file names no pooling.`,
    { param: 'model' },
  );
}
