import type { GenerationId } from '@chef/contracts/ids';
import type { Database } from '../../db/client.ts';
import type { SequencedEvent } from '../../generation/live-generation.ts';
import type { Logger } from '../../telemetry/logger.ts';
import { sealEvent } from './sealed-lines.ts';

/** Lines that come within this time are written together: a stream never waits for the database. */
const BATCH_MS = 120;
/** Without new lines the log still beats and looks for a request to cancel, ms. */
const BEAT_MS = 1000;
const CLOSE_TRIES = 3;

/**
 * Writes the events of one running generation, in batches and in order, so that another process (or this one after
 * a restart) can replay them. `onCancelRequested` is called when somebody asked another process to cancel.
 */
export class EventLog {
  readonly #db: Database;
  readonly #id: GenerationId;
  readonly #log: Logger;
  readonly #onCancelRequested: () => void;
  readonly #beat: NodeJS.Timeout;
  #waiting: SequencedEvent[] = [];
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void>;

  /** `created` settles when the generation’s row is there; events are written after it. */
  constructor(
    from: { db: Database; id: GenerationId; log: Logger },
    created: Promise<void>,
    onCancelRequested: () => void,
  ) {
    this.#db = from.db;
    this.#id = from.id;
    this.#log = from.log;
    this.#onCancelRequested = onCancelRequested;
    this.#writing = created.catch(() => undefined);
    this.#beat = setInterval(() => this.#flush(), BEAT_MS);
    this.#beat.unref();
  }

  append(event: SequencedEvent): void {
    this.#waiting.push(event);
    this.#timer ??= setTimeout(() => this.#flush(), BATCH_MS);
  }

  /** Writes what is left and stops. */
  async close(): Promise<void> {
    clearInterval(this.#beat);
    for (let tries = 0; tries < CLOSE_TRIES && (tries === 0 || this.#waiting.length > 0); tries++) {
      this.#flush();
      await this.#writing;
    }
    if (this.#waiting.length > 0) {
      this.#log.error({ generationId: this.#id, lost: this.#waiting.length }, 'events could not be stored');
    }
  }

  #flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#write());
  }

  async #write(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      const sealed = batch.map(async ({ seq, event }) => ({
        seq,
        type: event.type,
        data: await sealEvent(this.#id, seq, event.data),
      }));
      const rows = JSON.stringify(await Promise.all(sealed));
      const [row] = await this.#db.$queryRaw<{ isCancelled: boolean }[]>`
        with written as (
          insert into generation_events (generation_id, seq, type, data_encrypted)
          select ${this.#id}, e.seq, e.type, e.data
          from jsonb_to_recordset(${rows}::jsonb) as e(seq int, type text, data text)
          on conflict do nothing
        )
        update generations set heartbeat_at = now() where id = ${this.#id}
        returning cancel_requested_at is not null as "isCancelled"`;
      if (row?.isCancelled) this.#onCancelRequested();
    } catch (err) {
      this.#waiting = [...batch, ...this.#waiting];
      this.#log.warn({ err, generationId: this.#id }, 'events wait for the database');
    }
  }
}
