import { decodeReferences } from '../html/character-references.ts';
import { elementsOf, type HtmlElement } from '../html/html-element.ts';
import { linesBelow, textBelow } from '../html/visible-text.ts';
import { isOfType, type SchemaNode } from './schema-node.ts';

/** How a syntax marks things and their properties within a page. */
interface MarkupSyntax {
  readonly isThing: (element: HtmlElement) => boolean;
  readonly typeAttribute: string;
  readonly propertyAttribute: string;
}

const MICRODATA: MarkupSyntax = {
  isThing: (element) => element.attributes.has('itemscope') && element.attributes.has('itemtype'),
  typeAttribute: 'itemtype',
  propertyAttribute: 'itemprop',
};
const RDFA: MarkupSyntax = {
  isThing: (element) => element.attributes.has('typeof'),
  typeAttribute: 'typeof',
  propertyAttribute: 'property',
};

type OpenNode = Record<string, unknown>;

/** Things that a page declares by microdata (HTML standard, chapter 5) or RDFa Lite, as schema.org nodes. */
export function readMarkupItems(page: HtmlElement): SchemaNode[] {
  return [...readSyntax(page, MICRODATA), ...readSyntax(page, RDFA)];
}

function readSyntax(page: HtmlElement, syntax: MarkupSyntax): SchemaNode[] {
  const owners = new Map<HtmlElement, OpenNode>();
  const tops: OpenNode[] = [];
  // Properties of a recipe that nobody said is one.
  const implied: OpenNode = {};
  const enclosing = enclosingElements(page, syntax);
  for (const element of elementsOf(page)) {
    const owner = element.parent === null ? undefined : owners.get(element.parent);
    const thing = syntax.isThing(element) ? openThing(element, syntax) : undefined;
    const inside = thing ?? owner;
    if (inside !== undefined) owners.set(element, inside);
    const properties = propertyNames(element, syntax);
    for (const name of enclosing.has(element) ? [] : properties) {
      const value = thing ?? propertyText(element, name);
      if (owner !== undefined) append(owner, name, value);
      if (OF_RECIPES.has(name) && (owner === undefined || !isRecipe(owner))) append(implied, name, value);
    }
    if (thing !== undefined && (owner === undefined || properties.length === 0)) tops.push(thing);
  }
  return tops.some(isRecipe) ? tops : [...tops, { ...implied, '@type': 'Recipe' }];
}

/** Elements around others with the same property: a list marked as the steps, and each step in it once more. */
function enclosingElements(page: HtmlElement, syntax: MarkupSyntax): Set<HtmlElement> {
  const marked = new Map<HtmlElement, string>();
  const enclosing = new Set<HtmlElement>();
  for (const element of elementsOf(page)) {
    const name = propertyNames(element, syntax).find((one) => LISTS.has(one));
    if (name === undefined) continue;
    marked.set(element, name);
    for (let outer = element.parent; outer !== null; outer = outer.parent) {
      if (marked.get(outer) === name) enclosing.add(outer);
    }
  }
  return enclosing;
}

const LISTS: ReadonlySet<string> = new Set(['recipeIngredient', 'recipeInstructions']);

/** No step is longer. */
const STEP_LENGTH_MAX = 3000;

function openThing(element: HtmlElement, syntax: MarkupSyntax): OpenNode {
  const types = (element.attributes.get(syntax.typeAttribute) ?? '').split(/\s+/).filter(Boolean);
  // What a step or an ingredient says as a whole, where nobody marked its parts.
  const node = { '@type': types };
  return isRecipe(node) ? node : { ...node, '@value': textBelow(element, STEP_LENGTH_MAX) };
}

const OF_RECIPES: ReadonlySet<string> = new Set([
  'recipeIngredient',
  'recipeInstructions',
  'recipeYield',
  'prepTime',
  'cookTime',
  'totalTime',
]);

function isRecipe(node: OpenNode): boolean {
  return isOfType(node, 'Recipe');
}

/** "ingredients" of "ingredients", "schema:ingredients" and "http://schema.org/ingredients". */
function propertyNames(element: HtmlElement, syntax: MarkupSyntax): string[] {
  const value = element.attributes.get(syntax.propertyAttribute);
  if (value === undefined) return [];
  const names = value.split(/\s+/).map((name) => name.replace(/^.*[/:#]/, ''));
  return names.filter(Boolean).map((name) => FORMER_NAMES[name.toLowerCase()] ?? name);
}

/** Names of data-vocabulary.org and misspellings, in lower case. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  ingredient: 'recipeIngredient',
  ingredients: 'recipeIngredient',
  recipeingredients: 'recipeIngredient',
  recipeingredient: 'recipeIngredient',
  instruction: 'recipeInstructions',
  instructions: 'recipeInstructions',
  recipeinstruction: 'recipeInstructions',
  recipeinstructions: 'recipeInstructions',
  yield: 'recipeYield',
  recipeyield: 'recipeYield',
  servings: 'recipeYield',
  preptime: 'prepTime',
  cooktime: 'cookTime',
  totaltime: 'totalTime',
  duration: 'totalTime',
};

function append(node: OpenNode, name: string, value: unknown): void {
  const former = node[name];
  if (former === undefined) node[name] = [value];
  else if (Array.isArray(former)) former.push(value);
}

/** The value of a property: what an attribute says where one may, else the text with a line for each block. */
function propertyText(element: HtmlElement, name: string): string {
  const { attributes } = element;
  const attribute = (key: string) => decodeReferences(attributes.get(key) ?? '');
  const machine = attribute('content') || attribute('datetime');
  const isText = /^(?:recipeIngredient|recipeInstructions|name|text)$/.test(name);
  if (element.name === 'meta' || (machine !== '' && !isText)) return machine;
  if (element.name === 'link' || element.name === 'img') return attribute('href') || attribute('src');
  const text =
    name === 'recipeIngredient' && !hasItems(element) ? textBelow(element) : linesBelow(element).join('\n');
  return text === '' ? machine : text;
}

function hasItems(element: HtmlElement): boolean {
  for (const inner of elementsOf(element))
    if (inner !== element && /^(?:li|p|br|tr)$/.test(inner.name)) return true;
  return false;
}
