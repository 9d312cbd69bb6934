import { keyedHash } from '../../auth/signed-value.ts';
import { serverEnv } from '../../config/env.server.ts';
import type { Prisma } from '../../db/client.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';
import { claimIdempotencyKey } from './claim-idempotency-key.ts';

/** A request that makes something, with the key that its caller sent; null for none. */
interface KeyedChange {
  readonly key: string | null;
  readonly route: string;
  readonly request: object;
  /** What it is about to make. */
  readonly resourceId: string;
}

/**
 * What an earlier request with the same key made; null for the first, and without a key. In the transaction of the change: a
 * second request waits for the first, and one that fails has not used its key up.
 * @throws AppError `idempotency_mismatch`
 */
export async function claimWithChange(
  ctx: ServiceContext,
  tx: Prisma.TransactionClient,
  { key, route, request, resourceId }: KeyedChange,
): Promise<string | null> {
  if (key === null) return null;
  const requestHash = keyedHash(await getAppSecret(), 'idempotent-request', JSON.stringify(request));
  const ttlHours = serverEnv().IDEMPOTENCY_TTL_HOURS;
  const claim = await claimIdempotencyKey({
    ctx: { ...ctx, db: tx },
    input: { key, route, requestHash, resourceId, ttlHours },
  });
  return claim.isFirst ? null : claim.resourceId;
}
