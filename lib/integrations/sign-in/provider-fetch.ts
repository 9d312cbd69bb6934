import { ProviderError } from './provider-error.ts';

/** Time for one answer of a provider, ms. */
const PROVIDER_TIMEOUT_MS = 8000;
const PAUSE_MS = 200;

type Fetch = (
  url: string,
  init: Omit<RequestInit, 'body'> & { readonly body?: RequestInit['body'] | undefined },
) => Promise<Response>;

/** Whether asking again may help. */
const isPassing = (status: number) => status === 429 || status >= 500;

/**
 * `fetch` for one sign-in: every request has eight seconds and ends with the person's own request. Reading (GET) is tried
 * a second time after a lost connection or a 5xx; a code may be exchanged once only, so that is not.
 * @throws ProviderError `unreachable`
 */
export function providerFetch(signal: AbortSignal, timeoutMs = PROVIDER_TIMEOUT_MS): Fetch {
  const once: Fetch = (url, { body = null, ...init }) =>
    fetch(url, {
      ...init,
      body,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
  return async (url, init) => {
    const triesMax = init.method === 'GET' ? 2 : 1;
    for (let tries = 1; ; tries++) {
      try {
        const response = await once(url, init);
        if (!isPassing(response.status)) return response;
        if (tries >= triesMax) throw new ProviderError('unreachable', `it answered ${response.status}`);
        await response.body?.cancel();
      } catch (error) {
        if (error instanceof ProviderError) throw error;
        if (tries >= triesMax || signal.aborted) {
          throw new ProviderError('unreachable', 'it did not answer', error);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
}
