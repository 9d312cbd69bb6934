import type { Food, FoodMention } from '../foods/food.ts';
import { allLines, type LineReading, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { RecipeLocation, RecipeText } from '../recipe/recipe.ts';
import { DIETS, type Diet, type DietVerdict } from '../vocabulary/index.ts';
import { judgeSparing } from './claim-spares.ts';
import type { DietReason } from './diet-reason.ts';
import { DIET_SOURCES } from './diet-rules.ts';
import {
  type DietConflict,
  findDietConflict,
  findDietDoubt,
  findLabelConflict,
} from './find-diet-conflict.ts';
import { judgeWhole } from './judge-whole.ts';

export interface DietReport {
  readonly diet: Diet;
  readonly verdict: DietVerdict;
  readonly reasons: readonly DietReason[];
}

/** A recipe of a hundred lines needs no hundred reasons. */
const REASONS_MAX = 20;

/** Judges a recipe by one diet; unknown ingredients make the answer unknown and never yes. */
export function judgeDiet(diet: Diet, recipe: RecipeText): DietReport {
  return judgeReading(diet, readRecipe(recipe));
}

/** Judges a recipe by every diet. */
export function judgeDiets(recipe: RecipeText): DietReport[] {
  const reading = readRecipe(recipe);
  return DIETS.map((diet) => judgeReading(diet, reading));
}

/** The same from lines that were read already. */
export function judgeReading(diet: Diet, reading: RecipeReading): DietReport {
  if (diet === 'diabetic_aware') {
    const source = DIET_SOURCES.diabetic_aware;
    return {
      diet,
      verdict: 'unknown',
      reasons: [{ code: 'carbohydrate_is_shown', foodId: null, path: [], source }],
    };
  }
  const certain: DietReason[] = [];
  const possible: DietReason[] = [];
  for (const line of allLines(reading)) {
    for (const food of line.foods) {
      const conflict = findLineConflict(line, food, diet);
      if (conflict !== null)
        (conflict.isCertain ? certain : possible).push(toReason(conflict, food, line.where));
    }
    if (!line.isUnderstood) possible.push(unknownLine(diet, line));
  }
  const whole = judgeWhole(diet, reading);
  certain.push(...whole.certain);
  possible.push(...whole.possible);
  const verdict = certain.length > 0 ? 'no' : possible.length > 0 ? 'unknown' : 'yes';
  return { diet, verdict, reasons: [...certain, ...possible].slice(0, REASONS_MAX) };
}

/**
 * What a diet has against a food of a line, with what the line claims of it ("vegan butter"); said twice, the
 * stronger reading counts.
 */
function findLineConflict(line: LineReading, food: Food, diet: Diet): DietConflict | null {
  const own = line.mentions.filter((mention) => mention.food.id === food.id);
  const conflict = findDietConflict(food, diet) ?? findCertainByLabel(own, diet) ?? findDietDoubt(food, diet);
  if (conflict === null || own.length === 0) return conflict;
  const sparings = own.map((mention) => judgeSparing(conflict.code, diet, mention));
  if (sparings.every((spared) => spared === 'gone')) return null;
  const isCertain = own.some((mention, index) => sparings[index] === 'stays' && mention.isUncertain !== true);
  return isCertain ? conflict : { ...conflict, isCertain: false };
}

/** What labels mean by the very name that was written may be certain where the table's wider food is not. */
function findCertainByLabel(own: readonly FoodMention[], diet: Diet): DietConflict | null {
  for (const { label } of own) {
    const conflict = label === undefined ? null : findLabelConflict(label, diet);
    if (conflict?.isCertain === true) return conflict;
  }
  return null;
}

/** The same judgement for the gate, without what only some brands hold; null when the food may be served. */
export function findServedConflict(line: LineReading, food: Food, diet: Diet): DietConflict | null {
  const own = line.mentions.filter((mention) => mention.food.id === food.id);
  const isRuledOut = findDietConflict(food, diet) !== null || findCertainByLabel(own, diet) !== null;
  return isRuledOut ? findLineConflict(line, food, diet) : null;
}

function toReason({ code, path, source }: DietConflict, food: Food, where: RecipeLocation): DietReason {
  return { code, foodId: food.id, path, where, source };
}

function unknownLine(diet: Diet, line: LineReading): DietReason {
  return {
    code: 'ingredient_unknown',
    foodId: null,
    path: [line.text],
    where: line.where,
    source: DIET_SOURCES[diet],
  };
}
