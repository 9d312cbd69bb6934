import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Collects the named schemas of a description, so that each stands in it once. */
export class SchemaStore {
  readonly #named = new Map<string, JsonSchema>();

  /** The schema for use in the description: a reference where it has a name. `io` tells what a caller sends from what it gets. */
  use(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $schema: _,
      $defs,
      ...own
    } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
    for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>)) {
      this.#keep(name, definition);
    }
    const name = schema.meta()?.id;
    if (typeof name !== 'string') return relocate(own);
    this.#keep(name, own);
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Every named schema, by name. */
  all(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.#named].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #keep(name: string, schema: JsonSchema): void {
    const { id: _, $id: __, ...rest } = schema;
    this.#named.set(name, relocate(rest));
  }
}

/** Points references at the place where a description keeps its schemas. */
function relocate(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
