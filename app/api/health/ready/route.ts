import { serverEnv } from '../../../../lib/config/env.server.ts';
import { checkReadiness } from '../../../../lib/services/health/check-readiness.ts';

export const dynamic = 'force-dynamic';

/** 200 while recipes can be written and saved, 503 when not. */
export async function GET(): Promise<Response> {
  const { APP_VERSION: version, INFERENCE_URL: url, INFERENCE_API_KEY: apiKey } = serverEnv();
  const health = await checkReadiness({ version, inference: { url, apiKey } });
  const status = health.status === 'unavailable' ? 503 : 200;
  return Response.json(health, { status, headers: { 'cache-control': 'no-store' } });
}
