import type { FoodMention } from './food.ts';
import { scanFoods } from './scan-foods.ts';

/** Foods named in running text; see `scanFoods`. */
export function findFoodMentions(text: string): readonly FoodMention[] {
  return scanFoods(text).mentions;
}
