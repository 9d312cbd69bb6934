import type { Unit } from '../units/index.ts';
import { readNumber } from './read-number.ts';
import { readRange } from './read-range.ts';
import { readUnit } from './read-unit.ts';
import { skipPattern } from './skip-pattern.ts';

/** What one package or piece holds: "(14-ounce)", "400 g". */
export interface PackageRead {
  readonly quantity: number;
  readonly unit: Unit;
  /** A package named inside the same parenthesis: "(18-ounce bottle)". */
  readonly container: Unit | null;
  readonly end: number;
}

const OPEN = /\s*(\(?)\s*(?:about |each |approx\.? |approximately |~)?/iy;
const TIMES = /\s*(?:x|by)\s*(?=\d)/iy;
const JOINT = /[\s-]*/y;
const QUALITY = /\s*-?(?:each|size|sized|long|thick|wide|weight|diameter)?/iy;
/** Longest remark inside the parenthesis behind the amount. */
const REMARK_MAX = 40;

/** "(14-ounce)", "14-oz", "(about 400 g each)", "(7½ x 8-inch)" in front of a package word or a piece. */
export function readPackage(text: string, at: number): PackageRead | null {
  OPEN.lastIndex = at;
  const open = OPEN.exec(text);
  const start = at + (open?.[0].length ?? 0);
  const code = text.charCodeAt(start);
  if (!(code >= 48 && code <= 57) && code !== 46) return null;
  const first = readNumber(text, start);
  if (first === null) return null;
  const range = readRange(text, first);
  const times = range === null ? skipPattern(TIMES, text, first.end) : first.end;
  const second = times > first.end ? readNumber(text, times) : range;
  const unit = readUnit(text, skipPattern(JOINT, text, second?.end ?? first.end));
  if (unit === null || unit.unit.kind === 'count') return null;
  const quantity = range === null ? first.value : (first.value + range.value) / 2;
  let end = skipPattern(QUALITY, text, unit.end);
  let container: Unit | null = null;
  if (open?.[1] === '(') {
    const close = unit.end + text.slice(unit.end, unit.end + REMARK_MAX).indexOf(')');
    if (close < unit.end) return null;
    const inside = readUnit(text, unit.end);
    container = inside !== null && inside.end <= close && inside.unit.kind === 'count' ? inside.unit : null;
    end = close + 1;
  }
  return { quantity, unit: unit.unit, container, end: skipPattern(JOINT, text, end) };
}
