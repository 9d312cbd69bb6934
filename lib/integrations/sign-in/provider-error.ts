/** Why a provider told us nothing: the person called it off, its answer is no good, or it does not answer. */
export type ProviderErrorKind = 'cancelled' | 'failed' | 'unreachable';

/** Thrown when a provider does not say who somebody is. The message holds no code, token or address. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly kind: ProviderErrorKind;

  constructor(kind: ProviderErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}
