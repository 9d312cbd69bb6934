import { plainRoute } from '../../../lib/http/plain-route.ts';
import { systemContext } from '../../../lib/services/service-context.ts';
import { publishedKeys } from '../../../lib/services/tokens/key-ring.ts';

export const dynamic = 'force-dynamic';

/** A new key is here a day before it signs, so that copies may be minutes old. */
const CACHE_CONTROL = 'public, max-age=300';

/** Public keys of our access tokens (RFC 7517). The same for everybody: no cookie is read or set. */
export const GET = plainRoute('service.keys', async () => {
  const keys = await publishedKeys(systemContext(), new Date());
  return new Response(JSON.stringify({ keys }), {
    headers: {
      'content-type': 'application/jwk-set+json',
      'cache-control': CACHE_CONTROL,
      'access-control-allow-origin': '*',
    },
  });
});
