import { Failure } from '../../failure.ts';
import type { NumberBounds } from './schema-node.ts';

/** Whole numbers beyond this are not exact in JSON readers; schema writers use it for "no bound". */
const UNBOUNDED = Number.MAX_SAFE_INTEGER;

/** A count such as `maxItems`: a whole number of at least 0, or null when absent. */
export function readCount(value: unknown, pointer: string): number | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw invalid(pointer, `${JSON.stringify(value)} is not a count.`);
}

/**
 * Bounds of a number in either spelling. Bounds of an integer are made whole and inclusive.
 *
 * @throws Failure `unsupported_schema` when no number lies between them.
 */
export function parseNumberBounds(
  schema: Readonly<Record<string, unknown>>,
  pointer: string,
  isInteger: boolean,
): NumberBounds {
  const inclusiveMin = readBound(schema.minimum, pointer);
  const exclusiveMin = readBound(schema.exclusiveMinimum, pointer);
  const inclusiveMax = readBound(schema.maximum, pointer);
  const exclusiveMax = readBound(schema.exclusiveMaximum, pointer);
  const isMinimumExclusive = exclusiveMin !== null && (inclusiveMin === null || exclusiveMin >= inclusiveMin);
  const isMaximumExclusive = exclusiveMax !== null && (inclusiveMax === null || exclusiveMax <= inclusiveMax);
  const bounds: NumberBounds = {
    minimum: isMinimumExclusive ? exclusiveMin : inclusiveMin,
    maximum: isMaximumExclusive ? exclusiveMax : inclusiveMax,
    isMinimumExclusive,
    isMaximumExclusive,
  };
  const tidy = isInteger ? toWhole(bounds) : bounds;
  if (isEmpty(tidy)) throw invalid(pointer, 'No number lies between these bounds.');
  return tidy;
}

function toWhole(bounds: NumberBounds): NumberBounds {
  const { minimum, maximum } = bounds;
  const low = minimum === null ? null : Math.ceil(minimum);
  const high = maximum === null ? null : Math.floor(maximum);
  return {
    minimum: low !== null && bounds.isMinimumExclusive && low === minimum ? low + 1 : low,
    maximum: high !== null && bounds.isMaximumExclusive && high === maximum ? high - 1 : high,
    isMinimumExclusive: false,
    isMaximumExclusive: false,
  };
}

function isEmpty({ minimum, maximum, isMinimumExclusive, isMaximumExclusive }: NumberBounds): boolean {
  if (minimum === null || maximum === null) return false;
  return isMinimumExclusive || isMaximumExclusive ? minimum >= maximum : minimum > maximum;
}

function readBound(value: unknown, pointer: string): number | null {
  if (value === undefined) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalid(pointer, `${JSON.stringify(value)} is not a bound.`);
  }
  return Math.abs(value) >= UNBOUNDED ? null : value;
}

function invalid(pointer: string, message: string): Failure {
  return new Failure('unsupported_schema', `${message} (at "${pointer || '/'}" of the schema)`, {
    param: 'response_format',
  });
}
