import { assembleFood } from './assemble-food.ts';
import { SR28_FOODS } from './data/sr28-foods.generated.ts';
import { readDerivedFoods } from './derived.ts';
import type { Food } from './food.ts';
import { SOURCE_ROWS } from './sources/index.ts';
import { LABEL_NAMES } from './sources/label-names.ts';

/** Raised with every change of what the table says, so that cached checks can be told apart. */
export const FOOD_TABLE_VERSION = '2.1.0';

const table = { derived: readDerivedFoods(SR28_FOODS), find: findFood };

/** All foods, in the order of the source tables. */
export const FOODS: readonly Food[] = SOURCE_ROWS.map((row) => assembleFood(row, table));

/**
 * What labels and menus name and nobody cooks with by itself: "caseinate", "E 322", "dairy". Every check reads them,
 * no list of foods shows them and no recipe is made of them. A food of the table with the same name comes first.
 */
export const LABEL_FOODS: readonly Food[] = LABEL_NAMES.map((row) => assembleFood(row, table));

let index: ReadonlyMap<string, Food> | null = null;

/** Every food by its id; made when the first one is looked up. */
function byId(): ReadonlyMap<string, Food> {
  index ??= new Map([...FOODS, ...LABEL_FOODS].map((food) => [food.id, food]));
  return index;
}

/** The food with this id, or null. */
export function findFood(id: string): Food | null {
  return byId().get(id) ?? null;
}

/** The food with this id. Throws `RangeError` where there is none: ids in code and data are ours. */
export function getFood(id: string): Food {
  const food = byId().get(id);
  if (food === undefined) throw new RangeError(`no food with id "${id}"`);
  return food;
}
