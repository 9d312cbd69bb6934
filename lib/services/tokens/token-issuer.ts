import { serverEnv } from '../../config/env.server.ts';

/** Who our tokens are from: the public address, without a slash at its end. */
export function tokenIssuer(): string {
  return serverEnv().APP_URL.replace(/\/+$/, '');
}
