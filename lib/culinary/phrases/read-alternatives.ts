import type { Food, FoodCategory } from '../foods/food.ts';
import type { AlternativeFood } from '../recipe/recipe.ts';
import { lookUpFood } from './look-up-food.ts';

export interface Alternatives {
  /** The food named first, which amounts and grams are taken for. */
  readonly food: Food | null;
  readonly others: readonly AlternativeFood[];
}

const OR = /,? (?:and\/or|or|oder|ou) |\/|, /i;
const HAS_OR = / (?:or|oder|ou|and\/or) |\p{L}\/\p{L}/iu;
/** More names than that are no choice. */
const CHOICES_MAX = 6;

/** "lemon or orange juice" means juice of both; "butter or olive oil" means no butter oil. */
const IS_MADE_INTO: ReadonlySet<FoodCategory> = new Set([
  'fruit',
  'vegetable',
  'root_vegetable',
  'allium',
  'grain',
  'nut',
  'seed',
  'legume',
]);

/**
 * "canola or vegetable oil", "butter, ghee or oil": the foods that a name leaves the choice of; null where it names
 * no choice. The last word is lent to the names before it where only that makes them a food.
 */
export function readAlternatives(name: string): Alternatives | null {
  if (!HAS_OR.test(name)) return null;
  const names = name.split(OR).filter((part) => part !== '');
  if (names.length < 2 || names.length > CHOICES_MAX) return null;
  const lent = names.at(-1)?.split(' ').at(-1) ?? '';
  const choices = names.map((text, index) => {
    const own = lookUpFood(text);
    const isLast = index === names.length - 1;
    const whole =
      isLast || (own !== null && !IS_MADE_INTO.has(own.category)) ? null : lookUpFood(`${text} ${lent}`);
    return { name: text, food: whole ?? own };
  });
  const [first, ...others] = choices;
  return {
    food: first?.food ?? null,
    others: others.map(({ name: text, food }) => ({ name: text, foodId: food?.id ?? null })),
  };
}
