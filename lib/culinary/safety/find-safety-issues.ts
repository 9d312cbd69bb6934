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

/** Wild mushrooms on a shopping list may come from a shop: a person is told which ones to take. */
function findLineRefusal({ text, where }: LineReading): Finding[] {
  const refusal = findRefusal(text);
  if (refusal === null) return [];
  const isBought =
    refusal.code === 'foraged_mushrooms' && !/forag|pick|found|gather|unknown|unidentif/iu.test(text);
  const severity = isBought && where.part !== 'step' ? 'warn' : 'block';
  return [{ code: refusal.code, severity, where, data: {}, source: refusal.source }];
}
