import type { DecodeJob } from './decode-job.ts';
import { DraftMeter } from './draft-meter.ts';
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
  /** What is decoded: the next of `pending`, and behind a single one what is guessed to follow it. */
  readonly tokens: readonly number[];
  readonly drafted: number;
  /** Rows of logits: behind the last pending token and behind each guess; none while the prompt is not through. */
  readonly rows: readonly number[];
}

type Sample = number | SampledDetail | Error;

/**
 * Decodes all answers of a model together: each step is one batch with a token of every answer being written
 * and chunks of the prompts that are new. Answers join and leave between steps. Everything that touches the
 * context happens in this one loop, because llama.cpp allows one caller at a time.
 *
 * A step is started before anybody hears of the tokens of the one before: while llama.cpp computes on its
 * own thread, this one turns tokens into text and writes to sockets.
 *
 * Where it measures faster, a step also decodes what an answer is guessed to go on with. Each token is still
 * drawn by the answer's own sampler, in order, and what was guessed wrong is forgotten: the text is the same.
 */
export class BatchDecoder {
  readonly #context: NativeContext;
  readonly #slots: KvSlots;
  readonly #batchTokens: number;
  readonly #waiting: DecodeJob[] = [];
  readonly #active = new Set<DecodeJob>();
  #loop: Promise<void> | null = null;
  #canForget = true;
  /** What guessing ahead brought. */
  readonly meter = new DraftMeter();

  /** @param batchTokens tokens that one step decodes at most; no fewer than there are sequences. */
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
    const drafts = this.#draft(jobs);
    const drafted = drafts.reduce((sum, draft) => sum + draft.length, 0);
    this.#context.initBatch(shares.reduce((sum, share) => sum + share, drafted));
    const parts: Part[] = [];
    for (const [index, job] of jobs.entries()) {
      const share = shares[index] ?? 0;
      if (share > 0 && job.slot !== null) parts.push(this.#add(job, job.slot, share, drafts[index] ?? []));
    }
    return parts;
  }

  /** What each job is guessed to go on with; nothing in a step that reads prompts. */
  #draft(jobs: readonly DecodeJob[]): (readonly number[])[] {
    const isGuessing =
      this.#canForget &&
      jobs.some(({ drafter }) => drafter !== null) &&
      jobs.every((job) => job.pending.length - job.pendingFrom === 1) &&
      this.meter.isWorthIt(jobs.length);
    if (!isGuessing) return [];
    const room = Math.floor((this.#batchTokens - jobs.length) / jobs.length);
    return jobs.map((job) => job.drafter?.draft(Math.min(room, job.tokensLeft - 1)) ?? []);
  }

  #add(job: DecodeJob, slot: KvSlot, share: number, draft: readonly number[]): Part {
    const end = job.pendingFrom + share;
    const own = job.pending.slice(job.pendingFrom, end);
    const tokens = draft.length === 0 ? own : [...own, ...draft];
    const isLast = end === job.pending.length;
    const wanted = isLast ? Uint32Array.from([0, ...draft], (_, index) => share - 1 + index) : NO_LOGITS;
    const rows = this.#context.addToBatch(slot.id, slot.tokens.length, Uint32Array.from(tokens), wanted);
    return { job, tokens, drafted: draft.length, rows: [...rows] };
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
    const ms = performance.now() - startedAt;
    this.#measure(parts, samples, ms);
    for (const [index, part] of parts.entries()) {
      part.job.computeMs += (ms / tokens) * part.tokens.length;
      this.#accept(part, samples[index] ?? []);
    }
  }

  /** Only steps that write and read no prompt tell how fast writing is. */
  #measure(parts: readonly Part[], samples: readonly (readonly Sample[])[], ms: number): void {
    if (parts.some(({ tokens, drafted }) => tokens.length - drafted > 1)) return;
    const written = samples.reduce((sum, own) => sum + own.length, 0);
    const drafted = parts.reduce((sum, part) => sum + part.drafted, 0);
    this.meter.record({ ms, answers: parts.length, written, drafted });
  }

  #reset(job: DecodeJob): void {
    if (job.slot === null) return;
    job.slot.tokens = [];
    this.#context.disposeSequence(job.slot.id);
  }

  /**
   * The tokens that a job goes on with: one, and behind every right guess one more. None where its prompt is not
   * through; the last one may be an error.
   */
  async #sample({ job, tokens, drafted, rows }: Part): Promise<Sample[]> {
    const samples: Sample[] = [];
    const firstGuess = tokens.length - drafted;
    for (const [index, row] of rows.entries()) {
      if (job.isCancelled) break;
      const sample = await this.#sampleRow(job, row);
      samples.push(sample);
      if (tokenOf(sample) !== tokens[firstGuess + index]) break;
    }
    return samples;
  }

  async #sampleRow(job: DecodeJob, row: number): Promise<Sample> {
    try {
      if (job.alternatives === null) return await this.#context.sampleToken(row, job.sampler);
      const top = Math.max(1, job.alternatives);
      return await this.#context.sampleToken(
        row,
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

  #accept(part: Part, samples: readonly Sample[]): void {
    const { job, tokens, drafted } = part;
    const right = Math.max(0, samples.length - 1);
    for (const token of tokens.slice(0, tokens.length - drafted + right)) job.slot?.tokens.push(token);
    job.pendingFrom += tokens.length - drafted;
    const again = right < drafted ? this.#forgetGuesses(job) : [];
    for (const sample of samples) if (job.isCancelled || !this.#tell(job, sample, again)) return;
  }

  /**
   * Passes one token on.
   *
   * @param again tokens that have to be read anew before it.
   * @returns whether the answer goes on.
   */
  #tell(job: DecodeJob, sample: Sample, again: readonly number[]): boolean {
    if (sample instanceof Error) {
      this.#fail(job, sample);
      return false;
    }
    const token = tokenOf(sample);
    if (token === NO_TOKEN) {
      this.#fail(job, new DeadEnd('No token fits the grammar.'));
      return false;
    }
    job.pending = [...again, token];
    job.pendingFrom = 0;
    job.tokensLeft--;
    job.drafter?.push(token);
    const goesOn = job.listener.onToken(token, typeof sample === 'number' ? null : sample);
    if (!goesOn) this.#leave(job);
    return goesOn;
  }

  /**
   * Takes wrong guesses out of the sequence. A kind of model that cannot do that (a recurrent one) reads its text
   * anew, once, and nothing is guessed any more.
   *
   * @returns what has to be read anew.
   */
  #forgetGuesses({ slot }: DecodeJob): readonly number[] {
    if (slot === null) return [];
    if (this.#context.removeTokenCellsFromSequence(slot.id, slot.tokens.length, -1)) return [];
    this.#canForget = false;
    this.#context.disposeSequence(slot.id);
    const { tokens } = slot;
    slot.tokens = [];
    return tokens;
  }
}

/** The token of a sample; NaN, which is no token, for an error. */
function tokenOf(sample: Sample): number {
  if (sample instanceof Error) return Number.NaN;
  return typeof sample === 'number' ? sample : sample[0];
}
