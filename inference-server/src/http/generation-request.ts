import { z } from 'zod';
import {
  UNSUPPORTED_IN_CHAT,
  UNSUPPORTED_IN_COMPLETIONS,
  UNSUPPORTED_MEMBERS,
  unsupportedMember,
} from './unsupported-member.ts';

const responseFormatSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }),
  z.object({ type: z.literal('json_object') }),
  z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({
      name: z.string().optional(),
      description: z.string().nullish(),
      schema: z.record(z.string(), z.unknown()),
      strict: z.boolean().nullish(),
    }),
  }),
]);

/** Choices of one request. */
const CHOICES_MAX = 8;
/** Prompts of one request. */
const PROMPTS_MAX = 16;
/** Texts that end an answer. */
const STOPS_MAX = 16;

/** Members that chat and text completions share. Null means the same as absent, as with OpenAI. */
const sharedMembers = {
  model: z.string().max(200).nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  max_tokens: z.int().min(1).nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().gt(0).max(1).nullish(),
  seed: z.int().nullish(),
  stop: z
    .union(
      [z.string().min(1), z.array(z.string().min(1).max(200)).max(STOPS_MAX)],
      `must be a text or up to ${STOPS_MAX} of them, each of 1 to 200 characters`,
    )
    .nullish(),
  n: z.int().min(1).max(CHOICES_MAX).nullish(),
  top_k: z.int().min(0).max(1_000_000).nullish(),
  user: z.string().max(200).nullish(),
  response_format: responseFormatSchema.nullish(),
  grammar: z.string().nullish(),
  ...UNSUPPORTED_MEMBERS,
};

const textPart = z.object({ type: z.literal('text'), text: z.string() });

const messageSchema = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: z.union(
    [z.string(), z.array(textPart).transform((parts) => parts.map((p) => p.text).join(''))],
    'must be a text or parts of type "text"; pictures, sound and files are not read',
  ),
});

/** Body of `POST /v1/chat/completions`. Members of OpenAI's that do not change the text are let through. */
export const chatRequestSchema = z.object({
  ...sharedMembers,
  messages: z.array(messageSchema).min(1).max(256),
  max_completion_tokens: z.int().min(1).nullish(),
  logprobs: z.boolean().nullish(),
  top_logprobs: z.int().min(0).max(20).nullish(),
  ...UNSUPPORTED_IN_CHAT,
});
export type ChatRequest = z.infer<typeof chatRequestSchema>;

/** Body of `POST /v1/completions`. */
export const completionRequestSchema = z.object({
  ...sharedMembers,
  prompt: z.union(
    [z.string(), z.array(z.string()).min(1).max(PROMPTS_MAX)],
    `must be a text or 1 to ${PROMPTS_MAX} of them; token ids are not read`,
  ),
  logprobs: z.int().min(0).max(20).nullish(),
  ...UNSUPPORTED_IN_COMPLETIONS,
});
export type CompletionRequest = z.infer<typeof completionRequestSchema>;

export type SharedRequest = Pick<ChatRequest, keyof typeof sharedMembers>;

/** Body of `POST /v1/embeddings`. */
export const embeddingsRequestSchema = z.object({
  model: z.string().max(200).nullish(),
  input: z.union(
    [z.string().min(1), z.array(z.string().min(1)).min(1).max(256)],
    'must be a text or 1 to 256 of them, none empty; token ids are not read',
  ),
  encoding_format: z.enum(['float', 'base64']).nullish(),
  dimensions: unsupportedMember(),
  user: z.string().max(200).nullish(),
});

/** Body of `POST /detokenize`. */
export const detokenizeRequestSchema = z.object({
  model: z.string().max(200).nullish(),
  tokens: z.array(z.int().min(0)).max(1_000_000),
});

/** Body of `POST /tokenize`. */
export const tokenizeRequestSchema = z.object({
  model: z.string().max(200).nullish(),
  prompt: z.string(),
});
