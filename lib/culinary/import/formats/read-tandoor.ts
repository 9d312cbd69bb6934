import { plainHtmlLines, plainHtmlText } from '../html/plain-html-text.ts';
import { EMPTY_RECIPE, type ImportedRecipe } from '../imported-recipe.ts';
import { readDuration } from '../structured/read-duration.ts';
import { readServings } from '../structured/read-servings.ts';
import { addMinutes } from '../structured/recipe-from-node.ts';
import { isNode, listOf, type SchemaNode } from '../structured/schema-node.ts';

/** Reads a recipe of Tandoor: each step brings its ingredients. Times are minutes. */
export function readTandoor(node: SchemaNode): ImportedRecipe {
  const steps = listOf(node.steps).filter(isNode);
  const prepMinutes = readDuration(node.working_time);
  const cookMinutes = readDuration(node.waiting_time);
  return {
    ...EMPTY_RECIPE,
    title: plainHtmlText(textOf(node.name)),
    ingredients: steps.flatMap((step) => listOf(step.ingredients).filter(isNode).flatMap(ingredientLine)),
    steps: steps.flatMap((step) => plainHtmlLines(textOf(step.instruction))),
    servings:
      typeof node.servings === 'number'
        ? readServings(String(node.servings))
        : readServings(textOf(node.servings_text)),
    prepMinutes,
    cookMinutes,
    totalMinutes: addMinutes(prepMinutes, cookMinutes),
  };
}

function ingredientLine(item: SchemaNode): string[] {
  const name = nameOf(item.food);
  if (item.is_header === true || name === '') return [];
  const amount = item.no_amount === true || item.amount === 0 ? '' : textOf(item.amount);
  const head = [amount, nameOf(item.unit), name].filter(Boolean).join(' ');
  const note = textOf(item.note);
  return [plainHtmlText(note === '' ? head : `${head}, ${note}`)];
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  return typeof value === 'string' ? value : '';
}

function nameOf(value: unknown): string {
  return isNode(value) ? textOf(value.name) : textOf(value);
}
