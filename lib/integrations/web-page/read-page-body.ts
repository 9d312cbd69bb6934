import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { PageFetchError } from './page-fetch-error.ts';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
/** How far into a page its own word about its encoding is looked for (HTML standard, 13.2.3.2). */
const META_BYTES = 1024;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i;

/** Reads an answer's body as text, unpacked. Throws `too_large` past `bytesMax` (packed or unpacked) and `not_a_page`. */
export async function readPageBody(response: IncomingMessage, bytesMax: number): Promise<string> {
  if (Number(response.headers['content-length'] ?? 0) > bytesMax) throw tooLarge(bytesMax);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpack(response, bytesMax)) {
    size += chunk.length;
    if (size > bytesMax) throw tooLarge(bytesMax);
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks, size), response.headers['content-type'] ?? '');
}

function unpack(response: IncomingMessage, bytesMax: number): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const decoder = DECODERS[encoding]?.();
  if (decoder === undefined) throw new PageFetchError('not_a_page', `cannot unpack "${encoding}"`);
  let packed = 0;
  response.on('data', (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > bytesMax) response.destroy(tooLarge(bytesMax));
  });
  // Whoever stops reading the decoder ends the response with it; the error reaches the reader of the decoder.
  return pipeline(response, decoder, () => undefined);
}

function tooLarge(bytesMax: number): PageFetchError {
  return new PageFetchError('too_large', `the page has more than ${bytesMax} bytes`);
}

/** Text by the encoding that the header or the page names; UTF-8 where neither does. */
function decode(bytes: Buffer, contentType: string): string {
  const told =
    /charset\s*=\s*"?([\w-]{1,40})/i.exec(contentType)?.[1] ??
    META_CHARSET.exec(bytes.toString('latin1', 0, META_BYTES))?.[1];
  try {
    return new TextDecoder(told ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
