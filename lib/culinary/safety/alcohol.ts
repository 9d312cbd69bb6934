import type { Food } from '../foods/food.ts';
import type { LineReading } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import { WET_HEAT } from './cooking-words.ts';
import { readMinutes } from './sous-vide.ts';

const SOURCE = 'USDA Table of Nutrient Retention Factors, Release 6 (2007): alcohol';

/** Share of the alcohol that is left after so many minutes of simmering or baking. */
const RETENTION: readonly (readonly [minutes: number, share: number])[] = [
  [150, 0.05],
  [120, 0.1],
  [90, 0.2],
  [60, 0.25],
  [30, 0.35],
  [15, 0.4],
];
/** Stirred into hot liquid and not cooked on. */
const STIRRED_IN = 0.85;
const FLAMED = 0.75;

/** Share of the alcohol that is left in food, 0 to 1, by what was done with it and for how long (minutes). */
export function alcoholRetention(
  method: 'simmered' | 'flamed' | 'stirred_in' | 'raw',
  minutes: number,
): number {
  if (method === 'raw') return 1;
  if (method === 'flamed') return FLAMED;
  if (method === 'stirred_in') return STIRRED_IN;
  return RETENTION.find(([least]) => minutes >= least)?.[1] ?? STIRRED_IN;
}

/** What is left of wine, beer and spirits in a dish; `steps` are folded texts. */
export function findAlcohol(
  lines: readonly LineReading[],
  foods: readonly Food[],
  steps: readonly string[],
): Finding[] {
  const food = foods.find(({ origin }) => origin === 'alcohol');
  const line = lines.find(({ foods: own }) => own[0] === food);
  const isFree = /alcohol[- ]free|non[- ]alcoholic|dealcoholi[sz]ed/iu.test(line?.text ?? '');
  if (line === undefined || food === undefined || isFree) return [];
  const from = steps.findIndex(
    (step) => step.includes(food.name) || /\b(?:wine|beer|rum|brandy|sherry|liqueur|spirit)\b/u.test(step),
  );
  const after = from < 0 ? steps : steps.slice(from);
  const minutes = after.reduce(
    (sum, step) =>
      sum +
      (WET_HEAT.test(step) || /\b(?:bake|roast|cook|oven)\w*\b/u.test(step) ? (readMinutes(step) ?? 0) : 0),
    0,
  );
  const method = methodOf(after.join(' '), minutes);
  const percentLeft = Math.round(alcoholRetention(method, minutes) * 100);
  return [
    {
      code: 'alcohol_left',
      severity: 'info',
      where: line.where,
      data: { food: food.name, percentLeft },
      source: SOURCE,
    },
  ];
}

function methodOf(folded: string, minutes: number): Parameters<typeof alcoholRetention>[0] {
  if (minutes >= 15) return 'simmered';
  if (/\bflamb\w*|\bignite\b/u.test(folded)) return 'flamed';
  return /\b(?:cook|heat|simmer|boil|reduce|bubbl|deglaz|hot|warm|bake|fry)\w*\b/u.test(folded)
    ? 'stirred_in'
    : 'raw';
}
