import { computeNutrition, type NutritionReport } from '../nutrition/index.ts';
import { type LineReading, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { foldText } from '../safety/fold-text.ts';
import { firesOnFolded } from '../safety/text-rule.ts';
import { FORBIDDEN_CLAIMS } from './forbidden-claims.ts';
import { findFreeFromClaims } from './free-from-claims.ts';
import { FOODS_NAMED_SO } from './ingredient-names.ts';
import { type ClaimFigures, NUTRIENT_CLAIMS, type NutrientClaimRule } from './nutrient-claims.ts';

/** Below this share of the mass with figures nothing about content is known. */
const COVERAGE_LEAST = 0.9;

/** Claims in one text that no figure can allow. */
export function findForbiddenClaims(text: string): Finding[] {
  const folded = foldText(text);
  return FORBIDDEN_CLAIMS.flatMap((rule) => {
    if (!firesOnFolded(rule, folded)) return [];
    const { code, source } = rule;
    return [{ code, severity: 'block' as const, data: { words: wordsOf(rule.cases, folded) }, source }];
  });
}

/** What of the text the rule is about. */
function wordsOf(cases: readonly (readonly RegExp[])[], folded: string): string {
  for (const [subject] of cases) {
    const words = subject?.exec(folded)?.[0];
    if (words !== undefined) return words.trim();
  }
  return folded;
}

/** Every health and nutrient-content claim of a recipe; those about content are held against its figures. */
export function findClaims(recipe: RecipeText): Finding[] {
  return findReadingClaims(readRecipe(recipe));
}

/** The same from lines that were read already; `nutrition` where it was computed already, too. */
export function findReadingClaims(
  reading: RecipeReading,
  nutrition: NutritionReport = nutritionOf(reading),
): Finding[] {
  const figures = figuresOf(reading, nutrition);
  const names = reading.ingredients.map(({ text }) => foldText(text)).join('\n');
  const prose = [reading.title, ...reading.steps].flatMap((line) => [
    ...findForbiddenClaims(line.text).map((finding) => ({ ...finding, where: line.where })),
    ...findNutrientClaims(line, names, figures),
  ]);
  return [...prose, ...findFreeFromClaims(reading)];
}

function nutritionOf({ ingredients, servings }: RecipeReading): NutritionReport {
  const parsed = ingredients.flatMap(({ parsed: line }) => (line === null ? [] : [line]));
  return computeNutrition(parsed, servings ?? 1);
}

function figuresOf(reading: RecipeReading, nutrition: NutritionReport): ClaimFigures | null {
  if (nutrition.coverageByMass < COVERAGE_LEAST) return null;
  // A sauce that may or may not be sweetened makes "no added sugar" unknown.
  const { value, high } = nutrition.addedSugars.perServing;
  const isSalt = ({ foods }: LineReading) =>
    foods.some(({ id, nutrientsPer100g }) => id === 'salt' || (nutrientsPer100g.sodiumMg ?? 0) > 3000);
  return {
    per100g: nutrition.per100g,
    perServing: nutrition.perServing,
    addedSugarsPerServing: value === 0 && high !== 0 ? null : value,
    hasSalt: reading.ingredients.some(isSalt),
  };
}

function findNutrientClaims(line: LineReading, names: string, figures: ClaimFigures | null): Finding[] {
  const folded = foldText(line.text);
  return NUTRIENT_CLAIMS.flatMap((rule): Finding[] => {
    const english = claimIn(folded, rule.words, names);
    const words = english ?? claimIn(folded, rule.wordsAbroad, names);
    return words === null ? [] : [judge(rule, words, english !== null, figures, line)];
  });
}

/** The words of a claim; null where they belong to the name of an ingredient. */
function claimIn(folded: string, pattern: RegExp, names: string): string | null {
  const match = pattern.exec(folded);
  if (match === null) return null;
  const isName = FOODS_NAMED_SO.test(folded.slice(match.index + match[0].length)) || names.includes(match[0]);
  return isName ? null : match[0];
}

function judge(
  rule: NutrientClaimRule,
  words: string,
  isEnglish: boolean,
  figures: ClaimFigures | null,
  { where }: LineReading,
): Finding {
  const isMet = figures === null ? null : (isEnglish ? rule.us : rule.eu)(figures);
  const code = isMet === true ? `${rule.code}_claim_met` : `${rule.code}_claim_not_met`;
  return {
    code,
    severity: isMet === true ? 'info' : 'block',
    where,
    data: { words, isKnown: isMet !== null },
    source: isEnglish ? rule.usSource : rule.euSource,
  };
}
