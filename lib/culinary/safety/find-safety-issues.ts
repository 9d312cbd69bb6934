import type { Food, HazardClass } from '../foods/food.ts';
import { type RecipeReading, readRecipe } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { readTemperatures } from './read-temperatures.ts';
import { STEP_RULES } from './step-rules.ts';
import { TEMPERATURE_FLOORS } from './temperature-floors.ts';

/** Everything unsafe in a recipe, and what people have to be told. */
export function findSafetyIssues(recipe: RecipeText): Finding[] {
  return findReadingSafety(readRecipe(recipe));
}

/** The same from lines that were read already. */
export function findReadingSafety(reading: RecipeReading): Finding[] {
  const steps = reading.steps.map(({ text }) => text);
  const foods = reading.ingredients.flatMap((line) => line.foods.slice(0, 1));
  return [
    ...reading.steps.flatMap(({ text, where }) =>
      findStepDangers(text).map((finding) => ({ ...finding, where })),
    ),
    ...findHeatIssues(foods, steps),
    ...findRequiredSteps(foods, steps),
    ...findRawWarnings(foods, steps),
  ];
}

/** Dangerous instructions in one step. */
export function findStepDangers(text: string): Finding[] {
  const rules = STEP_RULES.filter(({ pattern }) => pattern.test(text)).map(({ code, severity, source }) => ({
    code,
    severity,
    data: {},
    source,
  }));
  const low = readTemperatures(text).find(
    ({ isInternal, celsius }) => isInternal && celsius < 52 && celsius > 5,
  );
  if (
    low === undefined ||
    !/chicken|turkey|duck|poultry|mince|ground|pork|beef|lamb|fish|salmon|egg/iu.test(text)
  )
    return rules;
  return [
    ...rules,
    {
      code: 'internal_temperature_too_low',
      severity: 'block',
      data: { celsius: low.celsius },
      source: 'USDA FSIS, Safe Minimum Internal Temperature Chart',
    },
  ];
}

/** Signs of doneness that cooks use where a thermometer is not practical, by hazard. */
const DONENESS: Readonly<Partial<Record<HazardClass, RegExp>>> = {
  fish: /flakes? (?:easily|apart|with)|opaque/iu,
  shellfish: /opaque|shells? (?:have )?open|discard any|pink (?:and|all)|until pink|firm/iu,
  egg: /\bset\b|firm|hard[- ]boiled|no longer runny|cooked through|scrambled/iu,
  whole_cut_meat: /fork[- ]tender|falling apart|falls apart|pull(?:s)? apart|shreds?/iu,
  cured_raw_meat: /crisp|browned|cooked through|rendered|sizzl/iu,
};

/** Hazards whose temperature has to be named: a colour is no proof (USDA FSIS). */
const MUST_NAME: ReadonlySet<HazardClass> = new Set(['poultry', 'ground_meat']);

function findHeatIssues(foods: readonly Food[], steps: readonly string[]): Finding[] {
  const text = steps.join(' ');
  const internal = steps.flatMap(readTemperatures).filter(({ isInternal }) => isInternal);
  const hazards = new Map<HazardClass, Food>();
  for (const food of foods)
    if (food.hazard !== null && !hazards.has(food.hazard)) hazards.set(food.hazard, food);
  return [...hazards].flatMap(([hazard, food]): Finding[] => {
    const floor = TEMPERATURE_FLOORS[hazard];
    if (floor === null) return [];
    const data = {
      foodId: food.id,
      food: food.name,
      celsius: floor.celsius,
      fahrenheit: floor.fahrenheit,
      restMinutes: floor.restMinutes,
    };
    const highest = Math.max(...internal.map(({ celsius }) => celsius), Number.NEGATIVE_INFINITY);
    if (highest >= floor.celsius)
      return [{ code: 'temperature_floor', severity: 'info', data, source: floor.source }];
    if (highest > 0 && MUST_NAME.has(hazard)) {
      return [
        {
          code: 'internal_temperature_too_low',
          severity: 'block',
          data: { ...data, named: highest },
          source: floor.source,
        },
      ];
    }
    if (DONENESS[hazard]?.test(text))
      return [{ code: 'temperature_floor', severity: 'info', data, source: floor.source }];
    return [
      {
        code: 'temperature_not_named',
        severity: MUST_NAME.has(hazard) ? 'block' : 'warn',
        data,
        source: floor.source,
      },
    ];
  });
}

function findRequiredSteps(foods: readonly Food[], steps: readonly string[]): Finding[] {
  const text = steps.join(' ');
  const findings: Finding[] = [];
  const bean = foods.find(({ hazard }) => hazard === 'lectin_bean');
  if (bean !== undefined && !/\b(?:boil|boiling)\b/iu.test(text)) {
    findings.push({
      code: 'beans_must_boil',
      severity: 'block',
      data: { food: bean.name, minutes: 10 },
      source: 'FDA Bad Bug Book (2012), Phytohaemagglutinin: boil for at least 10 minutes',
    });
  }
  const sprouts = foods.find(({ hazard }) => hazard === 'sprouts');
  if (sprouts !== undefined) {
    findings.push({
      code: 'sprouts_cook_through',
      severity: 'warn',
      data: { food: sprouts.name },
      source: 'FDA, Sprouts: what you should know',
    });
  }
  return findings;
}

const HEAT =
  /\b(?:cook|bake|roast|fry|boil|simmer|grill|sear|poach|steam|scrambl\w*|sauté|saute|heat|brown|broil|toast)\w*\b/iu;

function findRawWarnings(foods: readonly Food[], steps: readonly string[]): Finding[] {
  if (HEAT.test(steps.join(' '))) return [];
  return foods
    .filter(({ hazard }) => hazard === 'egg' || hazard === 'fish' || hazard === 'raw_flour')
    .map((food) => ({
      code: food.hazard === 'raw_flour' ? 'raw_flour' : food.hazard === 'egg' ? 'raw_egg' : 'raw_fish',
      severity: food.hazard === 'raw_flour' ? ('block' as const) : ('warn' as const),
      data: { food: food.name },
      source: 'FDA Food Code 2022, 3-603.11 (consumer advisory)',
    }));
}
