import { type AllergenReport, reportAllergens } from '../allergens/index.ts';
import { findReadingClaims } from '../claims/index.ts';
import { checkReadingConservation } from '../conservation/index.ts';
import { type DietReport, judgeReading } from '../diets/index.ts';
import { computeNutrition, type NutritionReport } from '../nutrition/index.ts';
import { readRecipe } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { findReadingSafety } from '../safety/index.ts';
import { DIETS } from '../vocabulary/index.ts';

/** Everything the kitchen can say about a recipe. */
export interface RecipeCheck {
  readonly allergens: AllergenReport;
  readonly diets: readonly DietReport[];
  readonly nutrition: NutritionReport;
  readonly safety: readonly Finding[];
  readonly claims: readonly Finding[];
  readonly conservation: readonly Finding[];
}

/** Reads a recipe once and runs every check on it; without servings the whole counts as one. */
export function checkRecipe(recipe: RecipeText): RecipeCheck {
  const reading = readRecipe(recipe);
  const parsed = reading.ingredients.flatMap(({ parsed: line }) => (line === null ? [] : [line]));
  const steps = reading.steps.map(({ text, foods }) => ({ text, foodIds: foods.map(({ id }) => id) }));
  const nutrition = computeNutrition(parsed, recipe.servings ?? 1, { steps });
  return {
    allergens: reportAllergens(reading),
    diets: DIETS.map((diet) => judgeReading(diet, reading)),
    nutrition,
    safety: findReadingSafety(reading),
    claims: findReadingClaims(reading, nutrition),
    conservation: checkReadingConservation(reading),
  };
}
