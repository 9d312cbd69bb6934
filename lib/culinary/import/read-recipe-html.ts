import { readEmbeddedMarkup, readEmbeddedRecipe } from './embedded/read-embedded-recipe.ts';
import type { HtmlElement } from './html/html-element.ts';
import { parseHtml } from './html/parse-html.ts';
import { EMPTY_RECIPE, type ImportedRecipe } from './imported-recipe.ts';
import { readPlainPage } from './page/read-plain-page.ts';
import { findRecipeNode } from './structured/find-recipe-node.ts';
import { readJsonLd } from './structured/read-json-ld.ts';
import { readMarkupItems } from './structured/read-markup-items.ts';
import { readMicroformat } from './structured/read-microformat.ts';
import { recipeFromNode } from './structured/recipe-from-node.ts';

/**
 * Reads the recipe of a page: what it declares by JSON-LD, else by microdata, RDFa or hRecipe; what none of these tells
 * comes from the text that a reader sees, or from the data behind a page that its scripts draw. Null where a page has
 * no ingredients. Linear in the page's length.
 */
export function readRecipeHtml(html: string, _url = ''): ImportedRecipe | null {
  const page = /^\s*[[{]/.test(html) ? pageOfJson(html) : parseHtml(html);
  const declared = declaredRecipe(page);
  if (isComplete(declared)) return declared;
  const shown = complete(readShown(page, declared), declared);
  const recipe = complete(withoutPoorLists(declared), shown);
  return recipe.ingredients.length === 0 ? null : recipe;
}

/** Some addresses answer with the data that an application draws its page of. */
function pageOfJson(json: string): HtmlElement {
  const script = { name: 'script', attributes: new Map<string, string>(), children: [json], parent: null };
  return { name: '#page', attributes: new Map(), children: [script], parent: null };
}

/** What a reader sees; where that is no list of ingredients, what the page brings along for its application. */
function readShown(page: HtmlElement, declared: ImportedRecipe): ImportedRecipe {
  const plain = readPlainPage(page);
  if (withoutPoorLists(declared).ingredients.length > 0) return plain;
  const embedded = readEmbeddedRecipe(page, declared.title || plain.title);
  if (embedded === null && plain.ingredients.length === 0) {
    const set = readEmbeddedMarkup(page);
    return set === null ? plain : complete({ ...plain, ingredients: set.ingredients, steps: set.steps }, set);
  }
  if (embedded === null || plain.ingredients.length * 2 > embedded.ingredients.length) return plain;
  const { ingredients, steps } = embedded;
  return complete({ ...plain, ingredients, steps: steps.length > 0 ? steps : plain.steps }, embedded);
}

function declaredRecipe(page: HtmlElement): ImportedRecipe {
  let recipe = EMPTY_RECIPE;
  for (const read of [readJsonLd, readMarkupItems, readMicroformat]) {
    if (isComplete(recipe)) break;
    const node = findRecipeNode(read(page));
    if (node !== null) recipe = complete(recipe, recipeFromNode(node));
  }
  return recipe;
}

function isComplete(recipe: ImportedRecipe): boolean {
  const { title, ingredients, steps, servings } = recipe;
  const hasAll = title !== '' && ingredients.length > 0 && steps.length > 0 && servings !== null;
  return hasAll && withoutPoorLists(recipe) === recipe;
}

/** Pages that declare lists without amounts, or glued to one text, show better ones to their readers. */
function withoutPoorLists(recipe: ImportedRecipe): ImportedRecipe {
  const { ingredients, steps } = recipe;
  const hasNoAmounts = ingredients.length > 1 && !ingredients.some((line) => /[\d½¼¾⅐-⅞]/.test(line));
  const isGlued = ingredients.length === 1 && (ingredients[0] ?? '').length > 150;
  const areStepsGlued = steps.length === 1 && (steps[0]?.match(/\p{Ll}[.!]\p{Lu}\p{Ll}/gu) ?? []).length > 1;
  if (!hasNoAmounts && !isGlued && !areStepsGlued) return recipe;
  return {
    ...recipe,
    ingredients: hasNoAmounts || isGlued ? [] : ingredients,
    steps: areStepsGlued ? [] : steps,
  };
}

/** A recipe with what it lacks from another reading of the same page. */
function complete(recipe: ImportedRecipe, other: ImportedRecipe): ImportedRecipe {
  return {
    title: recipe.title || other.title,
    ingredients: recipe.ingredients.length > 0 ? recipe.ingredients : other.ingredients,
    steps: recipe.steps.length > 0 ? recipe.steps : other.steps,
    servings: recipe.servings ?? other.servings,
    prepMinutes: recipe.prepMinutes ?? other.prepMinutes,
    cookMinutes: recipe.cookMinutes ?? other.cookMinutes,
    totalMinutes: recipe.totalMinutes ?? other.totalMinutes,
    nutrition: recipe.nutrition ?? other.nutrition,
  };
}
