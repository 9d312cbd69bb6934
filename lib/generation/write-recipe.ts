import { AppError } from '@chef/contracts/app-error';
import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { Recipe } from '@chef/contracts/recipe';
import type { ServerEnv } from '../config/env.server.ts';
import type { Breaker } from '../inference/breaker.ts';
import type { AnsweringModel, CallTraits } from '../inference/call-traits.ts';
import type { GateReporter } from '../inference/gate-reporter.ts';
import { InferenceFailure } from '../inference/inference-failure.ts';
import type { ChatUsage } from '../inference/stream-chat.ts';
import type { Logger } from '../telemetry/logger.ts';
import { metrics } from '../telemetry/metrics.ts';
import { childSpan } from '../telemetry/trace-context.ts';
import { type DraftPiece, draftPieces } from './draft-reader/draft-reader.ts';
import {
  AttemptFailure,
  type AttemptReason,
  type GenerationJob,
  type WrittenRecipe,
} from './generation-job.ts';
import { COMPOSER_MODEL, type ModelCall, modelPieces } from './model-writer.ts';
import { pickDraft } from './pick-draft.ts';
import { runAttempt } from './run-attempt.ts';

/** What writing needs from its surroundings. */
export interface WriterTools {
  readonly env: ServerEnv;
  readonly breaker: Breaker;
  /** The model that the inference server offers, or null when it does not answer. */
  readonly model: string | null;
  /** How its calls stand among others; `trace` is what they hang below. */
  readonly traits: CallTraits;
  readonly gateReporter: GateReporter;
  /** Whether it knows by itself which foods are allowed. */
  readonly writesRecipes: boolean;
  readonly log: Logger;
}

const NO_TOKENS: ChatUsage = { promptTokens: 0, completionTokens: 0 };

/** Passes a writer’s lines on and keeps what it returns when it is through. */
async function* keepUsage(
  pieces: AsyncGenerator<DraftPiece, ChatUsage>,
  keep: (usage: ChatUsage) => void,
): AsyncGenerator<DraftPiece, void> {
  keep(yield* pieces);
}

/** Tells the breaker how the server did, and names the failure; a stop from outside is passed on as it is. */
function asAttemptFailure(error: unknown, breaker: Breaker, signal: AbortSignal): AttemptFailure {
  if (signal.aborted) {
    breaker.abandon();
    throw error;
  }
  if (error instanceof InferenceFailure) {
    if (error.isServerFault) breaker.failed();
    else breaker.succeeded();
    return new AttemptFailure(error.reason, error.message, error);
  }
  breaker.succeeded();
  if (error instanceof AttemptFailure) return error;
  throw error;
}

/** A new try is worth it when the model wrote something wrong, and pointless when it is not there. */
const mayTryAgain = (failure: AttemptFailure) =>
  failure.reason === 'gate_rejected' || failure.reason === 'model_failed';

/** Names who wrote a recipe: a canary may have answered for the model that was asked. */
function sign(recipe: Recipe, by: AnsweringModel | null): Recipe {
  if (by === null) return recipe;
  return { ...recipe, model: by.model, source: by.model === COMPOSER_MODEL ? 'composer' : 'model' };
}

/** One call of the model: what it was told, who answered it, and how that went. */
class CallRecord {
  readonly traits: CallTraits;
  readonly #tools: WriterTools;
  readonly #startedAt = performance.now();
  answeredBy: AnsweringModel | null = null;

  constructor(tools: WriterTools) {
    this.#tools = tools;
    this.traits = { ...tools.traits, trace: childSpan(tools.traits.trace) };
  }

