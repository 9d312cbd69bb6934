import type { ServerConfig } from '../config.ts';
import { loadEmbeddedEngine } from '../engines/embedded/load-embedded-engine.ts';
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
  const choice = await chooseModel(config.model, [config.modelsDir, config.bundledModelsDir]);
  if (choice.kind === 'file') return loadFile(server, config, logger, choice.file, choice.reason);
  const state = choice.kind === 'missing' ? 'fallback' : 'ready';
  server.registry.choose({ name: 'composer', reason: choice.reason, state });
  if (state === 'fallback') logger.warn({ reason: choice.reason }, 'model not found');
  else logger.info({ model: 'composer', reason: choice.reason }, 'ready');
}

async function loadFile(
  server: InferenceServer,
  config: ServerConfig,
  logger: Logger,
  file: ModelFile,
  reason: string,
): Promise<void> {
  server.registry.choose({ name: 'composer', reason: `Loading ${file.name}.`, state: 'loading' });
  const startedAt = performance.now();
  try {
    const engine = await loadEmbeddedEngine(file, config.runtime, logger);
    server.serve(engine);
    server.registry.choose({ name: engine.name, reason, state: 'ready' });
    const loadMs = Math.round(performance.now() - startedAt);
    logger.info({ model: engine.name, ...engine.card, slots: engine.slots, loadMs }, 'ready');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The model file ${file.path} was refused: ${why} The composer writes the recipes.`;
    server.registry.choose({ name: 'composer', reason: message, state: 'fallback' });
    logger.error({ file: file.path, reason: why }, 'model refused');
  }
}
