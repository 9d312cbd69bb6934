import { startDeadline } from '../admission/deadline.ts';
import { findAnswerKey } from '../cache/answer-key.ts';
import { SharedGeneration } from '../cache/shared-generation.ts';
import type { EngineEvent } from '../engines/engine.ts';
import { Failure } from '../failure.ts';
import type { ServerContext } from '../http/server-context.ts';
import type { ServedModel } from '../registry/model-registry.ts';
import { orStillLoading } from '../registry/still-loading.ts';
import { type Admitted, climbLadder } from './climb-ladder.ts';
import type { CacheOutcome, GenerationJob, StartedGeneration } from './generation-job.ts';
import { JobRecord } from './job-record.ts';
import { readCachedAnswer, toCachedAnswer } from './kept-answer.ts';

type Events = AsyncGenerator<EngineEvent, void, void>;

/** What decides which answer a job gets. */
export type AnswerJob = Pick<GenerationJob, 'input' | 'stops' | 'mayDegrade'>;

interface Opened extends Pick<Admitted, 'model' | 'level' | 'waitedMs'> {
  readonly cache: CacheOutcome;
  readonly events: Events;
}

/**
 * One answer's way: kept answers, an identical one under way, else queue, ladder and engine; with deadline,
 * metrics, log and span. Whatever ends it (the end, a failure, the deadline, a caller who left, a reader who
 * stops reading) everything is given back. The events must be read or returned.
 *
 * @throws Failure before there is a first event; `client_closed` when the caller went away.
 */
export async function startGeneration(
  context: ServerContext,
  job: GenerationJob,
): Promise<StartedGeneration> {
  const record = new JobRecord(context, job);
  const deadline = startDeadline(job.signal, context.config.limits.deadlineMs);
  const end = () => {
    deadline.clear();
    record.close();
  };
  const fail = (thrown: unknown) => {
    const explained = explain(thrown, job.signal, deadline.isExpired);
    const failure =
      explained.code === 'not_a_recipe_request'
        ? orStillLoading(context.registry, job.requested, explained)
        : explained;
    record.failed(failure);
    return failure;
  };
  try {
    const preferred = context.registry.route(job.requested, job.stickyKey);
    record.routed(preferred);
    const opened = await open(context, job, preferred, deadline.signal);
    record.started(opened);
    return { ...opened, events: follow(opened.events, record, fail, end) };
  } catch (thrown) {
    const failure = fail(thrown);
    end();
    throw failure;
  }
}

async function* follow(
  events: Events,
  record: JobRecord,
  fail: (thrown: unknown) => Failure,
  end: () => void,
): Events {
  try {
    for await (const event of events) {
      record.saw(event);
      yield event;
    }
  } catch (thrown) {
    throw fail(thrown);
  } finally {
    end();
  }
}

async function open(
  context: ServerContext,
  job: GenerationJob,
  preferred: ServedModel,
  signal: AbortSignal,
): Promise<Opened> {
  const { name, card } = preferred.engine;
  const key = findKey(preferred, job);
  if (key === null) return { ...(await climb(context, job, preferred, signal)), cache: 'none' };
  const kept = mayKeep(preferred) ? await context.answers.get(key) : null;
  context.metrics.answerLookedUp(name, card.version, kept !== null);
  if (kept !== null) {
    return { model: preferred, level: 'full', waitedMs: 0, cache: 'hit', events: readCachedAnswer(kept) };
  }
  // Nobody who waits in line may come to wait for a slot that has to be idle first.
  if (job.takeSlot !== undefined) {
    return { ...(await climb(context, job, preferred, signal)), cache: 'none' };
  }
  const flight = toFlight(key, job);
  const under = context.flights.get(flight);
  if (under !== undefined) {
    const events = under.shared.join(signal);
    return { ...(await orReason(under.admitted, signal)), cache: 'shared', events };
  }
  return lead(context, job, preferred, { key, flight }, signal);
}

/** Whether a job's answer is kept or being written for somebody else, so that it needs no slot. */
export function isAnswerAtHand(context: ServerContext, job: AnswerJob, preferred: ServedModel): boolean {
  const key = findKey(preferred, job);
  if (key === null) return false;
  return (mayKeep(preferred) && context.answers.has(key)) || context.flights.has(toFlight(key, job));
}

/** The composer is quicker than a look-up, and changes with the kitchen without a version of its own. */
function findKey({ engine }: ServedModel, { input, stops }: AnswerJob): string | null {
  const { name, card } = engine;
  return card.kind === 'composer' ? null : findAnswerKey(`${name}@${card.version}`, input, stops);
}

/** Who wants all or nothing does not read along with who takes less. */
function toFlight(key: string, { mayDegrade }: AnswerJob): string {
  return `${key} ${mayDegrade}`;
}

/** Only weights whose version is known: an engine of another process can change them under the same name. */
function mayKeep({ engine }: ServedModel): boolean {
  return engine.card.kind === 'embedded';
}

/** Runs the generation that identical requests may join until it ends. */
async function lead(
  context: ServerContext,
  job: GenerationJob,
  preferred: ServedModel,
  { key, flight }: { readonly key: string; readonly flight: string },
  signal: AbortSignal,
): Promise<Opened> {
  const shared = new SharedGeneration();
  const events = shared.join(signal);
  const admitted = climb(context, job, preferred, shared.signal);
  context.flights.set(flight, { shared, admitted });
  const land = () => context.flights.delete(flight);
  void admitted.then(async (opened) => {
    await shared.run(opened.events);
    land();
    const isAsAsked = opened.level === 'full' || opened.level === 'waited';
    const answer =
      isAsAsked && mayKeep(opened.model) && shared.written !== null ? toCachedAnswer(shared.written) : null;
    if (answer !== null) await context.answers.put(key, answer);
  }, land);
  return { ...(await orReason(admitted, signal)), cache: 'none', events };
}

function climb(
  context: ServerContext,
  job: GenerationJob,
  preferred: ServedModel,
  signal: AbortSignal,
): Promise<Admitted> {
  const { shortTokens } = context.config.limits;
  return climbLadder({ registry: context.registry, shortTokens }, job, preferred, signal);
}

/** The promise, or the signal's reason as soon as it aborts. */
function orReason<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function explain(thrown: unknown, client: AbortSignal, isExpired: boolean): Failure {
  if (client.aborted) {
    const isOurs = client.reason instanceof Failure;
    return isOurs ? client.reason : new Failure('client_closed', 'The caller went away.');
  }
  if (isExpired) return new Failure('deadline_exceeded', 'The answer was not finished in time.');
  if (thrown instanceof Failure) return thrown;
  return new Failure('engine_failed', 'The model failed while it was writing.', { cause: thrown });
}
