import { once } from 'node:events';
import fs from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../../lib/testing/make-certificate.ts';
import { type HttpsFront, startHttpsFront } from './https-front.ts';
import { TLS_POLICY } from './tls-policy.ts';

const HOST = 'chef.example';
const root = makeCertificate({ name: 'Test root' });
const first = makeCertificate({ name: 'first', hosts: [HOST], issuer: root });

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
/** What the app behind the front does; each test says. */
let handle: Handler;
let app: http.Server;
let front: HttpsFront;
let folder: string;
let lines: string[];
const file = (name: string) => path.join(folder, name);

async function start(hasOthersInFront = false): Promise<void> {
  front = await startHttpsFront({
    files: {
      certificateFile: file('cert.pem'),
      keyFile: file('key.pem'),
      privateCaFile: file('root.pem'),
      host: HOST,
    },
    appUrl: `https://${HOST}`,
    hostname: '127.0.0.1',
    httpsPort: 0,
    httpPort: 0,
    appPort: (app.address() as AddressInfo).port,
    hasOthersInFront,
    renewalPollMs: 20,
    log: (_level, line) => lines.push(line),
  });
}

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-https-'));
  fs.writeFileSync(file('cert.pem'), first.cert);
  fs.writeFileSync(file('key.pem'), first.key);
  fs.writeFileSync(file('root.pem'), root.cert);
  lines = [];
  handle = (_request, response) => response.end('from the app');
  app = http.createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  await start();
});

