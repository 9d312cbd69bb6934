import { createHash } from 'node:crypto';
import { Failure } from '../../failure.ts';

/** One engine of the pool. */
export interface Replica {
  readonly url: string;
  /** Requests under way. */
  readonly running: number;
  readonly isHealthy: boolean;
  /** Gets no new requests; those under way end. */
  readonly isDraining: boolean;
}

interface ReplicaState {
  readonly url: string;
  running: number;
  isHealthy: boolean;
  isDraining: boolean;
}

/** A request's hold on a replica. */
export interface Lease {
  readonly url: string;
  /** The replica could not be reached or failed by itself: it gets no more until it is asked for its health. */
  suspect(): void;
  release(): void;
}

/** How many requests more than the least loaded one a replica may have and still get those whose prefix it knows. */
const AFFINITY_SLACK = 2;

/**
 * The engines behind one upstream model. A request goes to the replica that its prompt's beginning points to
 * (so that each keeps the key-value cells of its own system prompts), unless that has clearly more to do than
 * the least loaded; those that do not answer for their health get nothing.
 */
export class UpstreamPool {
  readonly #replicas: readonly ReplicaState[];

  constructor(urls: readonly string[]) {
    this.#replicas = urls.map((url) => ({ url, running: 0, isHealthy: true, isDraining: false }));
  }

  get replicas(): readonly Replica[] {
    return this.#replicas;
  }

  setHealth(url: string, isHealthy: boolean): void {
    for (const replica of this.#replicas) if (replica.url === url) replica.isHealthy = isHealthy;
  }

  /** Takes a replica out of (or back into) the choice; requests under way are not touched. */
  setDraining(url: string, isDraining: boolean): void {
    for (const replica of this.#replicas) if (replica.url === url) replica.isDraining = isDraining;
  }

  /**
   * Picks a replica for a request that begins with `prefix`, leaving out those that were tried already.
   *
   * @throws Failure `model_unavailable` when none is left.
   */
  lease(prefix: string, tried: ReadonlySet<string>): Lease {
    const open = this.#replicas.filter(
      ({ url, isHealthy, isDraining }) => isHealthy && !isDraining && !tried.has(url),
    );
    const least = Math.min(...open.map(({ running }) => running));
    const [pick] = open
      .filter(({ running }) => running <= least + AFFINITY_SLACK)
      .sort((a, b) => weigh(b.url, prefix) - weigh(a.url, prefix));
    if (pick === undefined) {
      throw new Failure('model_unavailable', 'No engine of this model answers.', { retryAfterSeconds: 5 });
    }
    pick.running++;
    let isReleased = false;
    return {
      url: pick.url,
      suspect: () => {
        pick.isHealthy = false;
      },
      release: () => {
        if (!isReleased) pick.running--;
        isReleased = true;
      },
    };
  }
}

/** Rendezvous hashing: a replica that comes or goes moves only the prefixes that point to it. */
function weigh(url: string, prefix: string): number {
  return createHash('sha256').update(`${url}\n${prefix}`).digest().readUInt32BE();
}
