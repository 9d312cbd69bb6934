import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { createOneTimeToken, hashOneTimeToken } from '../../auth/one-time-token.ts';
import type { Prisma } from '../../db/client.ts';

export type LinkPurpose = 'verify_email' | 'reset_password' | 'change_email' | 'undo_email_change';

/** How long a link works, ms: a day to confirm an address, an hour to reset a password, a week to take a change back. */
const LIFETIME_MS: Readonly<Record<LinkPurpose, number>> = {
  verify_email: 86_400_000,
  reset_password: 3_600_000,
  change_email: 86_400_000,
  undo_email_change: 604_800_000,
};
/** A person who asks again within this time has a mail on its way already. */
const AGAIN_AFTER_MS = 60_000;

/** A link that is about to be mailed. */
interface NewLink {
  readonly userId: UserId;
  readonly purpose: LinkPurpose;
  /** The address that it confirms or gives back. */
  readonly email?: string | null;
}

/** What a link was made for. */
interface UsedLink {
  readonly userId: UserId;
  readonly email: string | null;
  readonly createdAt: Date;
}

/** A fresh token for the person; links of the same purpose from before stop working. Null within a minute of the last. */
export async function createOneTimeLink(
  tx: Prisma.TransactionClient,
  { userId, purpose, email = null }: NewLink,
): Promise<string | null> {
  const now = Date.now();
  // Whoever changes an address twice must not void the link of the person whose account it is.
  if (purpose !== 'undo_email_change') {
    const recent = await tx.oneTimeLink.findFirst({
      where: { userId, purpose, createdAt: { gt: new Date(now - AGAIN_AFTER_MS) }, usedAt: null },
      select: { tokenHash: true },
    });
    if (recent !== null) return null;
    await tx.oneTimeLink.deleteMany({ where: { userId, purpose } });
  }
  const { token, tokenHash } = createOneTimeToken();
  await tx.oneTimeLink.create({
    data: { tokenHash, purpose, userId, email, expiresAt: new Date(now + LIFETIME_MS[purpose]) },
  });
  return token;
}

/**
 * Voids what was mailed before somebody set a new password: whoever sat at the account until then may have asked for it. Links
 * that give an address back stay, since those are for the owner against such a person.
 */
export async function voidLinks(tx: Prisma.TransactionClient, userId: UserId): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { userId, purpose: { not: 'undo_email_change' } } });
}

/** Uses a link up and tells whose it was and what about. Of two requests at once only one succeeds. @throws AppError `link_expired` */
export async function useOneTimeLink(
  tx: Prisma.TransactionClient,
  { token, purpose }: { readonly token: string; readonly purpose: LinkPurpose },
): Promise<UsedLink> {
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
  const { userId, email, createdAt } = await tx.oneTimeLink.findUniqueOrThrow({ where: { tokenHash } });
  return { userId: userId as UserId, email, createdAt };
}
