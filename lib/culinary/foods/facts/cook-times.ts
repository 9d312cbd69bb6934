import type { FoodCategory } from '../food.ts';
import { COOK_TIME_ROWS } from './cook-time-rows.ts';
import type { CookForm, CookTechnique, CookTime } from './food-facts.ts';
import { keyedRows, type Sourced } from './keyed-rows.ts';

/** What the foods of an aisle take that are not told of by themselves (`cook-time-rows.ts`), in the same form. */
const BY_CATEGORY: Readonly<Partial<Record<FoodCategory, string>>> = {
  vegetable:
    'steam 5-10 pieces; saute 5-8 pieces; stir_fry 3-5 pieces; roast 20-30 pieces; grill 6-10 slices',
  leafy_green: 'saute 2-4 leaves; steam 3-5 leaves; stir_fry 2-3 leaves; blanch 1-2 leaves',
  allium: 'saute 5-8 slices; roast 25-35 pieces; grill 6-10 slices',
  root_vegetable: 'boil 10-20 pieces; steam 12-20 pieces; roast 30-40 pieces; saute 10-15 slices',
  mushroom: 'saute 6-8 slices; roast 15-20 whole; grill 6-10 whole; stir_fry 3-5 slices',
  legume: 'simmer 5-10 whole; saute 3-5 whole',
  grain: 'simmer 15-20 dry',
  pasta: 'boil 8-12 dry',
  meat: 'grill 8-14 slices; saute 6-10 slices; stir_fry 3-5 slices; braise 90-150 pieces; roast 45-90 whole',
  processed_meat: 'saute 4-8 slices; grill 5-8 whole',
  poultry:
    'roast 35-45 whole; grill 12-18 pieces; saute 10-14 pieces; braise 35-50 pieces; stir_fry 5-7 slices',
  fish: 'bake 12-18 whole; saute 6-8 whole; grill 6-10 whole; poach 8-10 whole; steam 8-12 whole; fry 4-6 pieces',
  shellfish: 'saute 3-5 whole; grill 4-6 whole; steam 4-6 whole',
  plant_protein: 'saute 6-10 pieces; bake 25-30 pieces; stir_fry 4-6 pieces; grill 6-10 slices',
  fruit: 'simmer 8-12 pieces; bake 20-30 halves; grill 4-6 halves',
  nut: 'roast 8-12 whole; saute 3-5 whole',
  seed: 'roast 5-8 whole; saute 2-3 whole',
};

const AISLE_SOURCE = "Our kitchen's rough figures for the aisle";

/** Throws on a cell that is not `technique min-max shape`: the tables are ours. */
function readTimes(text: string): readonly CookTime[] {
  return text.split(';').map((part) => {
    const [technique, range = '', shape = ''] = part.trim().split(' ');
    const [minutesMin, minutesMax] = range.split('-').map(Number);
    const [form, thickness] = shape.split('@');
    if (minutesMin === undefined || minutesMax === undefined || !form)
      throw new Error(`foods: cook time "${part}"`);
    return {
      technique: technique as CookTechnique,
      minutesMin,
      minutesMax,
      form: form as CookForm,
      ...(thickness === undefined ? {} : { thicknessMm: Number(thickness) }),
    };
  });
}

const FOOD_TIMES = keyedRows(COOK_TIME_ROWS, ([text = '']) => readTimes(text));
const aisleTimes = new Map<FoodCategory, readonly CookTime[]>();

function timesOfAisle(category: FoodCategory): readonly CookTime[] {
  const known = aisleTimes.get(category);
  if (known !== undefined) return known;
  const text = BY_CATEGORY[category];
  const times = text === undefined ? [] : readTimes(text);
  aisleTimes.set(category, times);
  return times;
}

/** Times of a food by technique: its own, else of what it is a kind of, else of its aisle; none for what is not cooked by itself. */
export function cookTimes(foodIds: readonly string[], category: FoodCategory): Sourced<readonly CookTime[]> {
  const own = FOOD_TIMES.find(foodIds);
  if (own !== null) return own;
  const value = timesOfAisle(category);
  return { value, basis: value.length === 0 ? 'none' : 'aisle', source: AISLE_SOURCE };
}

/** Ids of all foods with times of their own, for the validator. */
export const cookTimeFoodIds = () => FOOD_TIMES.ids();
