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
  return reading.ingredients.flatMap((line) => {
    const [food] = line.foods;
    if (food === undefined || line.foods.length !== 1 || isListedTwice(food, reading.ingredients)) return [];
    return judge(line, food, findUses(food, reading.steps), hasRestOfIt);
  });
}

function isListedTwice(food: Food, lines: readonly LineReading[]): boolean {
  return lines.filter(({ foods }) => foods.some(({ id }) => id === food.id)).length > 1;
}

function findUses(food: Food, steps: readonly LineReading[]): Use[] {
  return steps.flatMap((line, step) => {
    const text = plainText(line.text);
    return line.mentions
      .filter((mention) => mention.food.id === food.id)
      .map(({ start, end }): Use => {
        const before = text.slice(Math.max(0, start - LOOKBACK), start);
        const isPart = PART.test(before);
        const amount = isPart ? null : AMOUNT.exec(before)?.[0];
        const grams = amount ? parseIngredient(`${amount}${text.slice(start, end)}`).grams : null;
        return { step, isPart, isRest: REST.test(before), grams };
      });
  });
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
