import { setTimeout as delay } from 'node:timers/promises';
import type { SecretBundle, SecretSource } from './secret-source.ts';

/** How a store keeps what it read. */
export interface SecretStoreOptions {
  readonly ttlMs: number;
  /** Looks at a fresh bundle; what it throws makes the reading fail, and the bundle before stays. */
  check(bundle: SecretBundle): void;
  /** Hears of each new version, and of each failure while an older bundle serves. */
  onChange?(version: string): void;
  onFailure?(error: unknown): void;
}

/** So long a reading is waited for while an older bundle could serve, ms. */
const PATIENCE_MS = 2000;
/** Failed readings are repeated no sooner, ms. */
const RETRY_MS = 5000;

/**
 * Secrets of a source, kept for a time. Everybody who asks at once waits for one reading. In the last fifth of the time
 * the next one runs beside the answers, so that a change is seen in time and nobody waits for it; when it fails, what was
 * read last serves on for as long as it takes.
 */
export class SecretStore {
  readonly #source: SecretSource;
  readonly #options: SecretStoreOptions;
  #bundle: SecretBundle | null = null;
  #readAt = 0;
  #retryAt = 0;
  #reading: Promise<SecretBundle> | null = null;

  constructor(source: SecretSource, options: SecretStoreOptions) {
    this.#source = source;
    this.#options = options;
  }

  /** @throws SecretSourceError while nothing was ever read */
  async get(): Promise<SecretBundle> {
    const kept = this.#bundle;
    if (kept === null) return this.#read();
    const now = Date.now();
    const age = now - this.#readAt;
    if (age < this.#options.ttlMs * 0.8 || now < this.#retryAt) return kept;
    const reading = this.#read().catch(() => kept);
    if (age < this.#options.ttlMs) return kept;
    return Promise.race([reading, delay(PATIENCE_MS, kept, { ref: false })]);
  }

  close(): void {
    this.#source.close();
  }

  #read(): Promise<SecretBundle> {
    this.#reading ??= this.#readOnce().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readOnce(): Promise<SecretBundle> {
    try {
      const bundle = await this.#source.read();
      this.#options.check(bundle);
      if (bundle.version !== this.#bundle?.version) this.#options.onChange?.(bundle.version);
      this.#bundle = bundle;
      this.#readAt = Date.now();
      return bundle;
    } catch (error) {
      this.#retryAt = Date.now() + Math.min(RETRY_MS, this.#options.ttlMs);
      this.#options.onFailure?.(error);
      throw error;
    }
  }
}
