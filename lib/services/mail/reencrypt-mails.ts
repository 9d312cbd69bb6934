import { newestKeyPrefix } from '../secrets/field-cipher.ts';
import type { SystemContext } from '../service-context.ts';
import { openMailText, sealMailText } from './sealed-text.ts';

/** Rows of one batch. */
const BATCH = 200;

interface MailRow {
  readonly id: string;
  readonly text: string;
  readonly textEncrypted: string | null;
}

/** Seals texts of mails that stand in the clear, and brings sealed ones under the newest key. One that cannot be read stops no other. */
export async function reencryptMails({
  ctx,
}: {
  ctx: SystemContext;
}): Promise<{ readonly written: number; readonly unreadable: number }> {
  const prefix = await newestKeyPrefix();
  let written = 0;
  let unreadable = 0;
  for (let after = ''; ; ) {
    const rows = await ctx.db.$queryRaw<MailRow[]>`
      select id, text, text_encrypted as "textEncrypted" from outbox_mails
      where id > ${after} and ((text_encrypted is null and text <> '')
        or (text_encrypted is not null and not starts_with(text_encrypted, ${prefix})))
      order by id limit ${BATCH}`;
    for (const row of rows) {
      const { id, text, textEncrypted } = row;
      try {
        const sealed = await sealMailText(id, await openMailText(row));
        // Only what was read: the mail may have been handed over meanwhile, and its text with it.
        const { count } = await ctx.db.outboxMail.updateMany({
          where: { id, text, textEncrypted },
          data: { text: '', textEncrypted: sealed },
        });
        written += count;
      } catch (err) {
        unreadable += 1;
        ctx.log.error({ err, mail: id }, 'the text of a mail cannot be decrypted');
      }
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length < BATCH) return { written, unreadable };
  }
}
