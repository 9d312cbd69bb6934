import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findViolation } from './find-violation.ts';
import { parseJsonSchema } from './parse-json-schema.ts';

const parse = (schema: unknown) => parseJsonSchema(schema, 10);

describe('parseJsonSchema', () => {
  it('reads what zod writes', () => {
    const schema = z.strictObject({
      name: z.string().min(1).max(9),
      count: z.int().min(0).max(5),
      ratio: z.number().positive().nullable(),
      kind: z.enum(['a', 'b']),
      tags: z.array(z.string()).max(3),
      flag: z.boolean().optional(),
    });
    const node = parse(z.toJSONSchema(schema));
    const good = { name: 'x', count: 5, ratio: null, kind: 'a', tags: [] };
    for (const value of [good, { ...good, flag: true }, { ...good, ratio: 0.1 }]) {
      expect([findViolation(node, value), schema.safeParse(value).success]).toEqual([null, true]);
    }
    const bad = [
      { ...good, name: '' },
      { ...good, count: 6 },
      { ...good, count: 1.5 },
      { ...good, ratio: 0 },
      { ...good, kind: 'c' },
      { ...good, tags: ['1', '2', '3', '4'] },
      { ...good, tags: {} },
      { ...good, more: 1 },
      { ...good, kind: undefined },
      [good],
      null,
    ];
    for (const value of bad) {
      expect([findViolation(node, value) === null, schema.safeParse(value).success]).toEqual([false, false]);
    }
  });

  it('follows references', () => {
    const node = parse({ $defs: { 'a/b': { const: 7 } }, items: { $ref: '#/$defs/a~1b' }, type: 'array' });
    expect([findViolation(node, [7, 7]), findViolation(node, [8])]).toEqual([
      null,
      '/0: is not one of the values',
    ]);
  });

  it('makes the bounds of whole numbers whole, and knows "no bound"', () => {
    expect(parse({ type: 'integer', exclusiveMinimum: 2, maximum: 5.5 })).toMatchObject({
      minimum: 3,
      maximum: 5,
    });
    expect(parse({ type: 'integer', maximum: Number.MAX_SAFE_INTEGER })).toMatchObject({ maximum: null });
  });

  it.each([
    ['text', 'a string', '"/"'],
    [{ type: 'string', pattern: 'x' }, 'pattern', '"/"'],
    [{ type: 'object', properties: { a: { type: 'what' } } }, 'what', '/properties/a'],
    [{ type: 'object', properties: {}, required: ['b'] }, '"b"', '"/"'],
    [{ type: 'integer', minimum: 3, maximum: 2 }, 'between', '"/"'],
    [{ type: 'array', minItems: 3, maxItems: 2 }, 'maxItems', '"/"'],
    [{ enum: [] }, 'enum', '"/"'],
    [{ enum: [{}] }, 'enum', '"/"'],
    [{ $ref: '#/$defs/none' }, 'nothing', '"/"'],
    [{ $ref: 'https://example.org/schema' }, 'same schema', '"/"'],
    [
      { $defs: { loop: { items: { $ref: '#/$defs/loop' }, type: 'array' } }, $ref: '#/$defs/loop' },
      'no bound',
      'items',
    ],
    [{ type: 'array', minItems: -1 }, 'count', '"/"'],
  ])('refuses %j', (schema, what, where) => {
    expect(() => parse(schema)).toThrow(expect.objectContaining({ code: 'unsupported_schema' }));
    if (typeof schema === 'object') expect(() => parse(schema)).toThrow(what);
    if (typeof schema === 'object') expect(() => parse(schema)).toThrow(where);
  });

  it('bounds the depth', () => {
    let schema: object = { type: 'null' };
    for (let depth = 0; depth < 11; depth++) schema = { type: 'array', items: schema };
    expect(() => parse(schema)).toThrow('deeper than 10');
  });
});
