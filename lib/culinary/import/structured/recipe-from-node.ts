import { plainHtmlLines, plainHtmlText } from '../html/plain-html-text.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { readDuration } from './read-duration.ts';
import { readInstructions } from './read-instructions.ts';
import { readServings } from './read-servings.ts';
import { isNode, listOf, propertyOf, type SchemaNode } from './schema-node.ts';

/** Reads a schema.org/Recipe node, from whichever syntax it came. */
export function recipeFromNode(node: SchemaNode): ImportedRecipe {
  const prepMinutes = durationOf(node, 'prepTime');
  const cookMinutes = durationOf(node, 'cookTime', 'performTime');
  return {
    title: textsOf(propertyOf(node, 'name', 'headline', 'title'))[0] ?? '',
    ingredients: readIngredients(
      propertyOf(node, 'recipeIngredient', 'recipeIngredients', 'ingredients', 'ingredient'),
    ),
    steps: readInstructions(propertyOf(node, 'recipeInstructions', 'instructions', 'recipeInstruction')),
    servings: servingsOf(node),
    prepMinutes,
    cookMinutes,
    totalMinutes: durationOf(node, 'totalTime') ?? addMinutes(prepMinutes, cookMinutes),
    nutrition: readNutrition(propertyOf(node, 'nutrition')),
  };
}

/** The sum of what is known; null when neither is. */
export function addMinutes(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

function durationOf(node: SchemaNode, ...names: readonly string[]): number | null {
  for (const value of listOf(propertyOf(node, ...names))) {
    const plain = isNode(value) ? propertyOf(value, 'maxValue', 'value', '@value', 'name') : value;
    const minutes = readDuration(typeof plain === 'string' ? plainHtmlText(plain) : plain);
    if (minutes !== null) return minutes;
  }
  return null;
}

/** One text with line breaks holds all ingredients; a list has one in each entry. */
function readIngredients(value: unknown): string[] {
  const items = listOf(value);
  const [only] = items;
  const lines =
    items.length === 1 && typeof only === 'string'
      ? plainHtmlLines(only).flatMap(splitAtAmounts)
      : items.flatMap((item) => textsOf(item));
  return lines.filter((line) => !LOUD_HEADING.test(line)).map(withoutDoubledParentheses);
}

/** "1 cup flour, 2 eggs, beaten, 3 pinches of salt" is a list in one line. */
function splitAtAmounts(line: string, _index: number, lines: readonly string[]): string[] {
  const parts = line.split(/,\s(?=[\d½¼¾⅓⅔⅛])/);
  return lines.length === 1 && parts.length > 2 ? parts : [line];
}

/** "DIPPING SAUCE:" among ingredients. */
const LOUD_HEADING = /^[^\p{Ll}\d]*\p{Lu}[^\p{Ll}\d]*:$/u;

/** Plugins set a note in parentheses that its author had set already: "salt ((to taste))". */
function withoutDoubledParentheses(line: string): string {
  return line.replace(/\(\(([^()]*)\)\)/g, '($1)');
}

/** Non-empty plain texts of strings, numbers and nodes with text. */
function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'number') return [String(item)];
    const written = isNode(item) ? textOfNode(item) : item;
    const text = typeof written === 'string' ? plainHtmlText(written) : '';
    return text === '' ? [] : [text];
  });
}

/** "2", "cups", "flour" of a node that keeps them apart. */
function textOfNode(node: SchemaNode): unknown {
  const first = (from: SchemaNode, ...names: readonly string[]) => listOf(propertyOf(from, ...names))[0];
  const name = first(node, 'text', 'name', '@value', 'description');
  const amount = first(node, 'amount', 'quantity', 'value', 'requiredQuantity');
  const quantity = isNode(amount) ? first(amount, 'value', 'name') : amount;
  const unit = first(isNode(amount) ? amount : node, 'unitText', 'unit');
  const parts = [quantity, unit, name].filter((part) => typeof part === 'string' || typeof part === 'number');
  return typeof name === 'string' && quantity !== undefined && name.includes(String(quantity))
    ? name
    : parts.join(' ');
}

function servingsOf(node: SchemaNode): number | null {
  return readServings(...textsOf(propertyOf(node, 'recipeYield', 'yield', 'recipeYields', 'servings')));
}

function readNutrition(value: unknown): Readonly<Record<string, string>> | null {
  const node = listOf(value)[0];
  if (!isNode(node)) return null;
  const entries = Object.entries(node).flatMap(([key, entry]) => {
    const text = key.startsWith('@') ? undefined : textsOf(entry)[0];
    return text === undefined ? [] : [[key, text] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
