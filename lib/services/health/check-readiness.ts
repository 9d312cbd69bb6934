import type { Health } from '@chef/contracts/health';
import { type InferenceEndpoint, listModels } from '../../inference/list-models.ts';
import { systemContext } from '../service-context.ts';

const TIMEOUT_MS = 1500;

type Check = Health['checks'][string];

async function timed(run: () => Promise<unknown>): Promise<Check> {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), TIMEOUT_MS);
  });
  try {
    await Promise.race([run(), late]);
    return { status: 'ok', latencyMs: Math.round(performance.now() - startedAt) };
  } catch {
    return { status: 'failed', latencyMs: Math.round(performance.now() - startedAt) };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether the app can do its work. Without the database it cannot; without the inference server it is degraded, since the
 * composer in the process goes on cooking.
 */
export async function checkReadiness(input: {
  readonly version: string;
  readonly inference: InferenceEndpoint;
}): Promise<Health> {
  const [database, inference] = await Promise.all([
    timed(() => systemContext().db.$queryRaw`select 1`),
    timed(() => listModels(input.inference, TIMEOUT_MS)),
  ]);
  const status =
    database.status === 'failed' ? 'unavailable' : inference.status === 'failed' ? 'degraded' : 'ok';
  return { status, version: input.version, checks: { database, inference } };
}
