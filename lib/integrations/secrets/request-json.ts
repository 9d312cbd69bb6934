import { SecretSourceError } from './secret-source.ts';

/** Time for one answer, tries of one request, and the pause before the second, ms; it doubles. */
const TIMEOUT_MS = 3000;
const TRIES_MAX = 3;
const PAUSE_MS = 100;
/** AWS keeps 64 KiB in a secret, Vault a megabyte. */
const ANSWER_LENGTH_MAX = 1_100_000;

/** A request that may be repeated: everything that sources ask for is. */
export interface SecretRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Made anew for each try: signatures carry the time. */
  headers(): Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Status and parsed body of an answer below 500; an empty object where the body is not JSON. */
export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

async function once(request: SecretRequest, timeoutMs: number): Promise<JsonAnswer> {
  const response = await fetch(request.url, {
    method: request.method,
    headers: await request.headers(),
    body: request.body ?? null,
    // A redirect could carry the token elsewhere.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await response.text();
  if (text.length > ANSWER_LENGTH_MAX) throw new SecretSourceError('malformed', 'the answer is too long');
  try {
    return { status: response.status, body: JSON.parse(text) as unknown };
  } catch {
    return { status: response.status, body: {} };
  }
}

/**
 * Asks a source, three times at most while it does not answer (3 s each), or answers with 429 or 5xx.
 * @throws SecretSourceError `unreachable` with the last status; never with what was sent or answered
 */
export async function requestJson(
  source: string,
  request: SecretRequest,
  timeoutMs = TIMEOUT_MS,
): Promise<JsonAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await once(request, timeoutMs).catch((error: unknown) => {
      if (error instanceof SecretSourceError) throw error;
      return null;
    });
    if (answer !== null && answer.status !== 429 && answer.status < 500) return answer;
    if (tries === TRIES_MAX) {
      const said = answer === null ? 'did not answer' : `answered ${answer.status}`;
      throw new SecretSourceError('unreachable', `${source} ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** (tries - 1)));
  }
}
