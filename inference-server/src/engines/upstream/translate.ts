import { z } from 'zod';
import type { EngineEvent, FinishReason, GenerationInput, TokenLikelihood } from '../engine.ts';

/** Longest part of a prompt that decides which replica knows it. */
const PREFIX_CHARS = 512;

/** What an OpenAI-compatible engine is sent for a generation. */
export function toUpstreamBody(input: GenerationInput, model: string): Record<string, unknown> {
  const { prompt, sampling, constraint, alternatives } = input;
  const isChat = prompt.kind === 'chat';
  const likelihoods = isChat
    ? { logprobs: true, top_logprobs: alternatives ?? 0 }
    : { logprobs: alternatives ?? 0 };
  return {
    model,
    ...(isChat ? { messages: prompt.messages } : { prompt: prompt.text }),
    max_tokens: input.maxTokens,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    top_k: sampling.topK,
    ...(sampling.seed === null ? {} : { seed: sampling.seed }),
    ...(alternatives === null ? {} : likelihoods),
    ...toConstraint(constraint),
    stream: true,
    stream_options: { include_usage: true },
  };
}

/** llama.cpp reads `grammar`, vLLM and SGLang read `structured_outputs` and `ebnf`; each ignores the others. */
function toConstraint({ grammar, responseFormat }: GenerationInput['constraint']): Record<string, unknown> {
  if (grammar !== null) return { grammar, structured_outputs: { grammar }, ebnf: grammar };
  return responseFormat === undefined ? {} : { response_format: responseFormat };
}

export function toUpstreamPath(input: GenerationInput): string {
  return input.prompt.kind === 'chat' ? '/v1/chat/completions' : '/v1/completions';
}

/** The beginning of a prompt, by which requests that share it find the same replica. */
export function toPrefix({ prompt }: GenerationInput): string {
  const text = prompt.kind === 'text' ? prompt.text : (prompt.messages[0]?.content ?? '');
  return text.slice(0, PREFIX_CHARS);
}

const likelihoodSchema = z.object({
  token: z.string(),
  logprob: z.number(),
  bytes: z.array(z.number()).nullish(),
});
const chatLikelihoodsSchema = z.object({
  content: z.array(likelihoodSchema.extend({ top_logprobs: z.array(likelihoodSchema) })).nullish(),
});
const textLikelihoodsSchema = z.object({
  tokens: z.array(z.string()),
  token_logprobs: z.array(z.number().nullable()),
  top_logprobs: z.array(z.record(z.string(), z.number()).nullable()).nullish(),
});

const chunkSchema = z.object({
  error: z.object({ message: z.string() }).optional(),
  choices: z
    .array(
      z.object({
        text: z.string().nullish(),
        delta: z.object({ content: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
        logprobs: z.union([textLikelihoodsSchema, chatLikelihoodsSchema]).nullish(),
      }),
    )
    .optional(),
  usage: z
    .object({
      prompt_tokens: z.number(),
      completion_tokens: z.number(),
      prompt_tokens_details: z.object({ cached_tokens: z.number().nullish() }).nullish(),
    })
    .nullish(),
});
export type UpstreamChunk = z.infer<typeof chunkSchema>;

/** @throws Error for what is no chunk, and with an engine's own words for a chunk that is an error. */
export function readChunk(data: string): UpstreamChunk {
  const chunk = chunkSchema.parse(JSON.parse(data));
  if (chunk.error !== undefined) throw new Error(chunk.error.message);
  return chunk;
}

/** The text of a chunk and its tokens' likelihoods; null for a chunk without text. */
export function readText(
  chunk: UpstreamChunk,
  computeMs: number,
): Extract<EngineEvent, { type: 'text' }> | null {
  const choice = chunk.choices?.[0];
  const text = choice?.delta?.content ?? choice?.text ?? '';
  const written = readLikelihoods(choice?.logprobs);
  if (text === '' && written.length === 0) return null;
  // Engines send a chunk per token, or several; the exact number comes with the usage.
  const tokens = Math.max(1, written.length);
  return { type: 'text', text, tokens, computeMs, ...(written.length === 0 ? {} : { written }) };
}

type Likelihoods = NonNullable<NonNullable<UpstreamChunk['choices']>[number]['logprobs']>;

function readLikelihoods(logprobs: Likelihoods | null | undefined) {
  if (logprobs === null || logprobs === undefined) return [];
  if ('tokens' in logprobs) {
    return logprobs.tokens.map((text, index) => ({
      ...toLikelihood(text, logprobs.token_logprobs[index] ?? 0),
      top: Object.entries(logprobs.top_logprobs?.[index] ?? {}).map(([other, logprob]) =>
        toLikelihood(other, logprob),
      ),
    }));
  }
  return (logprobs.content ?? []).map(({ token, logprob, bytes, top_logprobs: top }) => ({
    ...toLikelihood(token, logprob, bytes),
    top: top.map((other) => toLikelihood(other.token, other.logprob, other.bytes)),
  }));
}

function toLikelihood(text: string, logprob: number, bytes?: readonly number[] | null): TokenLikelihood {
  return { text, logprob, bytes: bytes ?? [...Buffer.from(text, 'utf8')] };
}

export function readFinish(chunk: UpstreamChunk): FinishReason | null {
  const reason = chunk.choices?.[0]?.finish_reason ?? null;
  if (reason === null) return null;
  return reason === 'length' ? 'length' : 'stop';
}
