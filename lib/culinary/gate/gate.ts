import { findLineAllergens } from '../allergens/index.ts';
import { findForbiddenClaims, findReadingClaims } from '../claims/index.ts';
import { checkReadingConservation, findUndeclared, findUnused } from '../conservation/index.ts';
import { type FoodConstraints, findServedConflict, isFoodAllowed, judgeReading } from '../diets/index.ts';
import { normaliseWords } from '../diets/normalise-words.ts';
import {
  judgeServed,
  type LineReading,
  readIngredientLine,
  readProse,
  readRecipe,
  readTitledDishes,
  suspiciousReadings,
  wordsOf,
} from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { RecipeLocation, RecipeText } from '../recipe/recipe.ts';
import { findReadingSafety, findRefusal, findStepDangers, type Refusal } from '../safety/index.ts';
import { findFormFaults } from './form-faults.ts';
import { GATE_SOURCES, type GateCode } from './gate-sources.ts';
import { longestStatedMinutes } from './stated-minutes.ts';

/** What one request declares; the gate holds every line to it. */
export interface GateConstraints extends FoodConstraints {
  /** Time there is, minutes; null when nobody said. */
  readonly maxMinutes: number | null;
  /** Foods the person has and wants used. */
  readonly givenFoodIds: readonly string[];
}

export interface GateResult {
  /** False as soon as one finding blocks. */
  readonly passed: boolean;
  readonly findings: readonly Finding[];
}

/** A whole recipe with its times, minutes. */
export interface TimedRecipe extends RecipeText {
  readonly prepMinutes: number;
  readonly cookMinutes: number;
}

/** Checks the lines of one recipe in the order in which they are written; keep one per attempt. */
export interface Gate {
  checkTitle(text: string): GateResult;
  checkIngredient(phrase: string): GateResult;
  /** Steps may name only foods that were listed before. */
  checkStep(text: string): GateResult;
  /** Places of the listed lines that no step has used so far; `more` is a step that is still being written. */
  findUnused(more?: string): readonly number[];
  checkWhole(recipe: TimedRecipe): GateResult;
}

const TITLE: RecipeLocation = { part: 'title', index: 0 };
/** Longest lines, characters. */
const TITLE_MAX = 120;
const INGREDIENT_MAX = 200;
const STEP_MAX = 700;
/** A recipe may be written a little over the time that was asked for: a pan is not a stopwatch. */
const TIME_TOLERANCE = 1.1;

/** A gate for one recipe under these constraints. Pure but for the lines it has seen. */
export function createGate(constraints: GateConstraints): Gate {
  const listed: LineReading[] = [];
  let title = '';
  let titled: ReadonlySet<string> = new Set();
  const steps: LineReading[] = [];
  return {
    checkTitle: (text) => {
      title = text;
      titled = readTitledDishes(text);
      return verdict([...findFormFaults(text, TITLE_MAX), ...judgeProse(text, TITLE, constraints, null)]);
    },
    checkIngredient: (phrase) => {
      const line = readIngredientLine(phrase, listed.length);
      listed.push(line);
      return verdict([...findFormFaults(phrase, INGREDIENT_MAX), ...judgeIngredient(line, constraints)]);
    },
    checkStep: (text) => {
      const line = readProse(text, { part: 'step', index: steps.length }, titled);
      steps.push(line);
      const words = () => wordsOf([title, ...listed.map((own) => own.text)]);
      return verdict([
        ...findFormFaults(text, STEP_MAX),
        ...judgeUnknown(judgeServed(line, words), constraints),
        ...judgeProse(text, line.where, constraints, titled),
        ...findStepDangers(text),
        ...block(findUndeclared(line, foodsOf(listed), listed)),
      ]);
    },
    findUnused: (more) => {
      const extra =
        more === undefined ? [] : [readProse(more, { part: 'step', index: steps.length }, titled)];
      return findUnused(listed, [...steps, ...extra]).map(({ where }) => where.index);
    },
    checkWhole: (recipe) => verdict(judgeWhole(recipe, constraints)),
  };
}

const foodsOf = (lines: readonly LineReading[]) => lines.flatMap(({ foods }) => foods);

function verdict(findings: readonly Finding[]): GateResult {
  return { passed: findings.every(({ severity }) => severity !== 'block'), findings };
}

const block = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, severity: 'block' }));

/** What is missing is refused; amounts that do not add up are told. */
const blockIfBroken = (finding: Finding): Finding =>
  finding.code === 'ingredient_not_used' || finding.code === 'food_not_listed'
    ? { ...finding, severity: 'block' }
    : finding;

const blocked = (code: GateCode, where: RecipeLocation, data: Finding['data'] = {}): Finding => ({
  code,
  severity: 'block',
  where,
  data,
  source: GATE_SOURCES[code],
});

