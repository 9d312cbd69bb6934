import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { createOneTimeToken, hashOneTimeToken } from '../../auth/one-time-token.ts';
import type { Prisma } from '../../db/client.ts';

export type LinkPurpose = 'verify_email' | 'reset_password';

/** How long a link works, ms: a day to confirm an address, an hour to reset a password. */
const LIFETIME_MS: Readonly<Record<LinkPurpose, number>> = {
  verify_email: 86_400_000,
  reset_password: 3_600_000,
};
/** A person who asks again within this time has a mail on its way already. */
const AGAIN_AFTER_MS = 60_000;

/** A fresh token for the person; links of the same purpose from before stop working. Null within a minute of the last. */
export async function createOneTimeLink(
  tx: Prisma.TransactionClient,
  { userId, purpose }: { readonly userId: UserId; readonly purpose: LinkPurpose },
): Promise<string | null> {
  const now = Date.now();
  const recent = await tx.oneTimeLink.findFirst({
    where: { userId, purpose, createdAt: { gt: new Date(now - AGAIN_AFTER_MS) }, usedAt: null },
    select: { tokenHash: true },
  });
  if (recent !== null) return null;
  await tx.oneTimeLink.deleteMany({ where: { userId, purpose } });
  const { token, tokenHash } = createOneTimeToken();
  await tx.oneTimeLink.create({
    data: { tokenHash, purpose, userId, expiresAt: new Date(now + LIFETIME_MS[purpose]) },
  });
  return token;
}

/** Uses a link up and tells whose it was. Of two requests at once only one succeeds. @throws AppError `link_expired` */
export async function useOneTimeLink(
  tx: Prisma.TransactionClient,
  { token, purpose }: { readonly token: string; readonly purpose: LinkPurpose },
): Promise<UserId> {
  const tokenHash = hashOneTimeToken(token);
  const now = new Date();
  const { count } = await tx.oneTimeLink.updateMany({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) {
    throw new AppError('link_expired', {
      detail: 'This link was used before or is too old. Ask for a new one.',
    });
  }
  const { userId } = await tx.oneTimeLink.findUniqueOrThrow({ where: { tokenHash } });
  return userId as UserId;
}
