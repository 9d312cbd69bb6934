import type { Food } from '../foods/food.ts';
import { toGrams, toMillilitres } from './amount-grams.ts';
import { unitByCode } from './find-unit.ts';
import { roundCount, TEASPOON_ML, toSpoonsAndCups } from './round-household.ts';
import { printFraction, toKitchenFraction } from './vulgar-fraction.ts';

export type UnitSystem = 'metric' | 'us';

/** An amount as a cook would print it. */
export interface PrintedAmount {
  readonly text: string;
  readonly quantity: number;
  /** Code of the unit it is printed in; null for a counted food. */
  readonly unit: string | null;
}

export interface Amount {
  readonly quantity: number;
  readonly unit: string | null;
}

const METRIC_UNITS: ReadonlySet<string> = new Set(['g', 'kg', 'mg', 'ml', 'cl', 'dl', 'l']);
/** Measures that both systems use while the amount is small, and that turn into one another. */
const SPOONS: ReadonlySet<string> = new Set(['tsp', 'tbsp', 'cup']);
/** Too small for a scale; enough of them make a part of a teaspoon. */
const PINCHES: ReadonlySet<string> = new Set(['pinch', 'dash', 'smidgen', 'drop']);
/** Up to four tablespoons are spooned in every kitchen; ml. */
const SPOONED_MAX_ML = 12.2 * TEASPOON_ML;
const GRAMS_PER_OUNCE = 28.349523125;

/** The system that a unit belongs to; spoons, cups and ounces are American, counted things neither. */
export function systemOfUnit(unit: string | null): UnitSystem {
  return unit !== null && METRIC_UNITS.has(unit) ? 'metric' : 'us';
}

/**
 * Prints an amount in one system with rounding that suits its unit: "200 g", "1⅓ cups", "2 onions" stay what they
 * are where the system has them. A US cup of a solid becomes grams when the food's density is known.
 */
export function formatAmount(amount: Amount, system: UnitSystem, food: Food | null = null): PrintedAmount {
  const unit = amount.unit === null ? null : unitByCode(amount.unit);
  if (unit === null || unit.kind === 'count') return print(roundCount(amount.quantity), amount.unit);
  if (unit.kind === 'length') return print(toKitchenFraction(amount.quantity), amount.unit);
  if (PINCHES.has(unit.code)) return printPinches(amount.quantity, unit.code);
  return system === 'metric' ? toMetric(amount.quantity, unit.code, food) : toUs(amount.quantity, unit.code);
}

/** Four pinches are a quarter of a teaspoon. */
function printPinches(quantity: number, unit: string): PrintedAmount {
  const millilitres = toMillilitres(quantity, unit) ?? 0;
  if (millilitres < TEASPOON_ML / 4 - 0.01) return print(Math.max(1, Math.round(quantity)), unit);
  return printSpoons(millilitres, true);
}

function printSpoons(millilitres: number, hasCups: boolean): PrintedAmount {
  const { quantity, unit } = toSpoonsAndCups(millilitres, hasCups);
  return print(quantity, unit);
}

function toMetric(quantity: number, unit: string, food: Food | null): PrintedAmount {
  const millilitres = toMillilitres(quantity, unit);
  if (millilitres === null) return printGrams(toGrams({ quantity, unit, food: null })?.grams ?? quantity);
  if (SPOONS.has(unit) && unit !== 'cup' && millilitres <= SPOONED_MAX_ML)
    return printSpoons(millilitres, false);
  if (METRIC_UNITS.has(unit) || food === null || isPoured(food)) return printMillilitres(millilitres);
  const grams = toGrams({ quantity, unit, food })?.grams;
  return grams === undefined ? printMillilitres(millilitres) : printGrams(grams);
}

/** Liquids are poured, not weighed. */
function isPoured(food: Food): boolean {
  return food.roles.includes('liquid') || ['oil', 'beverage', 'stock', 'alcohol'].includes(food.category);
}

function toUs(quantity: number, unit: string): PrintedAmount {
  const millilitres = toMillilitres(quantity, unit);
  if (millilitres !== null) {
    const isOwn = !METRIC_UNITS.has(unit) && !SPOONS.has(unit) && quantity >= 0.5;
    return isOwn ? print(toKitchenFraction(quantity), unit) : printSpoons(millilitres, true);
  }
  return printOunces((toGrams({ quantity, unit, food: null })?.grams ?? 0) / GRAMS_PER_OUNCE);
}

/** Pounds from one up in quarters; ounces in halves from four up, in quarters below; less than one stays in grams. */
function printOunces(ounces: number): PrintedAmount {
  if (ounces < 0.95) return printGrams(ounces * GRAMS_PER_OUNCE);
  if (ounces >= 15.9) return print(Math.round((ounces / 16) * 4) / 4, 'lb');
  return print(ounces >= 4 ? Math.round(ounces * 2) / 2 : Math.round(ounces * 4) / 4, 'oz');
}

function printGrams(grams: number): PrintedAmount {
  if (grams >= 1000) return print(Math.round(grams / 50) / 20, 'kg');
  return print(roundMetric(grams), 'g');
}

function printMillilitres(millilitres: number): PrintedAmount {
  if (millilitres >= 1000) return print(Math.round(millilitres / 50) / 20, 'l');
  return print(roundMetric(millilitres), 'ml');
}

/** Steps of a kitchen scale that nobody finds fussy: a half below 10, 1 below 30, 5 below 250, then 10. */
function roundMetric(value: number): number {
  if (value < 1) return Math.max(0.1, Math.round(value * 10) / 10);
  const step = value < 10 ? 0.5 : value < 30 ? 1 : value < 250 ? 5 : 10;
  return Math.round(value / step) * step;
}

function print(quantity: number, unitCode: string | null): PrintedAmount {
  const unit = unitCode === null ? null : unitByCode(unitCode);
  const isMetric = unitCode !== null && METRIC_UNITS.has(unitCode);
  const number = isMetric ? String(Math.round(quantity * 100) / 100) : printFraction(quantity);
  if (unit === null) return { text: number, quantity, unit: unitCode };
  return { text: `${number} ${quantity > 1 ? unit.printed[1] : unit.printed[0]}`, quantity, unit: unitCode };
}
