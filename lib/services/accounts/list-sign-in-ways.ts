import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';

/** What a person's account can be opened with. */
export interface SignInWays {
  readonly email: string;
  readonly hasPassword: boolean;
  /** When the authenticator app was set up; null without one. */
  readonly appSince: Date | null;
  readonly recoveryCodesLeft: number;
  /** How many. */
  readonly passkeys: number;
}

/** What opens the person's own account. @throws AppError `unauthenticated` */
export async function listSignInWays({ ctx }: { ctx: ServiceContext }): Promise<SignInWays> {
  const { userId } = authorize(ctx.actor, 'factor.read');
  const user = await ctx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      passwordHash: true,
      totpFactor: { select: { confirmedAt: true } },
      _count: { select: { recoveryCodes: { where: { usedAt: null } }, passkeys: true } },
    },
  });
  return {
    email: user.email ?? '',
    hasPassword: user.passwordHash !== null,
    appSince: user.totpFactor?.confirmedAt ?? null,
    recoveryCodesLeft: user._count.recoveryCodes,
    passkeys: user._count.passkeys,
  };
}
