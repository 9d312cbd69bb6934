import { AppError } from '@chef/contracts/app-error';
import type { GenerationResult } from '@chef/contracts/generation-events';
import { fromProblem, toProblem } from '@chef/contracts/to-problem';
import { serverEnv } from '../config/env.server.ts';
import type { SequencedEvent } from '../generation/live-generation.ts';
import type { RequestServices } from './route-types.ts';
import { sseResponse } from './sse-response.ts';

/** Waits for the end of a stream: the whole recipe, or the failure it ended with. */
export async function wholeResult(events: AsyncGenerator<SequencedEvent, void>): Promise<GenerationResult> {
  for await (const { event } of events) {
    if (event.type === 'done') return event.data;
    if (event.type === 'error') throw fromProblem(event.data);
  }
  throw new AppError('unavailable', { detail: 'The recipe was not finished. Please ask again.' });
}

/** Answers with a generation’s events as they come. */
export function streamGeneration(
  open: (signal: AbortSignal) => AsyncGenerator<SequencedEvent, void>,
  request: { readonly ctx: RequestServices; readonly signal: AbortSignal; readonly generationId: string },
): Response {
  const { ctx, signal, generationId } = request;
  return sseResponse(open, {
    heartbeatMs: serverEnv().SSE_HEARTBEAT_MS,
    signal,
    headers: { 'x-generation-id': generationId },
    problemOf: (error) => {
      ctx.log.error({ err: error, generationId }, 'a stream broke off');
      return toProblem(error, ctx.requestId);
    },
  });
}
