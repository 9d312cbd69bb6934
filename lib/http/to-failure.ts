import { AppError, toAppError } from '@chef/contracts/app-error';
import { isDatabaseOut } from './is-database-out.ts';

/** After how long it is worth asking again where the database was out, seconds: about what a restart or a failover takes. */
export const OUTAGE_RETRY_SECONDS = 5;

/** Anything thrown, as a failure with a code: a database that does not answer is `unavailable`, what we do not know `internal`. */
export function toFailure(thrown: unknown): AppError {
  const failure = toAppError(thrown);
  if (failure.code !== 'internal' || !isDatabaseOut(failure.cause ?? failure)) return failure;
  return new AppError('unavailable', {
    detail: 'We cannot reach our records now. Nothing is lost; try again in a moment.',
    retryAfterSeconds: OUTAGE_RETRY_SECONDS,
    cause: thrown,
  });
}
