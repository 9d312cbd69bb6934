import { describe, expect, it } from 'vitest';
import { childSpan, formatTraceparent, startTrace } from './trace-context.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';

describe('trace context', () => {
  it('goes on with the trace of the caller, in a span of its own', () => {
    const trace = startTrace(`00-${TRACE}-b7ad6b7169203331-00`);
    expect(trace.traceId).toBe(TRACE);
    expect(trace.spanId).toMatch(/^[0-9a-f]{16}$/);
    expect(trace.spanId).not.toBe('b7ad6b7169203331');
    const child = childSpan(trace);
    expect(child.traceId).toBe(TRACE);
    expect(child.spanId).not.toBe(trace.spanId);
    expect(formatTraceparent(child)).toBe(`00-${TRACE}-${child.spanId}-01`);
  });

  it.each([
    null,
    'nonsense',
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `ff-${TRACE}-b7ad6b7169203331-01`,
    `00-${TRACE.toUpperCase()}-b7ad6b7169203331-01`,
  ])('begins a trace of its own for %s', (traceparent) => {
    const { traceId } = startTrace(traceparent);
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(traceId).not.toBe(TRACE);
    expect(startTrace(traceparent).traceId).not.toBe(traceId);
  });

  it('understands later versions, which may say more', () => {
    expect(startTrace(`01-${TRACE}-b7ad6b7169203331-01-more`).traceId).toBe(TRACE);
  });
});
