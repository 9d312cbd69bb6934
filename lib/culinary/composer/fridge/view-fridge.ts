import type { Food } from '../../foods/food.ts';
import { matchFood } from '../../foods/index.ts';
import type { FridgeView } from '../dish-form.ts';
import type { Item } from './item.ts';

/** What a form may ask about the fridge before it is chosen. */
export function viewFridge(items: readonly Item[], isAllowed: (food: Food) => boolean): FridgeView {
  const answers = new Map<string, boolean>();
  return {
    items,
    count: (...kinds) => items.filter(({ kind }) => kinds.includes(kind)).length,
    has: (pattern) => items.some(({ food }) => pattern.test(food.name)),
    may: (name) => {
      let answer = answers.get(name);
      if (answer === undefined) {
        const food = matchFood(name)?.food;
        answer = food !== undefined && isAllowed(food);
        answers.set(name, answer);
      }
      return answer;
    },
  };
}
