import { setTimeout as wait } from 'node:timers/promises';
import { AdmissionQueue } from '../admission/admission-queue.ts';
import { CircuitBreaker } from '../admission/circuit-breaker.ts';
import type { ServerConfig } from '../config.ts';
import type { Engine } from '../engines/engine.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { ServedModel } from './model-registry.ts';
import { OutcomeWindow } from './outcome-window.ts';

/** How often a model that is going is asked whether it still writes. */
const IDLE_CHECK_MS = 20;

/** An engine with the queue, breaker and memory of outcomes that stand before it. */
export function createServedModel(engine: Engine, config: ServerConfig): ServedModel {
  return {
    engine,
    queue: new AdmissionQueue({ slots: engine.slots, ...config.limits }),
    breaker: new CircuitBreaker(config.breaker),
    outcomes: new OutcomeWindow(),
    createdAt: Math.floor(Date.now() / 1000),
  };
}

/**
 * Lets a model that is no longer routed to finish what it has, waiting requests included, then unloads it.
 * Nothing that it began is cut.
 */
export async function retireModel({ engine, queue }: ServedModel, logger: Logger): Promise<void> {
  while (queue.running > 0 || queue.waiting > 0) await wait(IDLE_CHECK_MS, undefined, { ref: false });
  await engine.close();
  logger.info({ model: engine.name, version: engine.card.version }, 'unloaded');
}
