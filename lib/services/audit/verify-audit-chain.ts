import type { Database } from '../../db/client.ts';
import { CHAIN_START, hashAuditEvent } from './append-audit-event.ts';

/** Rows read at a time. */
const PAGE = 1000;

/** What a walk along the chain found: how many events, and the first whose hash does not follow, if any. */
export interface AuditChainReport {
  readonly events: number;
  readonly brokenAtSeq: bigint | null;
}

/** Recomputes every hash of the audit log from its first event on. */
export async function verifyAuditChain({ db }: { db: Database }): Promise<AuditChainReport> {
  let previousHash = CHAIN_START;
  let after = 0n;
  let events = 0;
  for (;;) {
    const rows = await db.auditEvent.findMany({
      where: { seq: { gt: after } },
      orderBy: { seq: 'asc' },
      take: PAGE,
    });
    for (const row of rows) {
      if (row.previousHash !== previousHash || row.hash !== hashAuditEvent(row, previousHash)) {
        return { events, brokenAtSeq: row.seq };
      }
      previousHash = row.hash;
      after = row.seq;
      events += 1;
    }
    if (rows.length < PAGE) return { events, brokenAtSeq: null };
  }
}
