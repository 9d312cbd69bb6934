import { z } from 'zod';

/** Media type of every error body (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** The same request may succeed later without being changed. */
  readonly isRetryable: boolean;
  /** `detail` is written for the caller; when false only the title leaves the server. */
  readonly isExposed: boolean;
}

/** Every error the product can answer with. The only place that ties a code to a status. */
export const PROBLEMS = {
  malformed_json: { status: 400, title: 'The body is not JSON', isRetryable: false, isExposed: true },
  invalid_request: {
    status: 422,
    title: 'Some of the input needs a change',
    isRetryable: false,
    isExposed: true,
  },
  no_ingredients: {
    status: 422,
    title: 'Tell us at least one ingredient',
    isRetryable: false,
    isExposed: true,
  },
  no_food_recognised: { status: 422, title: 'We recognised no food', isRetryable: false, isExposed: true },
  nothing_allowed: {
    status: 422,
    title: 'Nothing here fits the diets and allergies you declared',
    isRetryable: false,
    isExposed: true,
  },
  contradictory_request: {
    status: 422,
    title: 'These wishes contradict each other',
    isRetryable: false,
    isExposed: true,
  },
  refused_unsafe: {
    status: 422,
    title: 'We will not write this recipe',
    isRetryable: false,
    isExposed: true,
  },
  page_not_allowed: {
    status: 422,
    title: 'We do not fetch pages from this address',
    isRetryable: false,
    isExposed: true,
  },
  page_unreachable: {
    status: 502,
    title: 'The site did not give us the page',
    isRetryable: true,
    isExposed: true,
  },
  page_not_readable: {
    status: 422,
    title: 'What stands there is no page that we can read',
    isRetryable: false,
    isExposed: true,
  },
  file_not_readable: {
    status: 422,
    title: 'We cannot read this file',
    isRetryable: false,
    isExposed: true,
  },
  unauthenticated: { status: 401, title: 'Sign in first', isRetryable: false, isExposed: true },
  invalid_token: { status: 401, title: 'This token does not hold', isRetryable: false, isExposed: true },
  wrong_credentials: {
    status: 401,
    title: 'E-mail and password do not match',
    isRetryable: false,
    isExposed: true,
  },
  second_factor_required: {
    status: 401,
    title: 'The second factor is asked for too',
    isRetryable: false,
    isExposed: true,
  },
  wrong_second_factor: {
    status: 401,
    title: 'This code does not fit',
    isRetryable: false,
    isExposed: true,
  },
  passkey_refused: {
    status: 401,
    title: 'This passkey was not accepted',
    isRetryable: false,
    isExposed: true,
  },
  sign_in_expired: {
    status: 401,
    title: 'This sign-in took too long',
    isRetryable: false,
    isExposed: true,
  },
  look_up_required: {
    status: 403,
    title: 'Look this person up first',
    isRetryable: false,
    isExposed: true,
  },
  second_factor_missing: {
    status: 403,
    title: 'Set up a second factor first',
    isRetryable: false,
    isExposed: true,
  },
  recent_sign_in_required: {
    status: 403,
    title: 'Confirm that it is you',
    isRetryable: false,
    isExposed: true,
  },
  email_not_verified: {
    status: 403,
    title: 'Confirm your e-mail address first',
    isRetryable: false,
    isExposed: true,
  },
  link_expired: {
    status: 410,
    title: 'This link was used or has expired',
    isRetryable: false,
    isExposed: true,
  },
  provider_cancelled: {
    status: 403,
    title: 'The sign-in was called off at the provider',
    isRetryable: false,
    isExposed: true,
  },
  provider_failed: {
    status: 502,
    title: 'The provider’s answer cannot be used',
    isRetryable: true,
    isExposed: true,
  },
  provider_unreachable: {
    status: 502,
    title: 'The provider does not answer',
    isRetryable: true,
    isExposed: true,
  },
  provider_taken: {
    status: 409,
    title: 'This account of the provider belongs to another person here',
    isRetryable: false,
    isExposed: true,
  },
  provider_already_linked: {
    status: 409,
    title: 'Another account of this provider is connected',
    isRetryable: false,
    isExposed: true,
  },
  last_way_in: {
    status: 409,
    title: 'This is the only way into the account',
    isRetryable: false,
    isExposed: true,
  },
  last_owner: {
    status: 409,
    title: 'An organisation keeps an owner',
    isRetryable: false,
    isExposed: true,
  },
  forbidden: { status: 403, title: 'You may not do this', isRetryable: false, isExposed: true },
  not_found: { status: 404, title: 'Not found', isRetryable: false, isExposed: true },
  method_not_allowed: {
    status: 405,
    title: 'This method is not offered here',
    isRetryable: false,
    isExposed: true,
  },
  not_acceptable: {
    status: 406,
    title: 'We answer with JSON or an event stream',
    isRetryable: false,
    isExposed: true,
  },
  request_timeout: {
    status: 408,
    title: 'The request took too long to arrive',
    isRetryable: true,
    isExposed: true,
  },
  idempotency_in_progress: {
    status: 409,
    title: 'The first request with this key is still running',
    isRetryable: true,
    isExposed: true,
  },
  idempotency_mismatch: {
    status: 422,
    title: 'This key was used with another request',
    isRetryable: false,
    isExposed: true,
  },
  gone: { status: 410, title: 'No longer available', isRetryable: false, isExposed: true },
  payload_too_large: { status: 413, title: 'The body is too large', isRetryable: false, isExposed: true },
  unsupported_media_type: {
    status: 415,
    title: 'Send application/json',
    isRetryable: false,
    isExposed: true,
  },
  rate_limited: { status: 429, title: 'Too many requests', isRetryable: true, isExposed: true },
  quota_exceeded: {
    status: 429,
    title: 'The daily number of recipes is used up',
    isRetryable: true,
    isExposed: true,
  },
  generation_cancelled: {
    status: 409,
    title: 'The generation was cancelled',
    isRetryable: false,
    isExposed: true,
  },
  internal: { status: 500, title: 'Something went wrong on our side', isRetryable: true, isExposed: false },
  unavailable: { status: 503, title: 'Temporarily unavailable', isRetryable: true, isExposed: true },
  timeout: { status: 504, title: 'It took too long', isRetryable: true, isExposed: true },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** One thing to change, at an RFC 6901 pointer into the request body. */
export const problemErrorSchema = z.object({
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
});

/** RFC 9457 problem details with our extension members `code`, `requestId`, `errors`. */
export const problemSchema = z
  .object({
    type: z.string().describe('URI reference that identifies the kind of problem'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.enum(PROBLEM_CODES),
    requestId: z.string(),
    isRetryable: z.boolean(),
    retryAfterSeconds: z.int().min(0).optional(),
    errors: z.array(problemErrorSchema).optional(),
  })
  .meta({ id: 'Problem' });

export type ProblemError = z.infer<typeof problemErrorSchema>;
export type Problem = z.infer<typeof problemSchema>;
