/** Why a model did not answer; the reasons that a `meta` event may name. */
export type InferenceFailureReason =
  | 'model_unavailable'
  | 'model_overloaded'
  | 'model_timeout'
  | 'model_failed';

/** A model did not answer, or stopped in the middle. */
export class InferenceFailure extends Error {
  override readonly name = 'InferenceFailure';
  readonly reason: InferenceFailureReason;
  /** True when the server itself is in trouble, so that the breaker counts it. */
  readonly isServerFault: boolean;

  constructor(reason: InferenceFailureReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
    this.isServerFault = reason !== 'model_failed';
  }
}
