import type { AppError } from '@chef/contracts/app-error';
import type { ProblemCode } from '@chef/contracts/problem';
import { type Actor, actorSubject } from '../auth/actor.ts';
import { logger } from '../telemetry/logger.ts';

/** Refusals that somebody runs into who tries what they may not; the others are mistakes, and most of them honest. */
const OF_SECURITY: ReadonlySet<ProblemCode> = new Set([
  'unauthenticated',
  'invalid_token',
  'wrong_credentials',
  'forbidden',
  'rate_limited',
  'quota_exceeded',
  'page_not_allowed',
  'payload_too_large',
  'request_timeout',
]);

interface FailedRequest {
  readonly requestId: string;
  readonly actor: Actor | null;
  readonly status: number;
  readonly method: string;
  /** The address as its description prints it: what stands in for ids tells nothing of anybody. */
  readonly path: string;
}

/** Writes down that a request failed: when, where, what and who, never what it held. */
export function logFailure(failure: AppError, request: FailedRequest, signal: AbortSignal): void {
  const { requestId, actor, status, method, path } = request;
  const entry = {
    event: status >= 500 ? 'request_failed' : 'request_refused',
    code: failure.code,
    status,
    method,
    path,
    requestId,
    actor: actor === null ? 'unknown' : actorSubject(actor),
  };
  if (status < 500) logger()[OF_SECURITY.has(failure.code) ? 'warn' : 'info'](entry, 'request refused');
  // A caller who has gone hears nothing of it, and nobody has to look into it.
  else if (!signal.aborted) logger().error({ ...entry, err: failure }, 'request failed');
}
