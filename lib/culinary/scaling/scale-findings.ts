import type { Food } from '../foods/food.ts';
import { findFood } from '../foods/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';
import { panAreaCm2, readPan } from './pans.ts';
import { printScaled } from './print-amount.ts';
import type { ScaledLine } from './scale-line.ts';

/** Where cooks are warned of what does not grow with the recipe: surface and volume, evaporation, equipment, seasoning. */
const SOURCE = 'Gisslen, Professional Cooking, 9th ed. (2018), chapter 5: problems in converting recipes';
/** From this factor on (or below its inverse) tastes and bubbles no longer follow the amounts. */
const FAR = 1.5;
/** What to begin with of a seasoning; the rest to taste. */
const START_SHARE = 0.75;
const TIMED =
  /\b(?:bake|roast|cook|simmer|boil|fry|grill|braise|steam|chill|freeze|rest|rise|prove|proof|until|minutes?|hours?)\b/iu;
const SIMMERED = /\b(?:simmer|boil|reduce|braise|stew)\w*/iu;
const BROWNED = /\b(?:brown|fry|sear|saut[eé])\w*/iu;
/** Nothing smaller to begin with. */
const TOO_SMALL: ReadonlySet<string> = new Set([
  '',
  'pinch',
  'dash',
  'drop',
  'smidgen',
  'handful',
  'sprinkle',
  'grind',
]);
const PACKAGES: ReadonlySet<string> = new Set(
  'can jar package packet pouch sachet envelope bottle tub'.split(' '),
);

export interface ScaledParts {
  readonly lines: readonly ScaledLine[];
  readonly before: readonly ParsedIngredient[];
  readonly steps: readonly string[];
  readonly factor: number;
}

/** What a cook has to know about a scaled recipe beyond its amounts. Nothing where nothing was scaled. */
export function findScalingIssues(parts: ScaledParts): Finding[] {
  if (Math.abs(parts.factor - 1) < 1e-9) return [];
  return [...parts.lines.flatMap((line, index) => lineFindings(line, index, parts)), ...stepFindings(parts)];
}

function info(code: string, data: Finding['data'], index?: number): Finding {
  const where = index === undefined ? {} : { where: { part: 'ingredient' as const, index } };
  return { code, severity: 'info', data, source: SOURCE, ...where };
}

function lineFindings(line: ScaledLine, index: number, { before, factor }: ScaledParts): Finding[] {
  const { quantity, unit, foodId, name } = line.parsed;
  const food = foodId === null ? null : findFood(foodId);
  const findings: Finding[] = [];
  if (line.roundedTo !== null && quantity !== null) {
    findings.push(
      info('scaling_whole_piece', { food: name, exact: round(quantity), printed: line.roundedTo }, index),
    );
  }
  if (unit !== null && PACKAGES.has(unit) && quantity !== null && !Number.isInteger(round(quantity))) {
    findings.push(partOfPackage(name, unit, round(quantity), food, index));
  }
  const original = before[index];
  if (original !== undefined && food !== null && original.quantity !== null) {
    findings.push(...classFindings(original, food, factor, index));
  }
  return findings;
}

/** What is left of a package keeps for the days that an authority gives for this very food; 0 where none does. */
function partOfPackage(
  name: string,
  unit: string,
  quantity: number,
  food: Food | null,
  index: number,
): Finding {
  const told = food?.factSources.shelfLife.basis === 'aisle' ? null : (food?.shelfLife ?? null);
  const keepsDays = told?.fridgeDays ?? 0;
  const finding = info('scaling_part_of_package', { food: name, unit, quantity, keepsDays }, index);
  return keepsDays === 0 ? finding : { ...finding, source: told?.source };
}

function classFindings(line: ParsedIngredient, food: Food, factor: number, index: number): Finding[] {
  const isFar = factor >= FAR || factor <= 1 / FAR;
  if (!isFar) return [];
  if (food.roles.includes('leavening'))
    return [info('scaling_leavening', { food: line.name, factor }, index)];
  if (/gelatin|agar|pectin/.test(food.id))
    return [info('scaling_gelling', { food: line.name, factor }, index)];
  const isSeasoning = food.id === 'salt' || food.roles.includes('seasoning') || food.category === 'spice';
  if (!isSeasoning || factor < FAR || line.quantity === null || TOO_SMALL.has(line.unit ?? '')) return [];
  const amount = { quantity: line.quantity, quantityMax: null, unit: line.unit };
  const startWith = printScaled(amount, factor * START_SHARE, null, food).text;
  return [info('scaling_season_to_taste', { food: line.name, startWith, factor }, index)];
}

function stepFindings({ steps, factor }: ScaledParts): Finding[] {
  const findings: Finding[] = [];
  const pan = steps.map(readPan).find((found) => found !== null);
  const area = pan === undefined || pan === null ? null : panAreaCm2(pan);
  if (pan !== undefined && pan !== null) {
    const data =
      area === null ? { factor } : { factor, fromCm2: Math.round(area), toCm2: Math.round(area * factor) };
    findings.push(info(area === null ? 'scaling_tins' : 'scaling_pan', data));
  }
  if (steps.some((step) => TIMED.test(step))) findings.push(info('scaling_time', { factor }));
  if (factor >= 2 && steps.some((step) => BROWNED.test(step)))
    findings.push(info('scaling_batches', { factor }));
  if (factor >= 2 && steps.some((step) => SIMMERED.test(step)))
    findings.push(info('scaling_liquid', { factor }));
  return findings;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
