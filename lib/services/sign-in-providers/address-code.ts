import { randomInt } from 'node:crypto';
import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import type { AddressCodeId } from '@chef/contracts/ids';
import { keyedHash } from '../../auth/signed-value.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { SystemContext } from '../service-context.ts';

/** A code is good for ten minutes, for five wrong ones, and three are mailed for one sign-in (OWASP ASVS 5.0, 6.5.5). */
const LIFETIME_MS = 600_000;
const ATTEMPTS_MAX = 5;
const SENT_MAX = 3;
/** Codes that one mailbox gets in an hour, whoever asks. */
const MAILBOX_MAX_PER_HOUR = 5;

/** What is kept of a code: a keyed hash together with its id and the address it went to. */
async function hashOf(id: AddressCodeId, email: string, code: string): Promise<string> {
  return keyedHash(await getAppSecret(), 'address-code', `${id} ${email} ${code}`);
}

const tooMany = () =>
  new AppError('rate_limited', {
    detail: 'Too many codes were mailed. Begin again in an hour.',
    retryAfterSeconds: 3600,
  });

/**
 * Mails a code of six digits to an address that somebody says is theirs. The mail is the same whether or not there is an
 * account. A further code of the same sign-in replaces the one before.
 * @returns the id to keep beside the address
 * @throws AppError `rate_limited`
 */
export async function sendAddressCode({
  ctx,
  input,
}: {
  ctx: SystemContext;
  input: { readonly email: string; readonly previous: AddressCodeId | null };
}): Promise<AddressCodeId> {
  const { email, previous } = input;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const id = createId('addressCode');
  const codeHash = await hashOf(id, email, code);
  await inTransaction(ctx.db, async (tx) => {
    const hourAgo = new Date(Date.now() - 3_600_000);
    const mailed = await tx.outboxMail.count({
      where: { recipient: email, userId: null, createdAt: { gt: hourAgo } },
    });
    const before = previous === null ? null : await tx.addressCode.findUnique({ where: { id: previous } });
    const sent = (before?.sent ?? 0) + 1;
    if (sent > SENT_MAX || mailed >= MAILBOX_MAX_PER_HOUR) throw tooMany();
    if (before !== null) await tx.addressCode.delete({ where: { id: before.id } });
    await tx.addressCode.create({
      data: { id, codeHash, sent, expiresAt: new Date(Date.now() + LIFETIME_MS) },
    });
    await queueMail(tx, {
      userId: null,
      recipient: email,
      kind: 'address_code',
      values: { code: `${code.slice(0, 3)} ${code.slice(3)}` },
      link: { path: '/' },
    });
  });
  return id;
}

/**
 * Whether a code is the one that was mailed to the address; it is used up then. Each try counts before it is looked at.
 * @throws AppError `gone` when the code is too old, was used, or five wrong ones came
 */
export async function useAddressCode({
  ctx,
  input,
}: {
  ctx: SystemContext;
  input: { readonly id: AddressCodeId; readonly email: string; readonly code: string };
}): Promise<boolean> {
  const { id, email, code } = input;
  const [row] = await ctx.db.$queryRaw<{ codeHash: string }[]>`
    update address_codes set attempts = attempts + 1
    where id = ${id} and attempts < ${ATTEMPTS_MAX} and expires_at > now()
    returning code_hash as "codeHash"`;
  if (row === undefined) throw new AppError('gone', { detail: 'This code does not hold any more.' });
  if ((await hashOf(id, email, code)) !== row.codeHash) return false;
  const { count } = await ctx.db.addressCode.deleteMany({ where: { id } });
  if (count === 0) throw new AppError('gone', { detail: 'This code was used.' });
  return true;
}
