import { AppError, type AppErrorOptions } from '@chef/contracts/app-error';
import type { ProblemCode } from '@chef/contracts/problem';
import { serverEnv } from '../../config/env.server.ts';
import type { FetchedPage, FetchPage } from '../../integrations/web-page/create-page-fetcher.ts';
import { PageFetchError, type PageFetchReason } from '../../integrations/web-page/page-fetch-error.ts';

const FAILURES: Readonly<Record<PageFetchReason, { readonly code: ProblemCode; readonly detail: string }>> = {
  address_refused: {
    code: 'page_not_allowed',
    detail: 'We fetch pages of public web sites only, by http or https. Paste the recipe as text instead.',
  },
  unreachable: {
    code: 'page_unreachable',
    detail: 'The site could not be reached. Check the address, or try again in a while.',
  },
  bad_status: {
    code: 'page_unreachable',
    detail: 'The site refused to give us the page. Open it yourself and paste the recipe as text.',
  },
  too_many_redirects: {
    code: 'page_unreachable',
    detail: 'The site sends us in circles. Open the page yourself and paste the recipe as text.',
  },
  not_a_page: {
    code: 'page_not_readable',
    detail: 'There is no web page at this address. Give the address of the recipe itself.',
  },
  too_large: {
    code: 'page_not_readable',
    detail: 'The page is too large for us. Paste the recipe as text instead.',
  },
  timeout: { code: 'timeout', detail: 'The site took too long. Try again, or paste the recipe as text.' },
  cancelled: { code: 'unavailable', detail: 'The request was given up.' },
};

/** Long enough for most of those that run to end. */
const RETRY_AFTER_SECONDS = 5;
/** Pages that this process is fetching. */
let running = 0;

/**
 * Fetches the page of a recipe; failures become problems that say what to do. Throws `unavailable` when this process
 * fetches as many pages as it may already.
 */
export async function fetchRecipePage(
  fetchPage: FetchPage,
  url: string,
  signal: AbortSignal,
): Promise<FetchedPage> {
  if (running >= serverEnv().IMPORT_PAGES_RUNNING_MAX) {
    const detail = 'Many pages are being fetched just now. Try again in a moment.';
    throw new AppError('unavailable', { detail, retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
  running += 1;
  try {
    return await fetchPage(url, signal);
  } catch (cause) {
    if (!(cause instanceof PageFetchError)) throw cause;
    const { code, detail } = FAILURES[cause.reason];
    const options: AppErrorOptions = {
      detail,
      errors: [{ pointer: '/url', code: cause.reason, detail }],
      cause,
    };
    throw new AppError(code, options);
  } finally {
    running -= 1;
  }
}
