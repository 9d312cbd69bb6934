import { AppError } from '@chef/contracts/app-error';
import { jsonWithoutNul } from './without-nul.ts';

/** What a route takes as its body. */
export interface BodyLimits {
  readonly bytesMax: number;
  readonly timeoutMs: number;
}

function tooLarge(bytesMax: number): AppError {
  return new AppError('payload_too_large', {
    detail: `Send at most ${bytesMax} bytes. Shorten the text or split the request.`,
  });
}

async function readWithin(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  deadline: Promise<never>,
  bytesMax: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await Promise.race([reader.read(), deadline]);
    if (done) break;
    size += value.byteLength;
    if (size > bytesMax) throw tooLarge(bytesMax);
    chunks.push(value);
  }
  return Buffer.concat(chunks, size);
}

/** Reads a body that must arrive whole within limits of size (413) and time (408). */
async function readBytes(request: Request, limits: BodyLimits): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytesMax) throw tooLarge(limits.bytesMax);
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    const detail = `Send the whole body within ${limits.timeoutMs} ms.`;
    timer = setTimeout(() => reject(new AppError('request_timeout', { detail })), limits.timeoutMs);
  });
  try {
    return await readWithin(reader, deadline, limits.bytesMax);
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Reads a JSON body: 415 for another media type, 400 for text that is not JSON or not UTF-8. */
export async function readJsonBody(request: Request, limits: BodyLimits): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && !(type.startsWith('application/') && type.endsWith('+json'))) {
    throw new AppError('unsupported_media_type', {
      detail: 'Set the header Content-Type to application/json and send JSON.',
    });
  }
  const bytes = await readBytes(request, limits);
  try {
    return jsonWithoutNul(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AppError('malformed_json', { detail: 'Send one JSON value in UTF-8.', cause });
  }
}

/** Reads a posted form; an empty one for another media type. @throws AppError `payload_too_large`, `request_timeout` */
export async function readFormBody(request: Request, limits: BodyLimits): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams();
  return new URLSearchParams(new TextDecoder().decode(await readBytes(request, limits)));
}
