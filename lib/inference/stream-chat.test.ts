import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createLogger } from '../telemetry/logger.ts';
import { startTrace } from '../telemetry/trace-context.ts';
import { streamChat } from './stream-chat.ts';

let server: http.Server | undefined;
afterEach(() => server?.close());

const LIMITS = {
  firstTokenTimeoutMs: 2000,
  idleTimeoutMs: 2000,
  totalTimeoutMs: 2000,
  outputTokensMax: 10,
  retriesMax: 0,
};
const REQUEST = {
  model: 'm',
  system: 'Write a recipe.',
  user: 'peanut allergy, heart pills',
  seed: 1,
  schemaName: 'recipe',
  schema: { title: 'foods without peanut' },
  traits: { priority: 5, caller: 'c', trace: startTrace(null) },
};

/** What the log says of a call that a server answers in this way. */
async function loggedFailure(status: number, type: string, body: string): Promise<string> {
  server = http.createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(body));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const chat = streamChat({ url, apiKey: 'service-token-1' }, REQUEST, LIMITS, AbortSignal.timeout(5000));
  const err = await chat.next().then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );
  let out = '';
  createLogger('test', 'info', { write: (line: string) => (out += line) }).warn({ err }, 'attempt failed');
  return out;
}

it.each([
  [400, 'application/json', '{"error":{"message":"cannot follow: peanut allergy, heart pills"}}'],
  [500, 'application/json', '{"error":"failed on heart pills"}'],
  [500, 'text/plain; charset=utf-8', 'failed on heart pills'],
  [502, 'text/html', '<h1>Bad gateway</h1>'],
  [200, 'application/json', '{"error":"heart pills"}'],
])('a failure with %i and %s leaves nothing of the request and no token in the log', async (...answer) => {
  const out = await loggedFailure(...answer);
  expect(out).toContain('InferenceFailure');
  expect(out).not.toMatch(/peanut|heart pills|service-token/);
});
