import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** An environment variable that is present but empty counts as not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const whole = (min: number, max: number, byDefault: number) =>
  optional(z.coerce.number().int().min(min).max(max).default(byDefault));

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** One thread is left to JavaScript: spin barriers of the decoder starve it otherwise. */
const threadsByDefault = Math.max(1, os.availableParallelism() - 1);

/** Name → schema of every variable the server reads; the README's table repeats these. */
const environmentSchema = z.object({
  INFERENCE_HOST: optional(z.string().default('127.0.0.1')),
  INFERENCE_PORT: whole(0, 65_535, 8081),
  INFERENCE_TOKEN: optional(z.string().min(8, 'must have at least 8 characters').optional()),
  INFERENCE_MODEL: optional(z.string().optional()),
  INFERENCE_MODELS_DIR: optional(z.string().default(path.join(projectRoot, '.data', 'models'))),
  INFERENCE_LOG_LEVEL: optional(z.enum(LOG_LEVELS).default('info')),
  INFERENCE_GPU: optional(z.enum(['auto', 'cuda', 'vulkan', 'metal', 'none']).default('auto')),
  INFERENCE_THREADS: whole(1, 512, threadsByDefault),
  INFERENCE_SEQUENCES: whole(1, 256, 4),
  INFERENCE_CONTEXT_TOKENS: whole(128, 1_048_576, 4096),
  INFERENCE_MAX_TOKENS: whole(1, 1_048_576, 3072),
  INFERENCE_COMPOSER_SLOTS: whole(1, 1024, 8),
  INFERENCE_QUEUE_MAX: whole(0, 100_000, 256),
  INFERENCE_QUEUE_WAIT_MAX_MS: whole(1, 3_600_000, 15_000),
  INFERENCE_DEADLINE_MS: whole(1, 3_600_000, 120_000),
  INFERENCE_DRAIN_MS: whole(0, 3_600_000, 10_000),
  INFERENCE_CALLER_REQUESTS_PER_MINUTE: whole(0, 1_000_000, 6000),
  INFERENCE_CALLER_CONCURRENT_MAX: whole(0, 100_000, 64),
  INFERENCE_BODY_BYTES_MAX: whole(256, 268_435_456, 1_048_576),
  INFERENCE_BODY_TIMEOUT_MS: whole(1, 600_000, 15_000),
  INFERENCE_PROMPT_CHARS_MAX: whole(1, 67_108_864, 100_000),
  INFERENCE_GRAMMAR_BYTES_MAX: whole(64, 67_108_864, 524_288),
  INFERENCE_SCHEMA_DEPTH_MAX: whole(1, 256, 24),
  INFERENCE_PROBE_TIMEOUT_MS: whole(0, 3_600_000, 120_000),
});

type Environment = z.infer<typeof environmentSchema>;

/** Limits of one request and of one caller. Zero of a caller limit means that it is off. */
export interface ServerLimits {
  readonly bodyBytesMax: number;
  readonly bodyTimeoutMs: number;
  readonly promptCharsMax: number;
  readonly grammarBytesMax: number;
  readonly schemaDepthMax: number;
  /** Upper bound of what a request may ask for, and what it gets when it does not say. */
  readonly maxTokens: number;
  readonly deadlineMs: number;
  readonly queueMax: number;
  readonly queueWaitMaxMs: number;
  readonly callerRequestsPerMinute: number;
  readonly callerConcurrentMax: number;
}

/** How a model file is run. */
export interface ModelRuntime {
  readonly gpu: 'auto' | 'cuda' | 'vulkan' | 'metal' | 'none';
  readonly threads: number;
  /** Streams decoded side by side. */
  readonly sequences: number;
  /** Context of one sequence, tokens; a model trained on less gets what it was trained on. */
  readonly contextTokens: number;
  /** How long the trial load in a process of its own may take; 0 leaves the trial out. */
  readonly probeTimeoutMs: number;
}

export interface ServerConfig {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly token: string | null;
  /** A path, or a name in the models folder; null: the newest file there. */
  readonly model: string | null;
  readonly modelsDir: string;
  /** Where models that come with the program lie; searched after `modelsDir`. */
  readonly bundledModelsDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly composerSlots: number;
  readonly drainMs: number;
  readonly limits: ServerLimits;
  readonly runtime: ModelRuntime;
}

/** Every bad key of the environment, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the whole configuration once.
 *
 * @throws ConfigError naming every variable that cannot be used, not only the first.
 */
export function readServerConfig(env: Readonly<Record<string, string | undefined>>): ServerConfig {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These environment variables cannot be used:\n${lines.join('\n')}`);
  }
  return toConfig(parsed.data);
}

function toConfig(env: Environment): ServerConfig {
  return {
    host: env.INFERENCE_HOST,
    port: env.INFERENCE_PORT,
    token: env.INFERENCE_TOKEN ?? null,
    model: env.INFERENCE_MODEL ?? null,
    modelsDir: path.resolve(env.INFERENCE_MODELS_DIR),
    bundledModelsDir: fileURLToPath(new URL('../models', import.meta.url)),
    logLevel: env.INFERENCE_LOG_LEVEL,
    composerSlots: env.INFERENCE_COMPOSER_SLOTS,
    drainMs: env.INFERENCE_DRAIN_MS,
    limits: toLimits(env),
    runtime: {
      gpu: env.INFERENCE_GPU,
      threads: env.INFERENCE_THREADS,
      sequences: env.INFERENCE_SEQUENCES,
      contextTokens: env.INFERENCE_CONTEXT_TOKENS,
      probeTimeoutMs: env.INFERENCE_PROBE_TIMEOUT_MS,
    },
  };
}

function toLimits(env: Environment): ServerLimits {
  return {
    bodyBytesMax: env.INFERENCE_BODY_BYTES_MAX,
    bodyTimeoutMs: env.INFERENCE_BODY_TIMEOUT_MS,
    promptCharsMax: env.INFERENCE_PROMPT_CHARS_MAX,
    grammarBytesMax: env.INFERENCE_GRAMMAR_BYTES_MAX,
    schemaDepthMax: env.INFERENCE_SCHEMA_DEPTH_MAX,
    maxTokens: env.INFERENCE_MAX_TOKENS,
    deadlineMs: env.INFERENCE_DEADLINE_MS,
    queueMax: env.INFERENCE_QUEUE_MAX,
    queueWaitMaxMs: env.INFERENCE_QUEUE_WAIT_MAX_MS,
    callerRequestsPerMinute: env.INFERENCE_CALLER_REQUESTS_PER_MINUTE,
    callerConcurrentMax: env.INFERENCE_CALLER_CONCURRENT_MAX,
  };
}

const hubEnvironmentSchema = z.object({
  HF_ENDPOINT: optional(z.url({ protocol: /^https?$/ }).default('https://huggingface.co')),
  HF_TOKEN: optional(z.string().optional()),
});

/** Where models are fetched from. */
export interface HubConfig {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly token: string | null;
}

/** @throws ConfigError naming every variable that cannot be used. */
export function readHubConfig(env: Readonly<Record<string, string | undefined>>): HubConfig {
  const parsed = hubEnvironmentSchema.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These environment variables cannot be used:\n${lines.join('\n')}`);
  }
  return { endpoint: parsed.data.HF_ENDPOINT.replace(/\/+$/, ''), token: parsed.data.HF_TOKEN ?? null };
}

/** The environment of this process; the only place that touches it. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
