/** What the hub says about a file before it is fetched. */
export interface RemoteFile {
  /** Where its bytes are: signed and short-lived where the hub redirects. */
  readonly url: string;
  readonly bytes: number;
  /** Identifies the content; a partial download goes on only while this stays the same. */
  readonly etag: string;
  /** SHA-256 of the content in hexadecimal, or null for files that the hub keeps in git itself. */
  readonly sha256: string | null;
  /** Whether the address belongs to the hub, so that the token may be sent along. */
  readonly isSameOrigin: boolean;
}

const SHA256 = /^[0-9a-f]{64}$/;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REDIRECTS_MAX = 5;

/**
 * Asks the hub for a file's size, checksum and storage. Large files carry `X-Linked-Size` and
 * `X-Linked-Etag` (their SHA-256) on the redirect itself, not on the storage's answer, so redirects are
 * followed by hand. The token goes to the hub only, never to the storage it points to.
 *
 * @throws Error for people: no such file, no access, hub not reachable.
 */
export async function describeRemoteFile(
  url: string,
  token: string | null,
  signal?: AbortSignal,
): Promise<RemoteFile> {
  const { origin } = new URL(url);
  let at = url;
  let linkedBytes: number | null = null;
  let linkedEtag: string | null = null;
  for (let hop = 0; hop <= REDIRECTS_MAX; hop++) {
    const isSameOrigin = new URL(at).origin === origin;
    const response = await request(at, isSameOrigin ? token : null, signal);
    linkedBytes ??= readBytes(response.headers.get('x-linked-size'));
    linkedEtag ??= readEtag(response.headers.get('x-linked-etag'));
    const location = response.headers.get('location');
    if (REDIRECTS.has(response.status) && location !== null) {
      at = new URL(location, at).href;
      // The redirect of a stored file says all there is to know; its address is signed for GET only.
      if (linkedBytes === null || linkedEtag === null) continue;
      return describe(at, linkedBytes, linkedEtag, new URL(at).origin === origin);
    }
    assertFound(response, url);
    const bytes = linkedBytes ?? readBytes(response.headers.get('content-length'));
    const etag = linkedEtag ?? readEtag(response.headers.get('etag'));
    if (bytes === null || etag === null) throw new Error(`${url} answers without a size or an ETag.`);
    return describe(at, bytes, etag, isSameOrigin);
  }
  throw new Error(`${url} redirects more than ${REDIRECTS_MAX} times.`);
}

function describe(url: string, bytes: number, etag: string, isSameOrigin: boolean): RemoteFile {
  return { url, bytes, etag, sha256: SHA256.test(etag) ? etag : null, isSameOrigin };
}

async function request(
  url: string,
  token: string | null,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      headers: {
        'accept-encoding': 'identity',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    throw new Error(`${new URL(url).origin} cannot be reached.`, { cause });
  }
}

function assertFound(response: Response, url: string): void {
  if (response.ok) return;
  const code = response.headers.get('x-error-code');
  if (code === 'GatedRepo' || response.status === 403) {
    throw new Error(`${url}: access must be granted on the hub first; then set HF_TOKEN.`);
  }
  if (response.status === 401) throw new Error(`${url}: no such file, or it needs HF_TOKEN.`);
  if (code === 'RepoNotFound' || code === 'EntryNotFound' || response.status === 404) {
    throw new Error(`${url}: there is no such file.`);
  }
  throw new Error(`${url}: the hub answers ${response.status}.`);
}

/** `"abc"` and `W/"abc"` → `abc`. */
function readEtag(header: string | null): string | null {
  return header?.replace(/^W\//, '').replaceAll('"', '') || null;
}

function readBytes(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}
