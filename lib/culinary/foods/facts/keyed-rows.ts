/**
 * Reads a table of facts: a line is `keys | value`, keys being ids of foods between commas; `#` starts a remark.
 * Returns the value for every key. Throws when a key is told twice.
 */
export function readKeyedRows<Value>(
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

/** The row of the first of `ids` that has one. */
export function findRow<Value>(rows: ReadonlyMap<string, Value>, ids: readonly string[]): Value | undefined {
  const id = ids.find((key) => rows.has(key));
  return id === undefined ? undefined : rows.get(id);
}
