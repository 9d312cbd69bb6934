import type { EngineEvent, FinishReason, WrittenToken } from '../engines/engine.ts';
import { Failure, toFailure } from '../failure.ts';
import type { StartedGeneration } from '../generation/generation-job.ts';
import type { CompletionShape, Usage } from './completion-shape.ts';

/** What every answer to one request repeats. */
export interface AnswerFrame {
  readonly shape: CompletionShape;
  readonly requestId: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly includeUsage: boolean;
  readonly wantsLikelihoods: boolean;
}

/** One of the choices of a request. */
export interface PendingChoice {
  readonly index: number;
  /** The first choice of its prompt: its prompt tokens count, those of the others are the same ones. */
  readonly isFirstOfPrompt: boolean;
  readonly started: Promise<StartedGeneration>;
}

/** The whole answer as a JSON body, and the headers to send with it. */
export interface WholeAnswer {
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Collects the whole answer. A choice that fails fails the answer; `stop` ends the others. */
export async function collectAnswer(
  choices: readonly PendingChoice[],
  frame: AnswerFrame,
  stop: AbortController,
): Promise<WholeAnswer> {
  const count = new TokenCount();
  try {
    const [lead] = await Promise.all(choices.map(({ started }) => started).slice(0, 1));
    if (lead === undefined) throw new Failure('internal', 'There is nothing to answer.');
    const collected = await Promise.all(choices.map((choice) => collectChoice(choice, frame, count)));
    return {
      body: {
        ...envelope(frame, lead, frame.shape.wholeObject),
        choices: collected,
        usage: count.toUsage(),
        degradation: lead.level,
      },
      headers: toHeaders(lead),
    };
  } catch (error) {
    abandon(choices, stop);
    throw error;
  }
}

async function collectChoice(choice: PendingChoice, frame: AnswerFrame, count: TokenCount): Promise<object> {
  let text = '';
  let reason: FinishReason = 'stop';
  const written: WrittenToken[] = [];
  const { events } = await choice.started;
  for await (const event of events) {
    count.saw(event, choice);
    if (event.type === 'text') {
      text += event.text;
      written.push(...(event.written ?? []));
    } else if (event.type === 'end') reason = event.reason;
  }
  return frame.shape.toChoice(choice.index, text, reason, frame.wantsLikelihoods ? written : null);
}

/**
 * Answers with server-sent events. The first event of the first choice is awaited before the head is sent,
 * so that a request that cannot be served is answered with its status; later failures are an event.
 *
 * The engine never waits for a slow reader: an answer is bounded by its tokens, so it is written at full
 * speed, its slot is free again at once, and the reader takes it from memory.
 */
export async function answerStream(
  choices: readonly PendingChoice[],
  frame: AnswerFrame,
  stop: AbortController,
): Promise<Response> {
  const [first] = choices;
  if (first === undefined) throw new Failure('internal', 'There is nothing to answer.');
  const lead = await first.started.catch((error: unknown) => {
    abandon(choices, stop);
    throw error;
  });
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      void new ChunkWriter(frame, lead, controller).writeAll(choices, stop);
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
      ...toHeaders(lead),
    },
  });
}

/** Ends the choices that are still being written; nobody hears of their failures any more. */
function abandon(choices: readonly PendingChoice[], stop: AbortController): void {
  stop.abort(new Failure('client_closed', 'Another choice of the request failed.'));
  for (const { started } of choices) void started.then(finish, () => undefined);
}

/** A generator that was never asked gives nothing back when it is only returned, so it is asked once. */
async function finish({ events }: StartedGeneration): Promise<void> {
  await events.next().catch(() => undefined);
  await events.return().catch(() => undefined);
}

class ChunkWriter {
  readonly #frame: AnswerFrame;
  readonly #controller: ReadableStreamDefaultController<Uint8Array>;
  readonly #encoder = new TextEncoder();
  readonly #lead: StartedGeneration;
  readonly #count = new TokenCount();
  /** The part of every chunk that stays the same, as text up to the choices. */
  readonly #head: string;

