import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonItem, JsonReader, JsonReaderError } from './json-reader.ts';

/** What the reader must hand over for a whole object. */
function itemsOf(object: Record<string, unknown>): JsonItem[] {
  return Object.entries(object).flatMap(([key, value]): JsonItem[] =>
    Array.isArray(value)
      ? value.map((element: unknown, index): JsonItem => ({ key, index, value: element }))
      : [{ key, index: null, value }],
  );
}

const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const record = fc.dictionary(fc.string({ unit: 'binary', maxLength: 8 }), scalar, { maxKeys: 4 });
const anyObject = fc.dictionary(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.oneof(scalar, record, fc.array(fc.oneof(scalar, record), { maxLength: 4 })),
  { maxKeys: 6 },
);

describe('JsonReader', () => {
  it('hands over the same items however the text is cut', () => {
    fc.assert(
      fc.property(
        anyObject,
        fc.boolean(),
        fc.array(fc.nat(400), { maxLength: 12 }),
        (object, isPretty, cuts) => {
          const text = JSON.stringify(object, null, isPretty ? 2 : 0);
          const at = [...cuts.map((c) => c % (text.length + 1)), 0, text.length].sort((a, b) => a - b);
          const reader = new JsonReader({ charsMax: 100_000, depthMax: 4 });
          const items = at.slice(1).flatMap((end, i) => reader.push(text.slice(at[i], end)));
          expect(reader.isDone).toBe(true);
          expect(JSON.stringify(items)).toBe(JSON.stringify(itemsOf(JSON.parse(text))));
        },
      ),
    );
  });

  it('hands a line over in the push that completes it', () => {
    const reader = new JsonReader();
    expect(reader.push('{"title":"Lemon ri')).toEqual([]);
    expect(reader.push('ce"')).toEqual([{ key: 'title', index: null, value: 'Lemon rice' }]);
    expect(reader.push(',"servings":2')).toEqual([]);
    expect(reader.push(',"steps":[{"text":"Boil."}')).toEqual([
      { key: 'servings', index: null, value: 2 },
      { key: 'steps', index: 0, value: Object.assign(Object.create(null), { text: 'Boil.' }) },
    ]);
    expect(reader.isDone).toBe(false);
    expect(reader.push(']}\n')).toEqual([]);
    expect(reader.isDone).toBe(true);
  });

  it.each([
    '[]',
    '"text"',
    'Sure! {"a":1}',
    '{"a":1}}',
    '{"a":1} extra',
    '{"a":1,}',
    '{"a":[1,]}',
    '{,}',
    '{"a" 1}',
    '{"a":}',
    '{"a":1 2}',
    '{"a":tru}',
    '{"a":01}',
    '{"a":"\\x"}',
    '{"a":"line\nbreak"}',
    '{"a":[1}}',
    '{"a":{]}',
    '{"a":1,"a":2}',
    '{"a":[[[[1]]]]}',
    "{'a':1}",
    '{"a":"b" "c"}',
  ])('refuses %s', (text) => {
    expect(() => new JsonReader().push(text)).toThrow(JsonReaderError);
  });

  it('refuses text without end', () => {
    const reader = new JsonReader({ charsMax: 50, depthMax: 4 });
    expect(() => reader.push(`{"a":"${'x'.repeat(60)}`)).toThrow('too long');
  });

  it('keeps a member named __proto__ a plain member', () => {
    const [item] = new JsonReader().push('{"a":{"__proto__":{"isAdmin":true}}}');
    expect(item?.value).not.toHaveProperty('isAdmin');
  });
});
