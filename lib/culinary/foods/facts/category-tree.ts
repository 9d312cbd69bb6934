import type { FoodCategory } from '../food.ts';
import type { CategoryPath, FoodGroup } from './food-facts.ts';

const CATEGORIES_OF: Readonly<Record<FoodGroup, readonly FoodCategory[]>> = {
  produce: [
    'vegetable',
    'leafy_green',
    'allium',
    'root_vegetable',
    'mushroom',
    'fruit',
    'dried_fruit',
    'herb',
  ],
  pulses_and_plant_protein: ['legume', 'plant_protein'],
  grain_foods: ['grain', 'pasta', 'bread', 'flour'],
  nuts_and_seeds: ['nut', 'seed'],
  animal_protein: ['meat', 'processed_meat', 'poultry', 'fish', 'shellfish'],
  dairy_and_eggs: ['dairy', 'cheese', 'egg'],
  seasonings: ['spice', 'condiment', 'sauce', 'stock'],
  fats: ['oil'],
  sweets_and_baking: ['sweetener', 'baking'],
  drinks: ['beverage', 'alcohol'],
  ready_foods: ['snack', 'prepared'],
};

const PATHS = new Map<FoodCategory, CategoryPath>();
for (const [group, categories] of Object.entries(CATEGORIES_OF)) {
  for (const category of categories) PATHS.set(category, [group as FoodGroup, category]);
}

/** Department and aisle of a category. */
export function categoryPath(category: FoodCategory): CategoryPath {
  return PATHS.get(category) ?? ['ready_foods', category];
}
