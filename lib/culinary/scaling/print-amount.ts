import type { Food } from '../foods/food.ts';
import {
  formatAmount,
  type PrintedAmount,
  systemOfUnit,
  type UnitSystem,
  unitByCode,
} from '../units/index.ts';

/** An amount or a range of it, as parsed. */
export interface ScalableAmount {
  readonly quantity: number;
  readonly quantityMax: number | null;
  /** Code of a unit, or null for counted pieces. */
  readonly unit: string | null;
}

/**
 * Prints an amount times `factor` with the rounding of its unit, and a range with both ends in one unit.
 * @param system null keeps the system that the amount is in
 */
export function printScaled(
  amount: ScalableAmount,
  factor: number,
  system: UnitSystem | null,
  food: Food | null,
): PrintedAmount {
  const { unit, quantityMax } = amount;
  const wanted = system ?? systemOfUnit(unit);
  const low = formatAmount({ quantity: amount.quantity * factor, unit }, wanted, food);
  if (quantityMax === null) return low;
  const high = formatAmount({ quantity: quantityMax * factor, unit }, wanted, food);
  if (low.unit !== high.unit) return { ...high, text: joinUnlike(low, high) };
  if (low.text === high.text) return high;
  return { ...high, text: `${numberOf(low)}–${high.text}` };
}

/** The number of a printed amount without its unit. */
export function numberOf({ text, unit }: PrintedAmount): string {
  if (unit === null || unitByCode(unit) === null) return text;
  return text.slice(0, text.indexOf(' '));
}

/** "¼ cup to 6 tbsp" is better said as "4–6 tbsp", where the lower end is a whole number of the other unit. */
function joinUnlike(low: PrintedAmount, high: PrintedAmount): string {
  const size = (unit: string | null) => (unit === null ? null : (unitByCode(unit)?.size ?? null));
  const share = (low.quantity * (size(low.unit) ?? 0)) / (size(high.unit) ?? 1);
  const isWhole = share >= 1 && Math.abs(share - Math.round(share)) < 0.04;
  return isWhole ? `${Math.round(share)}–${high.text}` : `${low.text} to ${high.text}`;
}
