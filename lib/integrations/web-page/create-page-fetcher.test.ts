import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageFetcher, type FetchPage, type PageFetcherOptions } from './create-page-fetcher.ts';
import { PageFetchError } from './page-fetch-error.ts';

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

const PAGE = '<h1>Crème brûlée</h1>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const send =
  (body: string | Buffer, headers: Record<string, string> = html, status = 200): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const redirect =
  (location: string, status = 302): Handler =>
  (_, response) =>
    response.writeHead(status, { location }).end();

/** A megabyte of nothing in a few bytes. */
const BOMB = Buffer.alloc(1_000_000);
let port = 0;
let secretPort = 0;
let lastHeaders: http.IncomingHttpHeaders = {};
let secretAsked = 0;

const ROUTES: Readonly<Record<string, Handler>> = {
  '/page': send(PAGE),
  '/gzip': send(gzipSync(PAGE), { ...html, 'content-encoding': 'gzip' }),
  '/br': send(brotliCompressSync(PAGE), { ...html, 'content-encoding': 'br' }),
  '/deflate': send(deflateSync(PAGE), { ...html, 'content-encoding': 'deflate' }),
  '/compress': send(PAGE, { ...html, 'content-encoding': 'compress' }),
  '/broken-gzip': send('no gzip', { ...html, 'content-encoding': 'gzip' }),
  '/gzip-bomb': send(gzipSync(BOMB), { ...html, 'content-encoding': 'gzip' }),
  '/br-bomb': send(brotliCompressSync(BOMB), { ...html, 'content-encoding': 'br' }),
  '/latin': send(Buffer.from('Crème', 'latin1'), { 'content-type': 'text/html; charset=ISO-8859-1' }),
  '/meta': send(Buffer.from('<meta charset="windows-1252">Crème', 'latin1'), { 'content-type': 'text/html' }),
  '/odd-charset': send(PAGE, { 'content-type': 'text/html; charset=klingon' }),
  '/large': send('x'.repeat(200_000)),
  '/large-unannounced': (_, response) => {
    response.writeHead(200, html);
    for (let part = 0; part < 20; part += 1) response.write('x'.repeat(10_000));
    response.end();
  },
  '/large-packed': (_, response) => {
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' });
    const noise = Buffer.from(
      Array.from({ length: 150_000 }, (__, index) => (index * 7919 + (index >> 3)) % 256),
    );
    response.end(gzipSync(noise, { level: 0 }));
  },
  '/image': send('GIF89a', { 'content-type': 'image/gif' }),
  '/untyped': (_, response) => response.writeHead(200).end('x'),
  '/missing': send('no', html, 404),
  '/silent': () => undefined,
  '/slow-body': (_, response) => {
    response.writeHead(200, html);
    response.write('<p>');
  },
  '/cut': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' });
    response.write('<p>');
    setTimeout(() => response.destroy(), 20);
  },
  '/moved': redirect('/page', 301),
  '/chain5': redirect('/chain4'),
  '/chain4': redirect('/chain3', 303),
  '/chain3': redirect('/chain2', 307),
  '/chain2': redirect('/chain1', 308),
  '/chain1': redirect('/page'),
  '/loop': redirect('/loop'),
  '/no-location': (_, response) => response.writeHead(302).end(),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-mapped': redirect('http://[::ffff:127.0.0.1]/'),
  '/to-password': redirect('http://user:word@example.com/'),
};

const server = http.createServer((request, response) => {
  lastHeaders = request.headers;
  if (request.url === '/to-secret') redirect(`http://127.0.0.1:${secretPort}/`)(request, response);
  else (ROUTES[request.url ?? ''] ?? send('?', html, 500))(request, response);
});
const secret = http.createServer((_, response) => {
  secretAsked += 1;
  response.writeHead(200, html).end('secret');
});

const listen = (one: http.Server) =>
  new Promise<number>((resolve) =>
    one.listen(0, '127.0.0.1', () => resolve((one.address() as AddressInfo).port)),
  );

beforeAll(async () => {
  port = await listen(server);
  secretPort = await listen(secret);
});
afterAll(() => {
  for (const one of [server, secret]) {
    one.closeAllConnections();
    one.close();
  }
});

const fetcher = (options: Partial<PageFetcherOptions> = {}): FetchPage =>
  createPageFetcher({
    timeoutMs: 5000,
    bytesMax: 100_000,
    redirectsMax: 5,
    userAgent: 'TestBot/1',
    ports: [],
    ownServers: [`127.0.0.1:${port}`],
    ...options,
  });
const never = new AbortController().signal;
const get = (path: string, options?: Partial<PageFetcherOptions>) =>
  fetcher(options)(`http://127.0.0.1:${port}${path}`, never);
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'fetched',
    (error: unknown) => (error instanceof PageFetchError ? error.reason : String(error)),
  );

