/** Why a page could not be fetched. */
export type PageFetchReason =
  /** The address is none that we go to: its form, its port or the machine that it names. */
  | 'address_refused'
  /** No such host, no connection, a broken answer. */
  | 'unreachable'
  /** The site answered, but not with the page. */
  | 'bad_status'
  | 'too_many_redirects'
  | 'not_a_page'
  | 'too_large'
  | 'timeout'
  /** The caller gave up. */
  | 'cancelled';

/** Thrown by the page fetcher. */
export class PageFetchError extends Error {
  override readonly name = 'PageFetchError';
  readonly reason: PageFetchReason;
  /** Status of the site's answer where there was one. */
  readonly status: number | null;

  constructor(reason: PageFetchReason, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.status = options.status ?? null;
  }
}
