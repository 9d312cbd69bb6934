/** All secrets of an installation as they were at one time. */
export interface SecretBundle {
  /** Changes with each rotation; names nothing of what is in it. */
  readonly version: string;
  /** By the names of their settings. */
  readonly values: Readonly<Record<string, string>>;
}

/** Where secrets are kept: a place that gives them all at once. */
export interface SecretSource {
  readonly name: 'aws' | 'vault';
  /** @throws SecretSourceError */
  read(): Promise<SecretBundle>;
  /** Ends what it does in the background. */
  close(): void;
}

/** `refused`: asking again changes nothing; `unreachable`: it may; `malformed`: the answer holds no secrets. */
export type SecretFailure = 'refused' | 'unreachable' | 'malformed';

/** Thrown when a source does not give its secrets. The message names the source and a status, nothing of an answer. */
export class SecretSourceError extends Error {
  override readonly name = 'SecretSourceError';
  readonly kind: SecretFailure;

  constructor(kind: SecretFailure, message: string) {
    super(message);
    this.kind = kind;
  }
}
