/** A job that the worker does by itself at certain times. Definitions import no handler, so that anything may name a job. */
export interface ScheduledJob {
  readonly name: string;
  /** Five-field cron expression, UTC. */
  readonly cron: string;
  /** New tries of a failed run, and the pause before the first; it doubles with each. */
  readonly retriesMax: number;
  readonly retryDelaySeconds: number;
  /** A run that takes longer counts as failed. */
  readonly timeoutSeconds: number;
}