describe('a fetched page', () => {
  it('comes as text with its address, and is asked for without cookies', async () => {
    expect(await get('/page#part')).toEqual({
      url: `http://127.0.0.1:${port}/page`,
      contentType: 'text/html',
      text: PAGE,
    });
    expect(lastHeaders).toMatchObject({ 'user-agent': 'TestBot/1' });
    expect(lastHeaders.cookie ?? lastHeaders.authorization).toBeUndefined();
  });

  it.each(['/gzip', '/br', '/deflate', '/odd-charset'])('is unpacked and decoded: %s', async (path) => {
    expect((await get(path)).text).toBe(PAGE);
  });

  it('is decoded as its header or the page itself says', async () => {
    expect((await get('/latin')).text).toBe('Crème');
    expect((await get('/meta')).text).toContain('Crème');
  });

  it('is found behind up to five redirects', async () => {
    expect((await get('/moved')).url).toMatch(/\/page$/);
    expect((await get('/chain5')).text).toBe(PAGE);
  });

  it.each([
    ['/loop', 'too_many_redirects'],
    ['/no-location', 'bad_status'],
    ['/missing', 'bad_status'],
    ['/image', 'not_a_page'],
    ['/untyped', 'not_a_page'],
    ['/compress', 'not_a_page'],
    ['/broken-gzip', 'unreachable'],
    ['/cut', 'unreachable'],
    ['/large', 'too_large'],
    ['/large-unannounced', 'too_large'],
    ['/large-packed', 'too_large'],
    ['/gzip-bomb', 'too_large'],
    ['/br-bomb', 'too_large'],
  ])('fails for %s: %s', async (path, reason) => expect(await reasonOf(get(path))).toBe(reason));

  it('is given up after some time, also in the middle', async () => {
    expect(await reasonOf(get('/silent', { timeoutMs: 100 }))).toBe('timeout');
    expect(await reasonOf(get('/slow-body', { timeoutMs: 100 }))).toBe('timeout');
    const resolve = () => new Promise<never>(() => undefined);
    expect(await reasonOf(fetcher({ timeoutMs: 50, resolve })('http://cook.com/', never))).toBe('timeout');
  });

  it('is given up when nobody waits any more', async () => {
    const caller = new AbortController();
    const work = reasonOf(fetcher()(`http://127.0.0.1:${port}/silent`, caller.signal));
    setTimeout(() => caller.abort(), 30);
    expect(await work).toBe('cancelled');
    expect(await reasonOf(fetcher()(`http://127.0.0.1:${port}/page`, AbortSignal.abort()))).toBe('cancelled');
  });

  it('fails where nothing listens', async () => {
    expect(await reasonOf(fetcher({ ownServers: ['127.0.0.1:1'] })('http://127.0.0.1:1/', never))).toBe(
      'unreachable',
    );
  });
});

describe('an address that is refused', () => {
  it.each([
    'not an address',
    'ftp://cook.com/',
    'file:///etc/passwd',
    'data:text/html,<p>',
    'javascript:alert(1)',
    'http://user:word@cook.com/',
    'http://cook.com:8080/',
    'https://cook.com:80/',
    'http://localhost/',
    'http://printer/',
    'http://db.internal/',
    'http://router.lan/',
    'http://x.localhost./',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x8.8.8.8/',
    'http://134744072/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fd00:ec2::254]/',
    `http://cook.com/${'a'.repeat(3000)}`,
  ])('%s', async (address) => {
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    expect(await reasonOf(fetcher({ resolve })(address, never))).toBe('address_refused');
  });

  it.each(['/to-secret', '/to-file', '/to-metadata', '/to-mapped', '/to-password'])(
    'behind a redirect: %s',
    async (path) => {
      expect(await reasonOf(get(path))).toBe('address_refused');
      expect(secretAsked).toBe(0);
    },
  );

  it.each<[string, string[]]>([
    ['a private one', ['10.0.0.7']],
    ['a public and a private one', ['8.8.8.8', '127.0.0.1']],
    ['a mapped one', ['::ffff:10.0.0.7']],
  ])('a name that stands for %s', async (_, addresses) => {
    const resolve = async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    expect(await reasonOf(fetcher({ resolve })('http://cook.com/', never))).toBe('address_refused');
  });

  it('a port that is not listed; a listed one is taken', async () => {
    const resolve = async () => [{ address: '10.0.0.7', family: 4 }];
    const reason = async (ports: number[]) => {
      try {
        await fetcher({ resolve, ports })('http://cook.com:8080/', never);
      } catch (error) {
        return error instanceof PageFetchError ? error.message : '';
      }
      return '';
    };
    expect(await reason([])).toContain('port');
    expect(await reason([8080])).toContain('public internet');
  });
});

describe('a name', () => {
  it('is resolved once, and the connection goes to that address', async () => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      // A second answer would lead elsewhere, as a name does that is made to deceive.
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.9', family: 4 }];
    };
    const ownServers = [`cook.com:${port}`];
    const page = await fetcher({ resolve, ownServers })(`http://cook.com:${port}/page`, never);
    expect(page).toMatchObject({ url: `http://cook.com:${port}/page`, text: PAGE });
    expect(asked).toBe(1);
    expect(lastHeaders.host).toBe(`cook.com:${port}`);
  });

  it('that nobody knows, or that has no address, is unreachable', async () => {
    const failure = Object.assign(new Error('getaddrinfo ENOTFOUND cook.com'), { code: 'ENOTFOUND' });
    const unknown = () => Promise.reject(failure);
    expect(await reasonOf(fetcher({ resolve: unknown })('https://cook.com/', never))).toBe('unreachable');
    const error = await fetcher({ resolve: unknown })('https://cook.com/', never).catch(
      (reason: unknown) => reason,
    );
    expect(inspect(error, { depth: null })).toContain('ENOTFOUND');
    expect(inspect(error, { depth: null })).not.toContain('cook.com');
    expect(await reasonOf(fetcher({ resolve: async () => [] })('https://cook.com/', never))).toBe(
      'unreachable',
    );
  });
});
