import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import packageInfo from '../package.json' with { type: 'json' };
import { CallerQuota } from './admission/caller-quota.ts';
import { BatchRunner } from './batches/batch-runner.ts';
import { BatchStore } from './batches/batch-store.ts';
import { FileStore } from './batches/file-store.ts';
import { AnswerCache } from './cache/answer-cache.ts';
import type { ServerConfig } from './config.ts';
import { type Compose, createComposerEngine } from './engines/composer/composer-engine.ts';
import { answerBatchRequest } from './http/batch-routes.ts';
import { createApp } from './http/create-app.ts';
import { watchConnections } from './http/drain-connections.ts';
import { refuseEarly } from './http/early-refusal.ts';
import type { ServerContext } from './http/server-context.ts';
import { ModelOperations } from './registry/model-operations.ts';
import { type DefaultChoice, ModelRegistry, type ServedModel } from './registry/model-registry.ts';
import { createServedModel } from './registry/serve-model.ts';
import type { Logger } from './telemetry/logger.ts';
import { ServerMetrics } from './telemetry/metrics.ts';
import { createTracing, type Tracing } from './telemetry/tracing.ts';

export interface InferenceServer {
  /** The port it listens on. */
  readonly port: number;
  readonly registry: ModelRegistry;
  /** Makes a model that is served the default; once one is ready, batches go on. */
  choose(choice: DefaultChoice): void;
  readonly models: ModelOperations;
  isDraining(): boolean;
  /** Refuses new requests, lets the open ones end (at most `drainMs`), then closes everything. */
  close(): Promise<void>;
}

export interface ServerParts {
  readonly compose: Compose;
  readonly logger: Logger;
  /** Where spans go; by default to the collector that the configuration names. */
  readonly tracing?: Tracing;
}

/**
 * Starts the server on the composer alone; models are added to it when they are loaded. It is not ready before `choose` has
 * told what is the default: whoever came in between would be asked for recipes by a server that is to run another model.
 */
export async function startServer(config: ServerConfig, parts: ServerParts): Promise<InferenceServer> {
  const { limits } = config;
  const { logger } = parts;
  let isDraining = false;
  const composer = createComposerEngine({
    compose: parts.compose,
    version: packageInfo.version,
    slots: config.composerSlots,
  });
  const first = createServedModel(composer, config);
  const choice = {
    name: composer.name,
    reason: 'The model is being chosen.',
    state: 'loading' as const,
  };
  const registry = new ModelRegistry(first, choice, (canary, reason) => {
    metrics.rolledBack(canary);
    logger.error({ canary, reason }, 'canary taken back');
    void models
      .setStage(canary, 'retired')
      .catch((err: unknown) => logger.error({ err }, 'canary stays loaded'));
  });
  const metrics = new ServerMetrics(() => registry.list().map(readGauges));
  let runner: BatchRunner | null = null;
  const choose = (chosen: DefaultChoice) => {
    registry.choose(chosen);
    context.runner().wake();
  };
  const models = new ModelOperations({ config, logger, registry, choose });
  const context: ServerContext = {
    config,
    registry,
    quota: new CallerQuota({
      requestsPerMinute: limits.callerRequestsPerMinute,
      concurrentMax: limits.callerConcurrentMax,
    }),
    metrics,
    tracing: parts.tracing ?? createTracing(config.otlpEndpoint, packageInfo.version),
    answers: await AnswerCache.open(path.join(config.dataDir, 'answers'), config.answerCacheBytesMax),
    flights: new Map(),
    models,
    files: new FileStore(path.join(config.dataDir, 'files'), config.limits.storageBytesMax),
    batches: new BatchStore(path.join(config.dataDir, 'batches')),
    runner: () => (runner ??= createBatchRunner(context, config)),
    logger,
    version: packageInfo.version,
    isDraining: () => isDraining,
  };
  const { server, connections } = await listen(config, context);
  return {
    port: (server.address() as AddressInfo).port,
    registry,
    isDraining: () => isDraining,
    choose,
    models,
    async close() {
      isDraining = true;
      for (const { queue } of registry.list()) queue.close();
      await context.runner().close();
      await connections.drain(config.drainMs);
      await Promise.all(registry.list().map(({ engine }) => engine.close()));
      await context.tracing.close();
    },
  };
}

function readGauges({ engine, queue, breaker }: ServedModel) {
  return {
    modelName: engine.name,
    version: engine.card.version,
    isBroken: breaker.isOpen,
    running: queue.running,
    waiting: queue.waiting,
    cacheUsage: engine.cacheUsage(),
    drafts: engine.drafts?.() ?? null,
  };
}

function createBatchRunner(context: ServerContext, config: ServerConfig): BatchRunner {
  return new BatchRunner({
    batches: context.batches,
    files: context.files,
    logger: context.logger,
    concurrency: config.batchConcurrency,
    canRun: () => context.registry.choice.state === 'ready',
    onLine: (outcome) => context.metrics.batchLine(outcome),
    answer: (endpoint, body, parts) => answerBatchRequest(context, endpoint, body, parts),
  });
}

async function listen(config: ServerConfig, context: ServerContext) {
  const { bodyTimeoutMs, deadlineMs } = config.limits;
  const options = {
    headersTimeout: bodyTimeoutMs,
    requestTimeout: bodyTimeoutMs + 5_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 1_000,
  };
  const framework = getRequestListener(createApp(context).fetch);
  const server = createServer(
    options,
    refuseEarly(context, (incoming, outgoing) => void framework(incoming, outgoing)),
  );
  // A connection on which nothing moves for longer than any answer may take is a reader who left silently.
  server.setTimeout(deadlineMs + 30_000);
  const connections = watchConnections(server);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  return { server, connections };
}
