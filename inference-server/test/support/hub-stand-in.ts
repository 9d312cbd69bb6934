import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that a stand-in saw. */
export interface SeenRequest {
  readonly host: 'hub' | 'storage';
  readonly method: string;
  readonly path: string;
  readonly range: string | null;
  readonly authorization: string | null;
}

export interface HubFile {
  readonly bytes: Buffer;
  /** Kept in git itself: no redirect, no `X-Linked-*`, an ETag that is not a SHA-256. */
  readonly isSmall?: boolean;
  /** Token that the hub wants for it. */
  readonly token?: string;
  /** Checksum that the hub announces, when it is not the right one. */
  readonly announcedSha256?: string;
}

export interface HubStandIn {
  readonly endpoint: string;
  readonly seen: SeenRequest[];
  /** Breaks the next answers of the storage after so many bytes, one entry each. */
  readonly breakAfterBytes: number[];
  /** The storage ignores ranges while true. */
  ignoresRanges: boolean;
  files: Map<string, HubFile>;
  close(): Promise<void>;
}

/**
 * Speaks the hub's protocol as its clients know it: `GET|HEAD /{owner}/{name}/resolve/{revision}/{path}`
 * answers a large file with a redirect that carries `X-Linked-Size`, `X-Linked-Etag` and `X-Repo-Commit`;
 * the storage, of another origin, answers the signed address, with ranges. Missing things carry
 * `X-Error-Code`.
 */
export async function startHubStandIn(files: Readonly<Record<string, HubFile>>): Promise<HubStandIn> {
  const seen: SeenRequest[] = [];
  const breakAfterBytes: number[] = [];
  const hub: HubStandIn = {
    endpoint: '',
    seen,
    breakAfterBytes,
    ignoresRanges: false,
    files: new Map(Object.entries(files)),
    close: async () => {},
  };
  const storage = createServer((request, response) => {
    seen.push(toSeen('storage', request));
    answerFromStorage(hub, request, response);
  });
  const front = createServer((request, response) => {
    seen.push(toSeen('hub', request));
    answerFromHub(hub, portOf(storage), request, response);
  });
  storage.listen(0, '127.0.0.1');
  front.listen(0, '127.0.0.1');
  await Promise.all([once(storage, 'listening'), once(front, 'listening')]);
  return Object.assign(hub, {
    endpoint: `http://127.0.0.1:${portOf(front)}`,
    close: async () => {
      for (const server of [front, storage]) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  });
}

function portOf(server: ReturnType<typeof createServer>): number {
  return (server.address() as AddressInfo).port;
}

function toSeen(host: 'hub' | 'storage', request: IncomingMessage): SeenRequest {
  return {
    host,
    method: request.method ?? '',
    path: request.url ?? '',
    range: request.headers.range ?? null,
    authorization: request.headers.authorization ?? null,
  };
}

function answerFromHub(
  hub: HubStandIn,
  storagePort: number,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const match = /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(request.url ?? '');
  const key = match === null ? '' : `${match[1]}@${match[2]}/${match[3]}`;
  const file = hub.files.get(key);
  if (file === undefined) {
    response.writeHead(404, { 'x-error-code': 'EntryNotFound' }).end();
    return;
  }
  if (file.token !== undefined && request.headers.authorization !== `Bearer ${file.token}`) {
    response.writeHead(401, { 'x-error-code': 'GatedRepo' }).end();
    return;
  }
  const commit = { 'x-repo-commit': 'a'.repeat(40) };
  if (file.isSmall === true) {
    const etag = `"${createHash('sha1').update(file.bytes).digest('hex')}"`;
    sendBytes(hub, file.bytes, request, response, { ...commit, etag });
    return;
  }
  const sha256 = file.announcedSha256 ?? createHash('sha256').update(file.bytes).digest('hex');
  response.writeHead(302, {
    ...commit,
    'x-linked-size': file.bytes.length,
    'x-linked-etag': `"${sha256}"`,
    location: `http://localhost:${storagePort}/${encodeURIComponent(key)}?signature=${'s'.repeat(40)}`,
  });
  response.end();
}

function answerFromStorage(hub: HubStandIn, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '', 'http://storage');
  const file = hub.files.get(decodeURIComponent(url.pathname.slice(1)));
  // A signed address is for GET alone, and with a second way of signing in it is refused.
  if (file === undefined || request.method !== 'GET' || request.headers.authorization !== undefined) {
    response.writeHead(403).end();
    return;
  }
  sendBytes(hub, file.bytes, request, response, { etag: '"storage-has-its-own"' });
}

function sendBytes(
  hub: HubStandIn,
  bytes: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string>,
): void {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const isPartial = start > 0 && !hub.ignoresRanges;
  const part = isPartial ? bytes.subarray(start) : bytes;
  response.writeHead(isPartial ? 206 : 200, {
    ...headers,
    'accept-ranges': 'bytes',
    'content-length': part.length,
    ...(isPartial ? { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const breakAfter = hub.breakAfterBytes.shift();
  if (breakAfter === undefined) response.end(part);
  else response.write(part.subarray(0, breakAfter), () => setTimeout(() => response.destroy(), 20));
}
