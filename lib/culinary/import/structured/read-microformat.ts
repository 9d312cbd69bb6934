import { decodeReferences } from '../html/character-references.ts';
import { elementsOf, type HtmlElement, wordsOf } from '../html/html-element.ts';
import { linesBelow, textBelow } from '../html/visible-text.ts';
import type { SchemaNode } from './schema-node.ts';

/** Class names of hRecipe and h-recipe (microformats.org) and what they are called by schema.org. */
const PROPERTIES: Readonly<Record<string, string>> = {
  fn: 'name',
  'p-name': 'name',
  ingredient: 'recipeIngredient',
  'p-ingredient': 'recipeIngredient',
  instructions: 'recipeInstructions',
  'e-instructions': 'recipeInstructions',
  yield: 'recipeYield',
  'p-yield': 'recipeYield',
  duration: 'totalTime',
  'dt-duration': 'totalTime',
  preptime: 'prepTime',
  cooktime: 'cookTime',
};

/** More recipes on one page are a list of proposals. */
const RECIPES_MAX = 3;
/** Lines that one recipe may have of a kind. */
const VALUES_MAX = 300;
/** Text that one recipe may have, characters: elements in elements say the same over and over. */
const TEXT_LENGTH_MAX = 200_000;
/** Elements of one line in which a value is looked for. */
const ELEMENTS_MAX = 100;

/** Recipes that a page marks by the class names of hRecipe or h-recipe, as schema.org nodes. */
export function readMicroformat(page: HtmlElement): SchemaNode[] {
  const recipes: SchemaNode[] = [];
  for (const element of elementsOf(page)) {
    if (recipes.length === RECIPES_MAX) break;
    const words = wordsOf(element, 'class');
    if (words.includes('hrecipe') || words.includes('h-recipe')) recipes.push(readRecipe(element));
  }
  return recipes;
}

function readRecipe(root: HtmlElement): SchemaNode {
  const node: Record<string, unknown[]> = {};
  let length = 0;
  for (const element of elementsOf(root)) {
    for (const word of wordsOf(element, 'class')) {
      const name = Object.hasOwn(PROPERTIES, word) ? PROPERTIES[word] : undefined;
      if (name === undefined) continue;
      const values = node[name] ?? [];
      node[name] = values;
      if (values.length >= VALUES_MAX || length > TEXT_LENGTH_MAX) continue;
      const text = propertyText(element, name);
      length += text.length;
      values.push(text);
    }
  }
  return { ...node, '@type': 'Recipe' };
}

/** The value-title pattern, a `datetime` attribute, else the text. */
function propertyText(root: HtmlElement, name: string): string {
  let seen = 0;
  for (const element of elementsOf(root)) {
    seen += 1;
    if (seen > ELEMENTS_MAX) break;
    const isTitle = wordsOf(element, 'class').some((word) => word === 'value-title' || word === 'value');
    const machine =
      element.attributes.get('datetime') ?? (isTitle ? element.attributes.get('title') : undefined);
    if (machine !== undefined) return decodeReferences(machine);
  }
  return name === 'recipeInstructions' ? linesBelow(root).join('\n') : textBelow(root);
}
