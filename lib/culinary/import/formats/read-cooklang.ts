import { EMPTY_RECIPE, type ImportedRecipe } from '../imported-recipe.ts';
import { readDuration } from '../structured/read-duration.ts';
import { readServings } from '../structured/read-servings.ts';
import { addMinutes } from '../structured/recipe-from-node.ts';
import { type CooklangItem, parseCooklang } from './parse-cooklang.ts';

/** Reads a recipe in Cooklang. `fileTitle` names it where its metadata do not. Null where it has no ingredients. */
export function readCooklang(source: string, fileTitle = ''): ImportedRecipe | null {
  const { metadata, steps } = parseCooklang(source);
  const items = steps.flat();
  const ingredients = [
    ...new Set(items.flatMap((item) => (item.type === 'ingredient' ? [ingredientLine(item)] : []))),
  ];
  if (ingredients.length === 0) return null;
  const told = (...names: readonly string[]) =>
    Object.entries(metadata).find(([key]) => names.includes(key.toLowerCase().replace(/[_-]/g, ' ')))?.[1];
  const prepMinutes = readDuration(told('prep time', 'time.prep'));
  const cookMinutes = readDuration(told('cook time', 'time.cook'));
  return {
    ...EMPTY_RECIPE,
    title: told('title') ?? fileTitle,
    ingredients,
    steps: steps.map((step) => step.map(itemText).join('').replace(/\s+/g, ' ').trim()),
    servings: readServings((told('servings', 'serves', 'yield') ?? '').split('|')[0] ?? ''),
    prepMinutes,
    cookMinutes,
    totalMinutes:
      readDuration(told('time', 'time required', 'duration', 'total time')) ??
      addMinutes(prepMinutes, cookMinutes),
  };
}

function ingredientLine(item: Exclude<CooklangItem, { type: 'text' }>): string {
  const line = [item.amount, item.name].filter(Boolean).join(' ');
  return item.preparation === '' ? line : `${line}, ${item.preparation}`;
}

function itemText(item: CooklangItem): string {
  if (item.type === 'text') return item.value;
  return item.type === 'timer' && item.amount !== '' ? item.amount : item.name;
}
