import { computeNutrition, type NutritionReport } from '../nutrition/index.ts';
import { type RecipeReading, readRecipe } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { FORBIDDEN_CLAIMS, NUTRIENT_CLAIMS } from './claim-rules.ts';

/** Claims in one text that no figure can allow. */
export function findForbiddenClaims(text: string): Finding[] {
  return FORBIDDEN_CLAIMS.flatMap(({ code, pattern, source }) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ code, severity: 'block' as const, data: { words }, source }];
  });
}

/** Every health and nutrient-content claim of a recipe; those about content are held against its figures. */
export function findClaims(recipe: RecipeText): Finding[] {
  const reading = readRecipe(recipe);
  const parsed = reading.ingredients.flatMap(({ parsed: line }) => (line === null ? [] : [line]));
  return findReadingClaims(reading, computeNutrition(parsed, recipe.servings ?? 1));
}

/** The same from lines that were read already. */
export function findReadingClaims(reading: RecipeReading, nutrition: NutritionReport): Finding[] {
  return [reading.title, ...reading.steps].flatMap(({ text, where }) => [
    ...findForbiddenClaims(text).map((finding) => ({ ...finding, where })),
    ...findNutrientClaims(text, nutrition).map((finding) => ({ ...finding, where })),
  ]);
}

function findNutrientClaims(
  text: string,
  { per100g, perServing, coverageByMass }: NutritionReport,
): Finding[] {
  return NUTRIENT_CLAIMS.flatMap(({ code, pattern, source, isMet }): Finding[] => {
    const words = pattern.exec(text)?.[0];
    if (words === undefined) return [];
    const verdict = coverageByMass < 0.9 ? null : isMet(per100g, perServing);
    if (verdict === true) return [{ code: `${code}_claim_met`, severity: 'info', data: { words }, source }];
    return [{ code: `${code}_claim_not_met`, severity: 'block' as const, data: { words }, source }];
  });
}
