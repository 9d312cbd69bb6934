import type { Health } from '@chef/contracts/health';
import { serverEnv } from '../../../../lib/config/env.server.ts';
import { plainRoute } from '../../../../lib/http/plain-route.ts';

export const dynamic = 'force-dynamic';

/** The process answers. Asks nobody else, so that a slow database never gets a healthy process killed. */
export const GET = plainRoute('service.health', () => {
  const health: Health = { status: 'ok', version: serverEnv().APP_VERSION, checks: {} };
  return Response.json(health, { headers: { 'cache-control': 'no-store' } });
});
