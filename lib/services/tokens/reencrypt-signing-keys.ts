import { decryptField, encryptField, isUnderOldKey } from '../secrets/field-cipher.ts';
import type { SystemContext } from '../service-context.ts';
import { signingKeyPlace } from './rotate-signing-keys.ts';

/** Brings the private parts of signing keys under the newest encryption key. One that cannot be read stops no other. */
export async function reencryptSigningKeys({
  ctx,
}: {
  ctx: SystemContext;
}): Promise<{ readonly written: number; readonly unreadable: number }> {
  let written = 0;
  let unreadable = 0;
  for (const { kid, privateEncrypted } of await ctx.db.tokenSigningKey.findMany()) {
    if (!(await isUnderOldKey(privateEncrypted))) continue;
    try {
      const place = signingKeyPlace(kid);
      const sealed = await encryptField(await decryptField(privateEncrypted, place), place);
      await ctx.db.tokenSigningKey.updateMany({ where: { kid }, data: { privateEncrypted: sealed } });
      written += 1;
    } catch (err) {
      unreadable += 1;
      ctx.log.error({ err, kid }, 'a signing key cannot be decrypted');
    }
  }
  return { written, unreadable };
}
