import type { CanonicalRequest } from '@chef/contracts/generate-request';
import type { GenerationId } from '@chef/contracts/ids';
import type { GenerationQuota } from '../../entitlements/generation-quota.ts';
import type { ServiceContext } from '../service-context.ts';

export interface NewGeneration {
  readonly id: GenerationId;
  readonly request: CanonicalRequest;
  readonly canonicalHash: string;
  readonly quota: GenerationQuota;
  readonly createdAt: Date;
}

/** Writes down that a generation runs, whose it is and which quota it has reserved. */
export async function createGeneration({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: NewGeneration;
}): Promise<void> {
  const { db, actor } = ctx;
  const visitorId = actor.kind === 'visitor' ? actor.visitorId : null;
  if (visitorId !== null) {
    await db.$executeRaw`
      insert into visitors (id) values (${visitorId}) on conflict (id) do update set last_seen_at = now()`;
  }
  await db.generation.create({
    data: {
      id: input.id,
      visitorId,
      userId: actor.kind === 'user' ? actor.userId : null,
      addressHash: actor.addressHash,
      canonicalHash: input.canonicalHash,
      request: input.request,
      quotaState: 'reserved',
      quotaSubjects: input.quota.shares.map((share) => share.subject),
      quotaPeriod: input.quota.period,
      createdAt: input.createdAt,
    },
    select: { id: true },
  });
}
