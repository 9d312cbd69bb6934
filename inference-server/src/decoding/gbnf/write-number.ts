import { Failure } from '../../failure.ts';
import type { NumberBounds } from '../json-schema/schema-node.ts';
import type { GbnfRules } from './gbnf-rules.ts';
import { writePrefixTree } from './write-prefix-tree.ts';
import { writeWholeNumber } from './write-whole-number.ts';

/** Where a schema sets no bound: nine digits, so that the text ends. */
const UNBOUNDED = 999_999_999;
const FRACTION = '"." [0-9]{1,3}';
const FRACTION_ABOVE_ZERO = '"." ([1-9] [0-9]{0,2} | "0" [1-9] [0-9]? | "00" [1-9])';
/** Steps of a number whose bounds leave no room for a whole one. */
const STEPS_PER_UNIT = 1000;

interface Span {
  readonly low: number;
  readonly high: number;
  readonly isLowExclusive: boolean;
  readonly isHighExclusive: boolean;
}

/** An expression for the whole numbers within inclusive bounds. */
export function writeInteger(bounds: NumberBounds): string {
  const low = bounds.minimum ?? Math.min(-UNBOUNDED, bounds.maximum ?? 0);
  const high = bounds.maximum ?? Math.max(UNBOUNDED, bounds.minimum ?? 0);
  const alternatives: string[] = [];
  if (high >= 0) alternatives.push(writeWholeNumber(Math.max(0, low), high));
  if (low < 0) alternatives.push(`"-" ${writeWholeNumber(Math.max(1, -high), -low)}`);
  return alternatives.length === 1 ? alternatives.join('') : `(${alternatives.join(' | ')})`;
}

/**
 * An expression for numbers with up to three decimals, all of them within the bounds. Some that the bounds
 * allow are left out (those between a bound that is not whole and the next whole number).
 */
export function writeNumber(rules: GbnfRules, bounds: NumberBounds): string {
  const span: Span = {
    low: bounds.minimum ?? Math.min(-UNBOUNDED, bounds.maximum ?? 0),
    high: bounds.maximum ?? Math.max(UNBOUNDED, bounds.minimum ?? 0),
    isLowExclusive: bounds.isMinimumExclusive,
    isHighExclusive: bounds.isMaximumExclusive,
  };
  const alternatives = writeNotNegative({
    ...span,
    low: Math.max(0, span.low),
    isLowExclusive: span.isLowExclusive && span.low >= 0,
  });
  const mirrored: Span = {
    low: Math.max(0, -span.high),
    high: -span.low,
    isLowExclusive: span.high >= 0 || span.isHighExclusive,
    isHighExclusive: span.isLowExclusive,
  };
  for (const alternative of writeNotNegative(mirrored)) alternatives.push(`"-" (${alternative})`);
  return alternatives.length === 0 ? writeSteps(rules, span) : `(${alternatives.join(' | ')})`;
}

function writeNotNegative(span: Span): string[] {
  const { low, high, isLowExclusive, isHighExclusive } = span;
  const alternatives: string[] = [];
  const wholeLow = Math.ceil(low) + (isLowExclusive && Number.isInteger(low) ? 1 : 0);
  const wholeHigh = Math.floor(high) - (isHighExclusive && Number.isInteger(high) ? 1 : 0);
  if (wholeLow <= wholeHigh) alternatives.push(writeWholeNumber(wholeLow, wholeHigh));
  // A whole part with any fraction stays below the next whole number, which must not pass the upper bound.
  const partHigh = Math.floor(high) - 1;
  if (wholeLow <= partHigh) alternatives.push(`${writeWholeNumber(wholeLow, partHigh)} ${FRACTION}`);
  if (isLowExclusive && Number.isInteger(low) && low <= partHigh) {
    alternatives.push(`"${low}" ${FRACTION_ABOVE_ZERO}`);
  }
  return alternatives;
}

function writeSteps(rules: GbnfRules, span: Span): string {
  const from = Math.ceil(span.low * STEPS_PER_UNIT);
  const to = Math.floor(span.high * STEPS_PER_UNIT);
  const texts: string[] = [];
  for (let step = from; step <= to; step++) {
    const value = step / STEPS_PER_UNIT;
    const isOut =
      (value === span.low && span.isLowExclusive) || (value === span.high && span.isHighExclusive);
    if (!isOut) texts.push(String(value));
  }
  if (texts.length > 0) return writePrefixTree(rules, texts);
  throw new Failure(
    'unsupported_schema',
    `No number with three decimals lies between ${span.low} and ${span.high}.`,
    {
      param: 'response_format',
    },
  );
}
