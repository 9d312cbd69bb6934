import { publicKeySchema } from '@chef/contracts/tokens';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { ACCESS_TOKEN_SECONDS, TOKEN_ALGORITHM } from '../../auth/access-token.ts';
import { serverEnv } from '../../config/env.server.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { encryptField } from '../secrets/field-cipher.ts';
import type { SystemContext } from '../service-context.ts';

const DAY_MS = 86_400_000;
/** A key is published for so long before it signs, so that everybody who keeps a copy of the list knows it by then. */
const PUBLISHED_AHEAD_MS = DAY_MS;
/** Beyond the last token of a key: clocks differ, and a process may know of a change a minute late. */
const RETIRE_MARGIN_MS = 5 * 60_000;
/** Whoever makes keys waits for the others on this number, so that two processes make one. */
const SIGNING_KEY_LOCK = 4_711_002;

/** Where a private key is kept; its cipher is bound to it. */
export function signingKeyPlace(kid: string): string {
  return `token_signing_keys.private_encrypted:${kid}`;
}

/** When the last token that a key signed is of no more use, told by when its successor began to sign. */
export function retiresAt(successorSignsFrom: Date): Date {
  return new Date(successorSignsFrom.getTime() + ACCESS_TOKEN_SECONDS * 1000 + RETIRE_MARGIN_MS);
}

async function createSigningKey(tx: Prisma.TransactionClient, now: Date, signsFrom: Date): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair(TOKEN_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  await tx.tokenSigningKey.create({
    data: {
      kid,
      publicKey: publicKeySchema.parse({ ...jwk, kid, alg: TOKEN_ALGORITHM, use: 'sig' }),
      privateEncrypted: await encryptField(JSON.stringify(await exportJWK(privateKey)), signingKeyPlace(kid)),
      createdAt: now,
      signsFrom,
    },
  });
}

/**
 * Makes the first key, makes the next one a day before its turn, and deletes those whose last token has expired.
 * Any number of processes may do it at once.
 */
export async function rotateSigningKeys({
  ctx,
  now = new Date(),
}: {
  ctx: SystemContext;
  now?: Date;
}): Promise<{ readonly created: number; readonly deleted: number }> {
  return inTransaction(ctx.db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${SIGNING_KEY_LOCK}::bigint)`;
    const keys = await tx.tokenSigningKey.findMany({
      orderBy: { signsFrom: 'desc' },
      select: { kid: true, signsFrom: true },
    });
    const newest = keys[0]?.signsFrom;
    const turnMs = serverEnv().TOKEN_KEY_DAYS * DAY_MS;
    const isDue = newest === undefined || newest.getTime() + turnMs - PUBLISHED_AHEAD_MS <= now.getTime();
    if (isDue) {
      const signsFrom = newest === undefined ? now : new Date(now.getTime() + PUBLISHED_AHEAD_MS);
      await createSigningKey(tx, now, signsFrom);
    }
    const retired = keys.slice(1).filter((_, index) => {
      const successor = keys[index];
      return successor !== undefined && retiresAt(successor.signsFrom) <= now;
    });
    await tx.tokenSigningKey.deleteMany({ where: { kid: { in: retired.map(({ kid }) => kid) } } });
    return { created: isDue ? 1 : 0, deleted: retired.length };
  });
}
