import type { FactSource } from './food-facts.ts';

/** A fact with whose figure it is. */
export type Sourced<Value> = FactSource & { readonly value: Value };

/** A table of facts by food. */
export interface KeyedRows<Value> {
  /** The row of the first of `ids` that has one: the food itself stands first, then what it is a kind of. */
  find(ids: readonly string[]): Sourced<Value> | null;
  /** Every food that the table names. */
  ids(): readonly string[];
}

/**
 * A table of facts: a line is `keys | value`, keys being ids of foods between commas; `@` names the source of the
 * lines below it. It is read when somebody first asks for it, and throws then when a food is told twice.
 */
export function keyedRows<Value>(
  text: string,
  readValue: (cells: readonly string[], source: string) => Value,
): KeyedRows<Value> {
  let rows: ReadonlyMap<string, Row<Value>> | null = null;
  const read = () => {
    rows ??= readRows(text, readValue);
    return rows;
  };
  return {
    find(ids) {
      const id = ids.find((key) => read().has(key));
      const row = id === undefined ? undefined : read().get(id);
      return row === undefined ? null : { ...row, basis: id === ids[0] ? 'food' : 'kind' };
    },
    ids: () => [...read().keys()],
  };
}

interface Row<Value> {
  readonly value: Value;
  readonly source: string;
}

function readRows<Value>(
  text: string,
  readValue: (cells: readonly string[], source: string) => Value,
): ReadonlyMap<string, Row<Value>> {
  const rows = new Map<string, Row<Value>>();
  let source = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) source = line.slice(1).trim();
    if (line === '' || line.startsWith('@')) continue;
    const [keys = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const row = { value: readValue(cells, source), source };
    for (const key of keys.split(/, */)) {
      if (rows.has(key)) throw new Error(`foods: "${key}" stands twice in a table of facts`);
      rows.set(key, row);
    }
  }
  return rows;
}
