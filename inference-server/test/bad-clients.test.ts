import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

let server: TestServer;
const TOKEN = 'correct-horse-battery';

beforeAll(async () => {
  server = await startTestServer({
    env: {
      INFERENCE_TOKEN: `${TOKEN},the-one-before`,
      INFERENCE_BODY_BYTES_MAX: '2000',
      INFERENCE_BODY_TIMEOUT_MS: '300',
      INFERENCE_PROMPT_CHARS_MAX: '500',
      INFERENCE_GRAMMAR_BYTES_MAX: '300',
      INFERENCE_SCHEMA_DEPTH_MAX: '5',
    },
  });
});
afterAll(() => server.close());

const authorised = { authorization: `Bearer ${TOKEN}` };
const ask = (body: string | ReadableStream, headers: Record<string, string> = {}) =>
  fetch(`${server.base}/v1/chat/completions`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...authorised, ...headers },
    duplex: 'half',
  } as RequestInit);

async function codeOf(response: Response): Promise<[number, string]> {
  const { error } = await response.json();
  return [response.status, error.code];
}

/** Sends raw bytes and collects what comes back until the server closes. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      received += part;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

describe('the service token', () => {
  it.each([
    ['no token', {}],
    ['a wrong one', { authorization: 'Bearer wrong' }],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
  ])('is wanted: %s', async (_, headers) => {
    const response = await fetch(`${server.base}/v1/models`, { headers });
    expect(await codeOf(response)).toEqual([401, 'invalid_api_key']);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('opens everything, and health needs none', async () => {
    expect((await fetch(`${server.base}/v1/models`, { headers: authorised })).status).toBe(200);
    const before = { authorization: 'Bearer the-one-before' };
    expect((await fetch(`${server.base}/v1/models`, { headers: before })).status).toBe(200);
    expect((await fetch(`${server.base}/health/live`)).status).toBe(200);
    expect((await fetch(`${server.base}/health/ready`)).status).toBe(200);
    expect((await fetch(`${server.base}/metrics`)).status).toBe(401);
  });
});

describe('a body', () => {
  it.each([
    ['not JSON', '{"messages":', 'malformed_json'],
    ['empty', '', 'malformed_json'],
    ['not an object', '[1]', 'invalid_request'],
    ['null', 'null', 'invalid_request'],
  ])('that is %s is refused', async (_, body, code) => {
    expect(await codeOf(await ask(body))).toEqual([400, code]);
  });

  it('of another media type is refused', async () => {
    expect(await codeOf(await ask('{}', { 'content-type': 'text/plain' }))).toEqual([
      415,
      'unsupported_media_type',
    ]);
  });

  it('that announces to be too large is refused', async () => {
    expect(await codeOf(await ask('x'.repeat(2001)))).toEqual([413, 'body_too_large']);
  });

  it('that turns out to be too large is refused although it announced nothing', async () => {
    const part = new TextEncoder().encode('x'.repeat(700));
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(part);
      },
    });
    // The server may close before the client has stopped sending; then there is no answer to read.
    const outcome = await ask(body).then(codeOf, () => 'closed');
    expect([[413, 'body_too_large'], 'closed']).toContainEqual(outcome);
    expect((await fetch(`${server.base}/health/live`)).status).toBe(200);
  });

  it('that trickles in is given up', async () => {
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        controller.enqueue(new TextEncoder().encode(' '));
      },
    });
    const outcome = await ask(body).then(codeOf, () => 'closed');
    expect([[408, 'body_timeout'], 'closed']).toContainEqual(outcome);
  });

  it('with a prompt, a grammar or a schema beyond the limits is refused', async () => {
    const message = (content: string) => ({ messages: [{ role: 'user', content }] });
    const nest = (depth: number): object => (depth === 0 ? { type: 'null' } : { anyOf: [nest(depth - 1)] });
    const schemaOf = (schema: object) => ({
      ...message('a'),
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema } },
    });
    const bodies = [message('x'.repeat(501)), { ...message('a'), grammar: 'x'.repeat(301) }];
    const outcomes = [];
    for (const body of [...bodies, schemaOf({ description: 'x'.repeat(300) }), schemaOf(nest(9))]) {
      outcomes.push((await codeOf(await ask(JSON.stringify(body))))[1]);
    }
    expect(outcomes).toEqual([
      'context_length_exceeded',
      'invalid_request',
      'invalid_request',
      'unsupported_schema',
    ]);
  });
});

describe('the wire', () => {
  it('tells a wrong path from a wrong method', async () => {
    const options = { headers: authorised };
    expect(await codeOf(await fetch(`${server.base}/v1/nothing`, options))).toEqual([404, 'not_found']);
    expect(await codeOf(await fetch(`${server.base}/v1/chat/completions`, options))).toEqual([
      405,
      'method_not_allowed',
    ]);
  });

  it.each([
    ['DELETE', '/v1/models/tiny', 'GET'],
    ['GET', '/admin/models/load', 'POST'],
    ['PUT', '/v1/files/file-1', 'GET, DELETE'],
    ['POST', '/health/ready', 'GET'],
  ])('says which methods are right in place of %s %s', async (method, route, allowed) => {
    const response = await fetch(server.base + route, { method, headers: authorised });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
  });

  it('survives what is not HTTP', async () => {
    expect(await sendRaw('\u0000\u0001\u0002 nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
    expect((await fetch(`${server.base}/health/live`)).status).toBe(200);
  });

  it('gives up on a head that never ends', async () => {
    expect(await sendRaw('POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\n')).toMatch(/^(HTTP\/1.1 408|$)/);
  });

  it('carries the id of the request back, and makes one where none came', async () => {
    const get = (headers: Record<string, string>) => fetch(`${server.base}/health/live`, { headers });
    expect((await get({ 'x-request-id': 'req_abc' })).headers.get('x-request-id')).toBe('req_abc');
    expect((await get({ 'x-request-id': 'bad id\t' })).headers.get('x-request-id')).toMatch(/^[\w-]{16}$/);
  });
});
