import { AppError, toAppError } from './app-error.ts';
import { PROBLEMS, type Problem } from './problem.ts';

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

/** The failure that problem details describe: a stored problem is thrown again for a later reader. */
export function fromProblem(problem: Problem): AppError {
  const { detail, errors, retryAfterSeconds } = problem;
  return new AppError(problem.code, { detail, errors, retryAfterSeconds });
}
