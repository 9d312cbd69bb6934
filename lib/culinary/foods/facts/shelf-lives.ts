import type { FoodCategory } from '../food.ts';
import type { ShelfLife } from './food-facts.ts';
import { keyedRows, type Sourced } from './keyed-rows.ts';
import { SHELF_LIFE_ROWS } from './shelf-life-rows.ts';

const OURS = 'chef-genius:estimate for the aisle';

/** `pantry days | fridge days | freezer days` of foods that are not told of by themselves (`shelf-life-rows.ts`). */
const BY_CATEGORY: Readonly<Record<FoodCategory, string>> = {
  vegetable: '- | 5 | 240',
  leafy_green: '- | 4 | 240',
  allium: '30 | 60 | 180',
  root_vegetable: '14 | 21 | 240',
  mushroom: '- | 5 | 240',
  legume: '365 | 3 | 60',
  grain: '365 | 4 | 180',
  pasta: '730 | 3 | 60',
  bread: '4 | 10 | 90',
  flour: '180 | 240 | 365',
  fruit: '3 | 7 | 240',
  dried_fruit: '180 | 180 | 365',
  nut: '14 | 120 | 365',
  seed: '60 | 180 | 365',
  herb: '- | 7 | 120',
  spice: '730 | - | -',
  oil: '180 | 240 | -',
  dairy: '- | 7 | 60',
  cheese: '- | 21 | 180',
  egg: '- | 21 | -',
  meat: '- | 3 | 180',
  processed_meat: '- | 7 | 30',
  poultry: '- | 1 | 270',
  fish: '- | 1 | 180',
  shellfish: '- | 1 | 90',
  plant_protein: '- | 7 | 90',
  condiment: '365 | 180 | -',
  sauce: '365 | 30 | 90',
  stock: '365 | 3 | 60',
  sweetener: '365 | - | -',
  baking: '365 | - | -',
  beverage: '270 | 7 | 240',
  alcohol: '1000 | 1000 | -',
  snack: '60 | - | 180',
  prepared: '- | 3 | 60',
};

function toDays(cell: string | undefined): number | null {
  return cell === undefined || cell === '-' ? null : Number(cell);
}

function toShelfLife(cells: readonly string[], source: string): ShelfLife {
  const [pantry, fridge, freezer] = cells.map((cell) => cell.trim());
  return { pantryDays: toDays(pantry), fridgeDays: toDays(fridge), freezerDays: toDays(freezer), source };
}

const FOOD_LIVES = keyedRows(SHELF_LIFE_ROWS, toShelfLife);

/** How long a food keeps: its own figures, else of what it is a kind of, else its aisle's, which are an estimate. */
export function shelfLife(foodIds: readonly string[], category: FoodCategory): Sourced<ShelfLife> {
  const value = () => toShelfLife(BY_CATEGORY[category].split('|'), OURS);
  return FOOD_LIVES.find(foodIds) ?? { value: value(), basis: 'aisle', source: OURS };
}

/** Ids of all foods with figures of their own, for the validator. */
export const shelfLifeFoodIds = () => FOOD_LIVES.ids();
