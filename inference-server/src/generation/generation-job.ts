import type { AdmissionQueue, Slot, Ticket } from '../admission/admission-queue.ts';
import type { EngineEvent, GenerationInput } from '../engines/engine.ts';
import type { ServedModel } from '../registry/model-registry.ts';

/** One answer that somebody wants. */
export interface GenerationJob {
  readonly requestId: string;
  /** `chat` or `text_completion`, as OpenTelemetry names them. */
  readonly operation: 'chat' | 'text_completion';
  /** The model's name as it was asked for; empty for the default. */
  readonly requested: string;
  /** Decides between champion and canary; the same for all requests of a caller. */
  readonly stickyKey: string;
  readonly input: GenerationInput;
  readonly stops: readonly string[];
  /** Whether less than what was asked for is better than nothing. */
  readonly mayDegrade: boolean;
  /** The request does not say how long the answer may be. */
  readonly isLengthOpen: boolean;
  readonly ticket: Ticket;
  /** Takes a slot in another way than by waiting in line (batches use idle ones). */
  readonly takeSlot?: ((queue: AdmissionQueue) => Promise<Slot>) | undefined;
  /** W3C `traceparent` of the caller. */
  readonly traceparent: string | null;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
}

/**
 * What became of a request under pressure: as asked for; after waiting; with a shorter answer; from a
 * smaller model; from the composer.
 */
export type DegradationLevel = 'full' | 'waited' | 'shorter' | 'smaller_model' | 'composer';

/** How the answer was come by: computed, taken from those kept, or read along with an identical request. */
export type CacheOutcome = 'none' | 'hit' | 'shared';

/** An answer that has begun: there is a first event. */
export interface StartedGeneration {
  readonly model: ServedModel;
  readonly level: DegradationLevel;
  readonly cache: CacheOutcome;
  readonly events: AsyncGenerator<EngineEvent, void, void>;
}
