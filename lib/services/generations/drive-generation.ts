import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@chef/contracts/app-error';
import type { GenerationEvent } from '@chef/contracts/generation-events';
import { toProblem } from '@chef/contracts/to-problem';
import { serverEnv } from '../../config/env.server.ts';
import { RULES_VERSION } from '../../generation/cache-key.ts';
import type { LiveGeneration, SequencedEvent } from '../../generation/live-generation.ts';
import { liveRegistry } from '../../generation/live-registry.ts';
import type { CachedAnswer } from '../../generation/replay-recipe.ts';
import { withoutHealthNotes } from '../../generation/request-notes.ts';
import { metrics } from '../../telemetry/metrics.ts';
import { releaseIdempotencyKey } from '../idempotency/release-idempotency-key.ts';
import { saveRecipe } from '../recipes/save-recipe.ts';
import type { ServiceContext } from '../service-context.ts';
import { answerCache } from './answer-cache.ts';
import { EventLog } from './event-log.ts';
import { failGeneration, finishGeneration } from './finish-generation.ts';
import type { Produced, Producer } from './produce-recipe.ts';

/** A generation that has been accepted. */
export interface GenerationRun {
  readonly ctx: ServiceContext;
  readonly live: LiveGeneration;
  readonly produce: Producer;
  readonly cacheKey: string;
  /** Model that `cacheKey` is for: a recipe by another writer is not kept as its answer. */
  readonly cacheModel: string;
  readonly understood: CachedAnswer['understood'];
  /** Whether what tells of health may be kept with its lines. */
  readonly keepsHealthData: boolean;
  /** Settles when the generation’s row is in the database. */
  readonly created: Promise<void>;
  /** `performance.now()` when the request was accepted. */
  readonly startedAt: number;
}

interface Progress {
  attempts: number;
  firstLineMs: number | null;
}

const HOUR_MS = 3_600_000;
/** Time that the last event waits for the database to hold the end. One that is slow or away keeps nobody from their recipe. */
const STORED_WITHIN_MS = 1000;
const elapsed = (run: GenerationRun) => Math.round(performance.now() - run.startedAt);

/** Saves a new recipe and remembers it as the answer to its request. */
async function keepRecipe(run: GenerationRun, produced: Produced): Promise<void> {
  const { actor } = run.ctx;
  const { recipe } = produced;
  if (!produced.isNew) return;
  await run.created;
  const ttlHours = serverEnv().GENERATION_CACHE_TTL_HOURS;
  const isAnswer = ttlHours > 0 && recipe.model === run.cacheModel;
  const cacheAs = isAnswer ? { key: run.cacheKey, ttlHours } : null;
  await saveRecipe({ actor, input: { recipe, rulesVersion: RULES_VERSION, cacheAs } });
  if (!isAnswer) return;
  answerCache().set(run.cacheKey, { recipe, understood: run.understood }, Date.now() + ttlHours * HOUR_MS);
}

function doneEvent(run: GenerationRun, produced: Produced, progress: Progress): GenerationEvent {
  const { recipe, source, tokens } = produced;
  const timings = { firstLineMs: progress.firstLineMs, totalMs: elapsed(run) };
  return {
    type: 'done',
    data: { generationId: run.live.id, recipe, source, model: recipe.model, timings, tokens },
  };
}

function measure(produced: Produced, progress: Progress, totalMs: number): void {
  const { source } = produced;
  metrics().generationsTotal.inc({ source, outcome: 'done' });
  metrics().generationSeconds.observe({ source }, totalMs / 1000);
  if (progress.firstLineMs !== null) {
    metrics().generationFirstLineSeconds.observe({ source }, progress.firstLineMs / 1000);
  }
}

/** Why a generation ended, as the failure that its reader is told. */
function failureOf(run: GenerationRun, error: unknown): AppError {
  const reason = run.live.stopReason;
  if (reason === 'shutdown') {
    return new AppError('unavailable', {
      detail: 'We are restarting. Please try again.',
      retryAfterSeconds: 2,
    });
  }
  if (reason !== null) return new AppError('generation_cancelled', { detail: 'It was stopped on request.' });
  return error instanceof AppError ? error : new AppError('internal', { cause: error });
}

async function finishWell(
  run: GenerationRun,
  produced: Produced,
  progress: Progress,
  totalMs: number,
): Promise<void> {
  const { recipe, source, tokens } = produced;
  const ended = {
    ...progress,
    id: run.live.id,
    recipeId: recipe.id,
    source,
    model: recipe.model,
    totalMs,
    tokens,
  };
  await run.created;
  await finishGeneration({ db: run.ctx.db, input: ended });
  measure(produced, progress, totalMs);
}

async function finishBadly(run: GenerationRun, failure: AppError): Promise<void> {
  const { db, requestId, log } = run.ctx;
  const problem = toProblem(failure, requestId);
  if (problem.status >= 500) log.error({ err: failure, generationId: run.live.id }, 'generation failed');
  metrics().generationsTotal.inc({ source: 'none', outcome: problem.code });
  await failGeneration({ db, input: { id: run.live.id, problem, totalMs: elapsed(run) } });
  // A key must not pin somebody to a failure that a new try may not have.
  await releaseIdempotencyKey({ db, resourceId: run.live.id });
}

/** Stores the last line, then the state: whoever sees that it is over finds all lines. Never throws. */
async function storeEnd(run: GenerationRun, eventLog: EventLog, ending: () => Promise<void>): Promise<void> {
  try {
    await eventLog.close();
    await ending();
  } catch (err) {
    run.ctx.log.error({ err, generationId: run.live.id }, 'the end of a generation could not be stored');
  }
}

/**
 * Carries a generation to its end: publishes and stores its lines, saves the recipe and settles the quota before it says
 * `done`: whoever reads that finds the recipe in their list. Never throws; what goes wrong becomes the stream’s last event.
 */
export async function driveGeneration(run: GenerationRun): Promise<void> {
  const { ctx, live } = run;
  const progress: Progress = { attempts: 0, firstLineMs: null };
  const eventLog = new EventLog({ db: ctx.db, id: live.id, log: ctx.log }, run.created, () =>
    live.stop('cancelled'),
  );
  const keep = ({ seq, event }: SequencedEvent) => {
    const kept = run.keepsHealthData ? event : withoutHealthNotes(event);
    if (kept !== null) eventLog.append({ seq, event: kept });
  };
  const publish = (event: GenerationEvent) => {
    if (event.type === 'meta') progress.attempts += 1;
    if (event.type === 'title') progress.firstLineMs ??= elapsed(run);
    keep(live.publish(event));
  };
  let last: GenerationEvent;
  let ending: () => Promise<void>;
  try {
    const produced = await run.produce(live, publish);
    await keepRecipe(run, produced);
    last = doneEvent(run, produced, progress);
    const totalMs = elapsed(run);
    ending = () => finishWell(run, produced, progress, totalMs);
  } catch (error) {
    const failure = failureOf(run, error);
    last = { type: 'error', data: toProblem(failure, ctx.requestId) };
    ending = () => finishBadly(run, failure);
  }
  keep(live.next(last));
  const stored = storeEnd(run, eventLog, ending);
  await Promise.race([stored, sleep(STORED_WITHIN_MS, undefined, { ref: false })]);
  live.publish(last);
  live.end();
  liveRegistry().ended(live, run.cacheKey);
  await stored;
}
