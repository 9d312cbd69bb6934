import type { Token } from 'node-llama-cpp';
import type { EngineEvent } from '../engine.ts';
import { createDecodeJob, type DecodeJob, type DecodeListener, readLikelihood } from './decode-job.ts';
import { EventQueue } from './event-queue.ts';
import type { NativeSampler, SampledDetail } from './native-binding.ts';
import type { Drafter } from './prompt-lookup.ts';
import type { TextAssembler } from './text-assembler.ts';

/** What one answer is made with. */
export interface AnswerParts {
  readonly prompt: readonly number[];
  readonly sampler: NativeSampler;
  readonly assembler: TextAssembler;
  readonly maxTokens: number;
  readonly alternatives: number | null;
  readonly drafter: Drafter | null;
  isEnd(token: number): boolean;
  describe(token: number): { readonly text: string; readonly bytes: readonly number[] };
}

/** An answer: the job for the decoder and what comes of it. */
export interface Answer {
  readonly job: DecodeJob;
  readonly events: EventQueue;
}

/** Prepares an answer whose tokens become text as they come. */
export function prepareAnswer(parts: AnswerParts): Answer {
  const events = new EventQueue();
  const listener = new AnswerListener(parts, events);
  const job = createDecodeJob({ ...parts, listener });
  listener.job = job;
  return { job, events };
}

class AnswerListener implements DecodeListener {
  readonly #parts: AnswerParts;
  readonly #events: EventQueue;
  job: DecodeJob | null = null;
  #written = 0;
  /** Tokens, and their likelihoods, whose text is still held back as an unfinished character. */
  #untold = 0;
  #untoldLikelihoods: ReturnType<typeof readLikelihood>[] = [];

  constructor(parts: AnswerParts, events: EventQueue) {
    this.#parts = parts;
    this.#events = events;
  }

  onStart(cachedTokens: number): void {
    this.#events.push({ type: 'prompt', promptTokens: this.#parts.prompt.length, cachedTokens });
  }

  onToken(token: number, detail: SampledDetail | null): boolean {
    if (this.#parts.isEnd(token)) return this.#finish('stop');
    this.#written++;
    this.#untold++;
    const { alternatives, describe } = this.#parts;
    if (alternatives !== null && detail !== null) {
      this.#untoldLikelihoods.push(readLikelihood(token, detail, alternatives, describe));
    }
    const text = this.#parts.assembler.push(token as Token);
    if (text !== '') this.#tell(text);
    return this.#written < this.#parts.maxTokens ? true : this.#finish('length');
  }

  onEnd(error: unknown): void {
    this.#events.end(error);
  }

  #finish(reason: 'stop' | 'length'): false {
    const rest = this.#parts.assembler.flush();
    if (rest !== '' || this.#untold > 0) this.#tell(rest);
    this.#events.push({ type: 'end', reason });
    this.#events.end();
    return false;
  }

  #tell(text: string): void {
    const computeMs = this.job?.computeMs ?? 0;
    const event: EngineEvent = { type: 'text', text, tokens: this.#untold, computeMs };
    const written = this.#parts.alternatives === null ? undefined : this.#untoldLikelihoods;
    this.#events.push(written === undefined ? event : { ...event, written });
    this.#untold = 0;
    this.#untoldLikelihoods = [];
  }
}
