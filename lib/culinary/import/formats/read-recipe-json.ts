import { plainHtmlLines, plainHtmlText } from '../html/plain-html-text.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { EMPTY_RECIPE } from '../imported-recipe.ts';
import { findRecipeNode } from '../structured/find-recipe-node.ts';
import { parseLooseJson } from '../structured/parse-loose-json.ts';
import { readDuration } from '../structured/read-duration.ts';
import { readServings } from '../structured/read-servings.ts';
import { addMinutes, recipeFromNode } from '../structured/recipe-from-node.ts';
import { isNode, listOf, propertyOf, type SchemaNode } from '../structured/schema-node.ts';
import { readMealie } from './read-mealie.ts';
import { readTandoor } from './read-tandoor.ts';

/** Recipes of one file; more are left out. */
const RECIPES_MAX = 1000;

/**
 * Reads recipes from JSON: our own, JSON-LD, or an export of Paprika, Mealie or Tandoor; one or a list of them. Those
 * without ingredients are left out. Never fails.
 */
export function readRecipeJson(text: string): ImportedRecipe[] {
  const value = parseLooseJson(text);
  const items = Array.isArray(value)
    ? value.slice(0, RECIPES_MAX)
    : listOf(isNode(value) ? (value.recipes ?? value.items ?? value) : null);
  return items.flatMap((item) => {
    const recipe = isNode(item) ? readOne(item) : null;
    return recipe === null || recipe.ingredients.length === 0 ? [] : [recipe];
  });
}

function readOne(node: SchemaNode): ImportedRecipe | null {
  if (typeof node.directions === 'string' || typeof node.ingredients === 'string') return readPaprika(node);
  if (listOf(node.steps).some((step) => isNode(step) && Array.isArray(step.ingredients)))
    return readTandoor(node);
  if (Array.isArray(node.ingredients) && typeof node.title === 'string') return readOwn(node);
  const declared = findRecipeNode([node]);
  if (declared !== null) return recipeFromNode(declared);
  return propertyOf(node, 'recipeIngredient', 'recipe_ingredient') === undefined ? null : readMealie(node);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** One recipe of Paprika: lists are texts with a line each. */
function readPaprika(node: SchemaNode): ImportedRecipe {
  const prepMinutes = readDuration(node.prep_time);
  const cookMinutes = readDuration(node.cook_time);
  const nutrition = plainHtmlText(textOf(node.nutritional_info));
  return {
    title: plainHtmlText(textOf(node.name)),
    ingredients: plainHtmlLines(textOf(node.ingredients)),
    steps: plainHtmlLines(textOf(node.directions)),
    servings: readServings(textOf(node.servings)),
    prepMinutes,
    cookMinutes,
    totalMinutes: readDuration(node.total_time) ?? addMinutes(prepMinutes, cookMinutes),
    nutrition: nutrition === '' ? null : { text: nutrition },
  };
}

/** A recipe as our own interface gives it. */
function readOwn(node: SchemaNode): ImportedRecipe {
  const minutes = (value: unknown) => (typeof value === 'number' ? readDuration(value) : null);
  const lines = (value: unknown) =>
    listOf(value).flatMap((item) => {
      const written = isNode(item) ? propertyOf(item, 'phrase', 'text', 'name') : item;
      const line = plainHtmlText(textOf(written));
      return line === '' ? [] : [line];
    });
  const prepMinutes = minutes(node.prepMinutes);
  const cookMinutes = minutes(node.cookMinutes);
  return {
    ...EMPTY_RECIPE,
    title: plainHtmlText(textOf(node.title)),
    ingredients: lines(node.ingredients),
    steps: lines(node.steps),
    servings: readServings(textOf(node.servings)),
    prepMinutes,
    cookMinutes,
    totalMinutes: minutes(node.totalMinutes) ?? addMinutes(prepMinutes, cookMinutes),
  };
}
