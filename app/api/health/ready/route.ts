import { serverEnv } from '../../../../lib/config/env.server.ts';
import { plainRoute } from '../../../../lib/http/plain-route.ts';
import { checkReadiness } from '../../../../lib/services/health/check-readiness.ts';

export const dynamic = 'force-dynamic';

/** 200 while recipes can be written and saved, 503 when not. */
export const GET = plainRoute('service.health', async () => {
  const { APP_VERSION: version, INFERENCE_URL: url, INFERENCE_API_KEY: apiKey } = serverEnv();
  const health = await checkReadiness({ version, inference: { url, apiKey } });
  const status = health.status === 'unavailable' ? 503 : 200;
  return Response.json(health, { status, headers: { 'cache-control': 'no-store' } });
});
