import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { RawClient } from './raw-client.ts';
import { startServing } from './run-server.ts';
import { readCpuSeconds } from './server-vitals.ts';

const REQUESTS = 4_000;
const WARM_UP = 1_000;
const MICROSECONDS = 1e6;

/** An engine that takes a request and never answers: the server before it is full and computes nothing. */
async function startSilentEngine() {
  const server = http.createServer((request, response) => {
    if (request.url === '/v1/models') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'silent', object: 'model' }] }));
    } else if (request.method === 'GET') response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => server.close().closeAllConnections(),
  };
}

/** Processor time that one refusal costs the server, its kernel's part included, microseconds. */
export async function measureRefusal(): Promise<number> {
  const engine = await startSilentEngine();
  const server = await startServing({
    INFERENCE_UPSTREAM_URLS: engine.url,
    INFERENCE_UPSTREAM_SLOTS: '1',
    INFERENCE_QUEUE_MAX: '0',
    INFERENCE_DRAIN_MS: '0',
    INFERENCE_LOG_LEVEL: 'info',
  });
  const client = new RawClient(server.url);
  try {
    const request = (serial: number) =>
      client.write({ prompt: `Recipe ${serial}: eggs, spinach, feta.`, max_tokens: 100, seed: serial });
    void client.ask(request(0));
    for (let serial = 1; (await client.ask(request(serial))).status !== 503; serial++);
    const requests = Array.from({ length: REQUESTS + WARM_UP }, (_, serial) => request(serial + 1_000));
    let before = 0;
    for (const [index, bytes] of requests.entries()) {
      if (index === WARM_UP) before = readCpuSeconds(server.child.pid);
      const { status } = await client.ask(bytes);
      if (status !== 503) throw new Error(`A full server answered ${status}.`);
    }
    return ((readCpuSeconds(server.child.pid) - before) / REQUESTS) * MICROSECONDS;
  } finally {
    client.close();
    await server.stop();
    engine.stop();
  }
}
