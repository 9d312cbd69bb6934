import type { PersonalDataSet } from './personal-data.ts';

/** What the table and the schema do not agree on, as `Model.field`. */
export interface UncoveredColumns {
  /** Columns that are neither personal data with an entry nor declared not to be personal. */
  readonly missing: readonly string[];
  /** Entries of columns that the schema does not have. */
  readonly unknown: readonly string[];
  /** Columns that are said to be both. */
  readonly both: readonly string[];
}

/** Columns of a Prisma schema as `Model.field`; fields whose type is another model are relations and hold nothing. */
function columnsOf(schema: string): string[] {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
    name,
    body,
  }));
  const names = new Set(models.map(({ name }) => name));
  return models.flatMap(({ name, body }) =>
    [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)]
      .filter(([, , type = '']) => !names.has(type))
      .map(([, field = '']) => `${name}.${field}`),
  );
}

/** Compares the text of a Prisma schema with the retention table and the list of columns that are not personal. */
export function uncoveredColumns(
  schema: string,
  table: readonly PersonalDataSet[],
  nonPersonal: Readonly<Record<string, Readonly<Record<string, string>>>>,
): UncoveredColumns {
  const existing = columnsOf(schema);
  const personal = new Set(
    table.flatMap(({ columns }) =>
      Object.entries(columns).flatMap(([model, fields]) => fields.map((field) => `${model}.${field}`)),
    ),
  );
  const other = new Set(
    Object.entries(nonPersonal).flatMap(([model, fields]) =>
      Object.keys(fields).map((field) => `${model}.${field}`),
    ),
  );
  return {
    missing: existing.filter((column) => !personal.has(column) && !other.has(column)),
    unknown: [...personal, ...other].filter((column) => !existing.includes(column)),
    both: [...personal].filter((column) => other.has(column)),
  };
}
