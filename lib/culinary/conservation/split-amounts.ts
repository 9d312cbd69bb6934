import type { Food } from '../foods/food.ts';
import { parseIngredient } from '../phrases/index.ts';
import { type LineReading, plainText, type RecipeReading } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';

const SOURCE = 'house rule: what is listed is used up, and amounts in steps add up to it';
/** Kitchens round: a tablespoon is 14.8 ml here and 15 ml there. */
const TOLERANCE = 0.1;
/** How far before a food's name its amount may begin. */
const LOOKBACK = 40;

const PART =
  /\b(?:half|a third|two thirds|one third|a quarter|three quarters|some|most|a little|a bit)(?: of)?(?: (?:the|your))?\s*(?:\p{L}+\s+){0,2}$/iu;
const REST =
  /\b(?:remaining|rest of|remainder of|other half of|leftover|reserved|last of)(?: (?:the|your))?\s*(?:\p{L}+\s+){0,2}$/iu;
const REST_OF_IT = /\b(?:the (?:rest|remainder|other half)|remaining ingredients)\b/iu;
const AMOUNT = /(?:\d[\d.,/⁄]*|[¼-¾⅐-⅞])[\s\d/⁄¼-¾⅐-⅞]*\p{L}*\.?(?: of)?(?: the)?\s*$/u;
const DIVIDED = /\bdivided\b/iu;

interface Use {
  readonly step: number;
  readonly isPart: boolean;
  readonly isRest: boolean;
  /** Amount that the step names, grams; null when it names none. */
  readonly grams: number | null;
}

/**
 * Foods of which steps use a part and never the rest, a rest without a first part, amounts that come to more or less
 * than is listed, and "divided" foods that are used once. Only foods that one line lists are asked about.
 */
export function checkAmounts(reading: RecipeReading): Finding[] {
  const hasRestOfIt = reading.steps.some(({ text }) => REST_OF_IT.test(text));
  const linesOf = new Map<string, number>();
  for (const { foods } of reading.ingredients)
    for (const { id } of foods) linesOf.set(id, (linesOf.get(id) ?? 0) + 1);
  const isAsked = ({ foods: [food, ...others] }: LineReading) =>
    food !== undefined && others.length === 0 && linesOf.get(food.id) === 1;
  const asked = reading.ingredients.filter(isAsked);
  const uses = findUses(new Set(asked.flatMap(({ foods }) => foods.map(({ id }) => id))), reading.steps);
  return asked.flatMap((line) =>
    line.foods.flatMap((food) => judge(line, food, uses.get(food.id) ?? [], hasRestOfIt)),
  );
}

/** Where steps use each of some foods, in one pass over the steps. */
function findUses(foodIds: ReadonlySet<string>, steps: readonly LineReading[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  steps.forEach((line, step) => {
    const text = plainText(line.text);
    for (const { food, start, end } of line.mentions) {
      if (!foodIds.has(food.id)) continue;
      const before = text.slice(Math.max(0, start - LOOKBACK), start);
      const isPart = PART.test(before);
      const amount = isPart ? null : AMOUNT.exec(before)?.[0];
      const grams = amount ? parseIngredient(`${amount}${text.slice(start, end)}`).grams : null;
      const own = uses.get(food.id) ?? [];
      uses.set(food.id, own);
      own.push({ step, isPart, isRest: REST.test(before), grams });
    }
  });
  return uses;
}

function judge(line: LineReading, food: Food, uses: readonly Use[], hasRestOfIt: boolean): Finding[] {
  const warn = (code: string, data: Finding['data'] = {}): Finding => ({
    code,
    severity: 'warn',
    where: line.where,
    data: { food: food.name, ...data },
    source: SOURCE,
  });
  const firstRest = uses.findIndex(({ isRest }) => isRest);
  if (firstRest === 0) return [warn('rest_of_nothing')];
  const last = uses.at(-1);
  if (last?.isPart === true && uses.length === 1 && !hasRestOfIt) return [warn('rest_not_used')];
  if (DIVIDED.test(line.text) && uses.length === 1 && !hasRestOfIt) return [warn('divided_used_once')];
  return compareAmounts(line, uses, warn);
}

function compareAmounts(
  line: LineReading,
  uses: readonly Use[],
  warn: (code: string, data: Finding['data']) => Finding,
): Finding[] {
  const listed = line.parsed?.grams ?? null;
  const named = uses.flatMap(({ grams }) => (grams === null ? [] : [grams]));
  if (listed === null || named.length === 0) return [];
  const used = named.reduce((sum, grams) => sum + grams, 0);
  const data = { listedGrams: Math.round(listed), usedGrams: Math.round(used) };
  if (used > listed * (1 + TOLERANCE)) return [warn('amounts_exceed_listed', data)];
  const areAllNamed = named.length === uses.length;
  return areAllNamed && used < listed * (1 - TOLERANCE) ? [warn('amounts_fall_short', data)] : [];
}
