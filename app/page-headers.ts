import { cookies, headers } from 'next/headers';

/**
 * The headers of a request as its page reads them. An action that gives the session a new name and stays on its page has the
 * page drawn within the same request: the cookie that it set counts, not the one that was sent.
 */
export async function pageHeaders(): Promise<Headers> {
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  const read = new Headers(sent);
  const pairs = jar.getAll().map(({ name, value }) => `${name}=${value}`);
  if (pairs.length > 0) read.set('cookie', pairs.join('; '));
  return read;
}
