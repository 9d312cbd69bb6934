import type { EngineEvent, FinishReason } from '../engines/engine.ts';
import { Failure, toFailure } from '../failure.ts';
import type { CompletionShape, Usage } from './completion-shape.ts';

type Events = AsyncGenerator<EngineEvent, void, void>;

/** What every answer to one request repeats. */
export interface AnswerFrame {
  readonly shape: CompletionShape;
  readonly requestId: string;
  readonly modelName: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly includeUsage: boolean;
}

/** Collects the whole answer into one JSON body. */
export async function answerWhole(events: Events, frame: AnswerFrame): Promise<Response> {
  let text = '';
  let reason: FinishReason = 'stop';
  const count = new TokenCount();
  for await (const event of events) {
    count.saw(event);
    if (event.type === 'text') text += event.text;
    else if (event.type === 'end') reason = event.reason;
  }
  return Response.json({
    ...envelope(frame, frame.shape.wholeObject),
    choices: [frame.shape.toChoice(text, reason)],
    usage: count.toUsage(),
  });
}

/**
 * Answers with server-sent events. The first event of the engine is awaited before the head is sent, so
 * that a request that cannot be served is answered with its status; later failures are an event.
 *
 * The engine never waits for a slow reader: an answer is bounded by its tokens, so it is written at full
 * speed, its slot is free again at once, and the reader takes it from memory.
 */
export async function answerStream(
  events: Events,
  frame: AnswerFrame,
  stop: AbortController,
): Promise<Response> {
  const first = await events.next();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      void pump(first, events, frame, controller);
    },
    cancel() {
      stop.abort(new Failure('client_closed', 'The caller went away.'));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

async function pump(
  first: IteratorResult<EngineEvent, void>,
  events: Events,
  frame: AnswerFrame,
  controller: ReadableStreamDefaultController<Uint8Array>,
): Promise<void> {
  const encoder = new TextEncoder();
  const head = envelope(frame, frame.shape.chunkObject);
  const count = new TokenCount();
  const write = (data: string) => controller.enqueue(encoder.encode(`data: ${data}\n\n`));
  const writeChoice = (choice: object) => write(JSON.stringify({ ...head, choices: [choice] }));
  try {
    const opening = frame.shape.toOpeningChoice();
    if (opening !== null) writeChoice(opening);
    for (let next = first; !next.done; next = await events.next()) {
      const event = next.value;
      count.saw(event);
      if (event.type === 'text' && event.text !== '') writeChoice(frame.shape.toTextChoice(event.text));
      else if (event.type === 'end') writeChoice(frame.shape.toClosingChoice(event.reason));
    }
    if (frame.includeUsage) write(JSON.stringify({ ...head, choices: [], usage: count.toUsage() }));
    write('[DONE]');
    controller.close();
  } catch (thrown) {
    closeWithFailure(toFailure(thrown), write, controller);
  }
}

/** A stream that the reader cancelled refuses everything; there is nobody left to tell. */
function closeWithFailure(
  failure: Failure,
  write: (data: string) => void,
  controller: ReadableStreamDefaultController<Uint8Array>,
): void {
  if (failure.code === 'client_closed') return;
  try {
    write(JSON.stringify(failure.toBody()));
    controller.close();
  } catch {
    return;
  }
}

function envelope(frame: AnswerFrame, object: string) {
  return {
    id: `${frame.shape.idPrefix}${frame.requestId}`,
    object,
    created: frame.createdAt,
    model: frame.modelName,
  };
}

class TokenCount {
  #prompt = 0;
  #cached = 0;
  #written = 0;

  saw(event: EngineEvent): void {
    if (event.type === 'prompt') {
      this.#prompt = event.promptTokens;
      this.#cached = event.cachedTokens;
    } else if (event.type === 'text') {
      this.#written += event.tokens;
    }
  }

  toUsage(): Usage {
    return {
      prompt_tokens: this.#prompt,
      completion_tokens: this.#written,
      total_tokens: this.#prompt + this.#written,
      prompt_tokens_details: { cached_tokens: this.#cached },
    };
  }
}
