import { AppError } from '@chef/contracts/app-error';
import { canonicalRequestSchema } from '@chef/contracts/generate-request';
import { type GenerationEvent, generationEventSchema } from '@chef/contracts/generation-events';
import type { GenerationId } from '@chef/contracts/ids';
import { toProblem } from '@chef/contracts/to-problem';
import { authorize } from '../../auth/authorize.ts';
import type { SequencedEvent } from '../../generation/live-generation.ts';
import { liveRegistry } from '../../generation/live-registry.ts';
import { replayEvents } from '../../generation/replay-recipe.ts';
import { understandLine } from '../../generation/understand-request.ts';
import { findRecipe } from '../recipes/find-recipe.ts';
import { ownRows, type ServiceContext } from '../service-context.ts';
import { openEvent, openRequest } from './sealed-lines.ts';

const POLL_MS = 250;
/** A running generation whose process has not written for this long has lost it. */
const LOST_AFTER_MS = 30_000;

const isLast = (event: GenerationEvent) => event.type === 'done' || event.type === 'error';

async function storedEvents(
  ctx: ServiceContext,
  generationId: string,
  afterSeq: number,
): Promise<SequencedEvent[]> {
  const rows = await ctx.db.generationEvent.findMany({
    where: { generationId, seq: { gt: afterSeq } },
    orderBy: { seq: 'asc' },
    select: { generationId: true, seq: true, type: true, data: true, dataEncrypted: true },
  });
  return Promise.all(
    rows.map(async (row) => {
      const { seq, type } = row;
      return { seq, event: generationEventSchema.parse({ type, data: await openEvent(row) }) };
    }),
  );
}

function lostEvent(ctx: ServiceContext, seq: number): SequencedEvent {
  const detail = 'The recipe was not finished. Please ask again.';
  return {
    seq,
    event: { type: 'error', data: toProblem(new AppError('unavailable', { detail }), ctx.requestId) },
  };
}

/**
 * The events of a generation whose lines are not stored: the cache answered it, or they were forgotten since. They follow from
 * request and recipe.
 */
async function cachedEvents(ctx: ServiceContext, id: GenerationId): Promise<SequencedEvent[]> {
  const row = await ctx.db.generation.findUnique({
    where: { id },
    select: { id: true, request: true, requestEncrypted: true, recipeId: true, totalMs: true },
  });
  const recipe = row?.recipeId ? await findRecipe({ id: row.recipeId }) : null;
  if (!row || !recipe) return [];
  // Of a request that was forgotten meanwhile nothing but the recipe is left.
  const request = canonicalRequestSchema.safeParse(await openRequest(row));
  const understood = request.success ? request.data.ingredients.map(understandLine) : [];
  const totalMs = row.totalMs ?? 0;
  const events = replayEvents(id, { recipe, understood }, { firstLineMs: totalMs, totalMs });
  return events.map((event, index) => ({ seq: index + 1, event }));
}

/** Follows the events of a generation that another process writes, or that is over. */
async function* readStored(
  ctx: ServiceContext,
  id: GenerationId,
  afterSeq: number,
  signal: AbortSignal,
): AsyncGenerator<SequencedEvent, void> {
  let last = afterSeq;
  while (!signal.aborted) {
    const row = await ctx.db.generation.findUnique({
      where: { id },
      select: { status: true, heartbeatAt: true },
    });
    for (const sequenced of await storedEvents(ctx, id, last)) {
      last = sequenced.seq;
      yield sequenced;
      if (isLast(sequenced.event)) return;
    }
    if (row?.status !== 'running') {
      if (last === afterSeq) yield* (await cachedEvents(ctx, id)).slice(afterSeq);
      return;
    }
    if (Date.now() - row.heartbeatAt.getTime() > LOST_AFTER_MS) return yield lostEvent(ctx, last + 1);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/**
 * The events of a generation after `afterSeq`, those to come included, whichever process writes it. Does not ask
 * whose it is: see `get-generation.ts`.
 */
export function readGenerationEvents({
  ctx,
  input,
  signal,
}: {
  ctx: ServiceContext;
  input: { readonly id: GenerationId; readonly afterSeq: number };
  signal: AbortSignal;
}): AsyncGenerator<SequencedEvent, void> {
  authorize(ctx.actor, 'generation.read');
  const live = liveRegistry().find(input.id);
  return live
    ? live.read(input.afterSeq, signal)
    : readStored(ownRows(ctx), input.id, input.afterSeq, signal);
}
