import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readServerConfig } from '../src/config.ts';
import { findViolation } from '../src/decoding/json-schema/find-violation.ts';
import { parseJsonSchema } from '../src/decoding/json-schema/parse-json-schema.ts';
import type { SchemaNode } from '../src/decoding/json-schema/schema-node.ts';
import { loadEmbeddedEngine } from '../src/engines/embedded/load-embedded-engine.ts';
import type { Engine } from '../src/engines/engine.ts';
import { createLogger } from '../src/telemetry/logger.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

let engine: Engine;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'schema-test-'));
  const bytes = buildTinyGguf();
  const file = path.join(folder, 'tiny.gguf');
  await writeFile(file, bytes);
  const { runtime } = readServerConfig({
    INFERENCE_PROBE_TIMEOUT_MS: '0',
    INFERENCE_GPU: 'none',
    INFERENCE_CONTEXT_TOKENS: '16384',
  });
  engine = await loadEmbeddedEngine(
    { name: 'tiny', path: file, bytes: bytes.length, modifiedAt: new Date(0) },
    runtime,
    createLogger('silent'),
  );
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

async function write(schema: SchemaNode, seed: number): Promise<{ text: string; reason: string }> {
  let text = '';
  let reason = '';
  const input = {
    prompt: { kind: 'text' as const, text: 'JSON:' },
    constraint: { grammar: null, schema },
    sampling: { temperature: 1.3, topP: 1, topK: 40, seed },
    maxTokens: 16_000,
    alternatives: null,
  };
  for await (const event of engine.generate(input, new AbortController().signal)) {
    if (event.type === 'text') text += event.text;
    else if (event.type === 'end') reason = event.reason;
  }
  return { text, reason };
}

const leaf = fc.oneof(
  fc.record({ min: fc.nat(5), span: fc.nat(20) }).map(({ min, span }) => ({
    type: 'string',
    minLength: min,
    maxLength: min + span,
  })),
  fc.record({ min: fc.integer({ min: -99, max: 99 }), span: fc.nat(200) }).map(({ min, span }) => ({
    type: 'integer',
    minimum: min,
    maximum: min + span,
  })),
  fc
    .record({ min: fc.integer({ min: -9, max: 9 }), span: fc.integer({ min: 1, max: 50 }) })
    .map(({ min, span }) => ({
      type: 'number',
      exclusiveMinimum: min,
      maximum: min + span,
    })),
  fc
    .uniqueArray(fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    })
    .map((values) => ({ enum: values })),
  fc.constant({ type: ['string', 'null'], maxLength: 5 }),
  fc.constant({ type: 'boolean' }),
);

const schema = fc.letrec<{ node: object }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.record({ items: tie('node'), min: fc.nat(2), span: fc.nat(2) }).map(({ items, min, span }) => ({
      type: 'array',
      items,
      minItems: min,
      maxItems: min + span,
    })),
    fc
      .dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie('node'), {
        maxKeys: 4,
        noNullPrototype: true,
      })
      .map((properties) => ({
        type: 'object',
        properties,
        required: Object.keys(properties),
        additionalProperties: false,
      })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
})).node;

describe('a model of random weights', () => {
  it('writes what the schema asks for, whatever it asks for', async () => {
    await fc.assert(
      fc.asyncProperty(schema, fc.nat(1000), async (jsonSchema, seed) => {
        const node = parseJsonSchema(jsonSchema, 30);
        const { text, reason } = await write(node, seed);
        expect(reason).toBe('stop');
        expect(findViolation(node, JSON.parse(text))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('picks among two thousand foods without getting slow over it', async () => {
    const sorts = ['red', 'green', 'yellow', 'smoked', 'dried', 'fresh', 'wild', 'baby', 'sweet', 'sour'];
    const foods = sorts.flatMap((sort) =>
      Array.from({ length: 200 }, (_, index) => `${sort} food number ${index}`),
    );
    const node = parseJsonSchema({ type: 'array', items: { enum: foods }, minItems: 20, maxItems: 20 }, 5);
    const startedAt = performance.now();
    const { text } = await write(node, 1);
    const picked: string[] = JSON.parse(text);
    expect(picked.every((food) => foods.includes(food))).toBe(true);
    expect(new Set(picked).size).toBeGreaterThan(10);
    // As a flat list of alternatives the same takes far longer.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
