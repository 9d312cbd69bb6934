import type { AnsweringModel } from './call-traits.ts';
import type { InferenceEndpoint } from './list-models.ts';

/** How the recipe of a model fared. */
export interface GateReport extends Pick<AnsweringModel, 'model' | 'version'> {
  /** False when a rule stopped it or it was no recipe. */
  readonly passed: boolean;
}

export interface ReporterSettings {
  /** Reports that may wait; beyond them new ones are dropped, since they are a sample and nothing hangs on one. */
  readonly waitingMax: number;
  readonly timeoutMs: number;
  readonly retriesMax: number;
  readonly retryPauseMs: number;
}

const DEFAULTS: ReporterSettings = { waitingMax: 200, timeoutMs: 2000, retriesMax: 2, retryPauseMs: 250 };

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/**
 * Tells the inference server how its models' recipes fare at the gate, so that a canary that writes worse than
 * the champion is taken back. Nobody waits for it: one report at a time, beside everything else. What cannot be
 * told after some tries is dropped.
 */
export class GateReporter {
  readonly #url: string;
  readonly #headers: Record<string, string>;
  readonly #settings: ReporterSettings;
  readonly #waiting: GateReport[] = [];
  #sending: Promise<void> | null = null;

  constructor(endpoint: InferenceEndpoint, settings: Partial<ReporterSettings> = {}) {
    this.#url = `${endpoint.url.replace(/\/$/, '')}/admin/gate-reports`;
    this.#settings = { ...DEFAULTS, ...settings };
    this.#headers = {
      'content-type': 'application/json',
      ...(endpoint.apiKey === undefined ? {} : { authorization: `Bearer ${endpoint.apiKey}` }),
    };
  }

  /** Never throws and never waits. */
  report(report: GateReport): void {
    if (this.#waiting.length >= this.#settings.waitingMax) return;
    this.#waiting.push(report);
    this.#sending ??= this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    for (let report = this.#waiting.shift(); report !== undefined; report = this.#waiting.shift()) {
      await this.#send(report);
    }
    this.#sending = null;
  }

  async #send(report: GateReport): Promise<void> {
    const { retriesMax, retryPauseMs, timeoutMs } = this.#settings;
    for (let retry = 0; retry <= retriesMax; retry++) {
      if (retry > 0) await pause(retryPauseMs * 2 ** (retry - 1));
      const status = await fetch(this.#url, {
        method: 'POST',
        redirect: 'error',
        headers: this.#headers,
        body: JSON.stringify(report),
        signal: AbortSignal.timeout(timeoutMs),
      }).then(
        (response) => response.status,
        () => 503,
      );
      // A refusal says that this server does not want to know; only trouble of its own passes.
      if (status < 500 && status !== 429) return;
    }
  }
}
