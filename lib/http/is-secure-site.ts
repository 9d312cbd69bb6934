import { serverEnv } from '../config/env.server.ts';

/** Whether the site is one of https, as its public address says: cookies and addresses follow from it. */
export function isSecureSite(): boolean {
  return serverEnv().APP_URL.startsWith('https:');
}
