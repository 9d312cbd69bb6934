import { plainRoute } from '../../../../lib/http/plain-route.ts';
import description from '../../../../public/openapi.json' with { type: 'json' };

/** The API’s description. */
export const GET = plainRoute('service.describe', () =>
  Response.json(description, { headers: { 'cache-control': 'public, max-age=300' } }),
);
