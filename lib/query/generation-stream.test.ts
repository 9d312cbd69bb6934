import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GenerationEvent } from '@chef/contracts/generation-events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError, readGeneration } from './generation-stream.ts';

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

let server: http.Server;
let answers: Answer[];
let asked: { path: string; lastEventId: string | undefined }[];
const nativeFetch = globalThis.fetch;

const event = (id: number, type: string, data: object) =>
  `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;

beforeEach(async () => {
  answers = [];
  asked = [];
  server = http.createServer((request, response) => {
    asked.push({
      path: request.url ?? '',
      lastEventId: request.headers['last-event-id'] as string | undefined,
    });
    answers.shift()?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // A browser resolves addresses against the page; Node has no page.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    nativeFetch(`http://127.0.0.1:${port}${path}`, init),
  );
});

afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function read(): Promise<GenerationEvent[]> {
  const events: GenerationEvent[] = [];
  await readGeneration({ ingredients: ['egg'] }, (one) => events.push(one), new AbortController().signal);
  return events;
}

const stream: (text: string, isBroken?: boolean) => Answer = (text, isBroken) => (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(text, () => (isBroken ? response.destroy() : response.end()));
};

describe('readGeneration', () => {
  it('reads events to the end', async () => {
    answers = [stream(event(1, 'meta', { generationId: 'gen_1' }) + event(2, 'done', {}))];
    expect((await read()).map(({ type }) => type)).toEqual(['meta', 'done']);
  });

  it('goes on after the last event when the connection breaks', async () => {
    answers = [
      stream(event(1, 'meta', { generationId: 'gen_1' }) + event(2, 'title', {}), true),
      stream(event(3, 'done', {})),
    ];
    expect((await read()).map(({ type }) => type)).toEqual(['meta', 'title', 'done']);
    expect(asked[1]).toEqual({ path: '/api/v1/generations/gen_1/events', lastEventId: '2' });
  });

  it('throws the problem that the server names, without a second try', async () => {
    answers = [
      (_request, response) => {
        response.writeHead(422, { 'content-type': 'application/problem+json' });
        response.end(JSON.stringify({ code: 'no_ingredients', title: 'Tell us at least one ingredient' }));
      },
    ];
    await expect(read()).rejects.toThrow(ProblemError);
    expect(asked).toHaveLength(1);
  });
});
