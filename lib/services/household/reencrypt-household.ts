import { isUnderOldKey } from '../secrets/field-cipher.ts';
import type { SystemContext } from '../service-context.ts';
import { openMember, sealMember } from './member-content.ts';

/** Rows of one batch. */
const BATCH = 200;

interface SealedRow {
  readonly id: string;
  readonly contentEncrypted: string;
}

/** What a run did: rows brought under the newest key, and rows that no key opens. */
export interface ReencryptionReport {
  readonly written: number;
  readonly unreadable: number;
}

/** A row that its person changes meanwhile is left to the next run. */
async function reencryptRow({ db }: SystemContext, row: SealedRow): Promise<number> {
  const { id, unknownDislikes: _, ...content } = await openMember(row);
  const { count } = await db.householdMember.updateMany({
    where: { id, contentEncrypted: row.contentEncrypted },
    data: { contentEncrypted: await sealMember(id, content) },
  });
  return count;
}

/** Brings every row under the newest key, so that an old one can be retired. One that cannot be read stops no other. */
export async function reencryptHousehold({ ctx }: { ctx: SystemContext }): Promise<ReencryptionReport> {
  let written = 0;
  let unreadable = 0;
  for (let after = ''; ; ) {
    const rows = await ctx.db.householdMember.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    for (const row of rows) {
      if (!(await isUnderOldKey(row.contentEncrypted))) continue;
      try {
        written += await reencryptRow(ctx, row);
      } catch (err) {
        unreadable += 1;
        ctx.log.error({ err, member: row.id }, 'a household member cannot be decrypted');
      }
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length < BATCH) return { written, unreadable };
  }
}
