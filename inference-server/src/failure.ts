interface FailureKind {
  readonly status: number;
  /** The `type` that OpenAI's clients know. */
  readonly type: string;
}

/** Every way a request can fail; the only place that ties a code to a status. */
const FAILURES = {
  malformed_json: { status: 400, type: 'invalid_request_error' },
  invalid_request: { status: 400, type: 'invalid_request_error' },
  unsupported_parameter: { status: 400, type: 'invalid_request_error' },
  unsupported_schema: { status: 400, type: 'invalid_request_error' },
  invalid_grammar: { status: 400, type: 'invalid_request_error' },
  not_a_recipe_request: { status: 400, type: 'invalid_request_error' },
  recipe_not_possible: { status: 400, type: 'invalid_request_error' },
  context_length_exceeded: { status: 400, type: 'invalid_request_error' },
  invalid_api_key: { status: 401, type: 'authentication_error' },
  embeddings_not_supported: { status: 400, type: 'invalid_request_error' },
  model_refused: { status: 400, type: 'invalid_request_error' },
  model_not_found: { status: 404, type: 'invalid_request_error' },
  file_not_found: { status: 404, type: 'invalid_request_error' },
  batch_not_found: { status: 404, type: 'invalid_request_error' },
  not_found: { status: 404, type: 'invalid_request_error' },
  method_not_allowed: { status: 405, type: 'invalid_request_error' },
  body_timeout: { status: 408, type: 'invalid_request_error' },
  body_too_large: { status: 413, type: 'invalid_request_error' },
  unsupported_media_type: { status: 415, type: 'invalid_request_error' },
  rate_limit_exceeded: { status: 429, type: 'rate_limit_error' },
  conflict: { status: 409, type: 'invalid_request_error' },
  client_closed: { status: 499, type: 'invalid_request_error' },
  engine_failed: { status: 500, type: 'server_error' },
  model_unavailable: { status: 503, type: 'server_error' },
  internal: { status: 500, type: 'server_error' },
  overloaded: { status: 503, type: 'overloaded_error' },
  shutting_down: { status: 503, type: 'overloaded_error' },
  deadline_exceeded: { status: 504, type: 'timeout_error' },
} as const satisfies Record<string, FailureKind>;

export type FailureCode = keyof typeof FAILURES;

export interface FailureDetails {
  /** The member of the request that is at fault. */
  readonly param?: string | undefined;
  /** When trying again makes sense, whole seconds. */
  readonly retryAfterSeconds?: number | undefined;
  readonly cause?: unknown;
}

/** A failure with a meaning to the caller; its message is written for them and may leave the server. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly param: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(code: FailureCode, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.param = details.param ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }

  get status(): number {
    return FAILURES[this.code].status;
  }

  /** OpenAI's error body. */
  toBody(): { error: { message: string; type: string; param: string | null; code: string } } {
    return {
      error: { message: this.message, type: FAILURES[this.code].type, param: this.param, code: this.code },
    };
  }
}

/** Turns whatever was thrown into a failure; what is not ours becomes `internal` and keeps its cause for the log. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('internal', 'Something went wrong on our side.', { cause: thrown });
}
