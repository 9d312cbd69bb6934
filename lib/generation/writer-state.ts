import { serverEnv } from '../config/env.server.ts';
import { processWide } from '../config/process-wide.ts';
import { Breaker } from '../inference/breaker.ts';
import { CurrentModel } from '../inference/current-model.ts';
import { GateReporter } from '../inference/gate-reporter.ts';

/** What this process knows about its inference server: how it has been doing and what it offers. */
export interface WriterState {
  readonly breaker: Breaker;
  readonly currentModel: CurrentModel;
  readonly gateReporter: GateReporter;
}

/** The state shared by every generation of this process. */
export function writerState(): WriterState {
  return processWide('writer-state', () => {
    const env = serverEnv();
    const endpoint = { url: env.INFERENCE_URL, apiKey: env.INFERENCE_API_KEY };
    return {
      breaker: new Breaker({
        failuresMax: env.INFERENCE_BREAKER_FAILURES,
        cooldownMs: env.INFERENCE_BREAKER_COOLDOWN_MS,
      }),
      currentModel: new CurrentModel(endpoint),
      gateReporter: new GateReporter(endpoint),
    };
  });
}

/** The model to ask: the configured one, else what the server offers first, else null while it has not told. */
export async function modelToAsk(): Promise<string | null> {
  return serverEnv().GENERATION_MODEL ?? (await writerState().currentModel.get());
}
