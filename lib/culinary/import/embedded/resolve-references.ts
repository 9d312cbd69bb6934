import { parseLooseJson } from '../structured/parse-loose-json.ts';
import { isNode, type SchemaNode } from '../structured/schema-node.ts';

/** An ingredient that names its food that names its unit: references in references. */
const ROUNDS_MAX = 3;
/** References of one page that are followed. */
const REFERENCES_MAX = 500;
/** No entry of a recipe is longer, characters. */
const ENTRY_LENGTH_MAX = 20_000;
/** Values below one that are looked at. */
const VALUES_MAX = 20_000;
const DEPTH_MAX = 12;
/** The name of an entry and the object that it names. */
const ENTRY = /"([^"\\]{0,300}(?:\\[\s\S][^"\\]{0,300}){0,40})"\s{0,3}:\s{0,3}\{/g;
const STRING = /[^"\\]*(?:\\[\s\S][^"\\]*)*/y;

/**
 * Values in which `{"__ref": "Food:1"}` is replaced by the entry of that name elsewhere in the same text, as Apollo
 * keeps what it fetched. References that nothing answers are dropped. Linear in the text's length.
 */
export function resolveReferences(values: readonly unknown[], text: string): unknown[] {
  const entries = new Map<string, unknown>();
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const wanted = new Set(
      [...values, ...entries.values()].flatMap(referencesIn).filter((name) => !entries.has(name)),
    );
    if (wanted.size === 0 || entries.size >= REFERENCES_MAX) break;
    for (const [name, entry] of findEntries(text, wanted)) entries.set(name, entry);
  }
  if (entries.size === 0) return [...values];
  let left = VALUES_MAX;
  const replaced = (value: unknown, depth: number): unknown => {
    left -= 1;
    if (depth > DEPTH_MAX || left < 0) return null;
    if (Array.isArray(value)) return value.map((one) => replaced(one, depth + 1));
    if (!isNode(value)) return value;
    const name = referenceOf(value);
    if (name !== null) return replaced(entries.get(name) ?? null, depth + 1);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, depth + 1)]));
  };
  return values.map((value) => replaced(value, 0));
}

function referencesIn(value: unknown): string[] {
  const names: string[] = [];
  const stack: unknown[] = [value];
  for (let seen = 0; stack.length > 0 && seen < VALUES_MAX; seen += 1) {
    const one = stack.pop();
    const name = isNode(one) ? referenceOf(one) : null;
    if (name !== null) names.push(name);
    else if (Array.isArray(one)) stack.push(...one.slice(0, REFERENCES_MAX));
    else if (isNode(one)) stack.push(...Object.values(one).slice(0, REFERENCES_MAX));
  }
  return names.slice(0, REFERENCES_MAX);
}

function referenceOf(node: SchemaNode): string | null {
  return typeof node.__ref === 'string' ? node.__ref : null;
}

function findEntries(text: string, wanted: ReadonlySet<string>): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  ENTRY.lastIndex = 0;
  for (let found = ENTRY.exec(text); found !== null; found = ENTRY.exec(text)) {
    const name = String(parseLooseJson(`"${found[1]}"`) ?? found[1]);
    if (!wanted.has(name) || entries.has(name)) continue;
    entries.set(name, parseLooseJson(objectAt(text, ENTRY.lastIndex - 1)));
  }
  return entries;
}

/** The object that begins at a place; empty where it does not end soon. */
function objectAt(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length && at - from < ENTRY_LENGTH_MAX; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      STRING.lastIndex = at + 1;
      STRING.test(text);
      at = STRING.lastIndex;
    } else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(from, at + 1);
    }
  }
  return '';
}
