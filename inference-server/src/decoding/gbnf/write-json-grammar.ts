import type { SchemaNode } from '../json-schema/schema-node.ts';
import { GbnfRules, writeLiteral } from './gbnf-rules.ts';
import { writeInteger, writeNumber } from './write-number.ts';
import { writePrefixTree } from './write-prefix-tree.ts';

/** Bounds where the schema sets none, so that every text ends; none of them is above the schema's own. */
const ITEMS_MAX = 32;
const LENGTH_MAX = 600;
/** Depth of values of which the schema says nothing. */
const FREE_DEPTH = 3;

/**
 * A character of a JSON string: printable, of the Basic Multilingual Plane (where length is the same by any
 * count), or one of the short escapes. U+0800 to U+0FFF are left out: llama.cpp lets a model that writes
 * single bytes spell any character of two bytes with three, which no reader accepts, unless the only lead
 * byte for that (0xE0) is impossible.
 */
const CHARACTER = '[ !#-\\[\\]-~\\u00A0-\\u07FF\\u1000-\\uD7FF] | "\\\\" ["\\\\/nt]';

type NodeOf<K extends SchemaNode['kind']> = Extract<SchemaNode, { kind: K }>;

/**
 * Writes the grammar (GBNF) of the JSON texts that a schema allows: compact, the properties in the schema's
 * order and all of them present. It allows a part of what the schema allows, never more, and every text of
 * it is finite.
 */
export function writeJsonGrammar(node: SchemaNode): string {
  const rules = new GbnfRules();
  return rules.toText(write(rules, node));
}

function write(rules: GbnfRules, node: SchemaNode): string {
  switch (node.kind) {
    case 'object':
      return writeObject(rules, node);
    case 'array':
      return writeArray(rules, node);
    case 'string':
      return writeString(rules, node.minLength, node.maxLength);
    case 'number':
      return rules.refer(node.isInteger ? writeInteger(node) : writeNumber(rules, node));
    case 'enum':
      return writePrefixTree(
        rules,
        node.values.map((value) => JSON.stringify(value)),
      );
    case 'anyOf':
      return rules.refer(node.options.map((option) => write(rules, option)).join(' | '));
    case 'any':
      return writeFree(rules, FREE_DEPTH, node.isObject);
  }
}

function writeObject(rules: GbnfRules, node: NodeOf<'object'>): string {
  const members = node.properties.map(({ name, node: member }, index) => {
    const key = writeLiteral(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    return `${key} ${write(rules, member)}`;
  });
  return members.length === 0 ? '"{}"' : rules.refer(`${members.join(' ')} "}"`);
}

function writeArray(rules: GbnfRules, node: NodeOf<'array'>): string {
  const max = node.maxItems ?? Math.max(ITEMS_MAX, node.minItems);
  return max === 0 ? '"[]"' : rules.refer(writeList('[', write(rules, node.item), ']', node.minItems, max));
}

function writeList(open: string, item: string, close: string, min: number, max: number): string {
  const more = max > 1 ? ` ("," ${item}){${Math.max(0, min - 1)},${max - 1}}` : '';
  const filled = `${item}${more}`;
  return `"${open}" ${min === 0 ? `(${filled})?` : filled} "${close}"`;
}

function writeString(rules: GbnfRules, min: number, maxLength: number | null): string {
  const max = Math.max(min, Math.min(maxLength ?? LENGTH_MAX, LENGTH_MAX));
  const character = rules.refer(CHARACTER);
  return rules.refer(`"\\"" ${character}{${min},${max}} "\\""`);
}

function writeFree(rules: GbnfRules, depth: number, isObject: boolean): string {
  const text = writeString(rules, 0, LENGTH_MAX);
  if (depth === 0) {
    const number = rules.refer('"-"? ("0" | [1-9] [0-9]{0,8}) ("." [0-9]{1,3})?');
    return rules.refer(`${text} | ${number} | "true" | "false" | "null"`);
  }
  const inner = writeFree(rules, depth - 1, false);
  const member = rules.refer(`${writeString(rules, 1, 60)} ":" ${inner}`);
  const object = rules.refer(writeList('{', member, '}', 0, ITEMS_MAX));
  if (isObject) return object;
  const array = rules.refer(writeList('[', inner, ']', 0, ITEMS_MAX));
  return rules.refer(`${object} | ${array} | ${inner}`);
}
