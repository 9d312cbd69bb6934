import type { ModelRuntime } from '../../config.ts';
import type { ModelFile } from '../../registry/find-model-file.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Engine } from '../engine.ts';

export async function loadEmbeddedEngine(
  file: ModelFile,
  _runtime: ModelRuntime,
  _logger: Logger,
): Promise<Engine> {
  throw new Error(`${file.name}: model files are not supported yet.`);
}
