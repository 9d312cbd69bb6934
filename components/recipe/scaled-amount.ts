import type { RecipeIngredient } from '@chef/contracts/recipe';
import { type PrintedIngredient, printScaledIngredient } from '@chef/culinary/scaling';
import type { UnitSystem } from '@chef/culinary/units';

/** An ingredient's amount and name for some number of people in one system of units. */
export type ScaledLine = PrintedIngredient;

/** Scales and prints one line. A cup of a solid is printed in grams when the recipe knows them. */
export function scaleLine(ingredient: RecipeIngredient, factor: number, system: UnitSystem): ScaledLine {
  return printScaledIngredient(ingredient, factor, system);
}
