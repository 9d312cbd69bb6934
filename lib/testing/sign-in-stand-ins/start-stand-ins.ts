import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportPKCS8, generateKeyPair } from 'jose';
import { AppleStandIn } from './apple.ts';
import { facebookStandIn } from './facebook.ts';
import { googleStandIn } from './google.ts';

/** Google, Apple and Facebook on this machine. */
export interface SignInStandIns {
  readonly url: string;
  /** Settings of an app that uses them. */
  readonly env: Readonly<Record<string, string>>;
  readonly apple: AppleStandIn;
  stop(): Promise<void>;
}

/** Starts the three providers on a free port, for an app at this address. */
export async function startSignInStandIns(appUrl: string): Promise<SignInStandIns> {
  const listeners = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const listener = listeners.get(request.url?.split('/')[1] ?? '');
    if (listener) listener(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = (provider: string) => ({
    clientId: `${provider}-client`,
    clientSecret: `${provider}-secret-of-the-stand-in`,
    redirectUri: new URL(`/auth/${provider}/callback`, appUrl).href,
  });
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { teamId: 'TEAM123456', keyId: 'KEY1234567' };
  const apple = new AppleStandIn(url, { ...client('apple'), ...key, publicKey });
  listeners.set('google', await googleStandIn(url, client('google')));
  listeners.set('apple', apple.listener);
  listeners.set('facebook', facebookStandIn(client('facebook')));
  return {
    url,
    apple,
    env: {
      SIGN_IN_STAND_INS: url,
      GOOGLE_CLIENT_ID: client('google').clientId,
      GOOGLE_CLIENT_SECRET: client('google').clientSecret,
      FACEBOOK_CLIENT_ID: client('facebook').clientId,
      FACEBOOK_CLIENT_SECRET: client('facebook').clientSecret,
      APPLE_CLIENT_ID: client('apple').clientId,
      APPLE_TEAM_ID: key.teamId,
      APPLE_KEY_ID: key.keyId,
      APPLE_PRIVATE_KEY: (await exportPKCS8(privateKey)).trim().replaceAll('\n', '\\n'),
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
