import { serverEnv } from '../config/env.server.ts';
import { forgetExpiredData } from '../services/retention/forget-expired-data.ts';
import type { SystemContext } from '../services/service-context.ts';

/** Runs retention with the installation’s settings. */
export async function handleForgetExpired({ db, log }: SystemContext): Promise<void> {
  const env = serverEnv();
  const deleted = await forgetExpiredData({
    db,
    input: {
      now: new Date(),
      visitorGenerationDays: env.VISITOR_GENERATION_RETENTION_DAYS,
      visitorDays: env.VISITOR_RETENTION_DAYS,
    },
  });
  log.info({ deleted }, 'forgot what had expired');
}
