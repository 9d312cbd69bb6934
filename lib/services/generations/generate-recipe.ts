import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { canonicaliseRequest, type GenerateRequest } from '@chef/contracts/generate-request';
import type { GenerationId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { serverEnv } from '../../config/env.server.ts';
import { canonicalHash } from '../../generation/cache-key.ts';
import type { SequencedEvent } from '../../generation/live-generation.ts';
import { liveRegistry } from '../../generation/live-registry.ts';
import { hasConsent } from '../consents/has-consent.ts';
import { requestForHousehold } from '../household/request-for-household.ts';
import { claimIdempotencyKey } from '../idempotency/claim-idempotency-key.ts';
import { releaseIdempotencyKey } from '../idempotency/release-idempotency-key.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import { ownRows, type ServiceContext } from '../service-context.ts';
import { readGenerationEvents } from './read-generation-events.ts';
import { startGeneration } from './start-generation.ts';

export interface GenerateInput {
  readonly request: GenerateRequest;
  readonly idempotencyKey: string | null;
  /** From `Last-Event-ID`: the last event that the caller has; null on a first request. */
  readonly afterSeq: number | null;
  /** Whether the events are read for the recipe they end with: then from the first, whatever the caller has. */
  readonly isForWhole?: boolean;
}

/** A stream of events that has begun. */
export interface GenerationStream {
  readonly id: GenerationId;
  readonly isReplay: boolean;
  events(signal: AbortSignal): AsyncGenerator<SequencedEvent, void>;
}

/** Whether a generation is still being written, here or elsewhere. A row that is not there yet is about to be. */
async function isRunning(ctx: ServiceContext, id: GenerationId): Promise<boolean> {
  const live = liveRegistry().find(id);
  if (live) return !live.isEnded;
  const row = await ctx.db.generation.findUnique({ where: { id }, select: { status: true } });
  return row === null || row.status === 'running';
}

/** The stream of the generation that the same key began; 409 while it runs and the caller does not resume it. */
async function joinEarlier(
  ctx: ServiceContext,
  id: GenerationId,
  { afterSeq, isForWhole = false }: GenerateInput,
): Promise<GenerationStream> {
  if (afterSeq === null && (await isRunning(ctx, id))) {
    throw new AppError('idempotency_in_progress', {
      detail: 'Wait for the first request, or send Last-Event-ID to read along.',
      retryAfterSeconds: 1,
    });
  }
  const input = { id, afterSeq: isForWhole ? 0 : (afterSeq ?? 0) };
  return { id, isReplay: true, events: (signal) => readGenerationEvents({ ctx, input, signal }) };
}

async function begin(
  ctx: ServiceContext,
  id: GenerationId,
  request: GenerateRequest,
  keepsHealthData: boolean,
): Promise<GenerationStream> {
  const live = await startGeneration({ ctx, input: { id, request, keepsHealthData } });
  return { id, isReplay: false, events: (signal) => live.read(0, signal) };
}

/**
 * Answers `POST /recipes/generate`: begins a generation, or joins the one that the same Idempotency-Key began. A request
 * that is refused does not use its key up.
 */
export async function generateRecipe({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: GenerateInput;
}): Promise<GenerationStream> {
  authorize(ctx.actor, 'recipe.generate');
  const own = ownRows(ctx);
  const id = createId('generation');
  const [request, keepsHealthData] = await Promise.all([
    requestForHousehold({ ctx: own, request: input.request }),
    // Without an account what tells of health is used for the recipe and not kept.
    ctx.actor.kind === 'user' ? hasConsent({ ctx: own, purpose: 'health_data' }) : false,
  ]);
  if (input.idempotencyKey === null) return begin(own, id, request, keepsHealthData);
  const requestHash = canonicalHash(canonicaliseRequest(request), await getAppSecret());
  const claim = await claimIdempotencyKey({
    ctx: own,
    input: {
      key: input.idempotencyKey,
      route: 'recipes/generate',
      requestHash,
      resourceId: id,
      ttlHours: serverEnv().IDEMPOTENCY_TTL_HOURS,
    },
  });
  if (!claim.isFirst) return joinEarlier(own, claim.resourceId as GenerationId, input);
  try {
    return await begin(own, id, request, keepsHealthData);
  } catch (error) {
    await releaseIdempotencyKey({ db: own.db, resourceId: id });
    throw error;
  }
}
