import { createHash } from 'node:crypto';
import type { AuditAction } from '@chef/contracts/account';
import type { Prisma } from '../../db/client.ts';

/** One thing that happened to an account's security. No addresses, no secrets: `data` is kept for years. */
export interface AuditEntry {
  readonly action: AuditAction;
  /** `user:usr_…`, `system` or `anonymous`. */
  readonly actor: string;
  readonly subjectUserId: string | null;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

interface ChainedRow {
  readonly at: Date;
  readonly action: string;
  readonly actor: string;
  readonly subjectUserId: string | null;
  readonly data: unknown;
}

/** What the first event carries in place of an earlier one's hash. */
export const CHAIN_START = '0'.repeat(64);
/** Writers of the chain wait for each other on this number, so that it never forks. */
const AUDIT_CHAIN_LOCK = 4_711_001;

/** SHA-256 over an event and the hash of the one before it, hexadecimal. Keys of `data` are sorted: jsonb keeps no order. */
export function hashAuditEvent(row: ChainedRow, previousHash: string): string {
  const data = Object.entries(row.data as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([
    previousHash,
    row.at.toISOString(),
    row.action,
    row.actor,
    row.subjectUserId,
    data,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

/** Adds an event at the end of the chain. Runs in the transaction of the change it tells about: both happen or none. */
export async function appendAuditEvent(tx: Prisma.TransactionClient, entry: AuditEntry): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${AUDIT_CHAIN_LOCK}::bigint)`;
  // Whoever appends may see their own events only; the end of the chain is told by a function.
  const [head] = await tx.$queryRaw<{ hash: string | null }[]>`select audit_chain_head() as hash`;
  const previousHash = head?.hash ?? CHAIN_START;
  const row = {
    at: new Date(),
    action: entry.action,
    actor: entry.actor,
    subjectUserId: entry.subjectUserId,
    data: { ...entry.data },
  };
  // Without reading it back: what staff did to somebody is not theirs to read.
  await tx.auditEvent.createMany({ data: { ...row, previousHash, hash: hashAuditEvent(row, previousHash) } });
}
