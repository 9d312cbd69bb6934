import { parseIngredient } from '../phrases/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { ParsedIngredient, RecipeText } from '../recipe/recipe.ts';
import type { UnitSystem } from '../units/index.ts';
import { convertLengths } from './convert-lengths.ts';
import { convertTemperatures } from './convert-temperatures.ts';
import { findScalingIssues } from './scale-findings.ts';
import { scaleLine } from './scale-line.ts';
import { scaleText } from './scale-text.ts';

export interface RecipeScale {
  /** What every amount is multiplied with; above 0. */
  readonly factor: number;
  /** System of units to print in; null keeps each amount in its own. */
  readonly system?: UnitSystem | null;
}

export interface ScaledRecipe {
  readonly recipe: RecipeText;
  /** The ingredient lines understood, with exact amounts: what nutrition and cost are computed from. */
  readonly ingredients: readonly ParsedIngredient[];
  /** What does not simply grow with the recipe: time, pan, seasoning, leavening, whole eggs. */
  readonly findings: readonly Finding[];
}

/**
 * A recipe for another yield or in other units: ingredient lines, the amounts in its steps, its temperatures and its
 * number of servings. Names, preparations and remarks stay word for word, so every other check says the same.
 * @throws RangeError where the factor is not a number above 0
 */
export function scaleRecipe(recipe: RecipeText, { factor, system = null }: RecipeScale): ScaledRecipe {
  if (!(factor > 0) || !Number.isFinite(factor))
    throw new RangeError('a recipe is scaled by a number above 0');
  const lines = recipe.ingredients.map((phrase) => scaleLine(phrase, factor, system));
  const findings = findScalingIssues({
    lines,
    before: recipe.ingredients.map(parseIngredient),
    steps: recipe.steps,
    factor,
  });
  return {
    recipe: {
      title: recipe.title,
      servings: recipe.servings === null ? null : Math.max(1, Math.round(recipe.servings * factor)),
      ingredients: lines.map(({ text }) => text),
      steps: recipe.steps.map((step) => scaleStep(step, factor, system)),
    },
    ingredients: lines.map(({ parsed }) => parsed),
    findings,
  };
}

/** One step for another yield or in other units. */
export function scaleStep(step: string, factor: number, system: UnitSystem | null = null): string {
  const scaled = scaleText(step, { factor, system, place: 'step' });
  return system === null ? scaled : convertLengths(convertTemperatures(scaled, system), system);
}
