import { reencryptHousehold } from '../services/household/reencrypt-household.ts';
import type { SystemContext } from '../services/service-context.ts';
import { reencryptSigningKeys } from '../services/tokens/reencrypt-signing-keys.ts';

/** Runs the re-encryption of every table that has encrypted columns. */
export async function handleReencryptFields(ctx: SystemContext): Promise<void> {
  const reports = {
    household: await reencryptHousehold({ ctx }),
    signingKeys: await reencryptSigningKeys({ ctx }),
  };
  for (const [table, report] of Object.entries(reports)) {
    if (report.written + report.unreadable > 0) ctx.log.info({ table, ...report }, 're-encrypted fields');
  }
}
