export { type AmountOfFood, type GramsFound, toGrams, toMillilitres } from './amount-grams.ts';
export { findUnit, startsLongUnit, UNIT_WORDS_MAX, unitByCode } from './find-unit.ts';
export {
  type Amount,
  formatAmount,
  type PrintedAmount,
  systemOfUnit,
  type UnitSystem,
} from './format-amount.ts';
export { roundCount } from './round-household.ts';
export { takesOf } from './takes-of.ts';
export { celsiusToFahrenheit, fahrenheitToCelsius, toOvenFahrenheit } from './temperature.ts';
export { UNITS, type Unit, type UnitKind } from './unit-table.ts';
export { printFraction, toKitchenFraction } from './vulgar-fraction.ts';
