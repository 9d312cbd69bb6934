import type { GenerationId } from '@chef/contracts/ids';
import { processWide } from '../config/process-wide.ts';
import type { LiveGeneration } from './live-generation.ts';

/** How long an ended generation stays in memory for readers that come back, ms. */
const KEPT_AFTER_END_MS = 30_000;

/** The generations of this process, by id and, while they are being written, by what they answer. */
export class LiveRegistry {
  readonly #byId = new Map<string, LiveGeneration>();
  readonly #leaders = new Map<string, LiveGeneration>();
  #running = 0;

  /** How many are being written now. */
  get running(): number {
    return this.#running;
  }

  find(id: GenerationId): LiveGeneration | null {
    return this.#byId.get(id) ?? null;
  }

  /** The one that is writing the answer to the same request, if any. */
  findLeader(cacheKey: string): LiveGeneration | null {
    return this.#leaders.get(cacheKey) ?? null;
  }

  add(live: LiveGeneration): void {
    this.#running += 1;
    this.#byId.set(live.id, live);
  }

  /** From now on equal requests follow this one. */
  lead(cacheKey: string, live: LiveGeneration): void {
    this.#leaders.set(cacheKey, live);
  }

  /** The generation has ended: nobody follows it any more, and it is forgotten after a while. */
  ended(live: LiveGeneration, cacheKey: string): void {
    this.#running -= 1;
    if (this.#leaders.get(cacheKey) === live) this.#leaders.delete(cacheKey);
    setTimeout(() => this.#byId.delete(live.id), KEPT_AFTER_END_MS).unref();
  }

  /** Stops everything that is being written; at shutdown. */
  stopAll(): void {
    for (const live of this.#byId.values()) live.stop('shutdown');
  }
}

/** The registry of this process. */
export function liveRegistry(): LiveRegistry {
  return processWide('live-generations', () => new LiveRegistry());
}
