import type { DecodeJob } from './decode-job.ts';
import { COPY_TOKENS_MIN, countShared, type KvSlot, type KvSlots } from './kv-slots.ts';
import type { NativeContext, SampledDetail } from './native-binding.ts';
import { planBatch } from './plan-batch.ts';

/** What node-llama-cpp gives when no token could be chosen. */
const NO_TOKEN = -1;
const NO_LOGITS = new Uint32Array();

/** No token of the model fits where the grammar leads. */
export class DeadEnd extends Error {
  override readonly name = 'DeadEnd';
}

/** Part of a step that belongs to one job. */
interface Part {
  readonly job: DecodeJob;
  readonly tokens: readonly number[];
  /** Row of its last token's logits, or null while the prompt is not through. */
  readonly logitIndex: number | null;
}

/**
 * Decodes all answers of a model together: each step is one batch with a token of every answer being written
 * and chunks of the prompts that are new. Answers join and leave between steps. Everything that touches the
 * context happens in this one loop, because llama.cpp allows one caller at a time.
 *
 * A step is started before anybody hears of the tokens of the one before: while llama.cpp computes on its
 * own thread, this one turns tokens into text and writes to sockets.
 */
export class BatchDecoder {
  readonly #context: NativeContext;
  readonly #slots: KvSlots;
  readonly #batchTokens: number;
  readonly #waiting: DecodeJob[] = [];
  readonly #active = new Set<DecodeJob>();
  #loop: Promise<void> | null = null;

  constructor(context: NativeContext, slots: KvSlots, batchTokens: number) {
    this.#context = context;
    this.#slots = slots;
    this.#batchTokens = batchTokens;
  }

  /** Adds an answer; its listener hears of everything that follows. */
  start(job: DecodeJob): void {
    this.#waiting.push(job);
    this.#loop ??= this.#run();
  }

  /** The answer is not wanted any more; nothing more is decoded for it after the step under way. */
  cancel(job: DecodeJob): void {
    job.isCancelled = true;
  }

  /** Ends every answer and waits until the context is left alone. */
  async close(reason: unknown): Promise<void> {
    for (const job of [...this.#waiting, ...this.#active]) {
      job.isCancelled = true;
      job.listener.onEnd(reason);
    }
    await this.#loop;
  }

  async #run(): Promise<void> {
    // Requests of the same turn of the event loop begin in the same step.
    await new Promise((resolve) => setImmediate(resolve));
    for (;;) {
      this.#dropCancelled();
      await this.#place();
      const parts = this.#fill();
      if (parts.length === 0) {
        // Somebody may have come while places were given out.
        if (this.#waiting.length > 0) continue;
        this.#loop = null;
        return;
      }
      await this.#step(parts);
    }
  }

  #dropCancelled(): void {
    for (const job of this.#active) if (job.isCancelled) this.#leave(job);
    for (let index = this.#waiting.length - 1; index >= 0; index--) {
      const job = this.#waiting[index];
      if (job?.isCancelled === true) {
        this.#waiting.splice(index, 1);
        job.sampler.dispose();
      }
    }
  }

  #leave(job: DecodeJob): void {
    this.#active.delete(job);
    job.sampler.dispose();
    if (job.slot !== null) job.slot.isBusy = false;
  }

