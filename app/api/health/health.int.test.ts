import { healthSchema } from '@chef/contracts/health';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProblem } from '../../../lib/testing/api-client.ts';
import { startApi, startScript, type TestProcess } from '../../../lib/testing/start-api.ts';

const TOKEN = 'a token that is long enough';
let api: TestProcess;
beforeAll(async () => {
  api = await startApi({ METRICS_TOKEN: TOKEN });
});
afterAll(() => api?.stop());

describe('health', () => {
  it('lives without asking anybody', async () => {
    const response = await fetch(`${api.url}/api/health/live`);
    expect(healthSchema.parse(await response.json())).toMatchObject({ status: 'ok', checks: {} });
  });

  it('is degraded, and still ready, without an inference server', async () => {
    const response = await fetch(`${api.url}/api/health/ready`);
    expect(response.status).toBe(200);
    const health = healthSchema.parse(await response.json());
    expect(health.status).toBe('degraded');
    expect(health.checks).toMatchObject({ database: { status: 'ok' }, inference: { status: 'failed' } });
  });

  it('is unavailable without a database', async () => {
    const lost = await startApi({ DATABASE_URL: 'postgresql://app:x@127.0.0.1:1/none' });
    const response = await fetch(`${lost.url}/api/health/ready`);
    expect(response.status).toBe(503);
    expect(healthSchema.parse(await response.json()).status).toBe('unavailable');
    const answer = await fetch(`${lost.url}/api/v1/recipes`);
    const problem = await readProblem(answer);
    expect(problem).toMatchObject({ status: 503, code: 'unavailable', isRetryable: true });
    expect(problem.detail).not.toMatch(/127|connect|prisma/i);
    await lost.stop();
  });
});

describe('metrics', () => {
  it('are for whoever has the token', async () => {
    await fetch(`${api.url}/api/v1/recipes`);
    const response = await fetch(`${api.url}/api/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(await response.text()).toContain(
      'chef_http_request_seconds_count{method="GET",route="/api/v1/recipes",status="200"} 1',
    );
  });

  it.each([{}, { authorization: 'Bearer wrong' }, { authorization: TOKEN }])(
    'do not exist for %o',
    async (headers) => {
      expect((await fetch(`${api.url}/api/metrics`, { headers })).status).toBe(404);
    },
  );
});

describe('the environment', () => {
  it('is reported whole when it is bad, and nothing starts', async () => {
    const start = startScript('worker/main.ts', { LOG_LEVEL: 'loud', WORKER_PORT: 'x' }, /never/);
    await expect(start).rejects.toThrow(/2 bad setting\(s\)[\s\S]*LOG_LEVEL[\s\S]*WORKER_PORT/);
  });
});
