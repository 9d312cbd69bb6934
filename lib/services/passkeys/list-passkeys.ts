import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';

/** A passkey as its person sees it. */
export interface ListedPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** Whether it is on other devices of the person too. */
  readonly isBackedUp: boolean;
}

/** The person's passkeys, oldest first. @throws AppError `unauthenticated` */
export async function listPasskeys({ ctx }: { ctx: ServiceContext }): Promise<readonly ListedPasskey[]> {
  const { userId } = authorize(ctx.actor, 'passkey.list');
  return ctx.db.passkey.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true, isBackedUp: true },
  });
}
