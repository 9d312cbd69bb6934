import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, readProblem } from '../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../lib/testing/start-api.ts';

/** A place that takes connections and hangs up, or takes them and says nothing; null where nobody listens. */
const DATABASES = {
  'is not there': null,
  'hangs up': (socket: net.Socket) => socket.destroy(),
  'says nothing': (socket: net.Socket) => void socket.on('error', () => {}),
} as const;

describe.each(Object.entries(DATABASES))('when the database %s', (_, meet) => {
  let api: TestProcess;
  const server = net.createServer((socket) => meet?.(socket));
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    if (meet === null) await new Promise((resolve) => server.close(resolve));
    api = await startApi({ DATABASE_URL: `postgresql://chef:chef@127.0.0.1:${port}/chef` });
  });
  afterAll(async () => {
    await api?.stop('SIGKILL');
    server.close();
  });

  it('reading and writing are answered with 503 and when to come back', { timeout: 40_000 }, async () => {
    const answers = await Promise.all([
      fetch(`${api.url}/api/v1/recipes`),
      post(`${api.url}/api/v1/recipes/generate`, { ingredients: ['1 onion'] }),
      post(`${api.url}/api/v1/auth/token`, {
        grantType: 'password',
        email: 'ada@example.com',
        password: 'a kettle on the stove',
      }),
    ]);
    for (const answer of answers) {
      const problem = await readProblem(answer);
      expect(problem).toMatchObject({ status: 503, code: 'unavailable', isRetryable: true });
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(problem.retryAfterSeconds).toBe(5);
      expect(JSON.stringify(problem)).not.toMatch(/127\.0\.0\.1|prisma|postgres/i);
    }
  });
});
