/**
 * Makes accounts for journeys that are about something else, by the product's own use
 * cases on its database (`DATABASE_URL`), without five pages each time. Prints its address. A POST of
 * `{email, password, userAgent}` is answered with the cookies that the sign-in page would have set.
 */
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { hostCookieName } from '../../../lib/auth/host-cookie-name.ts';
import { encodeSessionToken, SIGNED_IN_HINT, sessionCookieName } from '../../../lib/auth/session-cookie.ts';
import { signIn } from '../../../lib/services/accounts/sign-in.ts';
import { signUp } from '../../../lib/services/accounts/sign-up.ts';
import { verifyEmail } from '../../../lib/services/accounts/verify-email.ts';
import { getAppSecret } from '../../../lib/services/secrets/get-app-secret.ts';
import { mailedToken, visitorContext } from '../../../lib/testing/accounts.ts';

interface Wanted {
  readonly email: string;
  readonly password: string;
  readonly userAgent: string;
}

async function makeAccount({ email, password, userAgent }: Wanted) {
  const ctx = visitorContext();
  await signUp({ ctx, input: { email, password } });
  await verifyEmail({ ctx, token: await mailedToken(email) });
  const session = await signIn({ ctx, input: { email, password, userAgent } });
  if (session.kind !== 'signed_in') throw new Error('a new account has no second factor');
  const token = await encodeSessionToken(session.sessionId, session.userId, await getAppSecret());
  return [
    { name: sessionCookieName(false), value: token, httpOnly: true, sameSite: 'Lax' },
    { name: hostCookieName(SIGNED_IN_HINT, false), value: '1', httpOnly: false, sameSite: 'Lax' },
  ];
}

const server = http.createServer(async (request, response) => {
  try {
    response.end(JSON.stringify(await makeAccount((await json(request)) as Wanted)));
  } catch (error) {
    response.writeHead(500).end(error instanceof Error ? error.message : String(error));
  }
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
process.on('SIGTERM', () => process.exit(0));
