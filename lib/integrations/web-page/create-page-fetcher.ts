import type { IncomingMessage } from 'node:http';
import { PageFetchError } from './page-fetch-error.ts';
import { type AddressRules, readPageAddress } from './read-page-address.ts';
import { readPageBody } from './read-page-body.ts';
import { requestPage } from './request-page.ts';
import { type ResolveName, resolveBySystem, resolvePageHost } from './resolve-page-host.ts';

/** Limits of one fetch, redirects and all. */
export interface PageFetcherOptions extends AddressRules {
  readonly timeoutMs: number;
  /** Of the body, packed and unpacked. */
  readonly bytesMax: number;
  readonly redirectsMax: number;
  /** Says who comes and where to complain. */
  readonly userAgent: string;
  readonly resolve?: ResolveName;
}

/** A page as text, and where it was found in the end. */
export interface FetchedPage {
  readonly url: string;
  readonly contentType: string;
  readonly text: string;
}

/** Fetches one page. Throws `PageFetchError`. */
export type FetchPage = (address: string, signal: AbortSignal) => Promise<FetchedPage>;

const READABLE =
  /^(?:text\/(?:html|plain|x-?markdown|markdown)|application\/(?:xhtml\+xml|json|ld\+json|xml))$/;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Makes a fetcher of pages that somebody names: only http(s) on public addresses, each name resolved once and the
 * connection made to that address, every redirect checked anew, size and time capped.
 */
export function createPageFetcher(options: PageFetcherOptions): FetchPage {
  return async (address, signal) => {
    const timeout = AbortSignal.timeout(options.timeoutMs);
    const either = AbortSignal.any([signal, timeout]);
    try {
      return await untilAborted(follow(address, options, either), either);
    } catch (error) {
      if (signal.aborted) throw new PageFetchError('cancelled', 'nobody waits for the page any more');
      if (timeout.aborted) throw new PageFetchError('timeout', `no page within ${options.timeoutMs} ms`);
      if (error instanceof PageFetchError) throw error;
      throw new PageFetchError('unreachable', 'the answer broke off', { cause: error });
    }
  };
}

/** Resolving a name cannot be stopped; nobody has to wait for it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

async function follow(
  address: string,
  options: PageFetcherOptions,
  signal: AbortSignal,
): Promise<FetchedPage> {
  let page = readPageAddress(address, options);
  for (let redirects = 0; redirects <= options.redirectsMax; redirects += 1) {
    const resolved = await resolvePageHost(page, options, options.resolve ?? resolveBySystem);
    signal.throwIfAborted();
    const response = await requestPage(page, resolved, { userAgent: options.userAgent, signal });
    const location = response.headers.location;
    if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) {
      return await readAnswer(response, page.url, options.bytesMax);
    }
    response.destroy();
    page = readPageAddress(location, options, page.url);
  }
  throw new PageFetchError('too_many_redirects', `more than ${options.redirectsMax} redirects`);
}

async function readAnswer(response: IncomingMessage, url: URL, bytesMax: number): Promise<FetchedPage> {
  try {
    const status = response.statusCode ?? 0;
    if (status !== 200) throw new PageFetchError('bad_status', `the site answered ${status}`, { status });
    const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!READABLE.test(contentType)) {
      throw new PageFetchError(
        'not_a_page',
        `the site sent ${contentType === '' ? 'no content type' : contentType}`,
      );
    }
    return { url: url.href, contentType, text: await readPageBody(response, bytesMax) };
  } finally {
    response.destroy();
  }
}
