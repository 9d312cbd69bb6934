import { toKitchenFraction } from './vulgar-fraction.ts';

/** A number of some unit, as cups and spoons can measure it. */
export interface HouseholdAmount {
  readonly quantity: number;
  readonly unit: string;
}

/** US teaspoon in ml (NIST Handbook 44). */
export const TEASPOON_ML = 4.92892159375;
const TEASPOONS_PER_TABLESPOON = 3;
const TEASPOONS_PER_CUP = 48;
const TABLESPOONS_PER_CUP = 16;
/** Share of an amount that rounding may change before a smaller spoon is taken. */
const TOLERANCE = 0.04;
/** The same where spoons would have to be counted to nine and more: nobody measures fifteen of them. */
const MANY_SPOONS = { from: 8.5, tolerance: 0.07 } as const;
/** Below this many teaspoons no spoon measures: a pinch. */
const PINCH_BELOW = 0.1;
/** Measuring cups: a quarter, a third, a half … */
const CUP_PARTS = [0, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1];
/** Two tablespoons more: where nothing else is close. */
const CUP_EIGHTHS = [1 / 8, 7 / 8];

/**
 * A volume in the measure that a cook would take: "3 tsp" is a tablespoon and "4 tbsp" a quarter of a cup, while
 * "5 tbsp" stays. Rounds to what the measure has: eighths and quarters of a teaspoon, half tablespoons, quarters and
 * thirds of a cup.
 * @param cups false where cups are not at hand: spoons only
 */
export function toSpoonsAndCups(millilitres: number, cups = true): HouseholdAmount {
  const teaspoons = millilitres / TEASPOON_ML;
  if (teaspoons < PINCH_BELOW) return { quantity: Math.max(1, Math.round(teaspoons * 16)), unit: 'pinch' };
  const tablespoons = teaspoons / TEASPOONS_PER_TABLESPOON;
  if (cups && tablespoons > 4 - 4 * TOLERANCE) {
    const cup = toCups(teaspoons / TEASPOONS_PER_CUP);
    if (cup !== null) return { quantity: cup, unit: 'cup' };
  }
  const halves = Math.round(tablespoons * 2) / 2;
  const isClose = halves >= 1 && Math.abs(halves - tablespoons) <= TOLERANCE * tablespoons;
  if (isClose) return { quantity: halves, unit: 'tbsp' };
  if (teaspoons < 8) return { quantity: roundTeaspoons(teaspoons), unit: 'tsp' };
  return { quantity: tablespoons < 6 ? halves : Math.round(tablespoons), unit: 'tbsp' };
}

/** Cups as measuring cups have them; null below one cup where no such part is close. */
function toCups(cups: number): number | null {
  if (cups >= 10) return Math.round(cups);
  const whole = Math.floor(cups);
  const nearest = nearestOf(
    CUP_PARTS.map((part) => whole + part),
    cups,
  );
  const isMany = cups * TABLESPOONS_PER_CUP >= MANY_SPOONS.from;
  if (Math.abs(nearest - cups) <= (isMany ? MANY_SPOONS.tolerance : TOLERANCE) * cups) return nearest;
  return cups >= 1 ? nearestOf([nearest, ...CUP_EIGHTHS.map((part) => whole + part)], cups) : null;
}

function nearestOf(candidates: readonly number[], value: number): number {
  return candidates.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best));
}

/** Eighths of a teaspoon below a half, then quarters, then halves. */
function roundTeaspoons(teaspoons: number): number {
  const step = teaspoons < 0.5 ? 8 : teaspoons < 3 ? 4 : 2;
  return Math.round(teaspoons * step) / step;
}

/** A number of things: eighths never, below ten in halves, quarters and thirds, then whole. */
export function roundCount(count: number): number {
  if (count <= 0) return count;
  if (count >= 10) return Math.round(count);
  const rounded = toKitchenFraction(count);
  const part = rounded - Math.floor(rounded);
  return Math.abs(part - 1 / 8) < 0.01 ? Math.max(Math.floor(rounded), 1 / 4) : rounded;
}
