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
import { callTraits } from '../../generation/call-traits.ts';
import type { UnderstoodRequest } from '../../generation/generation-job.ts';
import { LiveGeneration } from '../../generation/live-generation.ts';
import { liveRegistry } from '../../generation/live-registry.ts';
import { COMPOSER_MODEL } from '../../generation/model-writer.ts';
import { type CachedAnswer, mayReplay, replayEvents } from '../../generation/replay-recipe.ts';
import { withRequestNotes } from '../../generation/request-notes.ts';
import { understandRequest } from '../../generation/understand-request.ts';
import { modelToAsk } from '../../generation/writer-state.ts';
import { metrics } from '../../telemetry/metrics.ts';
import { findCachedRecipe } from '../recipes/find-cached-recipe.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';
import { reserveUsage } from '../usage/reserve-usage.ts';
import { answerCache } from './answer-cache.ts';
import { createGeneration } from './create-generation.ts';
import { driveGeneration } from './drive-generation.ts';
import { byLeader, byWriter, fromCache, type Producer } from './produce-recipe.ts';

/** A request and what follows from it alone. */
interface Asked {
  readonly id: GenerationId;
  readonly canonical: CanonicalRequest;
  readonly canonicalHash: string;
  readonly key: string;
  readonly model: string | null;
  /** Whether what tells of health may be written down with the request. */
  readonly keepsHealthData: boolean;
  readonly startedAt: number;
}

/** A request without what tells of health or belief: what is kept of those who did not agree to more. */
const withoutHealth = (request: CanonicalRequest): CanonicalRequest => ({
  ...request,
  allergies: [],
  diets: [],
  exclude: [],
});

const newGeneration = ({ id, canonical, canonicalHash, keepsHealthData }: Asked, quota: GenerationQuota) => ({
  id,
  request: keepsHealthData ? canonical : withoutHealth(canonical),
  canonicalHash,
  quota,
  createdAt: new Date(),
});

/** An answer that is at hand, or what a writer needs to know. */
type Plan =
  | { readonly answer: CachedAnswer }
  | { readonly answer: null; readonly kitchen: UnderstoodRequest };

async function planAnswer(request: GenerateRequest, canonical: CanonicalRequest, key: string): Promise<Plan> {
  const remembered = answerCache().get(key);
  if (remembered) return { answer: remembered };
  const kitchen = understandRequest(request, canonical);
  const stored = await findCachedRecipe({ key });
  if (!stored || !mayReplay(stored.recipe, kitchen.constraints)) return { answer: null, kitchen };
  const answer = { recipe: withRequestNotes(stored.recipe, kitchen), understood: kitchen.understood };
  answerCache().set(key, answer, stored.expiresAt);
  return { answer };
}

/** Takes one recipe of the actor’s quota; throws `quota_exceeded`. */
async function takeQuota(ctx: ServiceContext, as: 'reserved' | 'used'): Promise<GenerationQuota> {
  const entitlements = plansOf(serverEnv())[ctx.actor.plan];
  const quota = generationQuota(ctx.actor, entitlements, new Date());
  const reservation = await reserveUsage({ db: ctx.db, quota, as });
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

/** Without a pause from the look at the leaders to taking the lead: of equal requests at one moment one writes. */
function chooseProducer(
  ctx: ServiceContext,
  live: LiveGeneration,
  asked: Asked,
  kitchen: UnderstoodRequest,
): Producer {
  const meanwhile = answerCache().get(asked.key);
  if (meanwhile !== null) return fromCache(meanwhile);
  const ids = { generationId: live.id, recipeId: createId('recipe'), createdAt: new Date() };
  const job = { ...kitchen, ...ids, request: asked.canonical };
  const log = ctx.log.child({ generationId: live.id });
  const write = byWriter(job, asked.model, callTraits(ctx), log);
  const leader = liveRegistry().findLeader(asked.key);
  if (leader) return byLeader(leader, write);
  liveRegistry().lead(asked.key, live);
  return write;
}

/** Starts what has to be written. */
async function startWriting(
  ctx: ServiceContext,
  asked: Asked,
  kitchen: UnderstoodRequest,
): Promise<LiveGeneration> {
  const { id, key, model, keepsHealthData, startedAt } = asked;
  const quota = await takeQuota(ctx, 'reserved');
  const live = new LiveGeneration(id, serverEnv().GENERATION_RESUME_GRACE_MS);
  liveRegistry().add(live);
  const produce = chooseProducer(ctx, live, asked, kitchen);
  const created = createGeneration({ ctx, input: newGeneration(asked, quota) });
  // Whoever needs the row awaits `created` itself; this keeps an early failure from ending the process.
  created.catch((err: unknown) =>
    ctx.log.error({ err, generationId: id }, 'generation could not be recorded'),
  );
  const { understood } = kitchen;
  const cacheModel = model ?? COMPOSER_MODEL;
  const run = {
    ctx,
    live,
    produce,
    cacheKey: key,
    cacheModel,
    understood,
    keepsHealthData,
    created,
    startedAt,
  };
  void driveGeneration(run);
  // The writer is at work meanwhile; once the caller knows the id, every process must know it too.
  await created;
  return live;
}

/** Serves what is at hand: the lines are out before anything is written down. */
async function serveCached(ctx: ServiceContext, asked: Asked, answer: CachedAnswer): Promise<LiveGeneration> {
  const quota = await takeQuota(ctx, 'used');
  const live = new LiveGeneration(asked.id, serverEnv().GENERATION_RESUME_GRACE_MS);
  const { recipe } = answer;
  const totalMs = Math.round(performance.now() - asked.startedAt);
  for (const event of replayEvents(live.id, answer, { firstLineMs: totalMs, totalMs })) live.publish(event);
  live.end();
  metrics().generationsTotal.inc({ source: 'cache', outcome: 'done' });
  metrics().generationSeconds.observe({ source: 'cache' }, totalMs / 1000);
  const cached = { recipeId: recipe.id, model: recipe.model, totalMs };
  createGeneration({ ctx, input: newGeneration(asked, quota), cached }).catch((err: unknown) =>
    ctx.log.error({ err, generationId: asked.id }, 'generation could not be recorded'),
  );
  return live;
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
  input: {
    readonly id: GenerationId;
    readonly request: GenerateRequest;
    readonly keepsHealthData: boolean;
  };
}): Promise<LiveGeneration> {
  const startedAt = performance.now();
  refuseWhenFull();
  const canonical = canonicaliseRequest(input.request);
  const [model, secret] = await Promise.all([modelToAsk(), getAppSecret()]);
  const key = cacheKey(canonical, model ?? COMPOSER_MODEL, secret);
  const hash = canonicalHash(canonical, secret);
  const { id, keepsHealthData } = input;
  const asked = { id, canonical, canonicalHash: hash, key, model, keepsHealthData, startedAt };
  const plan = await planAnswer(input.request, canonical, key);
  return plan.answer ? serveCached(ctx, asked, plan.answer) : startWriting(ctx, asked, plan.kitchen);
}
