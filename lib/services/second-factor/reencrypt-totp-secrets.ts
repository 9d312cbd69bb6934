import type { UserId } from '@chef/contracts/ids';
import { isUnderOldKey } from '../secrets/field-cipher.ts';
import type { SystemContext } from '../service-context.ts';
import { openTotpSecret, sealTotpSecret } from './totp-secret.ts';

/** Rows of one batch. */
const BATCH = 200;

/** Brings the secrets of authenticator apps under the newest key. One that cannot be read stops no other. */
export async function reencryptTotpSecrets({
  ctx,
}: {
  ctx: SystemContext;
}): Promise<{ readonly written: number; readonly unreadable: number }> {
  let written = 0;
  let unreadable = 0;
  for (let after = ''; ; ) {
    const rows = await ctx.db.totpFactor.findMany({
      where: { userId: { gt: after } },
      orderBy: { userId: 'asc' },
      take: BATCH,
    });
    for (const { userId, secretEncrypted } of rows) {
      if (!(await isUnderOldKey(secretEncrypted))) continue;
      try {
        const sealed = await sealTotpSecret(
          userId as UserId,
          await openTotpSecret({ userId, secretEncrypted }),
        );
        const { count } = await ctx.db.totpFactor.updateMany({
          where: { userId, secretEncrypted },
          data: { secretEncrypted: sealed },
        });
        written += count;
      } catch (err) {
        unreadable += 1;
        ctx.log.error({ err, userId }, 'the secret of an authenticator app cannot be decrypted');
      }
    }
    after = rows.at(-1)?.userId ?? after;
    if (rows.length < BATCH) return { written, unreadable };
  }
}
