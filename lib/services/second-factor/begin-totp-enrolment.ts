import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { createTotpSecret, totpUri } from '../../auth/totp.ts';
import type { ServiceContext } from '../service-context.ts';
import { openTotpSecret, sealTotpSecret } from './totp-secret.ts';

/** Who the code is for, as the app lists it. */
const ISSUER = 'Chef-Genius';
/** A secret that was shown and never confirmed is shown again for so long, ms: a reload must not part page and phone. */
const SHOWN_AGAIN_MS = 3_600_000;

/** What an authenticator app has to learn. */
export interface TotpEnrolment {
  /** Base32. */
  readonly secret: string;
  /** The same as the address of a QR code. */
  readonly uri: string;
}

/**
 * A secret for the person's app, which counts once the app has shown a code of it.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `forbidden` when an app is set up already
 */
export async function beginTotpEnrolment({
  ctx,
  now = new Date(),
}: {
  ctx: ServiceContext;
  now?: Date;
}): Promise<TotpEnrolment> {
  const { userId } = authorize(ctx.actor, 'factor.set_up');
  const { email } = await ctx.db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  const fresh = await sealTotpSecret(userId, createTotpSecret());
  const expired = new Date(now.getTime() - SHOWN_AGAIN_MS);
  // One statement each, so that two pages at once show the same secret.
  await ctx.db.totpFactor.deleteMany({ where: { userId, confirmedAt: null, createdAt: { lt: expired } } });
  await ctx.db.totpFactor.createMany({ data: [{ userId, secretEncrypted: fresh }], skipDuplicates: true });
  const factor = await ctx.db.totpFactor.findUniqueOrThrow({ where: { userId } });
  if (factor.confirmedAt !== null) {
    throw new AppError('forbidden', { detail: 'An authenticator app is set up. Turn it off first.' });
  }
  const secret = await openTotpSecret(factor);
  return { secret, uri: totpUri(secret, ISSUER, email ?? userId) };
}
