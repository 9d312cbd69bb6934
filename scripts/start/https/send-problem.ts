import type { ServerResponse } from 'node:http';
import { AppError } from '../../../lib/contracts/app-error.ts';
import { createId } from '../../../lib/contracts/create-id.ts';
import { PROBLEM_MEDIA_TYPE, type ProblemCode } from '../../../lib/contracts/problem.ts';
import { toProblem } from '../../../lib/contracts/to-problem.ts';

/** A year, for the host and all below it (RFC 6797), as the app itself says. */
const HSTS = 'max-age=31536000; includeSubDomains';

/** Answers in place of the app, in the form of all our problems. `isSecure` is whether it goes over TLS. */
export function sendProblem(
  response: ServerResponse,
  code: ProblemCode,
  { detail, isSecure, retryAfterSeconds }: { detail: string; isSecure: boolean; retryAfterSeconds?: number },
): void {
  const problem = toProblem(new AppError(code, { detail, retryAfterSeconds }), createId('request'));
  response.writeHead(problem.status, {
    'content-type': PROBLEM_MEDIA_TYPE,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
    ...(isSecure ? { 'strict-transport-security': HSTS } : {}),
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  });
  response.end(JSON.stringify(problem));
}
