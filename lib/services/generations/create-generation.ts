import type { CanonicalRequest } from '@chef/contracts/generate-request';
import type { GenerationId } from '@chef/contracts/ids';
import type { GenerationQuota } from '../../entitlements/generation-quota.ts';
import type { ServiceContext } from '../service-context.ts';
import { sealRequest } from './sealed-lines.ts';

export interface NewGeneration {
  readonly id: GenerationId;
  readonly request: CanonicalRequest;
  readonly canonicalHash: string;
  readonly quota: GenerationQuota;
  readonly createdAt: Date;
}

/** How a generation ended that was over as it began: its answer was at hand. */
export interface CachedOutcome {
  readonly recipeId: string;
  readonly model: string;
  readonly totalMs: number;
}

/**
 * Writes a generation down, with its visitor, in one statement: running, with its quota reserved; or with `cached` as
 * done, with its quota counted.
 */
export async function createGeneration({
  ctx,
  input,
  cached = null,
}: {
  ctx: ServiceContext;
  input: NewGeneration;
  cached?: CachedOutcome | null;
}): Promise<void> {
  const { db, actor } = ctx;
  const visitorId = actor.kind === 'visitor' ? actor.visitorId : null;
  const userId = actor.kind === 'user' ? actor.userId : null;
  const subjects = input.quota.shares.map((share) => share.subject);
  const status = cached === null ? 'running' : 'done';
  const quotaState = cached === null ? 'reserved' : 'committed';
  const requestEncrypted = await sealRequest(input.id, input.request);
  const finishedAt = cached === null ? null : new Date();
  await db.$executeRaw`
    with visit as (
      insert into visitors (id) select ${visitorId}::text where ${visitorId}::text is not null
      on conflict (id) do update set last_seen_at = now()
    )
    insert into generations (
      id, status, visitor_id, user_id, address_hash, canonical_hash, request_encrypted, source, model, attempts, recipe_id,
      first_line_ms, total_ms, quota_state, quota_subjects, quota_period, created_at, finished_at
    ) values (
      ${input.id}, ${status}::generation_status, ${visitorId}, ${userId}, ${actor.addressHash}, ${input.canonicalHash},
      ${requestEncrypted}, ${cached && 'cache'}, ${cached?.model ?? null}, ${cached ? 1 : 0}::int,
      ${cached?.recipeId ?? null}, ${cached?.totalMs ?? null}::int, ${cached?.totalMs ?? null}::int,
      ${quotaState}::quota_state, ${subjects}, ${input.quota.period}, ${input.createdAt}, ${finishedAt}
    )`;
}
