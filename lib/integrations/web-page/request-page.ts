import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { PageFetchError } from './page-fetch-error.ts';
import type { PageAddress } from './read-page-address.ts';
import type { ResolvedAddress } from './resolve-page-host.ts';

/** What we take; the reader of recipes understands no other kind. */
const ACCEPT =
  'text/html,application/xhtml+xml,application/ld+json;q=0.9,application/json;q=0.8,text/plain;q=0.7';

/**
 * Sends one GET to the very address that was resolved and checked, and gives the answer's head. The body is left to be
 * read or destroyed by the caller. No cookies, no credentials, no connection is kept.
 */
export function requestPage(
  page: PageAddress,
  resolved: ResolvedAddress,
  options: { readonly userAgent: string; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const client = page.url.protocol === 'https:' ? https : http;
  const pinned: LookupFunction = (_host, lookup, callback) => {
    if (lookup.all === true) callback(null, [{ address: resolved.address, family: resolved.family }]);
    else callback(null, resolved.address, resolved.family);
  };
  return new Promise((resolve, reject) => {
    const request = client.get(
      page.url,
      {
        agent: false,
        lookup: pinned,
        signal: options.signal,
        maxHeaderSize: 32_768,
        headers: {
          accept: ACCEPT,
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'en, *;q=0.5',
          'user-agent': options.userAgent,
        },
      },
      (response) => {
        // Whoever reads the body sees its errors; a body that nobody reads must not end the process.
        response.on('error', () => undefined);
        resolve(response);
      },
    );
    request.on('error', (cause) => {
      reject(new PageFetchError('unreachable', 'the server did not answer', { cause }));
    });
  });
}
