import type { Unit } from '../units/index.ts';
import { type AmountRead, readAmount } from './read-amount.ts';
import { readNumber } from './read-number.ts';
import { readUnit } from './read-unit.ts';
import { skipPattern } from './skip-pattern.ts';

export interface Quantity {
  readonly quantity: number;
  readonly unit: Unit;
}

/** What stands behind the first amount and says more about it. */
export interface MoreAmounts {
  /** The same amount in grams, ounces or pounds: "1 cup (125 g)". */
  readonly mass: Quantity | null;
  /** What one of the counted pieces weighs: "2 balls (8 ounces each)". */
  readonly each: Quantity | null;
  /** Amounts that are added: "1 cup plus 2 tbsp", "1 lb 5 oz". */
  readonly plus: readonly Quantity[];
  /** Index of the first character after them. */
  readonly end: number;
}

const JOINT =
  /\s*(?:(\()|(\/|or |\| ?)|(plus |\+ ?|& ?|and ))?\s*(?:(?:total )?(?:weight )?(?:about|approx\.?|approximately|roughly|ca\.?|~|=|or) ?)?/iy;
const CLOSE = /[\s)]*/y;
/** "1 cup (240 ml / 8 fl oz / half a pint)" has few; more are no amounts of a recipe. */
const AMOUNTS_MAX = 6;
const DIGIT = /\d/;

/** Reads "(200 g / 7 oz)", "/ 240 ml", "plus 1 tablespoon", "5 oz" behind a first amount that ends at `from`. */
export function readMoreAmounts(text: string, from: number, first: AmountRead): MoreAmounts {
  let found: MoreAmounts = { mass: null, each: null, plus: [], end: from };
  if (first.unit === null) return found;
  let before: Quantity = { quantity: first.quantity ?? 0, unit: first.unit };
  for (let count = 0; count < AMOUNTS_MAX; count += 1) {
    const next = readNext(text, found.end, before);
    if (next === null) break;
    found = addAmount(found, next, CONTAINERS.has(first.unit.code));
    before = next.read;
  }
  return found;
}

interface NextAmount {
  readonly read: Quantity;
  /** The same again, an amount added in words, or the smaller part of one amount: "1 lb 5 oz". */
  readonly kind: 'same' | 'sum' | 'compound';
  readonly isOpen: boolean;
  /** What else the parenthesis says. */
  readonly rest: string;
  readonly end: number;
}

function readNext(text: string, at: number, before: Quantity): NextAmount | null {
  JOINT.lastIndex = at;
  const joint = JOINT.exec(text);
  const second = readAmount(text, at + (joint?.[0].length ?? 0));
  if (second?.unit == null || second.quantity === null) return null;
  const read = { quantity: meanOf(second), unit: second.unit };
  const isOpen = joint?.[1] !== undefined;
  const isSame = isOpen || joint?.[2] !== undefined;
  const isSum = joint?.[3] !== undefined;
  if (!isSame && !isSum && !isCompound(text, at, before, read)) return null;
  if (isSum && read.unit.kind === 'count') return null;
  const close = isOpen ? closeParenthesis(text, second.end) : { end: second.end, rest: '' };
  return { read, kind: isSum ? 'sum' : isSame ? 'same' : 'compound', isOpen, ...close };
}

function addAmount(found: MoreAmounts, next: NextAmount, isPackage: boolean): MoreAmounts {
  const { read, kind, end, rest, isOpen } = next;
  if (kind === 'compound' && found.mass !== null) return { ...found, mass: addUp(found.mass, read), end };
  if (kind !== 'same') return { ...found, plus: [...found.plus, read], end };
  if (
    /\beach\b/i.test(rest) ||
    (isOpen && isPackage && read.unit.kind !== 'count' && !/\btotal\b/i.test(rest))
  )
    return { ...found, each: found.each ?? read, end };
  const mass = read.unit.kind === 'mass' ? read : findMass(rest);
  return { ...found, mass: found.mass ?? mass, end };
}

function addUp(first: Quantity, second: Quantity): Quantity {
  const share = (second.unit.size ?? 0) / (first.unit.size ?? 1);
  return { quantity: first.quantity + second.quantity * share, unit: first.unit };
}

/** "1 lb 5 oz", "1 cup 2 tablespoons": of one kind, side by side, the larger unit first. */
function isCompound(text: string, at: number, before: Quantity, second: Quantity): boolean {
  return (
    DIGIT.test(text[at] ?? '') &&
    before.unit.kind !== 'count' &&
    before.unit.kind === second.unit.kind &&
    (before.unit.size ?? 0) > (second.unit.size ?? 0)
  );
}

function meanOf({ quantity, quantityMax }: AmountRead): number {
  return quantityMax === null ? (quantity ?? 0) : ((quantity ?? 0) + quantityMax) / 2;
}

function closeParenthesis(text: string, from: number): { end: number; rest: string } {
  const close = text.indexOf(')', from);
  if (close < 0) return { end: skipPattern(CLOSE, text, text.length), rest: text.slice(from) };
  return { end: skipPattern(CLOSE, text, close + 1), rest: text.slice(from, close) };
}

const GAP = /[\s-]*/y;
const OF_EACH = /\s*(?:each|per|apiece)\b/iy;

/** The first mass in a remark: "about 2 pounds", "3½ tablespoons / 50 g"; not one of each piece. */
export function findMass(remark: string): Quantity | null {
  let at = 0;
  while (at < remark.length) {
    const number = isDigit(remark, at) ? readNumber(remark, at) : null;
    if (number === null) {
      at += 1;
      continue;
    }
    const unit = readUnit(remark, skipPattern(GAP, remark, number.end));
    if (unit?.unit.kind === 'mass' && skipPattern(OF_EACH, remark, unit.end) === unit.end)
      return { quantity: number.value, unit: unit.unit };
    at = number.end;
  }
  return null;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const CONTAINERS: ReadonlySet<string> = new Set(
  'can jar bottle package packet pouch bag box carton container tub tube envelope sachet block log ball bar piece chunk knob head rack'.split(
    ' ',
  ),
);

/** "14-ounce can tomatoes", "400g/14oz tin": a package word right behind a mass or a volume; its end, else `at`. */
export function skipContainer(text: string, at: number, { unit }: AmountRead): number {
  if (unit === null || unit.kind === 'count') return at;
  const container = readUnit(text, at);
  return container !== null && CONTAINERS.has(container.unit.code) ? container.end : at;
}
