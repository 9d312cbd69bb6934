import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import {
  type CanonicalRequest,
  canonicaliseRequest,
  type GenerateRequest,
} from '@chef/contracts/generate-request';
import type { GenerationId } from '@chef/contracts/ids';
import { serverEnv } from '../../config/env.server.ts';
import { type GenerationQuota, generationQuota } from '../../entitlements/generation-quota.ts';
import { plansOf } from '../../entitlements/plans.ts';
import { cacheKey, canonicalHash } from '../../generation/cache-key.ts';
import type { UnderstoodRequest } from '../../generation/generation-job.ts';
import { LiveGeneration } from '../../generation/live-generation.ts';
import { liveRegistry } from '../../generation/live-registry.ts';
import { COMPOSER_MODEL } from '../../generation/model-writer.ts';
import { type CachedAnswer, passesGate } from '../../generation/replay-recipe.ts';
import { understandRequest } from '../../generation/understand-request.ts';
import { modelToAsk } from '../../generation/writer-state.ts';
import { metrics } from '../../telemetry/metrics.ts';
import { findCachedRecipe } from '../recipes/find-cached-recipe.ts';
import type { ServiceContext } from '../service-context.ts';
import { reserveUsage } from '../usage/reserve-usage.ts';
import { answerCache } from './answer-cache.ts';
import { createGeneration } from './create-generation.ts';
import { driveGeneration } from './drive-generation.ts';
import { byLeader, byWriter, fromCache, type Producer } from './produce-recipe.ts';

/** An answer that is at hand, or what a writer needs to know. */
type Plan =
  | { readonly answer: CachedAnswer }
  | { readonly answer: null; readonly kitchen: UnderstoodRequest };

async function planAnswer(
  ctx: ServiceContext,
  request: GenerateRequest,
  canonical: CanonicalRequest,
  key: string,
): Promise<Plan> {
  const remembered = answerCache().get(key);
  if (remembered) return { answer: remembered };
  const kitchen = understandRequest(request, canonical);
  const stored = await findCachedRecipe({ db: ctx.db, key });
  if (!stored || !passesGate(stored.recipe, kitchen.constraints)) return { answer: null, kitchen };
  const answer = { recipe: stored.recipe, understood: kitchen.understood };
  answerCache().set(key, answer, stored.expiresAt);
  return { answer };
}

/** Without a pause from the look at the leaders to taking the lead: of equal requests at one moment one writes. */
function chooseProducer(
  ctx: ServiceContext,
  live: LiveGeneration,
  plan: Plan,
  to: { readonly canonical: CanonicalRequest; readonly key: string; readonly model: string | null },
): Producer {
  if (plan.answer !== null) return fromCache(plan.answer);
  const meanwhile = answerCache().get(to.key);
  if (meanwhile !== null) return fromCache(meanwhile);
  const ids = { generationId: live.id, recipeId: createId('recipe'), createdAt: new Date() };
  const write = byWriter({ ...plan.kitchen, ...ids, request: to.canonical }, to.model, ctx.log);
  const leader = liveRegistry().findLeader(to.key);
  if (leader) return byLeader(leader, write);
  liveRegistry().lead(to.key, live);
  return write;
}

/** Sets one recipe of the actor’s quota aside; throws `quota_exceeded`. */
async function reserveQuota(ctx: ServiceContext): Promise<GenerationQuota> {
  const entitlements = plansOf(serverEnv())[ctx.actor.plan];
  const quota = generationQuota(ctx.actor, entitlements, new Date());
  const reservation = await reserveUsage({ db: ctx.db, quota });
  if (reservation.isReserved) return quota;
  metrics().rateLimitedTotal.inc({ policy: 'quota' });
  throw new AppError('quota_exceeded', {
    detail: 'You have used all recipes of today. The count starts again at midnight UTC.',
    retryAfterSeconds: quota.resetSeconds,
  });
}

function refuseWhenFull(): void {
  if (liveRegistry().running < serverEnv().GENERATIONS_RUNNING_MAX) return;
  const detail = 'Many people are cooking right now. Please try again in a moment.';
  throw new AppError('unavailable', { detail, retryAfterSeconds: 2 });
}

/**
 * Accepts a request and starts its generation, which goes on by itself. Throws what is wrong with the request
 * (`no_ingredients`, `no_food_recognised`, `nothing_allowed`, `contradictory_request`, `refused_unsafe`), `quota_exceeded`, or
 * `unavailable` when this process is full; nothing is counted then.
 */
export async function startGeneration({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { readonly id: GenerationId; readonly request: GenerateRequest };
}): Promise<LiveGeneration> {
  const startedAt = performance.now();
  refuseWhenFull();
  const { id, request } = input;
  const canonical = canonicaliseRequest(request);
  const model = await modelToAsk();
  const cacheModel = model ?? COMPOSER_MODEL;
  const key = cacheKey(canonical, cacheModel);
  const plan = await planAnswer(ctx, request, canonical, key);
  const quota = await reserveQuota(ctx);
  const live = new LiveGeneration(id, serverEnv().GENERATION_RESUME_GRACE_MS);
  liveRegistry().add(live);
  const produce = chooseProducer(ctx, live, plan, { canonical, key, model });
  const created = createGeneration({
    ctx,
    input: { id, request: canonical, canonicalHash: canonicalHash(canonical), quota, createdAt: new Date() },
  });
  // Whoever needs the row awaits `created` itself; this keeps an early failure from ending the process.
  created.catch((err: unknown) =>
    ctx.log.error({ err, generationId: id }, 'generation could not be recorded'),
  );
  const { understood } = plan.answer ?? plan.kitchen;
  void driveGeneration({ ctx, live, produce, cacheKey: key, cacheModel, understood, created, startedAt });
  // The writer is at work meanwhile. Once the caller knows the id, every process must; a cached answer is over before that matters.
  if (plan.answer === null) await created;
  return live;
}
