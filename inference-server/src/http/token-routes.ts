import type { Context } from 'hono';
import type { z } from 'zod';
import { Failure } from '../failure.ts';
import { orStillLoading } from '../registry/still-loading.ts';
import { detokenizeRequestSchema, tokenizeRequestSchema } from './generation-request.ts';
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
  if (tokens === null) throw withoutTokens(context, model ?? '', engine.name);
  return Response.json({ tokens, count: tokens.length, max_model_len: engine.card.contextTokens });
}

/** `POST /detokenize`: `{model?, tokens}` → `{prompt}`, as vLLM has it. */
export async function handleDetokenize(context: ServerContext, c: Context): Promise<Response> {
  const { model, tokens } = await read(context, c, detokenizeRequestSchema);
  assertLength(context, tokens.length, 'tokens');
  const { engine } = context.registry.get(model ?? '');
  const prompt = await engine.detokenize(tokens, c.req.raw.signal);
  if (prompt === null) throw withoutTokens(context, model ?? '', engine.name);
  return Response.json({ prompt });
}

function withoutTokens({ registry }: ServerContext, requested: string, name: string): Failure {
  const message = `The model "${name}" has no tokens.`;
  return orStillLoading(
    registry,
    requested,
    new Failure('unsupported_parameter', message, { param: 'model' }),
  );
}
