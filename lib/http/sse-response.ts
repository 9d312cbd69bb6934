import type { Problem } from '@chef/contracts/problem';
import type { SequencedEvent } from '../generation/live-generation.ts';

/**
 * `no-transform` keeps compression (ours and of proxies) from holding lines back; `x-accel-buffering` does the
 * same for nginx and its relatives.
 */
const SSE_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

/** How long a client waits before it reconnects, ms. */
const RETRY_MS = 1500;

const encoder = new TextEncoder();

function encodeEvent({ seq, event }: SequencedEvent): Uint8Array {
  return encoder.encode(`id: ${seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event.data)}\n\n`);
}

const encodeFailure = (problem: Problem) =>
  encoder.encode(`event: error\ndata: ${JSON.stringify(problem)}\n\n`);

interface SseOptions {
  readonly heartbeatMs: number;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
  /** What to tell the caller when the events break off; headers are long gone by then. */
  problemOf(error: unknown): Problem;
  readonly headers?: Record<string, string> | undefined;
}

/**
 * Answers with events as they come, and with a comment whenever none came for a while. `open` is called at once
 * with a signal that ends when the caller goes away, by whichever sign the server notices it.
 */
export function sseResponse(
  open: (signal: AbortSignal) => AsyncGenerator<SequencedEvent, void>,
  options: SseOptions,
): Response {
  const gone = new AbortController();
  const signal = AbortSignal.any([options.signal, gone.signal]);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`));
      const beat = setInterval(() => {
        // The events may notice a moment later than we do; a stream that was cancelled takes nothing more.
        if (signal.aborted) clearInterval(beat);
        else controller.enqueue(encoder.encode(': still here\n\n'));
      }, options.heartbeatMs);
      const pump = async () => {
        for await (const event of open(signal)) {
          if (signal.aborted) return;
          controller.enqueue(encodeEvent(event));
          beat.refresh();
        }
      };
      pump()
        .catch((error: unknown) => {
          if (!signal.aborted) controller.enqueue(encodeFailure(options.problemOf(error)));
        })
        .finally(() => {
          clearInterval(beat);
          if (!gone.signal.aborted) controller.close();
        });
    },
    cancel() {
      gone.abort();
    },
  });
  return new Response(body, { headers: { ...options.headers, ...SSE_HEADERS } });
}
