import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HubConfig } from '../../config.ts';
import { inspectGguf } from '../inspect-gguf.ts';
import { describeRemoteFile, type RemoteFile } from './describe-remote-file.ts';
import { parseModelReference, toResolveUrl } from './model-reference.ts';

export interface PullProgress {
  readonly receivedBytes: number;
  readonly totalBytes: number;
  /** Bytes that an earlier run had already fetched. */
  readonly resumedBytes: number;
}

export interface PullOptions {
  readonly hub: HubConfig;
  readonly folder: string;
  readonly onProgress?: ((progress: PullProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Attempts after a broken connection, and the first pause between them in milliseconds. */
  readonly retries?: number | undefined;
  readonly retryDelayMs?: number | undefined;
}

export interface PulledModel {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** False when the hub gave no checksum to compare with (the size was compared). */
  readonly isChecked: boolean;
}

/** The connection broke; what arrived is kept. */
class BrokenDownload extends Error {
  override readonly name = 'BrokenDownload';
}

/**
 * Fetches a model file. It is written beside its place as `<name>.partial`, goes on from there after a break
 * (in this run or a later one), is compared with the hub's checksum, checked to be a whole GGUF file, and
 * only then gets its name: a file in the models folder is always complete.
 *
 * @throws Error for people.
 */
export async function pullModel(text: string, options: PullOptions): Promise<PulledModel> {
  const reference = parseModelReference(text);
  const url = toResolveUrl(reference, options.hub.endpoint);
  const target = path.join(options.folder, reference.fileName);
  const partial = `${target}.partial`;
  await mkdir(options.folder, { recursive: true });
  const remote = await fetchAll(url, partial, options);
  const sha256 = await hashFile(partial);
  if (remote.sha256 !== null && remote.sha256 !== sha256) {
    await rm(partial, { force: true });
    throw new Error(
      `The file that arrived has the checksum ${sha256}, not ${remote.sha256}; it was deleted. Try again.`,
    );
  }
  await inspectGguf(partial).catch(async (cause: unknown) => {
    await rm(partial, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`What the hub has at ${url} cannot be used: ${why}`, { cause });
  });
  await rename(partial, target);
  await rm(etagPath(partial), { force: true });
  return { path: target, bytes: remote.bytes, sha256, isChecked: remote.sha256 !== null };
}

async function fetchAll(url: string, partial: string, options: PullOptions): Promise<RemoteFile> {
  const { retries = 5, retryDelayMs = 1000 } = options;
  for (let attempt = 0; ; attempt++) {
    // Asked anew for every attempt: a signed address may have expired in the meantime.
    const remote = await describeRemoteFile(url, options.hub.token, options.signal);
    const have = await keepOrDiscard(partial, remote);
    try {
      await fetchRest(remote, partial, have, options);
      return remote;
    } catch (error) {
      if (!(error instanceof BrokenDownload) || attempt >= retries) throw error;
      await wait(retryDelayMs * 2 ** attempt, undefined, { signal: options.signal });
    }
  }
}

/** Bytes that may be kept of an earlier attempt: all of them while the content is the same. */
async function keepOrDiscard(partial: string, remote: RemoteFile): Promise<number> {
  const size = await stat(partial).then(
    (info) => info.size,
    () => 0,
  );
  const etag = await readFile(etagPath(partial), 'utf8').catch(() => '');
  if (etag === remote.etag && size <= remote.bytes) return size;
  await rm(partial, { force: true });
  await writeFile(etagPath(partial), remote.etag);
  return 0;
}

async function fetchRest(
  remote: RemoteFile,
  partial: string,
  have: number,
  { hub, onProgress, signal }: PullOptions,
): Promise<void> {
  if (have === remote.bytes) return;
  const response = await fetch(remote.url, {
    headers: {
      'accept-encoding': 'identity',
      ...(have > 0 ? { range: `bytes=${have}-` } : {}),
      ...(hub.token !== null && remote.isSameOrigin ? { authorization: `Bearer ${hub.token}` } : {}),
    },
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw signal.reason;
    throw new BrokenDownload('The connection failed.', { cause });
  });
  if (response.status >= 500) throw new BrokenDownload(`The storage answers ${response.status}.`);
  if (!response.ok || response.body === null) throw new Error(`The storage answers ${response.status}.`);
  // A storage that ignores the range sends everything; then it is written from the start.
  const start = response.status === 206 ? readRangeStart(response) : 0;
  if (start !== have && start !== 0)
    throw new Error('The storage answers with another range than asked for.');
  await writeBody(response.body, partial, start, (receivedBytes) => {
    if (receivedBytes > remote.bytes) throw new Error('The storage sends more than the hub announced.');
    onProgress?.({ receivedBytes, totalBytes: remote.bytes, resumedBytes: start });
  });
  const { size } = await stat(partial);
  if (size !== remote.bytes) throw new BrokenDownload(`The connection ended after ${size} bytes.`);
}

async function writeBody(
  body: ReadableStream<Uint8Array>,
  partial: string,
  start: number,
  onBytes: (written: number) => void,
): Promise<void> {
  const file = await open(partial, start === 0 ? 'w' : 'r+');
  const reader = body.getReader();
  let position = start;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new BrokenDownload('The connection broke.', { cause });
      });
      if (done) break;
      await file.write(value, 0, value.byteLength, position);
      position += value.byteLength;
      onBytes(position);
    }
    await file.sync();
  } finally {
    await file.close();
    // After a failure nobody reads the rest; after the end there is none.
    await reader.cancel().catch(() => {});
  }
}

function readRangeStart(response: Response): number {
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  if (start === undefined) throw new Error('The storage answers 206 without a content range.');
  return Number(start);
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

function etagPath(partial: string): string {
  return `${partial}.etag`;
}
