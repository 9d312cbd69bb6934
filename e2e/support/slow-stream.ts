import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { makeRecipe } from './make-recipe.ts';

interface SlowStreamOptions {
  /** Pause before each event, ms. */
  readonly pauseMs: number;
  /** Events after which the connection is cut; never when absent. */
  readonly cutAfter?: number;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Puts a slow, breakable line between the page and the real server: its events arrive one by one with pauses, and the
 * connection can be cut in the middle. What arrives is the server's own answer, byte for byte. Returns how to stop it.
 */
export async function slowDownStream(
  page: Page,
  baseUrl: string,
  { pauseMs, cutAfter }: SlowStreamOptions,
): Promise<() => Promise<void>> {
  // Whose recipe it is, is in a cookie, which the browser would not send to the line: another address.
  await makeRecipe(page.request);
  const cookies = await page.context().cookies(baseUrl);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const line = http.createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const { host: _host, connection: _connection, ...headers } = request.headers;
    const upstream = await fetch(new URL(request.url ?? '/', baseUrl), {
      method: request.method ?? 'POST',
      headers: { ...(headers as Record<string, string>), cookie, 'sec-fetch-site': 'same-origin' },
      body: Buffer.concat(body),
    });
    response.writeHead(upstream.status, { 'content-type': upstream.headers.get('content-type') ?? '' });
    const events = (await upstream.text()).split(/(?<=\n\n)/);
    for (const [index, event] of events.entries()) {
      if (response.destroyed) return;
      if (index === cutAfter) {
        response.destroy();
        return;
      }
      await sleep(pauseMs);
      response.write(event);
    }
    response.end();
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const { port } = line.address() as AddressInfo;
  await page.route('**/api/v1/recipes/generate', (route) =>
    route.continue({ url: `http://127.0.0.1:${port}/api/v1/recipes/generate` }),
  );
  return async () => {
    line.closeAllConnections();
    await new Promise((resolve) => line.close(resolve));
  };
}
