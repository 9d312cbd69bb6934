import type { FoodConstraints } from '@chef/culinary/diets';
import { matchFood } from '@chef/culinary/foods';
import type { DraftIngredient } from '@chef/culinary/recipe';
import {
  createWordFilter,
  type GivenFood,
  type NamedFood,
  nameListed,
  needsCooking,
  type PhraseBook,
  type Wording,
} from '@chef/culinary/recipe-lines';

/** How a title for these given foods may be worded. */
export function wordTitle(
  book: PhraseBook | null,
  given: readonly GivenFood[],
  constraints: FoodConstraints,
): Wording {
  return {
    book,
    minutesMax: 240,
    foods: given.map(({ food }) => nameListed(food.name, food)),
    allows: createWordFilter(
      given.map(({ food }) => food.name),
      constraints,
    ),
  };
}

/** How steps may be worded that are cooked with a complete list of ingredients. */
export class StepWording implements Wording {
  readonly book: PhraseBook | null;
  readonly foods: readonly NamedFood[];
  readonly allows: (word: string) => boolean;
  readonly minutesMax: number;
  readonly #named = new Map<DraftIngredient, NamedFood>();
  readonly #raw = new Set<DraftIngredient>();

  /** @param phrases the ingredients as people read them. */
  constructor(
    book: PhraseBook | null,
    ingredients: readonly DraftIngredient[],
    phrases: readonly string[],
    constraints: FoodConstraints,
    totalMinutes: number,
  ) {
    this.book = book;
    this.minutesMax = totalMinutes;
    for (const ingredient of ingredients) {
      const food = matchFood(ingredient.food)?.food ?? null;
      this.#named.set(ingredient, nameListed(ingredient.food, food));
      if (food !== null && needsCooking(food)) this.#raw.add(ingredient);
    }
    this.foods = [...this.#named.values()];
    this.allows = createWordFilter(phrases, constraints, totalMinutes);
  }

  /** Those ingredients that nobody serves uncooked. */
  rawOf(ingredients: readonly DraftIngredient[]): readonly DraftIngredient[] {
    return ingredients.filter((ingredient) => this.#raw.has(ingredient));
  }

  /** The same, with no word about some of them. */
  without(ingredients: ReadonlySet<DraftIngredient>): Wording {
    if (ingredients.size === 0) return this;
    const { book, allows, minutesMax } = this;
    const foods = [...this.#named]
      .filter(([ingredient]) => !ingredients.has(ingredient))
      .map(([, food]) => food);
    return { book, allows, minutesMax, foods };
  }

  namedOf(ingredients: readonly DraftIngredient[]): readonly NamedFood[] {
    return ingredients.flatMap((ingredient) => {
      const food = this.#named.get(ingredient);
      return food === undefined ? [] : [food];
    });
  }
}
