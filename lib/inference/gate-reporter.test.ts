import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GateReporter } from './gate-reporter.ts';

let server: http.Server;
let statuses: number[];
let seen: { path: string | undefined; token: string | undefined; body: unknown }[];

beforeEach(async () => {
  statuses = [];
  seen = [];
  server = http.createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    seen.push({ path: request.url, token: request.headers.authorization, body: JSON.parse(text) });
    response.writeHead(statuses.shift() ?? 204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const REPORT = { model: 'mini', version: 'llama-1', passed: false };
const open = (settings = {}) => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return new GateReporter({ url, apiKey: 'service-token' }, { retryPauseMs: 1, ...settings });
};

describe('GateReporter', () => {
  it('tells reports in order, signed in', async () => {
    const reporter = open();
    reporter.report(REPORT);
    reporter.report({ ...REPORT, passed: true });
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    expect(seen[0]).toEqual({
      path: '/admin/gate-reports',
      token: 'Bearer service-token',
      body: { model: 'mini', version: 'llama-1', passed: false },
    });
    expect(seen[1]?.body).toMatchObject({ passed: true });
  });

  it('tries again after trouble of the server, and not after a refusal', async () => {
    statuses = [500, 503, 204, 404];
    const reporter = open();
    reporter.report(REPORT);
    reporter.report({ ...REPORT, model: 'unknown' });
    reporter.report({ ...REPORT, model: 'last' });
    await vi.waitFor(() => expect(seen.at(-1)?.body).toMatchObject({ model: 'last' }));
    expect(seen).toHaveLength(5);
  });

  it('drops what cannot be told, and what is too much', async () => {
    statuses = [500, 500, 500];
    const reporter = open({ waitingMax: 1 });
    reporter.report(REPORT);
    for (let count = 0; count < 5; count++) reporter.report({ ...REPORT, model: `waiting-${count}` });
    await vi.waitFor(() => expect(seen).toHaveLength(4));
    expect(seen.at(-1)?.body).toMatchObject({ model: 'waiting-0' });
    reporter.report({ ...REPORT, model: 'later' });
    await vi.waitFor(() => expect(seen.at(-1)?.body).toMatchObject({ model: 'later' }));
    expect(seen).toHaveLength(5);
  });
});
