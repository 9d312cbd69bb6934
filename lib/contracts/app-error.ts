import { PROBLEMS, type ProblemCode, type ProblemError } from './problem.ts';

/** What a failure says beside its code. `cause` is logged and never leaves the server. */
export interface AppErrorOptions {
  /** A sentence for the caller that says what to do. Dropped on the wire when the code is not exposed. */
  readonly detail?: string | undefined;
  readonly errors?: readonly ProblemError[] | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly cause?: unknown;
}

/** A failure that the product has a code for; use cases throw it, the edge turns it into problem details. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly errors: readonly ProblemError[];
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ProblemCode, options: AppErrorOptions = {}) {
    super(options.detail ?? PROBLEMS[code].title, { cause: options.cause });
    this.code = code;
    this.detail = options.detail;
    this.errors = options.errors ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** Anything thrown, as a failure with a code: what we do not know is `internal`. */
export function toAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('internal', { cause: thrown });
}