  #fail(job: DecodeJob, error: unknown): void {
    this.#leave(job);
    job.listener.onEnd(error);
  }

  /** Gives waiting jobs a sequence, in their order. */
  async #place(): Promise<void> {
    for (let index = 0; index < this.#waiting.length; ) {
      const job = this.#waiting[index];
      if (job === undefined || this.#isSoonCheaper(job)) {
        index++;
        continue;
      }
      const pick = this.#slots.take(job.prompt);
      if (pick === null) return;
      this.#waiting.splice(index, 1);
      // The last token is decoded anew in any case: the first new one is predicted from it.
      const keep = Math.min(pick.shared, job.prompt.length - 1);
      job.slot = pick.slot;
      this.#active.add(job);
      try {
        if (pick.donor !== null) await this.#copy(pick.donor, pick.slot);
        job.pendingFrom = this.#forget(pick.slot, keep);
        job.listener.onStart(job.pendingFrom);
      } catch (error) {
        this.#fail(job, error);
        this.#reset(job);
      }
    }
  }

  /** Whether another prompt that begins the same is being decoded: then its cells are worth waiting for. */
  #isSoonCheaper(job: DecodeJob): boolean {
    let known = 0;
    let coming = 0;
    for (const slot of this.#slots.all) known = Math.max(known, countShared(slot.tokens, job.prompt));
    for (const other of this.#active) {
      if (other.pending.length - other.pendingFrom > 1) {
        coming = Math.max(coming, countShared(other.prompt, job.prompt));
      }
    }
    return coming - known >= COPY_TOKENS_MIN;
  }

  async #copy(donor: KvSlot, slot: KvSlot): Promise<void> {
    this.#context.disposeSequence(slot.id);
    await this.#context.copySequenceStateFromOtherSequence(slot.id, donor.id);
    slot.tokens = donor.tokens.slice();
  }

  /** Cuts a sequence down to `keep` tokens; returns how many it really keeps. */
  #forget(slot: KvSlot, keep: number): number {
    if (slot.tokens.length <= keep) return slot.tokens.length;
    const isCut = keep > 0 && this.#context.removeTokenCellsFromSequence(slot.id, keep, -1);
    if (!isCut) this.#context.disposeSequence(slot.id);
    slot.tokens.length = isCut ? keep : 0;
    return slot.tokens.length;
  }

  /** Lays the next tokens of the active jobs into the batch. */
  #fill(): Part[] {
    const jobs = [...this.#active];
    if (jobs.length === 0) return [];
    const shares = planBatch(
      jobs.map((job) => ({ pendingTokens: job.pending.length - job.pendingFrom })),
      this.#batchTokens,
    );
    this.#context.initBatch(shares.reduce((sum, share) => sum + share, 0));
    const parts: Part[] = [];
    for (const [index, job] of jobs.entries()) {
      const share = shares[index] ?? 0;
      if (share > 0 && job.slot !== null) parts.push(this.#add(job, job.slot, share));
    }
    return parts;
  }

  #add(job: DecodeJob, slot: KvSlot, share: number): Part {
    const end = job.pendingFrom + share;
    const tokens = job.pending.slice(job.pendingFrom, end);
    const isLast = end === job.pending.length;
    const logits = isLast ? Uint32Array.of(share - 1) : NO_LOGITS;
    const rows = this.#context.addToBatch(slot.id, slot.tokens.length, Uint32Array.from(tokens), logits);
    return { job, tokens, logitIndex: isLast ? (rows[0] ?? null) : null };
  }

  async #step(parts: readonly Part[]): Promise<void> {
    const startedAt = performance.now();
    try {
      await this.#context.decodeBatch();
    } catch (error) {
      for (const { job } of parts) this.#fail(job, error);
      for (const { job } of parts) this.#reset(job);
      return;
    }
    const samples = await Promise.all(parts.map((part) => this.#sample(part)));
    const tokens = parts.reduce((sum, part) => sum + part.tokens.length, 0);
    const msPerToken = (performance.now() - startedAt) / tokens;
    for (const [index, part] of parts.entries()) {
      part.job.computeMs += msPerToken * part.tokens.length;
      this.#accept(part, samples[index] ?? null);
    }
  }

  #reset(job: DecodeJob): void {
    if (job.slot === null) return;
    job.slot.tokens = [];
    this.#context.disposeSequence(job.slot.id);
  }

  /** The next token of a job, an error in place of one, or null where the prompt is not through. */
  async #sample({ job, logitIndex }: Part): Promise<number | SampledDetail | Error | null> {
    if (logitIndex === null || job.isCancelled) return null;
    try {
      if (job.alternatives === null) return await this.#context.sampleToken(logitIndex, job.sampler);
      const top = Math.max(1, job.alternatives);
      return await this.#context.sampleToken(
        logitIndex,
        job.sampler,
        false,
        false,
        [[], false, false, true, top],
        true,
      );
    } catch (cause) {
      return new DeadEnd('No token could be chosen.', { cause });
    }
  }

  #accept({ job, tokens }: Part, sample: number | SampledDetail | Error | null): void {
    for (const token of tokens) job.slot?.tokens.push(token);
    job.pendingFrom += tokens.length;
    if (job.isCancelled || sample === null) return;
    if (sample instanceof Error) {
      this.#fail(job, sample);
      return;
    }
    const [token, detail] = typeof sample === 'number' ? [sample, null] : [sample[0], sample];
    if (token === NO_TOKEN) {
      this.#fail(job, new DeadEnd('No token fits the grammar.'));
      return;
    }
    job.pending = [token];
    job.pendingFrom = 0;
    if (!job.listener.onToken(token, detail)) this.#leave(job);
  }
}
