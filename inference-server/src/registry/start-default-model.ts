import type { ServerConfig } from '../config.ts';
import { UpstreamEngine } from '../engines/upstream/upstream-engine.ts';
import type { InferenceServer } from '../server.ts';
import type { Logger } from '../telemetry/logger.ts';
import { chooseModel, type ModelFile } from './find-model-file.ts';

/**
 * Chooses the default model and loads it into a running server. A file that cannot be used is refused with
 * its reason, and the server stays up on the composer.
 */
export async function startDefaultModel(
  server: InferenceServer,
  config: ServerConfig,
  logger: Logger,
): Promise<void> {
  if (config.upstream.urls.length > 0) return connectUpstream(server, config, logger);
  const champion = await server.models.manifest.find('champion');
  const folders = [config.modelsDir, config.bundledModelsDir];
  const choice = await chooseModel(config.model, folders, champion?.name ?? null);
  if (choice.kind === 'file') {
    await loadFile(server, logger, choice.file, choice.reason);
    await server.models.resumeAdapters(choice.file.name);
    return loadCanary(server, logger);
  }
  const state = choice.kind === 'missing' ? 'fallback' : 'ready';
  server.choose({ name: 'composer', reason: choice.reason, state });
  if (state === 'fallback') logger.warn({ reason: choice.reason }, 'model not found');
  else logger.info({ model: 'composer', reason: choice.reason }, 'ready');
}

/** Tries until an engine answers; until then the composer does. */
async function connectUpstream(server: InferenceServer, config: ServerConfig, logger: Logger): Promise<void> {
  try {
    const engine = await UpstreamEngine.connect(config.upstream, logger);
    server.models.serve(engine);
    const reason = `The engine at ${config.upstream.urls.join(', ')}.`;
    server.choose({ name: engine.name, reason, state: 'ready' });
    logger.info({ model: engine.name, ...engine.card, slots: engine.slots }, 'ready');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The upstream model cannot be used: ${why} The composer writes the recipes.`;
    server.choose({ name: 'composer', reason: message, state: 'fallback' });
    logger.error({ reason: why }, 'model refused');
    const again = setTimeout(() => void retry(), config.upstream.healthMs);
    again.unref();
  }
  async function retry(): Promise<void> {
    if (!server.isDraining()) await connectUpstream(server, config, logger);
  }
}

/** A trial that was under way when the process ended goes on. */
async function loadCanary(server: InferenceServer, logger: Logger): Promise<void> {
  const canary = await server.models.manifest.find('canary');
  if (canary === null || canary.name === server.registry.choice.name) return;
  await server.models
    .load(canary.file, 'canary', canary.share)
    .catch((err: unknown) => logger.error({ err, model: canary.name }, 'canary refused'));
}

async function loadFile(
  server: InferenceServer,
  logger: Logger,
  file: ModelFile,
  reason: string,
): Promise<void> {
  server.choose({ name: 'composer', reason: `Loading ${file.name}.`, state: 'loading' });
  const startedAt = performance.now();
  try {
    const engine = await server.models.open(file);
    server.models.serve(engine);
    server.choose({ name: engine.name, reason, state: 'ready' });
    const loadMs = Math.round(performance.now() - startedAt);
    logger.info({ model: engine.name, ...engine.card, slots: engine.slots, loadMs }, 'ready');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The model file ${file.path} was refused: ${why} The composer writes the recipes.`;
    server.choose({ name: 'composer', reason: message, state: 'fallback' });
    logger.error({ file: file.path, reason: why }, 'model refused');
  }
}
