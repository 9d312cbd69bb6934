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

/** A token and the service that it belongs to; one without a name belongs to the service named "". */
export interface ServiceToken {
  readonly service: string;
  readonly token: string;
}

/**
 * Tokens with a comma between them, each `token` or `service:token`: while one is replaced, both are good, and those of one
 * service see the same files.
 */
const serviceTokens = z
  .string()
  .transform((text) =>
    text.split(',').map((one): ServiceToken => {
      const [, service = '', token = ''] = /^(?:([\w.-]+):)?(.*)$/.exec(one.trim()) ?? [];
      return { service, token };
    }),
  )
  .pipe(
    z
      .array(z.object({ service: z.string(), token: z.string().min(8, 'must have at least 8 characters') }))
      .min(1),
  );

/** Addresses with a comma between them. */
const upstreamUrls = z
  .string()
  .transform((text) => text.split(',').map((url) => url.trim().replace(/\/+$/, '')))
  .pipe(z.array(z.url({ protocol: /^https?$/ })).min(1));

/** Name → schema of every variable the server reads; the README's table repeats these. */
const environmentSchema = z.object({
  INFERENCE_HOST: optional(z.string().default('127.0.0.1')),
  INFERENCE_PORT: whole(0, 65_535, 8081),
  INFERENCE_TOKEN: optional(serviceTokens.default([])),
  INFERENCE_MODEL: optional(z.string().optional()),
  INFERENCE_MODELS_DIR: optional(z.string().default(path.join(projectRoot, '.data', 'models'))),
  INFERENCE_LOG_LEVEL: optional(z.enum(LOG_LEVELS).default('info')),
  INFERENCE_GPU: optional(z.enum(['auto', 'cuda', 'vulkan', 'metal', 'none']).default('auto')),
  INFERENCE_THREADS: whole(1, 512, threadsByDefault),
  INFERENCE_SEQUENCES: whole(1, 256, 4),
  INFERENCE_CONTEXT_TOKENS: whole(128, 1_048_576, 4096),
  INFERENCE_SPECULATION: optional(z.enum(['auto', 'off']).default('off')),
  INFERENCE_MAX_TOKENS: whole(1, 1_048_576, 3072),
  INFERENCE_COMPOSER_SLOTS: whole(1, 1024, 8),
  INFERENCE_QUEUE_MAX: whole(0, 100_000, 256),
  INFERENCE_QUEUE_TOKENS_MAX: whole(1, 1_000_000_000, 2_000_000),
  INFERENCE_QUEUE_WAIT_MAX_MS: whole(1, 3_600_000, 15_000),
  INFERENCE_STARVATION_MS: whole(1, 3_600_000, 3_000),
  INFERENCE_SHORT_TOKENS: whole(1, 1_048_576, 1024),
  INFERENCE_MODEL_BREAKER_FAILURES: whole(1, 1000, 5),
  INFERENCE_MODEL_BREAKER_COOLDOWN_MS: whole(1, 3_600_000, 10_000),
  INFERENCE_DATA_DIR: optional(z.string().default(path.join(projectRoot, '.data', 'inference'))),
  INFERENCE_ANSWER_CACHE_BYTES_MAX: whole(0, 1e12, 67_108_864),
  INFERENCE_FILE_BYTES_MAX: whole(256, 1e12, 33_554_432),
  INFERENCE_STORAGE_BYTES_MAX: whole(0, 1e15, 1_073_741_824),
  INFERENCE_BATCH_CONCURRENCY: whole(1, 1024, 4),
  INFERENCE_UPSTREAM_URLS: optional(upstreamUrls.default([])),
  INFERENCE_UPSTREAM_MODEL: optional(z.string().optional()),
  INFERENCE_UPSTREAM_TOKEN: optional(z.string().optional()),
  INFERENCE_UPSTREAM_SLOTS: whole(1, 100_000, 64),
  INFERENCE_UPSTREAM_HEALTH_MS: whole(20, 3_600_000, 5_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(z.url({ protocol: /^https?$/ }).optional()),
  INFERENCE_PRICE_PER_HOUR: optional(z.coerce.number().min(0).max(1e6).default(0)),
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
  /** Prompt and answer tokens of all who wait for one model, estimated. */
  readonly queueTokensMax: number;
  readonly queueWaitMaxMs: number;
  readonly starvationMs: number;
  /** Length that an answer gets under pressure when the request does not say how long it may be. */
  readonly shortTokens: number;
  /** Largest uploaded file. */
  readonly fileBytesMax: number;
  /** All files together. */
  readonly storageBytesMax: number;
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
  /** Whether answers are guessed ahead where that measures faster; not unless asked for. */
  readonly speculation: 'auto' | 'off';
  /** How long the trial load in a process of its own may take; 0 leaves the trial out. */
  readonly probeTimeoutMs: number;
}

/** Engines of other processes that are served as one model. */
export interface UpstreamConfig {
  /** Without a slash at the end; none: there is no upstream model. */
  readonly urls: readonly string[];
  /** Name of the model there; null: the first that it lists. */
  readonly model: string | null;
  readonly token: string | null;
  /** Requests that may run side by side, all addresses together. */
  readonly slots: number;
  /** How often each address is asked for its health, milliseconds. */
  readonly healthMs: number;
}

export interface ServerConfig {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Any of them opens everything; none: everything is open. */
  readonly tokens: readonly ServiceToken[];
  /** A path, or a name in the models folder; null: the newest file there. */
  readonly model: string | null;
  readonly modelsDir: string;
  /** Where models that come with the program lie; searched after `modelsDir`. */
  readonly bundledModelsDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly composerSlots: number;
  readonly drainMs: number;
  /** Where batches, files and cached answers are kept. */
  readonly dataDir: string;
  /** 0: answers are not kept. */
  readonly answerCacheBytesMax: number;
  readonly breaker: { readonly failuresMax: number; readonly cooldownMs: number };
  /** What an hour of the machine costs, in whatever currency; 0 leaves costs out. */
  readonly pricePerHour: number;
  /** Base address of an OpenTelemetry collector; null: spans are not sent. */
  readonly otlpEndpoint: string | null;
  /** Requests of a batch under way at once, on slots that are idle. */
  readonly batchConcurrency: number;
  readonly upstream: UpstreamConfig;
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
    tokens: env.INFERENCE_TOKEN,
    model: env.INFERENCE_MODEL ?? null,
    modelsDir: path.resolve(env.INFERENCE_MODELS_DIR),
    bundledModelsDir: fileURLToPath(new URL('../models', import.meta.url)),
    logLevel: env.INFERENCE_LOG_LEVEL,
    composerSlots: env.INFERENCE_COMPOSER_SLOTS,
    drainMs: env.INFERENCE_DRAIN_MS,
    dataDir: path.resolve(env.INFERENCE_DATA_DIR),
    answerCacheBytesMax: env.INFERENCE_ANSWER_CACHE_BYTES_MAX,
    breaker: {
      failuresMax: env.INFERENCE_MODEL_BREAKER_FAILURES,
      cooldownMs: env.INFERENCE_MODEL_BREAKER_COOLDOWN_MS,
    },
    pricePerHour: env.INFERENCE_PRICE_PER_HOUR,
    otlpEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    batchConcurrency: env.INFERENCE_BATCH_CONCURRENCY,
    upstream: toUpstream(env),
    limits: toLimits(env),
    runtime: {
      gpu: env.INFERENCE_GPU,
      threads: env.INFERENCE_THREADS,
      sequences: env.INFERENCE_SEQUENCES,
      contextTokens: env.INFERENCE_CONTEXT_TOKENS,
      speculation: env.INFERENCE_SPECULATION,
      probeTimeoutMs: env.INFERENCE_PROBE_TIMEOUT_MS,
    },
  };
}

function toUpstream(env: Environment): UpstreamConfig {
  return {
    urls: env.INFERENCE_UPSTREAM_URLS,
    model: env.INFERENCE_UPSTREAM_MODEL ?? null,
    token: env.INFERENCE_UPSTREAM_TOKEN ?? null,
    slots: env.INFERENCE_UPSTREAM_SLOTS,
    healthMs: env.INFERENCE_UPSTREAM_HEALTH_MS,
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
    queueTokensMax: env.INFERENCE_QUEUE_TOKENS_MAX,
    queueWaitMaxMs: env.INFERENCE_QUEUE_WAIT_MAX_MS,
    starvationMs: env.INFERENCE_STARVATION_MS,
    shortTokens: env.INFERENCE_SHORT_TOKENS,
    fileBytesMax: env.INFERENCE_FILE_BYTES_MAX,
    storageBytesMax: env.INFERENCE_STORAGE_BYTES_MAX,
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
