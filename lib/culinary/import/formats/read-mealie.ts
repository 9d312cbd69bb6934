import type { ImportedRecipe } from '../imported-recipe.ts';
import { recipeFromNode } from '../structured/recipe-from-node.ts';
import { isNode, listOf, propertyOf, type SchemaNode } from '../structured/schema-node.ts';

/** Reads a recipe of Mealie: schema.org names, with amount, unit and food of an ingredient kept apart. */
export function readMealie(node: SchemaNode): ImportedRecipe {
  return recipeFromNode({
    ...node,
    recipeIngredient: listOf(propertyOf(node, 'recipeIngredient', 'recipe_ingredient')).map(ingredientLine),
    recipeInstructions: propertyOf(node, 'recipeInstructions', 'recipe_instructions'),
    recipeYield: propertyOf(node, 'recipeServings', 'recipe_servings', 'recipeYield', 'recipe_yield'),
    totalTime: propertyOf(node, 'totalTime', 'total_time'),
    prepTime: propertyOf(node, 'prepTime', 'prep_time'),
    cookTime: propertyOf(node, 'cookTime', 'performTime', 'perform_time'),
  });
}

function ingredientLine(item: unknown): unknown {
  if (!isNode(item)) return item;
  const display = propertyOf(item, 'display', 'originalText', 'original_text');
  if (display !== undefined) return display;
  const amount = item.quantity === 0 || item.disableAmount === true ? undefined : item.quantity;
  const head = [amount, nameOf(item.unit), nameOf(item.food)].filter(
    (part) => part !== undefined && part !== null && part !== '',
  );
  const note = typeof item.note === 'string' ? item.note : '';
  if (head.length === 0) return note;
  return note === '' ? head.join(' ') : `${head.join(' ')}, ${note}`;
}

function nameOf(value: unknown): unknown {
  return isNode(value) ? propertyOf(value, 'name') : value;
}
