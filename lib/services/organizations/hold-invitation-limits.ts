import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { keyedHash } from '../../auth/signed-value.ts';
import { serverEnv } from '../../config/env.server.ts';
import { consumeRateLimit } from '../rate-limits/consume-rate-limit.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';

const DAY_SECONDS = 86_400;

/**
 * Counts an invitation for whoever sends it and for the mailbox that gets it, so that nobody is written to without end from
 * here. Both are kept as keyed hashes.
 * @throws AppError `rate_limited`
 */
export async function holdInvitationLimits({
  userId,
  email,
}: {
  readonly userId: UserId;
  readonly email: string;
}): Promise<void> {
  const env = serverEnv();
  const secret = await getAppSecret();
  const counted = [
    ['invitations', env.INVITATIONS_MAX_PER_DAY, userId],
    ['invited', env.INVITATIONS_PER_ADDRESS_MAX_PER_DAY, email],
  ] as const;
  for (const [name, max, whose] of counted) {
    const policy = { name, max, windowSeconds: DAY_SECONDS };
    const state = await consumeRateLimit(policy, keyedHash(secret, 'invitation-limit', whose));
    if (state === null || state.isAllowed) continue;
    throw new AppError('rate_limited', {
      detail: 'No more invitations today: too many were sent by you, or to this address.',
      retryAfterSeconds: state.resetSeconds,
    });
  }
}
