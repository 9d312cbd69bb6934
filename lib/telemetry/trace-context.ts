import { randomBytes } from 'node:crypto';

/**
 * Where a piece of work stands in a trace (W3C Trace Context, https://www.w3.org/TR/trace-context/). The ids
 * travel in `traceparent` and in logs; the inference server hangs its spans below them.
 */
export interface TraceContext {
  /** 32 lower-case hexadecimal digits, not all zero. */
  readonly traceId: string;
  /** 16 lower-case hexadecimal digits, not all zero. */
  readonly spanId: string;
}

const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?$/;

const newSpanId = () => randomBytes(8).toString('hex');

/** A span of our own below the caller's `traceparent`; in a trace of its own where that is missing or not valid. */
export function startTrace(traceparent: string | null): TraceContext {
  const traceId = TRACEPARENT.exec(traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');
  return { traceId, spanId: newSpanId() };
}

/** The next span of the same trace. */
export function childSpan({ traceId }: TraceContext): TraceContext {
  return { traceId, spanId: newSpanId() };
}

/** The header that makes the receiver's spans children of this one; always sampled. */
export function formatTraceparent({ traceId, spanId }: TraceContext): string {
  return `00-${traceId}-${spanId}-01`;
}
