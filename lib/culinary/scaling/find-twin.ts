import { readAmount } from '../phrases/index.ts';
import { systemOfUnit, type UnitSystem, unitByCode } from '../units/index.ts';

/** Taken between fingers or shaken from a bottle in both systems. */
const BY_HAND: ReadonlySet<string> = new Set(['pinch', 'dash', 'smidgen', 'drop']);

/** Whether a measure is nobody's system: a pinch stays a pinch, in whatever language it is written. */
export function isByHand(unit: string | null): boolean {
  return unit !== null && BY_HAND.has(unit);
}

/** True where nothing has to be converted. */
export function isAtHome(unit: string | null, system: UnitSystem): boolean {
  return (
    unit === null || isByHand(unit) || unitByCode(unit)?.kind === 'count' || systemOfUnit(unit) === system
  );
}

const TWIN_OPEN = /\s*(?:\((?:about |approx\.? |~)?|\/)\s*/y;
const TWIN_CLOSE = /\s*\)|(?=\s)/y;

/** Whether what stands between two amounts makes the second another word for the first: "1 cup (about 240 ml)". */
export function isTwinOpening(between: string): boolean {
  TWIN_OPEN.lastIndex = 0;
  return TWIN_OPEN.test(between) && TWIN_OPEN.lastIndex === between.length;
}

/** "1 cup (240 ml) milk": the amount that the line itself gives in the wanted system. */
export function findTwin(
  text: string,
  at: number,
  unit: string,
  system: UnitSystem,
): { quantity: number; unit: string; end: number } | null {
  if (isAtHome(unit, system)) return null;
  TWIN_OPEN.lastIndex = at;
  if (!TWIN_OPEN.test(text)) return null;
  const second = readAmount(text, TWIN_OPEN.lastIndex);
  if (second?.unitSpan == null || second.unit === null || second.quantity === null) return null;
  if (second.unit.kind === 'count' || systemOfUnit(second.unit.code) !== system) return null;
  TWIN_CLOSE.lastIndex = second.unitSpan.end;
  if (!TWIN_CLOSE.test(text)) return null;
  return { quantity: second.quantity, unit: second.unit.code, end: TWIN_CLOSE.lastIndex };
}
