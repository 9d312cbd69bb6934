import { decodeReferences } from '../html/character-references.ts';
import { elementsOf, type HtmlElement } from '../html/html-element.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { ingredientLikeness } from '../page/ingredient-likeness.ts';
import { readPlainPage } from '../page/read-plain-page.ts';
import { parseLooseJson } from '../structured/parse-loose-json.ts';
import { recipeFromNode } from '../structured/recipe-from-node.ts';
import { isNode } from '../structured/schema-node.ts';
import { boundNames } from './bound-names.ts';
import { embeddedMarkup } from './embedded-markup.ts';
import { findEmbeddedObjects } from './embedded-objects.ts';
import { readRecipeShape } from './read-recipe-shape.ts';
import { resolveReferences } from './resolve-references.ts';
import { reviveIndexed } from './revive-indexed.ts';

/** A page of one recipe hands no more to its application, characters. */
const LENGTH_MAX = 4_000_000;
/** Shorter attributes hold no recipe, characters. */
const ATTRIBUTE_LENGTH_MIN = 100;
const SPEAKS_OF_INGREDIENTS = /ingr[eé]di|zutaten|składniki|skladniki|suroviny|malzemeler/i;

/**
 * The recipe in the data that a page brings along for its application: JSON in a script, an assignment, a call or an
 * attribute. Of several the one that is named as the page (`title`) is; null when there is none with two ingredients.
 */
export function readEmbeddedRecipe(page: HtmlElement, title: string): ImportedRecipe | null {
  const texts = embeddedTexts(page);
  if (!texts.some((text) => SPEAKS_OF_INGREDIENTS.test(text))) return null;
  const found = texts.map(findEmbeddedObjects);
  const inner = found.map((one) => one.inner).join('');
  const objects = [
    ...found.flatMap((one, index) => valuesOf(one.objects, texts[index] ?? '')),
    ...valuesOf(findEmbeddedObjects(inner).objects, inner),
  ].slice(0, OBJECTS_MAX);
  const indexed = texts
    .filter((text) => INDEXED.test(text))
    .flatMap((text) => reviveIndexed(parseLooseJson(text)));
  let best: { recipe: ImportedRecipe; score: number } | null = null;
  for (const recipe of [...objects, ...indexed].flatMap(toRecipe)) {
    const score = scoreOf(recipe, title);
    if (score > 0 && (best === null || score > best.score)) best = { recipe, score };
  }
  return best?.recipe ?? null;
}

/** The recipe that a string of such data sets as a page, under headings of its own; null when there is none. */
export function readEmbeddedMarkup(page: HtmlElement): ImportedRecipe | null {
  const read = embeddedMarkup(embeddedTexts(page), SPEAKS_OF_INGREDIENTS).map((inner) =>
    readPlainPage(inner, true),
  );
  return read.find(({ ingredients }) => ingredients.length > 1) ?? null;
}

/** The objects of a text with what they name elsewhere in it put in. */
function valuesOf(objects: readonly string[], text: string): unknown[] {
  if (objects.length === 0) return [];
  const bind = boundNames(text);
  const values = objects.slice(0, OBJECTS_MAX).map((object) => parseLooseJson(bind?.(object) ?? object));
  return text.includes('"__ref"') ? resolveReferences(values, text) : values;
}

/** More objects with ingredients on one page are an index of recipes. */
const OBJECTS_MAX = 60;

/** Scripts and long attributes in the order of the page. */
function embeddedTexts(page: HtmlElement): string[] {
  const texts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    length += text.length;
    if (length <= LENGTH_MAX) texts.push(text);
  };
  for (const element of elementsOf(page)) {
    if (element.name === 'script')
      add(element.children.filter((child) => typeof child === 'string').join(''));
    for (const value of element.attributes.values()) {
      const isLong = value.length > ATTRIBUTE_LENGTH_MIN;
      if (isLong && SPEAKS_OF_INGREDIENTS.test(value)) add(decodeReferences(value));
    }
  }
  return texts;
}

/** A table in which names of a list are followed by a place. */
const INDEXED = /^\s*\[[\s\S]*"\w{0,20}ingr[eé]di\w{1,20}"\s{0,5}:\s{0,5}\d/iu;

function toRecipe(value: unknown): ImportedRecipe[] {
  const shape = isNode(value) ? readRecipeShape(value) : null;
  return shape === null ? [] : [recipeFromNode(shape)];
}

/** Of the lines of a list without steps and a title so many have to have an amount: names alone are a search form. */
const AMOUNT_SHARE = 0.4;

/** How surely a recipe is the one of the page; 0 where it is none. */
function scoreOf({ title, ingredients, steps }: ImportedRecipe, pageTitle: string): number {
  const amounts = ingredients.filter((line) => /[\d½¼¾⅐-⅞]/.test(line)).length / ingredients.length;
  const isWhole = title !== '' && steps.length > 0;
  if (!isWhole && amounts < AMOUNT_SHARE) return 0;
  const likeness = ingredients.reduce((sum, line) => sum + ingredientLikeness(line), 0) / ingredients.length;
  const isNamed = title !== '' && isSameName(title, pageTitle);
  return 0.1 + likeness + (steps.length > 0 ? 0.5 : 0) + (isNamed ? 1 : 0);
}

function isSameName(title: string, pageTitle: string): boolean {
  const [one, other] = [title, pageTitle].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return (
    one !== undefined && other !== undefined && (other.includes(one) || (other !== '' && one.includes(other)))
  );
}
