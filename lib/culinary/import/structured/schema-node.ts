/** A thing with properties as schema.org describes it, from whichever syntax a page uses. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** Whether a value has properties. */
export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: itself if it is one, else alone in one; nothing for what is absent. Nested lists are unfolded. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(4) : [value];
}

/** The first property of these names that says something. */
export function propertyOf(node: SchemaNode, ...names: readonly string[]): unknown {
  for (const name of names) {
    const value = node[name] ?? node[`schema:${name}`];
    if (
      value !== undefined &&
      value !== null &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0)
    ) {
      return value;
    }
  }
  return undefined;
}

/** The types of a node without their address: "Recipe" of "https://schema.org/Recipe". */
function typesOf(node: SchemaNode): string[] {
  return listOf(node['@type'] ?? node.type).map((type) => String(type).replace(/^.*[/:#]/, ''));
}

/** Whether a node is of a type, by name whatever the case. */
export function isOfType(node: SchemaNode, type: string): boolean {
  return typesOf(node).some((one) => one.toLowerCase() === type.toLowerCase());
}
