import type { Food, HazardClass } from '../foods/food.ts';
import type { Finding } from '../recipe/finding.ts';
import { isHeatedAbroad, SET_THROUGH, WET_HEAT } from './cooking-words.ts';
import { readTemperatures } from './read-temperatures.ts';
import { isPasteurisedSousVide, readMinutes } from './sous-vide.ts';
import { TEMPERATURE_FLOORS, type TemperatureFloor } from './temperature-floors.ts';

/** Signs of doneness that cooks use where a thermometer is not practical, by hazard. Read folded text. */
const DONENESS: Readonly<Partial<Record<HazardClass, RegExp>>> = {
  fish: /\bflak(?:es?|y|ing)\b|\bopaque\b|cooked through|until just cooked|crisp|golden/u,
  shellfish: /opaque|shells? (?:have )?open|\bopen(?:ed)?\b|discard any|pink|firm|curl/u,
  egg: SET_THROUGH,
  whole_cut_meat:
    /fork[- ]tender|fall(?:s|ing)? apart|pull(?:s|ed)? apart|shred|until (?:\w+ ){0,2}tender|very tender|melting(?:ly)? tender/u,
  cured_raw_meat: /crisp|brown|cooked through|render|sizzl|golden|fry|fried/u,
};

/** Hazards whose temperature our own recipes have to name: a colour is no proof (USDA FSIS). */
const MUST_NAME: ReadonlySet<HazardClass> = new Set(['poultry', 'ground_meat']);
/** From here on no rest is asked for: FDA Food Code 2022, 3-401.11(B)(2), 158 °F at once. */
const REST_NOT_NEEDED_CELSIUS = 70;
/** Minutes at a simmer after which mince or a piece of poultry is hot through. */
const SIMMERED_THROUGH: Readonly<Partial<Record<HazardClass, number>>> = {
  poultry: 25,
  ground_meat: 12,
  whole_cut_meat: 20,
  fish: 6,
  shellfish: 3,
  egg: 8,
  cured_raw_meat: 5,
};

/** Temperature findings: one for each hazard that the recipe's foods bring. Steps are folded texts. */
export function findHeatIssues(
  foods: readonly Food[],
  steps: readonly string[],
  mustNameTemperatures: boolean,
): Finding[] {
  const hazards = new Map<HazardClass, Food>();
  for (const food of foods)
    if (food.hazard !== null && !hazards.has(food.hazard)) hazards.set(food.hazard, food);
  const judged = [...hazards].flatMap(([hazard, food]) => {
    const floor = TEMPERATURE_FLOORS[hazard];
    return floor === null ? [] : [judgeHazard(hazard, food, floor, steps, mustNameTemperatures)];
  });
  return [...judged, ...findMissingRest(hazards.get('whole_cut_meat'), steps), ...findHam(foods, steps)];
}

/** 63 °C (145 °F) is safe for whole cuts with three minutes of rest; hotter meat needs none. */
function findMissingRest(food: Food | undefined, steps: readonly string[]): Finding[] {
  const floor = TEMPERATURE_FLOORS.whole_cut_meat;
  if (food === undefined || floor === null) return [];
  const inside = steps.flatMap(readTemperatures).filter(({ isInternal }) => isInternal);
  const highest = Math.max(...inside.map(({ celsius }) => celsius), Number.NEGATIVE_INFINITY);
  const isAtFloor = highest >= floor.celsius - 0.5 && highest < REST_NOT_NEEDED_CELSIUS;
  if (!isAtFloor || /\b(?:rest|stand|sit|leave|wait)\w*\b/u.test(steps.join(' '))) return [];
  const data = { food: food.name, minutes: floor.restMinutes };
  return [{ code: 'rest_not_named', severity: 'info', data, source: floor.source }];
}

/** Cooked ham that is warmed again: 60 °C (140 °F) when it comes sealed from an inspected plant, else 74 °C. */
function findHam(foods: readonly Food[], steps: readonly string[]): Finding[] {
  const ham = foods.find(({ hazard, name }) => hazard === 'ready_to_eat_meat' && /\bham\b/.test(name));
  const isHeated = steps.some(
    (step) => /\bham\b/u.test(step) && /\b(?:bake|roast|glaze|heat|warm)\w*\b/u.test(step),
  );
  if (ham === undefined || !isHeated) return [];
  const data = { foodId: ham.id, food: ham.name, celsius: 60, fahrenheit: 140, restMinutes: 0 };
  const source =
    'USDA FSIS, Safe Minimum Internal Temperature Chart: precooked ham 140 °F, repackaged 165 °F';
  return [{ code: 'temperature_floor', severity: 'info', data, source }];
}

function judgeHazard(
  hazard: HazardClass,
  food: Food,
  floor: TemperatureFloor,
  steps: readonly string[],
  mustNameTemperatures: boolean,
): Finding {
  const data = {
    foodId: food.id,
    food: food.name,
    celsius: floor.celsius,
    fahrenheit: floor.fahrenheit,
    restMinutes: floor.restMinutes,
  };
  const met: Finding = { code: 'temperature_floor', severity: 'info', data, source: floor.source };
  const inside = steps.flatMap(readTemperatures).filter(({ isInternal }) => isInternal);
  const highest = Math.max(...inside.map(({ celsius }) => celsius), Number.NEGATIVE_INFINITY);
  // 145 °F is 62.8 °C, 165 °F 73.9: half a degree is rounding.
  if (highest >= floor.celsius - 0.5 || steps.some((step) => isPasteurisedSousVide(`${step} ${food.name}`)))
    return met;
  if (highest > 5 && MUST_NAME.has(hazard)) {
    return {
      ...met,
      code: 'internal_temperature_too_low',
      severity: 'block',
      data: { ...data, named: highest },
    };
  }
  if (highest > 40 && hazard === 'whole_cut_meat')
    return {
      ...met,
      code: 'below_recommended_temperature',
      severity: 'warn',
      data: { ...data, named: highest },
    };
  const isReadAbroad = !MUST_NAME.has(hazard) && isHeatedAbroad(steps.join(' '));
  if (isReadAbroad || isSimmeredThrough(hazard, steps) || DONENESS[hazard]?.test(steps.join(' ')) === true)
    return met;
  const mustName = mustNameTemperatures && MUST_NAME.has(hazard);
  return { ...met, code: 'temperature_not_named', severity: mustName ? 'block' : 'warn' };
}

function isSimmeredThrough(hazard: HazardClass, steps: readonly string[]): boolean {
  const least = SIMMERED_THROUGH[hazard];
  if (least === undefined) return false;
  return steps.some(
    (step) =>
      WET_HEAT.test(step) &&
      ((readMinutes(step) ?? 0) >= least || /slow[- ]cook|crock[- ]?pot|pressure/u.test(step)),
  );
}
