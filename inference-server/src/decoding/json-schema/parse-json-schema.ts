import { Failure } from '../../failure.ts';
import { parseNumberBounds, readCount } from './parse-bounds.ts';
import type { JsonPrimitive, SchemaNode, SchemaProperty } from './schema-node.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Reader {
  readonly root: Schema;
  readonly depthMax: number;
  /** References being resolved, to see one that comes back to itself. */
  readonly open: readonly string[];
  readonly depth: number;
  readonly pointer: string;
}

/** Keywords that say something about the text and that we cannot hold: better refused than ignored. */
const REFUSED = [
  'pattern',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependentRequired',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'contains',
  'uniqueItems',
  'multipleOf',
  'prefixItems',
  'unevaluatedProperties',
  'unevaluatedItems',
];

/**
 * Reads a JSON Schema (draft 2020-12, the subset of OpenAI's structured outputs and what zod writes).
 *
 * @param depthMax deepest nesting of schemas.
 * @throws Failure `unsupported_schema` with a JSON pointer to what cannot be held.
 */
export function parseJsonSchema(schema: unknown, depthMax: number): SchemaNode {
  if (!isSchema(schema)) throw unsupported('', 'A schema is an object.');
  return read(schema, { root: schema, depthMax, open: [], depth: 0, pointer: '' });
}

function read(schema: unknown, at: Reader): SchemaNode {
  if (schema === true) return { kind: 'any', isObject: false };
  if (!isSchema(schema)) throw unsupported(at.pointer, 'A schema is an object.');
  if (at.depth > at.depthMax) throw unsupported(at.pointer, `Nested deeper than ${at.depthMax}.`);
  for (const keyword of REFUSED) {
    if (schema[keyword] !== undefined && schema[keyword] !== false) {
      throw unsupported(at.pointer, `The keyword "${keyword}" is not supported.`);
    }
  }
  if (typeof schema.$ref === 'string') return readReference(schema.$ref, at);
  if (schema.const !== undefined) return readEnum([schema.const], at);
  if (Array.isArray(schema.enum)) return readEnum(schema.enum, at);
  const options = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(options)) return readOptions(options, at);
  if (Array.isArray(schema.allOf)) {
    if (schema.allOf.length !== 1) throw unsupported(at.pointer, 'allOf is supported with one schema only.');
    return read(schema.allOf[0], inside(at, 'allOf/0'));
  }
  return readTyped(schema, at);
}

function readTyped(schema: Schema, at: Reader): SchemaNode {
  const type = schema.type;
  if (Array.isArray(type)) {
    return readOptions(
      type.map((one: unknown) => ({ ...schema, type: one })),
      at,
    );
  }
  switch (type) {
    case 'object':
      return readObject(schema, at);
    case 'array':
      return readArray(schema, at);
    case 'string':
      return {
        kind: 'string',
        minLength: readCount(schema.minLength, at.pointer) ?? 0,
        maxLength: readCount(schema.maxLength, at.pointer),
      };
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        isInteger: type === 'integer',
        ...parseNumberBounds(schema, at.pointer, type === 'integer'),
      };
    case 'boolean':
      return { kind: 'enum', values: [false, true] };
    case 'null':
      return { kind: 'enum', values: [null] };
    case undefined:
      return schema.properties !== undefined
        ? readObject(schema, at)
        : schema.items !== undefined
          ? readArray(schema, at)
          : { kind: 'any', isObject: false };
    default:
      throw unsupported(at.pointer, `There is no type ${JSON.stringify(type)}.`);
  }
}

function readObject(schema: Schema, at: Reader): SchemaNode {
  const members = schema.properties;
  const isClosed = schema.additionalProperties === false;
  if (members === undefined) {
    return isClosed ? { kind: 'object', properties: [], isClosed } : { kind: 'any', isObject: true };
  }
  if (!isSchema(members)) throw unsupported(at.pointer, '"properties" is an object.');
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const properties: SchemaProperty[] = Object.entries(members).map(([name, member]) => ({
    name,
    node: read(member, inside(at, `properties/${name}`)),
    isRequired: required.has(name),
  }));
  for (const name of required) {
    if (typeof name !== 'string' || !Object.hasOwn(members, name)) {
      throw unsupported(at.pointer, `"required" names ${JSON.stringify(name)}, which has no schema.`);
    }
  }
  return { kind: 'object', properties, isClosed };
}

function readArray(schema: Schema, at: Reader): SchemaNode {
  const minItems = readCount(schema.minItems, at.pointer) ?? 0;
  const maxItems = readCount(schema.maxItems, at.pointer);
  if (maxItems !== null && maxItems < minItems) throw unsupported(at.pointer, 'maxItems is below minItems.');
  const item = schema.items ?? true;
  return { kind: 'array', item: read(item, inside(at, 'items')), minItems, maxItems };
}

function readOptions(options: readonly unknown[], at: Reader): SchemaNode {
  if (options.length === 0) throw unsupported(at.pointer, 'A choice needs at least one schema.');
  const nodes = options.map((option, index) => read(option, inside(at, `anyOf/${index}`)));
  const [first] = nodes;
  return nodes.length === 1 && first !== undefined ? first : { kind: 'anyOf', options: nodes };
}

function readEnum(values: readonly unknown[], at: Reader): SchemaNode {
  if (values.length === 0) throw unsupported(at.pointer, 'An enum needs at least one value.');
  const primitives = values.map((value): JsonPrimitive => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw unsupported(at.pointer, 'Values of an enum are strings, numbers, booleans or null.');
  });
  return { kind: 'enum', values: [...new Set(primitives)] };
}

function readReference(reference: string, at: Reader): SchemaNode {
  if (!reference.startsWith('#')) throw unsupported(at.pointer, 'Only references into the same schema.');
  if (at.open.includes(reference)) {
    throw unsupported(at.pointer, `The reference ${reference} contains itself, so its text has no bound.`);
  }
  let target: unknown = at.root;
  for (const part of reference.slice(1).split('/').slice(1)) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    target = isSchema(target) && Object.hasOwn(target, name) ? target[name] : undefined;
  }
  if (target === undefined) throw unsupported(at.pointer, `There is nothing at ${reference}.`);
  return read(target, { ...inside(at, '$ref'), open: [...at.open, reference] });
}

function inside(at: Reader, step: string): Reader {
  return { ...at, depth: at.depth + 1, pointer: `${at.pointer}/${step}` };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unsupported(pointer: string, message: string): Failure {
  return new Failure('unsupported_schema', `${message} (at "${pointer || '/'}" of the schema)`, {
    param: 'response_format',
  });
}
