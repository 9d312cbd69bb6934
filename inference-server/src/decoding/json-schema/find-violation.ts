import type { NumberBounds, SchemaNode } from './schema-node.ts';

/**
 * Checks a parsed JSON value against a schema.
 *
 * @returns a JSON pointer to the first thing that does not fit, with the reason, or null when all fits.
 */
export function findViolation(node: SchemaNode, value: unknown, pointer = ''): string | null {
  const misfit = (reason: string) => `${pointer || '/'}: ${reason}`;
  switch (node.kind) {
    case 'any':
      return !node.isObject || isRecord(value) ? null : misfit('is not an object');
    case 'enum':
      return node.values.some((allowed) => allowed === value) ? null : misfit('is not one of the values');
    case 'string':
      if (typeof value !== 'string') return misfit('is not a string');
      return isLengthWithin(value, node.minLength, node.maxLength) ? null : misfit('has the wrong length');
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return misfit('is not a number');
      if (node.isInteger && !Number.isInteger(value)) return misfit('is not a whole number');
      return isWithin(value, node) ? null : misfit('is out of bounds');
    case 'anyOf':
      return node.options.some((option) => findViolation(option, value, pointer) === null)
        ? null
        : misfit('fits none of the choices');
    case 'array':
      return findInArray(node, value, pointer);
    case 'object':
      return findInObject(node, value, pointer);
  }
}

type NodeOf<K extends SchemaNode['kind']> = Extract<SchemaNode, { kind: K }>;

function findInArray(node: NodeOf<'array'>, value: unknown, pointer: string): string | null {
  if (!Array.isArray(value)) return `${pointer || '/'}: is not an array`;
  if (value.length < node.minItems || (node.maxItems !== null && value.length > node.maxItems)) {
    return `${pointer || '/'}: has ${value.length} items`;
  }
  for (const [index, item] of value.entries()) {
    const found = findViolation(node.item, item, `${pointer}/${index}`);
    if (found !== null) return found;
  }
  return null;
}

function findInObject(node: NodeOf<'object'>, value: unknown, pointer: string): string | null {
  if (!isRecord(value)) return `${pointer || '/'}: is not an object`;
  for (const { name, node: member, isRequired } of node.properties) {
    if (!Object.hasOwn(value, name)) {
      if (isRequired) return `${pointer}/${name}: is missing`;
      continue;
    }
    const found = findViolation(member, value[name], `${pointer}/${name}`);
    if (found !== null) return found;
  }
  if (!node.isClosed) return null;
  const known = new Set(node.properties.map((property) => property.name));
  const extra = Object.keys(value).find((name) => !known.has(name));
  return extra === undefined ? null : `${pointer}/${extra}: is not a property of the schema`;
}

function isWithin(value: number, bounds: NumberBounds): boolean {
  const { minimum, maximum, isMinimumExclusive, isMaximumExclusive } = bounds;
  if (minimum !== null && (isMinimumExclusive ? value <= minimum : value < minimum)) return false;
  return maximum === null || (isMaximumExclusive ? value < maximum : value <= maximum);
}

/** Lengths count code points, as JSON Schema says. */
function isLengthWithin(text: string, min: number, max: number | null): boolean {
  const length = [...text].length;
  return length >= min && (max === null || length <= max);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