function refuse({ code, source }: Refusal, where: RecipeLocation): Finding {
  return { code, severity: 'block', where, data: {}, source };
}

/** What is wrong with a title or a step by its words: foods it may not name, claims, refusals. */
function judgeProse(
  text: string,
  where: RecipeLocation,
  constraints: GateConstraints,
  titled: ReadonlySet<string> | null,
): Finding[] {
  const refusal = findRefusal(text);
  return [
    ...(refusal === null ? [] : [refuse(refusal, where)]),
    ...findForbiddenClaims(text).map((finding) => ({ ...finding, where })),
    // A word that only a person's eye would find ("p3anut", "b.u.t.t.e.r") is judged like one that is written out.
    ...suspiciousReadings(text).flatMap((reading) =>
      judgeFoods(readProse(reading, where, titled), constraints),
    ),
  ];
}

function judgeIngredient(line: LineReading, constraints: GateConstraints): Finding[] {
  const findings = [...judgeFoods(line, constraints), ...judgeUnknown(line, constraints)];
  const refusal = findRefusal(line.text);
  if (refusal !== null) findings.push(refuse(refusal, line.where));
  for (const reading of suspiciousReadings(line.text).slice(1))
    findings.push(...judgeFoods(readProse(reading, line.where), constraints));
  return findings;
}

/** Where somebody must not have a food, none may be served that we do not know. */
function judgeUnknown({ isUnderstood, where, text }: LineReading, constraints: GateConstraints): Finding[] {
  const isStrict = constraints.allergies.length > 0 || constraints.diets.length > 0;
  return isUnderstood || !isStrict ? [] : [blocked('ingredient_unknown', where, { phrase: text })];
}

/** Foods of a line against allergies, diets and exclusions. */
function judgeFoods(line: LineReading, constraints: GateConstraints): Finding[] {
  const { where } = line;
  const allergens = findLineAllergens(line)
    .filter(({ allergen }) => constraints.allergies.includes(allergen))
    .map(({ allergen, verdict: found, path }) =>
      blocked('declared_allergen', where, { allergen, verdict: found, path }),
    );
  const diets = constraints.diets.flatMap((diet) =>
    line.foods.flatMap((food) => {
      const conflict = findServedConflict(line, food, diet);
      return conflict === null
        ? []
        : [
            {
              ...blocked('declared_diet', where, { diet, reason: conflict.code, path: conflict.path }),
              source: conflict.source,
            },
          ];
    }),
  );
  const exclusions = { ...constraints, allergies: [], diets: [] };
  const excluded = line.foods
    .filter((food) => !isFoodAllowed(food, exclusions))
    .map((food) => blocked('excluded_food', where, { food: food.name }));
  return [...allergens, ...diets, ...excluded, ...judgeExcludedWords(line, constraints)];
}

/** Exclusions in words that no food of the table stands for. */
function judgeExcludedWords(line: LineReading, constraints: GateConstraints): Finding[] {
  if (constraints.excludeTexts.length === 0) return [];
  const words = normaliseWords(line.text);
  return constraints.excludeTexts.flatMap((text) => {
    const excluded = normaliseWords(text);
    const isNamed = excluded.length > 0 && excluded.every((word) => words.includes(word));
    return isNamed ? [blocked('excluded_food', line.where, { food: text })] : [];
  });
}

function judgeWhole(recipe: TimedRecipe, constraints: GateConstraints): Finding[] {
  const reading = readRecipe(recipe);
  const findings: Finding[] = [
    ...findReadingSafety(reading, { mustNameTemperatures: true }),
    ...findReadingClaims(reading),
    ...checkReadingConservation(reading).map(blockIfBroken),
  ];
  const told = recipe.prepMinutes + recipe.cookMinutes;
  const stated = Math.max(0, ...recipe.steps.map(longestStatedMinutes));
  const minutes = Math.max(told, stated);
  if (stated > told * TIME_TOLERANCE)
    findings.push(blocked('time_understated', TITLE, { minutes: told, stated }));
  if (constraints.maxMinutes !== null && minutes > constraints.maxMinutes * TIME_TOLERANCE) {
    findings.push(blocked('over_time', TITLE, { minutes, maxMinutes: constraints.maxMinutes }));
  }
  for (const diet of constraints.diets) {
    const report = judgeReading(diet, reading);
    if (report.verdict === 'no')
      findings.push(blocked('declared_diet', TITLE, { diet, reason: report.reasons[0]?.code ?? '' }));
  }
  const used = new Set(reading.ingredients.flatMap(({ foods }) => foods.map(({ id }) => id)));
  for (const foodId of constraints.givenFoodIds) {
    if (used.has(foodId)) continue;
    const source = GATE_SOURCES.given_food_not_used;
    findings.push({ code: 'given_food_not_used', severity: 'warn', data: { foodId }, source });
  }
  return findings;
}
