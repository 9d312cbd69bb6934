import { describe, expect, it } from 'vitest';
import { FOODS } from '../foods/index.ts';
import { checkRecipe } from './check-recipe.ts';

const NAMES = FOODS.filter((_, index) => index % 23 === 0).map(({ name }) => name);

/** A recipe of so many ingredients and steps, every step naming other foods. */
function recipeOf(ingredients: number, steps: number) {
  const nameAt = (index: number) => NAMES[index % NAMES.length] ?? '';
  const sentence = (index: number) =>
    `Stir the ${nameAt(index)} into the pan and cook it for ${(index % 9) + 2} minutes.`;
  return {
    title: 'A stew of everything',
    ingredients: Array.from({ length: ingredients }, (_, index) => `2 cups ${nameAt(index)}, chopped`),
    steps: Array.from({ length: steps }, (_, step) =>
      Array.from({ length: 10 }, (_, index) => sentence(step * 10 + index)).join(' '),
    ),
    servings: 4,
  };
}

/** Processor time of the fastest of some runs, milliseconds. */
function costOf(run: () => void): number {
  const costs = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('checking a large recipe', () => {
  it('takes time in proportion to its length', () => {
    const [small, large] = [recipeOf(50, 25), recipeOf(200, 100)];
    checkRecipe(small);
    const [one, four] = [small, large].map((recipe) => costOf(() => checkRecipe(recipe)));
    // Four times the lines: what grows with the square would take sixteen times as long.
    expect(four).toBeLessThan(9 * Math.max(one ?? 0, 5));
  });
});
