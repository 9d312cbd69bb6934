import { isNode, isOfType, listOf, propertyOf, type SchemaNode } from './schema-node.ts';

/** Nodes that one page may declare; more is no recipe page. */
const NODES_MAX = 20_000;
/** Properties below which a recipe is another one than the page's own. */
const ASIDE =
  /^(?:isRelatedTo|relatedLink|related|mentions|isSimilarTo|recommendation|review|comment|isPartOf|video)$/i;

interface Candidate {
  readonly node: SchemaNode;
  readonly score: number;
}

/**
 * The recipe among the things that a page declares: the most complete one, the earlier of two, with what it lacks from
 * another of the same name. References by `@id` are followed. Null when there is none.
 */
export function findRecipeNode(declared: readonly unknown[]): SchemaNode | null {
  const { recipes, byId } = collect(declared);
  const best = recipes.reduce<Candidate | null>(
    (kept, one) => (kept === null || one.score > kept.score ? one : kept),
    null,
  );
  if (best === null) return null;
  const name = String(propertyOf(best.node, 'name') ?? '');
  const same = recipes.filter(
    ({ node }) => node !== best.node && String(propertyOf(node, 'name') ?? '') === name,
  );
  const merged: Record<string, unknown> = {};
  for (const { node } of [...same.reverse(), best]) {
    for (const [key, value] of Object.entries(node)) {
      if (propertyOf(node, key) !== undefined || merged[key] === undefined) merged[key] = value;
    }
  }
  return resolve(merged, byId);
}

function collect(declared: readonly unknown[]): { recipes: Candidate[]; byId: Map<string, SchemaNode> } {
  const recipes: Candidate[] = [];
  const byId = new Map<string, SchemaNode>();
  let seen = 0;
  const queue: { value: unknown; isAside: boolean }[] = declared.map((value) => ({ value, isAside: false }));
  for (let index = 0; index < queue.length && seen < NODES_MAX; index += 1) {
    const { value, isAside } = queue[index] ?? { value: null, isAside: false };
    if (Array.isArray(value))
      queue.push(...value.slice(0, NODES_MAX).map((item) => ({ value: item, isAside })));
    if (!isNode(value)) continue;
    seen += 1;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > Object.keys(byId.get(id) ?? {}).length) {
      byId.set(id, value);
    }
    if (isOfType(value, 'Recipe'))
      recipes.push({ node: value, score: completeness(value) - (isAside ? 10 : 0) });
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'object') queue.push({ value: child, isAside: isAside || ASIDE.test(key) });
    }
  }
  return { recipes, byId };
}

function completeness(node: SchemaNode): number {
  const has = (...names: readonly string[]) => (propertyOf(node, ...names) === undefined ? 0 : 1);
  return (
    3 * has('recipeIngredient', 'ingredients') +
    3 * has('recipeInstructions', 'instructions') +
    has('name', 'headline') +
    has('recipeYield', 'yield')
  );
}

/** Puts the thing that an `@id` names in the place of the reference. */
function resolve(node: SchemaNode, byId: ReadonlyMap<string, SchemaNode>): SchemaNode {
  const entries = Object.entries(node).map(([key, value]) => {
    const items = listOf(value);
    if (!items.some((item) => isReference(item))) return [key, value] as const;
    return [
      key,
      items.map((item) => (isReference(item) ? (byId.get(String(item['@id'])) ?? item) : item)),
    ] as const;
  });
  return Object.fromEntries(entries);
}

function isReference(value: unknown): value is SchemaNode {
  return isNode(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1;
}
