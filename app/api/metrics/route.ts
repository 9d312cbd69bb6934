import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { toProblem } from '@chef/contracts/to-problem';
import { isBearer } from '../../../lib/auth/bearer.ts';
import { plainRoute } from '../../../lib/http/plain-route.ts';
import { problemResponse } from '../../../lib/http/problem-response.ts';
import { readSecret } from '../../../lib/services/secrets/read-secret.ts';
import { metrics } from '../../../lib/telemetry/metrics.ts';

export const dynamic = 'force-dynamic';

/** Metrics in Prometheus’ text form, for whoever has the token; nobody else learns that they exist. */
export const GET = plainRoute('service.metrics', async (request: Request) => {
  if (!isBearer(request.headers.get('authorization'), await readSecret('METRICS_TOKEN'))) {
    return problemResponse(toProblem(new AppError('not_found'), createId('request'), '/api/metrics'));
  }
  const { registry } = metrics();
  return new Response(await registry.metrics(), {
    headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
  });
});