  constructor(
    frame: AnswerFrame,
    lead: StartedGeneration,
    controller: ReadableStreamDefaultController<Uint8Array>,
  ) {
    this.#frame = frame;
    this.#lead = lead;
    this.#controller = controller;
    this.#head = JSON.stringify(envelope(frame, lead, frame.shape.chunkObject)).slice(0, -1);
  }

  async writeAll(choices: readonly PendingChoice[], stop: AbortController): Promise<void> {
    try {
      await Promise.all(choices.map((choice) => this.#writeChoice(choice)));
      const more = { usage: this.#count.toUsage(), degradation: this.#lead.level };
      if (this.#frame.includeUsage)
        this.#write(`${this.#head},"choices":[],${JSON.stringify(more).slice(1)}`);
      this.#write('[DONE]');
      this.#controller.close();
    } catch (thrown) {
      abandon(choices, stop);
      this.#closeWithFailure(toFailure(thrown));
    }
  }

  async #writeChoice(choice: PendingChoice): Promise<void> {
    const { shape, wantsLikelihoods } = this.#frame;
    const { index } = choice;
    const { events } = await choice.started;
    const opening = shape.toOpeningChoice(index);
    if (opening !== null) this.#chunk(opening);
    let offset = 0;
    for await (const event of events) {
      this.#count.saw(event, choice);
      if (event.type === 'end') this.#chunk(shape.toClosingChoice(index, event.reason));
      if (event.type !== 'text') continue;
      const written = wantsLikelihoods ? (event.written ?? []) : null;
      if (event.text !== '' || (written?.length ?? 0) > 0) {
        this.#chunk(shape.toTextChoice(index, event.text, written, offset));
      }
      offset += event.text.length;
    }
  }

  #chunk(choice: object): void {
    this.#write(`${this.#head},"choices":[${JSON.stringify(choice)}]}`);
  }

  #write(data: string): void {
    this.#controller.enqueue(this.#encoder.encode(`data: ${data}\n\n`));
  }

  /** A stream that the reader cancelled refuses everything; there is nobody left to tell. */
  #closeWithFailure(failure: Failure): void {
    if (failure.code === 'client_closed') return;
    try {
      this.#write(JSON.stringify(failure.toBody()));
      this.#controller.close();
    } catch {
      return;
    }
  }
}

function envelope(frame: AnswerFrame, lead: StartedGeneration, object: string) {
  return {
    id: `${frame.shape.idPrefix}${frame.requestId}`,
    object,
    created: frame.createdAt,
    model: lead.model.engine.name,
    system_fingerprint: `fp_${lead.model.engine.card.version}`,
  };
}

function toHeaders(lead: StartedGeneration): Record<string, string> {
  const { name, card } = lead.model.engine;
  return {
    'x-degradation': lead.level,
    'x-cache': lead.cache,
    'x-model': name,
    'x-model-version': card.version,
  };
}

class TokenCount {
  #prompt = 0;
  #cached = 0;
  #written = 0;
  readonly #computeMs = new Map<number, number>();

  saw(event: EngineEvent, { index, isFirstOfPrompt }: PendingChoice): void {
    if (event.type === 'prompt' && isFirstOfPrompt) {
      this.#prompt += event.promptTokens;
      this.#cached += event.cachedTokens;
    } else if (event.type === 'text') {
      this.#written += event.tokens;
      this.#computeMs.set(index, event.computeMs);
    }
  }

  toUsage(): Usage {
    const computeMs = [...this.#computeMs.values()].reduce((sum, ms) => sum + ms, 0);
    return {
      prompt_tokens: this.#prompt,
      completion_tokens: this.#written,
      total_tokens: this.#prompt + this.#written,
      prompt_tokens_details: { cached_tokens: this.#cached },
      compute_ms: Math.round(computeMs * 10) / 10,
    };
  }
}
