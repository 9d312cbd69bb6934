/** A map that forgets what was not used for longest, and what is older than its entry's end. */
export class Lru<V> {
  readonly #entriesMax: number;
  readonly #now: () => number;
  readonly #entries = new Map<string, { value: V; expiresAt: number }>();

  constructor(entriesMax: number, now: () => number = Date.now) {
    this.#entriesMax = entriesMax;
    this.#now = now;
  }

  get(key: string): V | null {
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    this.#entries.delete(key);
    if (entry.expiresAt <= this.#now()) return null;
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** `expiresAt` in ms of the epoch. */
  set(key: string, value: V, expiresAt: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, expiresAt });
    if (this.#entries.size <= this.#entriesMax) return;
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}
