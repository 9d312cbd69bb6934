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

/** What went wrong below, as the system's own word for it: its sentences name the host, which is what somebody typed. */
function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^\w{1,60}$/.test(code) ? ` (${code})` : '';
}

/** Thrown by the page fetcher. The message names no address. */
export class PageFetchError extends Error {
  override readonly name = 'PageFetchError';
  readonly reason: PageFetchReason;
  /** Status of the site's answer where there was one. */
  readonly status: number | null;

  constructor(reason: PageFetchReason, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(`${message}${codeOf(options.cause)}`);
    this.reason = reason;
    this.status = options.status ?? null;
  }
}
