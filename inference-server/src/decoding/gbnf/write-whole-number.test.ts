import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GbnfRules } from './gbnf-rules.ts';
import { writeInteger, writeNumber } from './write-number.ts';
import { writePrefixTree } from './write-prefix-tree.ts';
import { writeWholeNumber } from './write-whole-number.ts';

/**
 * Turns an expression with literals, classes, groups and bounded repetitions (all that these writers use)
 * into the regular expression with the same language.
 */
function toPattern(rules: GbnfRules, expression: string): RegExp {
  const bodies = new Map(
    rules
      .toText('')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(' ')),
        line.slice(line.indexOf('::=') + 4),
      ]),
  );
  const translate = (text: string): string =>
    text.replace(/"((?:\\.|[^"\\])*)"|\[[^\]]*\]|\br\d+\b|\s+/g, (token, literal?: string) => {
      if (literal !== undefined) {
        return literal.replace(/\\(.)/g, '$1').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      }
      if (token.startsWith('[')) return token;
      return token.startsWith('r') ? `(?:${translate(bodies.get(token) ?? '')})` : '';
    });
  return new RegExp(`^(?:${translate(expression)})$`);
}

const bounds = (
  minimum: number | null,
  maximum: number | null,
  isMinimumExclusive = false,
  isMaximumExclusive = false,
) => ({
  minimum,
  maximum,
  isMinimumExclusive,
  isMaximumExclusive,
});

describe('writeWholeNumber', () => {
  it('matches every number of the range and no other', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.nat(1500), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const pattern = toPattern(new GbnfRules(), writeWholeNumber(low, high));
        for (let value = Math.max(0, low - 120); value <= high + 120; value++) {
          expect(pattern.test(String(value))).toBe(value >= low && value <= high);
        }
        expect(pattern.test(`0${low}`)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('writeInteger', () => {
  it('matches below zero too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), fc.nat(300), (low, span) => {
        const high = low + span;
        const pattern = toPattern(new GbnfRules(), writeInteger(bounds(low, high)));
        for (let value = low - 20; value <= high + 20; value++) {
          expect(pattern.test(String(value))).toBe(value >= low && value <= high);
        }
        expect(pattern.test('-0')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('has nine digits where there is no bound', () => {
    const pattern = toPattern(new GbnfRules(), writeInteger(bounds(null, null)));
    expect(['0', '-7', '999999999', '1000000000', '-'].map((text) => pattern.test(text))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('writeNumber', () => {
  const bound = fc.integer({ min: -4000, max: 4000 }).map((steps) => steps / 100);

  it('matches nothing outside the bounds', () => {
    fc.assert(
      fc.property(
        bound,
        fc.integer({ min: 1, max: 3000 }),
        fc.boolean(),
        fc.boolean(),
        (low, steps, openLow, openHigh) => {
          const high = low + steps / 100;
          const rules = new GbnfRules();
          const pattern = toPattern(rules, writeNumber(rules, bounds(low, high, openLow, openHigh)));
          let matched = 0;
          for (let value = Math.floor(low) - 1; value <= Math.ceil(high) + 1; value += 0.125) {
            if (!pattern.test(String(value))) continue;
            matched++;
            expect(openLow ? value > low : value >= low).toBe(true);
            expect(openHigh ? value < high : value <= high).toBe(true);
          }
          if (high - low > 3) expect(matched).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('writes small amounts above an open zero, and never zero', () => {
    const rules = new GbnfRules();
    const pattern = toPattern(rules, writeNumber(rules, bounds(0, 10_000, true)));
    expect(['0.5', '0.05', '1', '2.25', '10000'].every((text) => pattern.test(text))).toBe(true);
    expect(['0', '0.0', '0.000', '-1', '10000.5', '10001', '01'].some((text) => pattern.test(text))).toBe(
      false,
    );
  });

  it('steps by thousandths where no whole number fits, and says when nothing does', () => {
    const rules = new GbnfRules();
    const pattern = toPattern(rules, writeNumber(rules, bounds(0.2, 0.25)));
    expect(['0.2', '0.225', '0.25'].every((text) => pattern.test(text))).toBe(true);
    expect(pattern.test('0.26')).toBe(false);
    expect(() => writeNumber(rules, bounds(0.00001, 0.00002))).toThrow(/No number/);
  });
});

describe('writePrefixTree', () => {
  it('matches its texts and no other', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '"', '\\', ' ', '.'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 20 }), text, (texts, other) => {
        const rules = new GbnfRules();
        const pattern = toPattern(rules, writePrefixTree(rules, texts));
        for (const one of texts) expect(pattern.test(one)).toBe(true);
        expect(pattern.test(other)).toBe(texts.includes(other));
        for (const one of texts) expect(pattern.test(`${one}${one}x`)).toBe(false);
      }),
    );
  });

  it('shares beginnings and endings', () => {
    const rules = new GbnfRules();
    const tree = writePrefixTree(rules, ['red onion', 'red pepper', 'green onion', 'green pepper']);
    expect(rules.toText(tree).match(/onion/g)).toHaveLength(1);
  });
});
