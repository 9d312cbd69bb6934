import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from './support/hold.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Span {
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly status: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** Takes spans as a collector does. */
async function startCollector() {
  const spans: Span[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      for (const resource of JSON.parse(body).resourceSpans) {
        for (const scope of resource.scopeSpans) spans.push(...scope.spans);
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => collector.once('listening', resolve));
  open.push(collector);
  return { spans, url: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` };
}

const attributeOf = (span: Span | undefined, key: string) =>
  Object.values(span?.attributes.find((attribute) => attribute.key === key)?.value ?? {})[0];

describe('spans', () => {
  it("join the caller's trace and tell what a generation was, without its text", async () => {
    const { spans, url } = await startCollector();
    const server: TestServer = await startTestServer({
      tiny: {},
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: url, INFERENCE_PRICE_PER_HOUR: '3600' },
    });
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` };
    const body = {
      model: 'tiny',
      messages: [{ role: 'user', content: 'secret wish' }],
      max_tokens: 5,
      seed: 3,
    };
    await (await server.chat(body, { headers })).json();
    await (await server.chat({ ...body, model: 'nobody' })).json();
    await (await server.chat({ ...body, seed: 4 }, { headers: { traceparent: 'nonsense' } })).json();
    expect(await server.metric('chef_inference_cost_total', 'tiny')).toBeGreaterThan(0);
    await server.close();
    await until(
      () => spans.length,
      (count) => count === 3,
    );
    const joined = spans.find((span) => span.traceId === traceId);
    expect(joined).toMatchObject({ name: 'chat tiny', parentSpanId: 'b7ad6b7169203331' });
    expect(attributeOf(joined, 'gen_ai.operation.name')).toBe('chat');
    expect(attributeOf(joined, 'gen_ai.response.model')).toBe('tiny');
    expect(Number(attributeOf(joined, 'gen_ai.usage.output_tokens'))).toBe(5);
    expect(Number(attributeOf(joined, 'gen_ai.usage.input_tokens'))).toBeGreaterThan(5);
    expect(Number(attributeOf(joined, 'chef.compute_ms'))).toBeGreaterThan(0);
    const failed = spans.find((span) => span.name === 'chat nobody');
    expect([failed?.status.code, attributeOf(failed, 'error.type')]).toEqual([2, 'model_not_found']);
    expect(JSON.stringify(spans)).not.toContain('secret');
  });
});