afterEach(async () => {
  await front.stop(0);
  app.closeAllConnections();
  app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Shakes hands with the front; gives the connection, or throws what came of it. */
async function shakeHands(options: tls.ConnectionOptions = {}): Promise<tls.TLSSocket> {
  const socket = tls.connect({
    port: front.httpsPort,
    host: '127.0.0.1',
    servername: HOST,
    ca: root.cert,
    ...options,
  });
  await once(socket, 'secureConnect');
  socket.destroy();
  return socket;
}

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly agent?: https.Agent;
}

async function send({ path: where = '/', body, ...rest }: Sent = {}) {
  const request = https.request({
    port: front.httpsPort,
    host: '127.0.0.1',
    servername: HOST,
    ca: root.cert,
    path: where,
    ...rest,
  });
  request.end(body);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  answer.setEncoding('utf8');
  let text = '';
  for await (const chunk of answer) text += chunk;
  return { status: answer.statusCode, headers: answer.headers, text };
}

const SUITES_OF_12 = TLS_POLICY.ciphers.split(':').filter((name) => name.startsWith('ECDHE-ECDSA'));
const SUITES_OF_13 = TLS_POLICY.ciphers.split(':').filter((name) => name.startsWith('TLS_'));
/** Lets the client speak what is obsolete, so that it is the server who refuses. */
const CARELESS = { minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const;

describe('the handshake', () => {
  it.each(['TLSv1', 'TLSv1.1'] as const)('refuses %s', async (maxVersion) => {
    await expect(shakeHands({ ...CARELESS, maxVersion })).rejects.toThrow(/protocol version|wrong version/);
  });

  it('of the same client with a careless server does take place', async () => {
    const careless = tls.createServer({ cert: first.cert, key: first.key, ...CARELESS });
    await new Promise<void>((resolve) => careless.listen(0, '127.0.0.1', resolve));
    const { port } = careless.address() as AddressInfo;
    const socket = tls.connect({
      port,
      host: '127.0.0.1',
      servername: HOST,
      ca: root.cert,
      ...CARELESS,
      maxVersion: 'TLSv1.1',
    });
    await once(socket, 'secureConnect');
    expect(socket.getProtocol()).toBe('TLSv1.1');
    socket.destroy();
    careless.close();
  });

  it.each(SUITES_OF_12)('of TLS 1.2 takes the recommended suite %s', async (ciphers) => {
    await expect(shakeHands({ maxVersion: 'TLSv1.2', ciphers })).resolves.toBeDefined();
  });

  it.each(SUITES_OF_13)('of TLS 1.3 takes the recommended suite %s', async (ciphers) => {
    await expect(shakeHands({ minVersion: 'TLSv1.3', ciphers })).resolves.toBeDefined();
  });

  it.each([
    'ECDHE-ECDSA-AES128-SHA',
    'ECDHE-ECDSA-AES256-SHA384',
    'ECDHE-ECDSA-AES256-CCM8',
    'AES128-SHA',
    'NULL',
  ])('refuses the weak suite %s', async (suite) => {
    const ciphers = `${suite}:@SECLEVEL=0`;
    await expect(shakeHands({ maxVersion: 'TLSv1.2', ciphers })).rejects.toThrow(/handshake failure/);
  });

  it('prefers the strongest suite, whatever the client prefers', async () => {
    const socket = tls.connect({
      port: front.httpsPort,
      host: '127.0.0.1',
      servername: HOST,
      ca: root.cert,
      maxVersion: 'TLSv1.2',
      ciphers: [...SUITES_OF_12].reverse().join(':'),
    });
    await once(socket, 'secureConnect');
    const { name } = socket.getCipher();
    socket.destroy();
    expect(name).toBe('ECDHE-ECDSA-AES256-GCM-SHA384');
  });
});

describe('a renewed certificate', () => {
  const serial = async () => {
    const socket = tls.connect({ port: front.httpsPort, host: '127.0.0.1', servername: HOST, ca: root.cert });
    await once(socket, 'secureConnect');
    const { subject } = socket.getPeerCertificate();
    socket.destroy();
    return subject.CN;
  };

  it('is shown from the next handshake on, without a restart, when its files are replaced one after the other', async () => {
    expect(await serial()).toBe('first');
    const second = makeCertificate({ name: 'second', hosts: [HOST], issuer: root });
    fs.writeFileSync(file('cert.pem'), second.cert);
    await expect.poll(() => lines.join('\n')).toContain('not used');
    expect(await serial()).toBe('first');
    fs.writeFileSync(file('key.pem'), second.key);
    await expect.poll(serial).toBe('second');
  });

  it('that would be refused is not shown, and told of', async () => {
    const other = makeCertificate({ name: 'other', hosts: ['other.example'], issuer: root });
    fs.writeFileSync(file('key.pem'), other.key);
    fs.writeFileSync(file('cert.pem'), other.cert);
    await expect.poll(() => lines.join('\n')).toContain('and not for chef.example');
    expect(await serial()).toBe('first');
  });
});

describe('a request by https', () => {
  it('reaches the app whole and comes back whole', async () => {
    handle = async (request, response) => {
      request.setEncoding('utf8');
      let text = '';
      for await (const chunk of request) text += chunk;
      response.writeHead(201, 'Created', { 'set-cookie': ['a=1', 'b=2'], 'x-answer': 'yes' });
      response.end(`${request.method} ${request.url} ${request.headers.host} ${text}`);
    };
    const headers = { host: HOST, 'content-type': 'text/plain' };
    const answer = await send({ path: '/x?y=%20z', method: 'PUT', headers, body: 'é'.repeat(50_000) });
    expect(answer.status).toBe(201);
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect(answer.text).toBe(`PUT /x?y=%20z ${HOST} ${'é'.repeat(50_000)}`);
  });

  it('tells the app the address of its client and that it came by https, over what the client says', async () => {
    let seen: IncomingMessage['headers'] = {};
    handle = (request, response) => {
      seen = request.headers;
      response.end();
    };
    const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'http' };
    await send({ headers });
    expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https' });
    await front.stop(0);
    await start(true);
    await send({ headers });
    expect(seen).toMatchObject({
      'x-forwarded-for': '203.0.113.9, 127.0.0.1',
      'x-forwarded-proto': 'http, https',
    });
  });

  it('takes no header along that is about one connection', async () => {
    let seen: IncomingMessage['headers'] = {};
    handle = (request, response) => {
      seen = request.headers;
      response.end();
    };
    await send({
      headers: { connection: 'x-mine, upgrade', 'x-mine': '1', upgrade: 'websocket', te: 'trailers' },
    });
    for (const name of ['x-mine', 'upgrade', 'te']) expect(seen).not.toHaveProperty(name);
  });

  it('gets a stream event by event, headers first', async () => {
    const more: (() => void)[] = [];
    handle = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      more.push(
        () => response.write('data: 1\n\n'),
        () => response.end('data: 2\n\n'),
      );
    };
    const request = https.request({
      port: front.httpsPort,
      host: '127.0.0.1',
      servername: HOST,
      ca: root.cert,
    });
    request.end();
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    const events = answer[Symbol.asyncIterator]();
    more[0]?.();
    expect(String((await events.next()).value)).toBe('data: 1\n\n');
    more[1]?.();
    expect(String((await events.next()).value)).toBe('data: 2\n\n');
    expect((await events.next()).done).toBe(true);
  });

  it('sends an upload on while it still comes', async () => {
    const seen: string[] = [];
    handle = (request, response) => {
      request.on('data', (chunk) => seen.push(String(chunk)));
      request.on('end', () => response.end('done'));
    };
    const request = https.request({
      port: front.httpsPort,
      host: '127.0.0.1',
      servername: HOST,
      ca: root.cert,
      method: 'POST',
    });
    request.write('one');
    await expect.poll(() => seen.join()).toBe('one');
    request.end('two');
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(200);
    answer.resume();
  });

  it('ends at the app when its client goes away', async () => {
    let isClosed = false;
    handle = (_request, response) => {
      response.writeHead(200);
      response.flushHeaders();
      response.on('close', () => (isClosed = true));
    };
    const request = https.request({
      port: front.httpsPort,
      host: '127.0.0.1',
      servername: HOST,
      ca: root.cert,
    });
    request.on('error', () => undefined);
    request.end();
    await once(request, 'response');
    request.destroy();
    await expect.poll(() => isClosed).toBe(true);
  });

  it('does not look whole when the app breaks off', async () => {
    handle = (_request, response) => {
      response.writeHead(200);
      response.write('half', () => response.destroy());
    };
    await expect(send()).rejects.toThrow(/aborted|hang up/);
  });

  it('is told to come again while the app is not there, as a problem, with HSTS', async () => {
    app.closeAllConnections();
    await new Promise((resolve) => app.close(resolve));
    const answer = await send();
    expect(answer.status).toBe(503);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'retry-after': '2',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'unavailable', status: 503 });
  });

  it('shares connections to the app with the next', async () => {
    const ports = new Set<number | undefined>();
    handle = (request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    };
    for (let times = 0; times < 3; times++) await send({ method: 'POST', body: 'x' });
    expect(ports.size).toBe(1);
  });
});

