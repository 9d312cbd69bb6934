import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of a test on this machine. */
export interface StandIn {
  readonly url: string;
  stop(): Promise<void>;
}

/** What a test wants of the next answers: a status in place of the right one, or silence for so long. */
export interface StandInFault {
  readonly status?: number;
  readonly delayMs?: number;
  /** How many answers it concerns. */
  times: number;
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** Answers every request with a status and JSON, unless the fault says otherwise. */
export async function listen(
  fault: () => StandInFault | null,
  answer: (request: IncomingMessage, body: string) => { readonly status: number; readonly body: unknown },
): Promise<StandIn> {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const text = await readText(request);
    const wrong = fault();
    if (wrong !== null) wrong.times -= 1;
    if (wrong?.delayMs) await new Promise((resolve) => setTimeout(resolve, wrong.delayMs));
    const { status, body } = wrong?.status ? { status: wrong.status, body: {} } : answer(request, text);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
