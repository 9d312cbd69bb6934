import type { Database } from '../../db/client.ts';
import { CHAIN_START, hashAuditEvent } from './append-audit-event.ts';

/** Rows read at a time. */
const PAGE = 1000;

/** What a walk along the chain found: how many events, and the first whose hash does not follow, if any. */
export interface AuditChainReport {
  readonly events: number;
  readonly brokenAtSeq: bigint | null;
}

/** One event with what chains it to the one before. */
export interface ChainRow {
  readonly seq: bigint;
  readonly at: Date;
  readonly action: string;
  readonly actor: string;
  readonly subjectUserId: string | null;
  readonly data: unknown;
  readonly previousHash: string;
  readonly hash: string;
}

/** Events after one, in order, at most so many. */
type ReadPage = (after: bigint, most: number) => Promise<readonly ChainRow[]>;

/** The events as whoever owns the tables reads them. */
export function chainOf(db: Database): ReadPage {
  return (after, take) =>
    db.auditEvent.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take });
}

/** Recomputes every hash of the audit log from its first event on. */
export async function verifyAuditChain(readPage: ReadPage): Promise<AuditChainReport> {
  let previousHash = CHAIN_START;
  let after = 0n;
  let events = 0;
  for (;;) {
    const rows = await readPage(after, PAGE);
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
