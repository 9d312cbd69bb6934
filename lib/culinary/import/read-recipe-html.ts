import { durationMinutes } from './iso-duration.ts';
import { plainHtmlText } from './plain-html-text.ts';

/** A recipe as a page declares it. */
export interface ImportedRecipe {
  readonly title: string;
  readonly ingredients: readonly string[];
  readonly steps: readonly string[];
  readonly servings: number | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  /** schema.org NutritionInformation as declared, name to text. */
  readonly nutrition: Readonly<Record<string, string>> | null;
}

type Node = Readonly<Record<string, unknown>>;

const SCRIPT = /<script\b[^>]*type\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script\s*>/gi;

/** Reads schema.org/Recipe from a page's JSON-LD in the shapes met in the wild; null where a page has none. */
export function readRecipeHtml(html: string, _url: string): ImportedRecipe | null {
  for (const match of html.matchAll(SCRIPT)) {
    const recipe = findRecipe(parseJson(match[1] ?? ''), 0);
    if (recipe !== null) return toRecipe(recipe);
  }
  return null;
}

/** Pages wrap their JSON in comments or CDATA, and leave raw line breaks inside strings. */
function parseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '');
  for (const candidate of [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/g, '$1'),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next form may parse.
    }
  }
  return null;
}

const DEPTH_MAX = 6;

function findRecipe(value: unknown, depth: number): Node | null {
  if (depth > DEPTH_MAX || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findRecipe(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const node = value as Node;
  const types = [node['@type']].flat().map(String);
  if (types.some((type) => /(?:^|\/)Recipe$/i.test(type))) return node;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
    const found = findRecipe(node[key], depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function toRecipe(node: Node): ImportedRecipe {
  return {
    title: texts(node.name)[0] ?? texts(node.headline)[0] ?? '',
    ingredients: texts(node.recipeIngredient ?? node.ingredients),
    steps: readSteps(node.recipeInstructions),
    servings: readServings(node.recipeYield ?? node.yield),
    prepMinutes: durationMinutes(node.prepTime),
    cookMinutes: durationMinutes(node.cookTime),
    totalMinutes:
      durationMinutes(node.totalTime) ?? sum(durationMinutes(node.prepTime), durationMinutes(node.cookTime)),
    nutrition: readNutrition(node.nutrition),
  };
}

function sum(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

/** Non-empty plain texts of a string, a list of strings or nodes with text. */
function texts(value: unknown): string[] {
  return [value].flat(3).flatMap((item) => {
    if (typeof item === 'number') return [String(item)];
    if (typeof item === 'object' && item !== null)
      return texts((item as Node).text ?? (item as Node).name ?? (item as Node)['@value']);
    const text = typeof item === 'string' ? plainHtmlText(item) : '';
    return text === '' ? [] : [text];
  });
}

/** Steps as text, HowToStep, HowToSection with a list, ItemList, or one block of paragraphs. */
function readSteps(value: unknown): string[] {
  return [value].flat(3).flatMap((item) => {
    if (typeof item === 'string') return splitBlock(item);
    if (typeof item !== 'object' || item === null) return [];
    const node = item as Node;
    const nested = node.itemListElement ?? node.steps;
    if (nested !== undefined && !/HowToStep$/.test(String(node['@type']))) return readSteps(nested);
    const own = texts(node.text ?? node.description ?? node.name);
    return own.length > 0 ? own : readSteps(nested);
  });
}

function splitBlock(text: string): string[] {
  return text
    .split(/\r?\n+|<\/(?:p|li|div)>|<br\s*\/?>/i)
    .map(plainHtmlText)
    .filter((line) => line !== '');
}

/** "Serves 4 to 6", ["4", "4 servings"], 4: the first whole number. */
function readServings(value: unknown): number | null {
  for (const text of texts(value)) {
    const number = /\d+/.exec(text)?.[0];
    if (number !== undefined && Number(number) > 0) return Number(number);
  }
  return null;
}

function readNutrition(value: unknown): Record<string, string> | null {
  const node = [value].flat()[0];
  if (typeof node !== 'object' || node === null) return null;
  const entries = Object.entries(node as Node).flatMap(([key, entry]) => {
    const text = key.startsWith('@') ? undefined : texts(entry)[0];
    return text === undefined ? [] : [[key, text] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
