import { AsyncLocalStorage } from 'node:async_hooks';
import { processWide } from '../config/process-wide.ts';
import { isDatabaseOut } from './is-database-out.ts';
import { OUTAGE_RETRY_SECONDS } from './to-failure.ts';

/** As much of an answer of Node's server as is needed here. */
interface Answer {
  setHeader(name: string, value: string): unknown;
  writeHead(status: number, ...rest: unknown[]): unknown;
}

/** What is known of the request at hand: whether it failed because the database was out. */
interface Outage {
  isOut: boolean;
}

const current = () => processWide('request-outage', () => new AsyncLocalStorage<Outage>());

/** Notes what a page, form or route of the framework failed by. */
export function noteFailure(thrown: unknown): void {
  const outage = current().getStore();
  if (outage !== undefined && isDatabaseOut(thrown)) outage.isOut = true;
}

/**
 * Answers with 503 and when to come back, where the framework has only a 500 for a page that failed because the database was
 * out: browsers, caches and search engines then know that the page itself is all right.
 */
export function tellOutage(response: Answer): void {
  const outage: Outage = { isOut: false };
  current().enterWith(outage);
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== 500 || !outage.isOut) return writeHead(status, ...rest);
    response.setHeader('retry-after', String(OUTAGE_RETRY_SECONDS));
    return writeHead(503, ...rest);
  };
}
