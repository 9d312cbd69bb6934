import type { GenerateRequest } from '@chef/contracts/generate-request';
import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { Problem } from '@chef/contracts/problem';
import { createParser } from 'eventsource-parser';

/** Attempts to go on reading after the connection broke. */
const RESUMES_MAX = 4;
const FIRST_PAUSE_MS = 400;

/** The server said no before the stream began. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** What to tell about a failed reading: the server's own words, or that nobody answered. */
export function problemOf(error: unknown): Problem | 'offline' {
  return error instanceof ProblemError ? error.problem : 'offline';
}

interface ReadingState {
  lastEventId: string;
  generationId: string | null;
  isEnded: boolean;
}

/**
 * Asks for a recipe and reads its events. When the connection breaks it goes on after the last event that arrived,
 * with growing pauses and says so by `onBroken`. Throws `ProblemError` for an answer that is no stream, `TypeError` when nobody answers.
 */
export async function readGeneration(
  request: GenerateRequest,
  onEvent: (event: GenerationEvent) => void,
  signal: AbortSignal,
  onBroken: () => void = () => {},
): Promise<void> {
  const idempotencyKey = crypto.randomUUID();
  const state: ReadingState = { lastEventId: '', generationId: null, isEnded: false };
  for (let attempt = 0; ; attempt += 1) {
    try {
      await readOnce(await open(request, idempotencyKey, state, signal), state, onEvent);
      if (state.isEnded) return;
    } catch (error) {
      if (signal.aborted || error instanceof ProblemError || attempt >= RESUMES_MAX) throw error;
    }
    if (attempt >= RESUMES_MAX) throw new TypeError('the stream ended early');
    onBroken();
    await pause(FIRST_PAUSE_MS * 2 ** attempt, signal);
  }
}

async function open(
  request: GenerateRequest,
  idempotencyKey: string,
  { lastEventId, generationId }: ReadingState,
  signal: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> = { accept: 'text/event-stream' };
  if (lastEventId !== '') headers['last-event-id'] = lastEventId;
  const response =
    generationId !== null
      ? await fetch(`/api/v1/generations/${generationId}/events`, { headers, signal })
      : await fetch('/api/v1/recipes/generate', {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
          body: JSON.stringify(request),
          signal,
        });
  if (!response.ok) throw new ProblemError((await response.json()) as Problem);
  return response;
}

async function readOnce(
  response: Response,
  state: ReadingState,
  onEvent: (event: GenerationEvent) => void,
): Promise<void> {
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      if (id !== undefined) state.lastEventId = id;
      const parsed = { type: event, data: JSON.parse(data) } as GenerationEvent;
      if (parsed.type === 'meta') state.generationId = parsed.data.generationId;
      if (parsed.type === 'done' || parsed.type === 'error') state.isEnded = true;
      onEvent(parsed);
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.feed(value);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
