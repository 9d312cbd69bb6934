import type { Food } from '../foods/food.ts';
import { type LineReading, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { findAlcohol } from './alcohol.ts';
import { findAudienceIssues } from './audience.ts';
import { findHeatIssues } from './find-heat-issues.ts';
import { findRawWarnings } from './find-raw-warnings.ts';
import { findRequiredSteps } from './find-required-steps.ts';
import { foldText } from './fold-text.ts';
import { findRefusal } from './refusals.ts';
import { findStepDangers } from './step-dangers.ts';
import { findStorageIssues } from './storage-rules.ts';
import { findStuffingIssue } from './stuffing.ts';

export interface SafetyOptions {
  /**
   * True for recipes of our own, which have to name the temperature of poultry and minced meat: the lack of it then
   * blocks. For recipes that people bring it is a warning.
   */
  readonly mustNameTemperatures?: boolean;
}

/** Everything unsafe in a recipe, and what people have to be told. */
export function findSafetyIssues(recipe: RecipeText, options: SafetyOptions = {}): Finding[] {
  return findReadingSafety(readRecipe(recipe), options);
}

/** The same from lines that were read already. */
export function findReadingSafety(reading: RecipeReading, options: SafetyOptions = {}): Finding[] {
  const steps = reading.steps.map(({ text }) => foldText(text));
  const foods = mainFoods(reading);
  return [
    ...[reading.title, ...reading.ingredients, ...reading.steps].flatMap(findLineRefusal),
    ...findTitledPreserving(reading, steps),
    ...reading.steps.flatMap(({ text, where }) =>
      findStepDangers(text).map((finding) => ({ ...finding, where })),
    ),
    ...findHeatIssues(foods, steps, options.mustNameTemperatures === true),
    ...findRequiredSteps(reading, steps),
    ...findRawWarnings(reading, foods),
    ...findStuffingIssue(foods, steps),
    ...findStorageIssues(foods, reading.steps),
    ...findAudienceIssues(reading),
    ...findAlcohol(reading.ingredients, foods, steps),
  ];
}

/** The own food of each line by id, so that the order of a list changes no finding. */
function mainFoods({ ingredients }: RecipeReading): Food[] {
  return ingredients
    .flatMap((line) => line.foods.slice(0, 1))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Steps that put food up for keeping: worth a second reading. */
const KEEPING =
  /\b(?:jars?|bath|process(?:ed)?|store|keep|kept|preserv\w*|wasserbad|aufbewahr\w*|lager\w*|conserv\w*|bocaux|bain[- ]marie|tarros|vasetti|bagnomaria|bano maria)\b/u;
const SOURED = /\b(?:vinegar|lemon juice|lime juice|citric acid|pickl\w*|essig|vinaigre|vinagre|aceto)\b/u;
const OF_PRESERVING: ReadonlySet<string> = new Set(['low_acid_canning', 'garlic_in_oil_stored_warm']);

/** "Canned green beans" with "process in a boiling water bath" in a step: the title says what is in the jars. */
function findTitledPreserving(
  { title, ingredients, steps }: RecipeReading,
  folded: readonly string[],
): Finding[] {
  const kept = steps.filter((_, index) => KEEPING.test(folded[index] ?? ''));
  if (kept.length === 0 || findRefusal(title.text) !== null) return [];
  if (ingredients.some(({ text }) => SOURED.test(foldText(text)))) return [];
  return kept.flatMap(({ text, where }): Finding[] => {
    const refusal = findRefusal(text) === null ? findRefusal(`${title.text}: ${text}`) : null;
    if (refusal === null || !OF_PRESERVING.has(refusal.code)) return [];
    return [{ code: refusal.code, severity: 'block', where, data: {}, source: refusal.source }];
  });
}

/** Wild mushrooms on a shopping list may come from a shop: a person is told which ones to take. */
function findLineRefusal({ text, where }: LineReading): Finding[] {
  const refusal = findRefusal(text);
  if (refusal === null) return [];
  const isBought =
    refusal.code === 'foraged_mushrooms' && !/forag|pick|found|gather|unknown|unidentif/iu.test(text);
  const severity = isBought && where.part !== 'step' ? 'warn' : 'block';
  return [{ code: refusal.code, severity, where, data: {}, source: refusal.source }];
}
