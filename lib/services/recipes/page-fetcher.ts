import { serverEnv } from '../../config/env.server.ts';
import { createPageFetcher, type FetchPage } from '../../integrations/web-page/create-page-fetcher.ts';

/** Redirects that are followed; browsers give up at 20, recipes need one or two. */
const REDIRECTS_MAX = 5;

/** The fetcher of pages, by the settings of this installation. */
export function pageFetcher(): FetchPage {
  const env = serverEnv();
  const listOf = (text: string) => text.split(',').filter(Boolean);
  return createPageFetcher({
    timeoutMs: env.IMPORT_PAGE_TIMEOUT_MS,
    bytesMax: env.IMPORT_PAGE_BYTES_MAX,
    redirectsMax: REDIRECTS_MAX,
    ports: listOf(env.IMPORT_PAGE_PORTS).map(Number),
    ownServers: listOf(env.IMPORT_OWN_SERVERS),
    userAgent: `ChefGeniusBot/${env.APP_VERSION} (+${env.APP_URL}; fetches one page when a person asks)`,
  });
}
