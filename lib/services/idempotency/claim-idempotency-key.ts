import { AppError } from '@chef/contracts/app-error';
import { actorSubject } from '../../auth/actor.ts';
import type { ServiceContext } from '../service-context.ts';

/** A first request with a key makes `resourceId`; a later one is told what the first made. */
export type Claim = { readonly isFirst: true } | { readonly isFirst: false; readonly resourceId: string };

export interface ClaimInput {
  readonly key: string;
  readonly route: string;
  readonly requestHash: string;
  readonly resourceId: string;
  readonly ttlHours: number;
}

const HOUR_MS = 3_600_000;

/**
 * Claims a key for a request, once: of concurrent requests exactly one is first. Throws `idempotency_mismatch` when
 * the key belongs to another request.
 */
export async function claimIdempotencyKey({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: ClaimInput;
}): Promise<Claim> {
  const { db, actor } = ctx;
  const visitorId = actor.kind === 'visitor' ? actor.visitorId : null;
  const scope = actorSubject(actor);
  const expiresAt = new Date(Date.now() + input.ttlHours * HOUR_MS);
  const earlier = await findEarlier(ctx, input.key, scope);
  if (earlier) return sameRequest(earlier, input);
  const inserted = await db.$executeRaw`
    insert into idempotency_keys as k (scope, key, route, request_hash, resource_id, visitor_id, expires_at)
    values (${scope}, ${input.key}, ${input.route}, ${input.requestHash}, ${input.resourceId}, ${visitorId}, ${expiresAt})
    on conflict (scope, key) do update
      set route = excluded.route, request_hash = excluded.request_hash, resource_id = excluded.resource_id,
          visitor_id = excluded.visitor_id, expires_at = excluded.expires_at, created_at = now()
      where k.expires_at <= now()`;
  if (inserted === 1) return { isFirst: true };
  const winner = await findEarlier(ctx, input.key, scope);
  return winner ? sameRequest(winner, input) : { isFirst: true };
}

interface StoredKey {
  readonly route: string;
  readonly requestHash: string;
  readonly resourceId: string;
}

/**
 * The stored key of the same caller. A browser’s first request had no cookie yet and was kept under its address; the
 * cookie that came with the answer names the same visitor.
 */
async function findEarlier(
  { db, actor }: ServiceContext,
  key: string,
  scope: string,
): Promise<StoredKey | null> {
  const owners = [{ scope }, ...(actor.kind === 'visitor' ? [{ visitorId: actor.visitorId }] : [])];
  return db.idempotencyKey.findFirst({ where: { key, expiresAt: { gt: new Date() }, OR: owners } });
}

function sameRequest(stored: StoredKey, input: ClaimInput): Claim {
  if (stored.route === input.route && stored.requestHash === input.requestHash) {
    return { isFirst: false, resourceId: stored.resourceId };
  }
  throw new AppError('idempotency_mismatch', {
    detail: 'Use a new Idempotency-Key for every new request; repeat a key only with the same body.',
  });
}
