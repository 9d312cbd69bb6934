import type { Food } from '../foods/food.ts';
import { toGrams, toMillilitres } from './amount-grams.ts';
import { unitByCode } from './find-unit.ts';
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

/** Units that both systems use, and that would read oddly in any other. */
const SPOON_UNITS: ReadonlySet<string> = new Set(['tsp', 'tbsp', 'pinch', 'dash', 'drop']);
const METRIC_UNITS: ReadonlySet<string> = new Set(['g', 'kg', 'mg', 'ml', 'cl', 'dl', 'l']);

/**
 * Prints an amount in one system with rounding that suits its unit: "200 g", "1⅓ cups", "2 onions" stay what they
 * are where the system has them. A US cup of a solid becomes grams when the food's density is known.
 */
export function formatAmount(amount: Amount, system: UnitSystem, food: Food | null = null): PrintedAmount {
  const unit = amount.unit === null ? null : unitByCode(amount.unit);
  if (unit === null || unit.kind === 'count' || unit.kind === 'length' || SPOON_UNITS.has(unit.code)) {
    return print(roundHousehold(amount.quantity), amount.unit);
  }
  return system === 'metric' ? toMetric(amount.quantity, unit.code, food) : toUs(amount.quantity, unit.code);
}

function toMetric(quantity: number, unit: string, food: Food | null): PrintedAmount {
  const millilitres = toMillilitres(quantity, unit);
  if (millilitres === null) return printGrams(toGrams({ quantity, unit, food: null })?.grams ?? quantity);
  if (METRIC_UNITS.has(unit) || food === null || isPoured(food)) return printMillilitres(millilitres);
  const grams = toGrams({ quantity, unit, food })?.grams;
  return grams === undefined ? printMillilitres(millilitres) : printGrams(grams);
}

/** Liquids are poured, not weighed. */
function isPoured(food: Food): boolean {
  return food.roles.includes('liquid') || ['oil', 'beverage', 'stock', 'alcohol'].includes(food.category);
}

function toUs(quantity: number, unit: string): PrintedAmount {
  if (!METRIC_UNITS.has(unit)) return print(roundHousehold(quantity), unit);
  const millilitres = toMillilitres(quantity, unit);
  if (millilitres !== null) return printCups(millilitres);
  const ounces = (toGrams({ quantity, unit, food: null })?.grams ?? 0) / 28.349523125;
  if (ounces >= 16) return print(Math.round((ounces / 16) * 4) / 4, 'lb');
  return print(ounces >= 4 ? Math.round(ounces) : Math.max(0.25, Math.round(ounces * 4) / 4), 'oz');
}

/** The largest of cup, tablespoon and teaspoon that the volume fills at least a quarter of. */
function printCups(millilitres: number): PrintedAmount {
  if (millilitres >= 55) return print(toKitchenFraction(millilitres / 236.5882365), 'cup');
  if (millilitres >= 14) return print(Math.round((millilitres / 14.78676478125) * 2) / 2, 'tbsp');
  return print(toKitchenFraction(millilitres / 4.92892159375), 'tsp');
}

function printGrams(grams: number): PrintedAmount {
  if (grams >= 1000) return print(Math.round(grams / 50) / 20, 'kg');
  return print(roundMetric(grams), 'g');
}

function printMillilitres(millilitres: number): PrintedAmount {
  if (millilitres >= 1000) return print(Math.round(millilitres / 50) / 20, 'l');
  return print(roundMetric(millilitres), 'ml');
}

/** Steps of a kitchen scale that nobody finds fussy: 1 below 20, 5 below 250, then 10. */
function roundMetric(value: number): number {
  if (value < 1) return Math.max(0.1, Math.round(value * 10) / 10);
  const step = value < 20 ? 1 : value < 250 ? 5 : 10;
  return Math.round(value / step) * step;
}

function roundHousehold(quantity: number): number {
  return quantity <= 0 ? quantity : toKitchenFraction(quantity);
}

function print(quantity: number, unitCode: string | null): PrintedAmount {
  const unit = unitCode === null ? null : unitByCode(unitCode);
  const isMetric = unitCode !== null && METRIC_UNITS.has(unitCode);
  const number = isMetric ? String(Math.round(quantity * 100) / 100) : printFraction(quantity);
  if (unit === null) return { text: number, quantity, unit: unitCode };
  return { text: `${number} ${quantity > 1 ? unit.printed[1] : unit.printed[0]}`, quantity, unit: unitCode };
}
