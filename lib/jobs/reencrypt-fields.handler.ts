import { reencryptHousehold } from '../services/household/reencrypt-household.ts';
import type { SystemContext } from '../services/service-context.ts';

/** Runs the re-encryption of every table that has encrypted columns. */
export async function handleReencryptFields(ctx: SystemContext): Promise<void> {
  const report = await reencryptHousehold({ ctx });
  if (report.written + report.unreadable > 0) ctx.log.info(report, 're-encrypted fields');
}
