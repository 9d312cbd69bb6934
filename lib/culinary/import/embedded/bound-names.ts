import { parseLooseJson } from '../structured/parse-loose-json.ts';

/** A function that is called where it stands, with the values that its body names: as Nuxt 2 hands over its state. */
const FUNCTION = /\(function\s{0,3}\(([\w$,\s]{1,50000})\)\s{0,3}\{/;
/** A string, or a name that stands for a value. */
const STRING_OR_NAME =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|(?<=[:[,]\s{0,3})[A-Za-z_$][\w$]{0,3}(?=\s{0,3}[,}\]])/g;

/** Puts values in the places of the names that stand for them. */
export type BindNames = (object: string) => string;

/** How to read an object of a script whose values are arguments of a function; null where a script has no such function. */
export function boundNames(script: string): BindNames | null {
  const found = FUNCTION.exec(script);
  const end = script.lastIndexOf('}(');
  if (found === null || end < found.index) return null;
  const names = found[1]?.split(',').map((name) => name.trim()) ?? [];
  const given = script.slice(end + 2).replace(/\)\s{0,9}\)?\s{0,9};?\s{0,9}$/, '');
  const values = parseLooseJson(`[${given.replace(/\bvoid 0\b/g, 'null')}]`);
  if (!Array.isArray(values)) return null;
  const bound = new Map(names.map((name, index) => [name, values[index] ?? null]));
  return (object) =>
    object.replace(STRING_OR_NAME, (part) =>
      part.startsWith('"') || !bound.has(part) ? part : JSON.stringify(bound.get(part)),
    );
}
