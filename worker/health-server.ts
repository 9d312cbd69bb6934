import http from 'node:http';
import type { Health } from '@chef/contracts/health';

/** Answers `/health/live` and `/health/ready`; returns the server once it listens. */
export function startHealthServer(options: {
  readonly port: number;
  /** Address to listen on; whoever reaches it may ask. */
  readonly host: string;
  readonly version: string;
  readonly check: () => Promise<void>;
}): Promise<http.Server> {
  const { version } = options;
  const ready = async (): Promise<Health> => {
    const startedAt = performance.now();
    const done = (status: 'ok' | 'failed') => ({
      status,
      latencyMs: Math.round(performance.now() - startedAt),
    });
    try {
      await options.check();
      return { status: 'ok', version, checks: { jobs: done('ok') } };
    } catch {
      return { status: 'unavailable', version, checks: { jobs: done('failed') } };
    }
  };
  const answer = async (path: string | undefined): Promise<Health | null> => {
    if (path === '/health/live') return { status: 'ok', version, checks: {} };
    return path === '/health/ready' ? ready() : null;
  };
  const server = http.createServer(async (request, response) => {
    const health = await answer(request.url);
    const status = health === null ? 404 : health.status === 'ok' ? 200 : 503;
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(health === null ? '{}' : JSON.stringify(health));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => resolve(server));
  });
}
