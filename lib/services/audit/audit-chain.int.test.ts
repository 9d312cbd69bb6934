import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from './append-audit-event.ts';
import { chainOf, verifyAuditChain } from './verify-audit-chain.ts';

const append = (subjectUserId: string) =>
  inTransaction(database(), (tx) =>
    appendAuditEvent(tx, { action: 'signed_in', actor: 'system', subjectUserId, data: { z: 1, a: 'ü' } }),
  );

describe('the audit log', () => {
  it('stays one chain when many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => append(createId('user'))));
    expect(await verifyAuditChain(chainOf(database()))).toEqual({ events: 20, brokenAtSeq: null });
  });

  it('refuses changes, and shows a row that was changed all the same', async () => {
    await append(createId('user'));
    await expect(database().auditEvent.deleteMany({})).rejects.toThrow(/append-only/);
    const row = await database().auditEvent.findFirstOrThrow({ orderBy: { seq: 'asc' }, skip: 1 });
    await expect(
      database().auditEvent.update({ where: { seq: row.seq }, data: { actor: 'nobody' } }),
    ).rejects.toThrow(/append-only/);
    await database().$executeRaw`alter table audit_events disable trigger audit_events_append_only`;
    await database().auditEvent.update({ where: { seq: row.seq }, data: { actor: 'nobody' } });
    expect((await verifyAuditChain(chainOf(database()))).brokenAtSeq).toBe(row.seq);
  });
});
