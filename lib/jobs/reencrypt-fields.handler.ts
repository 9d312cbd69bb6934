import { reencryptEvents, reencryptRequests } from '../services/generations/reencrypt-generations.ts';
import { reencryptHousehold } from '../services/household/reencrypt-household.ts';
import { reencryptMails } from '../services/mail/reencrypt-mails.ts';
import { reencryptTotpSecrets } from '../services/second-factor/reencrypt-totp-secrets.ts';
import type { SystemContext } from '../services/service-context.ts';
import { reencryptSigningKeys } from '../services/tokens/reencrypt-signing-keys.ts';

/** Runs the re-encryption of every table that has encrypted columns. */
export async function handleReencryptFields(ctx: SystemContext): Promise<void> {
  const reports = {
    household: await reencryptHousehold({ ctx }),
    totpSecrets: await reencryptTotpSecrets({ ctx }),
    mails: await reencryptMails({ ctx }),
    requests: await reencryptRequests({ ctx }),
    requestEvents: await reencryptEvents({ ctx }),
    signingKeys: await reencryptSigningKeys({ ctx }),
  };
  for (const [table, report] of Object.entries(reports)) {
    if (report.written + report.unreadable > 0) ctx.log.info({ table, ...report }, 're-encrypted fields');
  }
}
