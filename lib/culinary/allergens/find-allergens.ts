import type { FoodMention } from '../foods/food.ts';
import { foodAllergens } from '../foods/index.ts';
import { allLines, type LineReading, plainText, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { RecipeLocation, RecipeText } from '../recipe/recipe.ts';
import {
  ALLERGENS,
  type Allergen,
  type AllergenVerdict,
  type GlutenCereal,
  type TreeNut,
} from '../vocabulary/index.ts';
import { findLexiconWords } from './find-lexicon-words.ts';

export interface AllergenFinding {
  readonly allergen: Allergen;
  readonly verdict: 'contains' | 'may_contain';
  /** From the food as written down to what is the allergen: "Worcestershire sauce", "anchovy", "fish". */
  readonly path: readonly string[];
  readonly nut?: TreeNut;
  readonly cereal?: GlutenCereal;
  readonly where: RecipeLocation;
}

export interface AllergenReport {
  readonly verdicts: Readonly<Record<Allergen, AllergenVerdict>>;
  readonly findings: readonly AllergenFinding[];
  /** Ingredient lines that we could not recognise; each makes an absence unknown. */
  readonly unknown: readonly { readonly where: RecipeLocation; readonly text: string }[];
}

/** Allergens of a recipe over its title, ingredient lines and steps, with the reason for each. */
export function findAllergens(recipe: RecipeText): AllergenReport {
  return reportAllergens(readRecipe(recipe));
}

/** The same from lines that were read already. */
export function reportAllergens(reading: RecipeReading): AllergenReport {
  const findings = allLines(reading).flatMap(findLineAllergens);
  const unknown = reading.ingredients
    .filter(({ isUnderstood }) => !isUnderstood)
    .map(({ where, text }) => ({ where, text }));
  const verdicts = Object.fromEntries(
    ALLERGENS.map((allergen) => [allergen, judge(allergen, findings, unknown.length > 0)]),
  ) as Record<Allergen, AllergenVerdict>;
  return { verdicts, findings, unknown };
}

function judge(
  allergen: Allergen,
  findings: readonly AllergenFinding[],
  hasUnknown: boolean,
): AllergenVerdict {
  const own = findings.filter((finding) => finding.allergen === allergen);
  if (own.some(({ verdict }) => verdict === 'contains')) return 'contains';
  if (own.length > 0) return 'may_contain';
  return hasUnknown ? 'unknown' : 'none_found';
}

/** Allergens of one line: of its foods through their constituents, then of words that no food covers. */
export function findLineAllergens(line: LineReading): AllergenFinding[] {
  const fromFoods = line.foods.flatMap((food) =>
    isFreeFrom(line, food.id)
      ? []
      : foodAllergens(food).map(({ allergen, presence, nut, cereal, path }) => ({
          allergen,
          verdict: presence,
          path: endsWithAllergen(path, allergen),
          ...(nut === undefined ? {} : { nut }),
          ...(cereal === undefined ? {} : { cereal }),
          where: line.where,
        })),
  );
  const known = new Set(fromFoods.map(({ allergen }) => allergen));
  const fromWords = findLexiconWords(uncovered(line))
    .filter(({ allergen }) => !known.has(allergen))
    .map(({ allergen, word }) => ({
      allergen,
      verdict: 'contains' as const,
      path: [word, allergen],
      where: line.where,
    }));
  return [...dedupe(fromFoods), ...fromWords];
}

/** "vegan butter": the food is named, but not meant. */
function isFreeFrom(line: LineReading, foodId: string): boolean {
  const own = line.mentions.filter(({ food }) => food.id === foodId);
  return own.length > 0 && own.every(({ freeFrom }) => freeFrom !== undefined);
}

function endsWithAllergen(path: readonly string[], allergen: Allergen): string[] {
  return path.at(-1) === allergen ? [...path] : [...path, allergen];
}

/** One finding per allergen and food path head; certain ones first. */
function dedupe(findings: readonly AllergenFinding[]): AllergenFinding[] {
  const kept = new Map<string, AllergenFinding>();
  for (const finding of findings) {
    const key = [finding.allergen, finding.path[0], finding.nut, finding.cereal].join('|');
    const earlier = kept.get(key);
    if (earlier === undefined || (earlier.verdict === 'may_contain' && finding.verdict === 'contains'))
      kept.set(key, finding);
  }
  return [...kept.values()];
}

/** The text without the names of recognised foods: "butternut squash" leaves no butter behind. */
function uncovered(line: LineReading): string {
  const text = plainText(line.text);
  let rest = '';
  let last = 0;
  for (const { start, end } of line.mentions as readonly FoodMention[]) {
    rest += `${text.slice(last, start)} . `;
    last = end;
  }
  return rest + text.slice(last);
}
