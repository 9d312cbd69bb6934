import type { Slot } from '../admission/admission-queue.ts';
import { applyStop } from '../decoding/apply-stop.ts';
import type { EngineEvent, GenerationInput } from '../engines/engine.ts';
import { findRecipeRequest } from '../engines/find-recipe-request.ts';
import { Failure, type FailureCode } from '../failure.ts';
import type { ModelRegistry, ServedModel } from '../registry/model-registry.ts';
import type { DegradationLevel, GenerationJob } from './generation-job.ts';

/** Waiting that nobody notices does not count as such, milliseconds. */
const WAITED_FROM_MS = 25;
/** From this share of the queue on, answers of open length get shorter. */
const SHORTER_FROM = 0.5;

/** An answer that an engine has begun. */
export interface Admitted {
  readonly model: ServedModel;
  readonly level: DegradationLevel;
  readonly waitedMs: number;
  readonly events: AsyncGenerator<EngineEvent, void, void>;
}

/** What decides how far down a job may go. */
export type LadderJob = Pick<GenerationJob, 'input' | 'mayDegrade' | 'ticket'>;

interface Rung {
  readonly model: ServedModel;
  readonly level: DegradationLevel;
  readonly input: GenerationInput;
  /** Whether to stand in line; a rung below is only taken when it is free at once. */
  readonly mayWait: boolean;
}

export interface LadderParts {
  readonly registry: ModelRegistry;
  readonly shortTokens: number;
}

/** Reasons that say something about the server and nothing about the request. */
const SERVER_SIDE: ReadonlySet<FailureCode> = new Set([
  'overloaded',
  'model_unavailable',
  'engine_failed',
  'internal',
]);

/**
 * Gets a request to an engine that begins to answer: the model asked for, with a shorter answer where many
 * wait; when that is full or broken, a smaller model that is free; last the composer. Each rung below the
 * first only for requests that allow it. Once the first event is there, nothing is tried again.
 *
 * @throws the failure of the first rung, which says most about what was asked for.
 */
export async function climbLadder(
  parts: LadderParts,
  job: GenerationJob,
  preferred: ServedModel,
  signal: AbortSignal,
): Promise<Admitted> {
  let failure: unknown = null;
  for (const rung of listRungs(parts, job, preferred)) {
    try {
      return await tryRung(rung, job, signal);
    } catch (error) {
      failure ??= error;
      if (signal.aborted || !job.mayDegrade || !isServerSide(error)) throw error;
    }
  }
  throw failure;
}

/**
 * Whether every rung would refuse a job at once for want of room, so that climbing is of no use. True only where that is
 * certain.
 */
export function isRefusedAtOnce(registry: ModelRegistry, job: LadderJob, preferred: ServedModel): boolean {
  const { queue, breaker } = preferred;
  if (!breaker.isClosed || !queue.refuses(job.ticket)) return false;
  if (!job.mayDegrade) return true;
  if (listSmaller(registry, preferred).some((model) => model.queue.hasFreeSlot)) return false;
  const composer = registry.list().find(isComposer);
  if (composer === undefined || composer === preferred || composer.queue.refuses(job.ticket)) return true;
  return findRecipeRequest(job.input.prompt) === null;
}

function* listRungs({ registry, shortTokens }: LadderParts, job: GenerationJob, preferred: ServedModel) {
  const isShortened =
    job.mayDegrade && job.isLengthOpen && preferred.queue.pressure >= SHORTER_FROM && !isComposer(preferred);
  const shortInput = { ...job.input, maxTokens: Math.min(job.input.maxTokens, shortTokens) };
  yield {
    model: preferred,
    level: isShortened ? 'shorter' : 'full',
    input: isShortened ? shortInput : job.input,
    mayWait: true,
  } satisfies Rung;
  for (const model of listSmaller(registry, preferred)) {
    yield { model, level: 'smaller_model', input: shortInput, mayWait: false } satisfies Rung;
  }
  const composer = registry.list().find(isComposer);
  if (composer !== undefined && !isComposer(preferred) && findRecipeRequest(job.input.prompt) !== null) {
    yield { model: composer, level: 'composer', input: job.input, mayWait: true } satisfies Rung;
  }
}

/** Models with fewer weights, the largest first. */
function listSmaller(registry: ModelRegistry, preferred: ServedModel): ServedModel[] {
  const size = ({ engine }: ServedModel) => engine.card.parameters ?? 0;
  return registry
    .list()
    .filter((model) => !isComposer(model) && size(model) < size(preferred))
    .sort((a, b) => size(b) - size(a));
}

function isComposer({ engine }: ServedModel): boolean {
  return engine.card.kind === 'composer';
}

function isServerSide(error: unknown): boolean {
  return !(error instanceof Failure) || SERVER_SIDE.has(error.code);
}

/** A writer of recipes that gives one up tells something about the fridge, not about itself. */
function isRecipeNotWritten({ engine }: ServedModel, error: unknown): boolean {
  return engine.card.writes === 'recipes' && error instanceof Failure;
}

async function tryRung(rung: Rung, job: GenerationJob, signal: AbortSignal): Promise<Admitted> {
  const { engine, queue, breaker } = rung.model;
  if (!rung.mayWait && !queue.hasFreeSlot) throw new Failure('overloaded', 'The smaller model is busy.');
  if (!breaker.tryEnter()) {
    throw new Failure('model_unavailable', `The model "${engine.name}" keeps failing and is left alone.`, {
      retryAfterSeconds: 10,
    });
  }
  const slot = await (job.takeSlot?.(queue) ?? queue.acquire(signal, job.ticket));
  const events = applyStop(engine.generate(rung.input, signal), job.stops);
  try {
    const first = await events.next();
    const isWaiter = rung.level === 'full' && slot.waitedMs >= WAITED_FROM_MS;
    return {
      model: rung.model,
      level: isWaiter ? 'waited' : rung.level,
      waitedMs: slot.waitedMs,
      events: withFirst(first, events, rung.model, slot, signal),
    };
  } catch (error) {
    slot.release();
    if (!signal.aborted && isServerSide(error)) breaker.failed();
    throw error;
  }
}

/** The first event and the others; gives the slot back whatever ends them. */
async function* withFirst(
  first: IteratorResult<EngineEvent, void>,
  events: AsyncGenerator<EngineEvent, void, void>,
  model: ServedModel,
  slot: Slot,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent, void, void> {
  try {
    if (first.done) return;
    yield first.value;
    for await (const event of events) {
      // Only now: a model that reads every prompt and breaks over every answer is none to go on asking.
      if (event.type === 'end') model.breaker.succeeded();
      yield event;
    }
  } catch (error) {
    if (!signal.aborted && isServerSide(error) && !isRecipeNotWritten(model, error)) model.breaker.failed();
    throw error;
  } finally {
    slot.release();
    await events.return();
  }
}
