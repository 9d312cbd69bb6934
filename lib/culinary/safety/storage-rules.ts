import type { Food, HazardClass } from '../foods/food.ts';
import type { LineReading } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import { foldText } from './fold-text.ts';

/** How cooked food is kept. */
export const STORAGE = {
  /** At room temperature at most, minutes; half of it above 32 °C (90 °F). USDA FSIS, Danger Zone. */
  outOfTheColdMinutes: 120,
  outOfTheColdHotDayMinutes: 60,
  /** Leftovers in the fridge at 4 °C (40 °F), days. USDA FSIS, Leftovers and Food Safety. */
  leftoversDays: 4,
  fridgeCelsius: 4,
  freezerCelsius: -18,
  /** From 57 to 21 °C within two hours, to 5 °C within four more. FDA Food Code 2022, 3-501.14. */
  coolingFirstMinutes: 120,
  coolingSecondMinutes: 240,
} as const;

const SOURCE = 'USDA FSIS, Leftovers and Food Safety: 3 to 4 days at 40 °F';
const PERISHABLE: ReadonlySet<HazardClass> = new Set([
  'poultry',
  'ground_meat',
  'whole_cut_meat',
  'fish',
  'shellfish',
  'egg',
]);
const KEPT_COLD = /\b(?:keep|keeps|store[ds]?|storing|refrigerat\w*|last|lasts|leftovers|fridge|good for)\b/u;
const OTHER_KEEPING =
  /\b(?:freez\w*|frozen|marinad\w*|marinat\w*|brine|cure[ds]?|curing|pickle\w*|ferment\w*|age|ages|aged|dry[- ]age\w*|dough|cookies?|biscuits?|crackers?|cake|pastry|confit|jam|jerky|sealed|unopened|raw eggs|hard[- ]boiled|mayonnaise|dressing|rub|spice)\b/u;
const SPAN = /(\d+)(?: ?(?:-|to) ?(\d+))? ?(days?|weeks?|months?)\b/gu;

/** A cooked dish that its own text keeps in the fridge for longer than it is safe. */
export function findStorageIssues(foods: readonly Food[], steps: readonly LineReading[]): Finding[] {
  const perishable =
    foods.find(({ hazard }) => hazard !== null && PERISHABLE.has(hazard)) ??
    foods.find(({ name }) => /\brice\b/.test(name));
  if (perishable === undefined) return [];
  return steps.flatMap(({ text, where }): Finding[] => {
    const days = longestKeepingDays(foldText(text));
    if (days === null || days <= STORAGE.leftoversDays) return [];
    const data = { food: perishable.name, days, maxDays: STORAGE.leftoversDays };
    return [{ code: 'stored_too_long', severity: 'warn', where, data, source: SOURCE }];
  });
}

function longestKeepingDays(folded: string): number | null {
  let longest: number | null = null;
  for (const clause of folded.split(/[.;,]|\bor\b/u)) {
    if (!KEPT_COLD.test(clause) || OTHER_KEEPING.test(clause)) continue;
    for (const match of clause.matchAll(SPAN)) {
      const amount = Number(match[2] ?? match[1]);
      const unit = match[3] ?? '';
      const days = amount * (unit.startsWith('week') ? 7 : unit.startsWith('month') ? 30 : 1);
      if (longest === null || days > longest) longest = days;
    }
  }
  return longest;
}
