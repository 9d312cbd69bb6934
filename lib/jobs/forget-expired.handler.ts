import { serverEnv } from '../config/env.server.ts';
import { forgetExpiredData } from '../services/retention/forget-expired-data.ts';
import type { SystemContext } from '../services/service-context.ts';

/** Runs retention with the installation’s settings. */
export async function handleForgetExpired({ db, log }: SystemContext): Promise<void> {
  const forgotten = await forgetExpiredData({ db, input: { now: new Date(), days: serverEnv() } });
  log.info({ forgotten }, 'forgot what had expired');
}