  /** Logs the call as a span, and tells the server how what it wrote fared at the gate. */
  close(outcome: 'passed' | AttemptFailure): void {
    const by = this.answeredBy;
    const totalMs = Math.round(performance.now() - this.#startedAt);
    const told = outcome === 'passed' ? outcome : outcome.reason;
    this.#tools.log.info({ ...this.traits.trace, ...by, outcome: told, totalMs }, 'model call');
    const isJudged = outcome === 'passed' || mayTryAgain(outcome);
    if (by === null || !isJudged) return;
    const { model, version } = by;
    this.#tools.gateReporter.report({ model, version, passed: outcome === 'passed' });
  }
}

async function* modelAttempt(
  job: GenerationJob,
  model: string,
  attempt: number,
  reason: AttemptReason,
  totalTimeoutMs: number,
  tools: WriterTools,
  signal: AbortSignal,
): AsyncGenerator<GenerationEvent, WrittenRecipe> {
  let tokens = NO_TOKENS;
  const record = new CallRecord(tools);
  const source = model === COMPOSER_MODEL ? ('composer' as const) : ('model' as const);
  const call: ModelCall = {
    id: model,
    writesRecipes: tools.writesRecipes,
    retry: attempt - 1,
    totalTimeoutMs,
    traits: record.traits,
    onAnswered: (by) => {
      record.answeredBy = by;
    },
  };
  const pieces = modelPieces(job, call, tools.env, signal);
  const kept = keepUsage(pieces, (usage) => {
    tokens = usage;
  });
  try {
    const recipe = yield* runAttempt(job, { attempt, source, model, reason }, kept);
    tools.breaker.succeeded();
    record.close('passed');
    return { recipe: sign(recipe, record.answeredBy), tokens };
  } catch (error) {
    const failure = asAttemptFailure(error, tools.breaker, signal);
    record.close(failure);
    throw failure;
  }
}

/** The last writer: the composer in this process, through the same gate. */
async function* composerAttempt(
  job: GenerationJob,
  attempt: number,
  reason: AttemptReason,
): AsyncGenerator<GenerationEvent, Recipe> {
  const frame = { attempt, source: 'composer' as const, model: COMPOSER_MODEL, reason };
  const draft = pickDraft(job);
  // Nobody is left to write it. Better no recipe than one that may break a rule.
  if (draft === null)
    throw new AppError('internal', { cause: new Error('every composed recipe was held at the gate') });
  try {
    return yield* runAttempt(job, frame, draftPieces(draft));
  } catch (cause) {
    throw new AppError('internal', { cause });
  }
}

/** A recipe, or why the composer has to write it and as which attempt. */
type ModelOutcome =
  | WrittenRecipe
  | { readonly recipe: null; readonly attempt: number; readonly reason: AttemptReason };

async function* modelAttempts(
  job: GenerationJob,
  tools: WriterTools,
  signal: AbortSignal,
): AsyncGenerator<GenerationEvent, ModelOutcome> {
  const { env, breaker, model } = tools;
  const deadline = performance.now() + env.INFERENCE_TOTAL_TIMEOUT_MS;
  const attemptsMax = model === COMPOSER_MODEL ? 1 : env.GENERATION_MODEL_ATTEMPTS_MAX;
  let reason: AttemptReason = model === COMPOSER_MODEL ? 'model_default' : 'requested';
  if (model === null) return { recipe: null, attempt: 1, reason: 'model_unavailable' };
  for (let attempt = 1; ; attempt++) {
    const leftMs = deadline - performance.now();
    const hasTime = attempt === 1 || leftMs > env.INFERENCE_FIRST_TOKEN_TIMEOUT_MS;
    if (attempt > attemptsMax || !hasTime) return { recipe: null, attempt, reason };
    if (!breaker.tryEnter()) return { recipe: null, attempt, reason: 'model_unavailable' };
    try {
      return yield* modelAttempt(job, model, attempt, reason, leftMs, tools, signal);
    } catch (error) {
      if (!(error instanceof AttemptFailure)) throw error;
      tools.log.warn({ err: error, attempt, model }, 'attempt failed');
      reason = error.reason;
      metrics().fallbacksTotal.inc({ reason });
      if (!mayTryAgain(error)) return { recipe: null, attempt: attempt + 1, reason };
    }
  }
}

/**
 * Writes one recipe: by the model, once more by the model if what it wrote was wrong, and by the composer if it is
 * late, broken, missing or wrong again. Every attempt opens with `meta`. Throws AppError only when even the
 * composer’s recipe is held at the gate, and whatever `signal` causes when it stops the work.
 */
export async function* writeRecipe(
  job: GenerationJob,
  tools: WriterTools,
  signal: AbortSignal,
): AsyncGenerator<GenerationEvent, WrittenRecipe> {
  const outcome = yield* modelAttempts(job, tools, signal);
  if (outcome.recipe !== null) return outcome;
  signal.throwIfAborted();
  return { recipe: yield* composerAttempt(job, outcome.attempt, outcome.reason), tokens: NO_TOKENS };
}
