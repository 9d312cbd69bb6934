import { formatTraceparent, type TraceContext } from '../telemetry/trace-context.ts';

/** How a call stands among others: said in headers, so that any OpenAI-compatible server may ignore it. */
export interface CallTraits {
  /** 0 to 9; more goes first where many wait. */
  readonly priority: number;
  /** Who it is for, as a name that tells nobody who that is; the same person stays on the same model version. */
  readonly caller: string;
  readonly trace: TraceContext;
}

/** Who answered, as our own inference server says it; null for other servers. */
export interface AnsweringModel {
  readonly model: string;
  readonly version: string;
  /** What became of the request under pressure: `full`, `waited`, `shorter`, … */
  readonly degradation: string;
}

/** The headers of a call. */
export function traitHeaders({ priority, caller, trace }: CallTraits): Record<string, string> {
  return {
    'x-priority': String(priority),
    'x-caller-id': caller,
    traceparent: formatTraceparent(trace),
  };
}

/** Reads who answered off the head of an answer. */
export function readAnsweringModel(headers: Headers): AnsweringModel | null {
  const model = headers.get('x-model');
  const version = headers.get('x-model-version');
  if (model === null || version === null) return null;
  return { model, version, degradation: headers.get('x-degradation') ?? 'full' };
}
