/** A table of facts by food. */
export interface KeyedRows<Value> {
  /** The row of the first of `ids` that has one, and whether that is the first of them: the food itself. */
  find(ids: readonly string[]): { readonly value: Value; readonly isOwn: boolean } | null;
  /** Every food that the table names. */
  ids(): readonly string[];
}

/**
 * A table of facts: a line is `keys | value`, keys being ids of foods between commas; `#` starts a remark. It is read
 * when somebody first asks for it, and throws then when a food is told twice.
 */
export function keyedRows<Value>(
  text: string,
  readValue: (cells: readonly string[]) => Value,
): KeyedRows<Value> {
  let rows: ReadonlyMap<string, Value> | null = null;
  const read = () => {
    rows ??= readRows(text, readValue);
    return rows;
  };
  return {
    find(ids) {
      const id = ids.find((key) => read().has(key));
      const value = id === undefined ? undefined : read().get(id);
      return value === undefined ? null : { value, isOwn: id === ids[0] };
    },
    ids: () => [...read().keys()],
  };
}

function readRows<Value>(
  text: string,
  readValue: (cells: readonly string[]) => Value,
): ReadonlyMap<string, Value> {
  const rows = new Map<string, Value>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [keys = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const value = readValue(cells);
    for (const key of keys.split(/, */)) {
      if (rows.has(key)) throw new Error(`foods: "${key}" stands twice in a table of facts`);
      rows.set(key, value);
    }
  }
  return rows;
}
