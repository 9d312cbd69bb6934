import { type AppError, toAppError } from '@chef/contracts/app-error';
import { PROBLEM_MEDIA_TYPE, PROBLEMS, type Problem } from '@chef/contracts/problem';

/** Problem details (RFC 9457) of a failure. What is not exposed keeps its title only. */
export function toProblem(thrown: unknown, requestId: string, instance?: string): Problem {
  const error: AppError = toAppError(thrown);
  const kind = PROBLEMS[error.code];
  return {
    type: `/problems/${error.code}`,
    title: kind.title,
    status: kind.status,
    ...(kind.isExposed && error.detail !== undefined ? { detail: error.detail } : {}),
    ...(instance === undefined ? {} : { instance }),
    code: error.code,
    requestId,
    isRetryable: kind.isRetryable,
    ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    ...(kind.isExposed && error.errors.length > 0 ? { errors: [...error.errors] } : {}),
  };
}

/** The HTTP answer that carries problem details. */
export function problemResponse(problem: Problem, headers?: HeadersInit): Response {
  const all = new Headers(headers);
  all.set('content-type', PROBLEM_MEDIA_TYPE);
  all.set('cache-control', 'no-store');
  if (problem.retryAfterSeconds !== undefined) all.set('retry-after', String(problem.retryAfterSeconds));
  return new Response(JSON.stringify(problem), { status: problem.status, headers: all });
}