describe('a request in the clear', () => {
  const plain = (where: string, method = 'GET') =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const options = {
        port: front.httpPort,
        host: '127.0.0.1',
        path: where,
        method,
        headers: { host: 'evil.example' },
      };
      http
        .request(options, (answer) => resolve(answer.resume()))
        .on('error', reject)
        .end();
    });

  it.each([
    ['/account?x=1', 'https://chef.example/account?x=1'],
    ['//evil.example/x', 'https://chef.example/x'],
    ['http://evil.example/x', 'https://chef.example/x'],
  ])('for a page is sent to https at our own address: %s', async (where, location) => {
    const answer = await plain(where);
    expect(answer.statusCode).toBe(308);
    expect(answer.headers.location).toBe(location);
  });

  it.each([
    ['POST', '/sign-in'],
    ['GET', '/api/v1/account'],
    ['GET', '/.well-known/jwks.json'],
  ])('of a form or a program is refused without a redirect: %s %s', async (method, where) => {
    let isAsked = false;
    handle = (_request, response) => {
      isAsked = true;
      response.end();
    };
    const answer = await plain(where, method);
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(isAsked).toBe(false);
  });

  it('is answered where the supervisor asks whether we serve', async () => {
    expect((await plain('/health/ready')).statusCode).toBe(204);
  });
});
