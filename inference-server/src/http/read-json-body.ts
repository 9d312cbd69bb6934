import { Failure } from '../failure.ts';

export interface BodyLimits {
  readonly bytesMax: number;
  readonly timeoutMs: number;
}

/**
 * Reads a JSON body without ever holding more than `bytesMax` of it, whatever length was announced.
 *
 * @throws Failure `unsupported_media_type`, `body_too_large`, `body_timeout`, `malformed_json`.
 */
export async function readJsonBody(request: Request, limits: BodyLimits): Promise<unknown> {
  if (!isJson(request.headers.get('content-type') ?? '')) {
    throw new Failure('unsupported_media_type', 'Send the body as application/json.');
  }
  const bytes = await readBytes(request, limits);
  try {
    return parseJsonBytes(bytes);
  } catch (cause) {
    throw new Failure('malformed_json', 'The body is not JSON in UTF-8.', { cause });
  }
}

/** Whether a `content-type` says that a body is JSON. */
export function isJson(contentType: string): boolean {
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase();
  return mediaType === 'application/json' || mediaType?.endsWith('+json') === true;
}

/** @throws TypeError or SyntaxError for bytes that are not JSON in UTF-8. */
export function parseJsonBytes(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/**
 * Reads a body of any kind, without ever holding more than `bytesMax` of it.
 *
 * @throws Failure `body_too_large`, `body_timeout`.
 */
export async function readBytes(request: Request, limits: BodyLimits): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytesMax) throw tooLarge(limits);
  return request.body === null ? new Uint8Array() : collect(request.body, limits);
}

async function collect(body: ReadableStream<Uint8Array>, limits: BodyLimits): Promise<Uint8Array> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Failure('body_timeout', 'The body took too long to arrive.')),
      limits.timeoutMs,
    );
  });
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), timedOut]);
      if (done) return Buffer.concat(parts);
      size += value.byteLength;
      if (size > limits.bytesMax) throw tooLarge(limits);
      parts.push(value);
    }
  } catch (error) {
    // Nobody reads the rest; whether cancelling works is of no interest to the caller.
    void reader.cancel().catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function tooLarge(limits: BodyLimits): Failure {
  return new Failure('body_too_large', `The body may have at most ${limits.bytesMax} bytes.`);
}
