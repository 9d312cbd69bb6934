import { findUnit, UNIT_WORDS_MAX, type Unit, unitByCode } from '../units/index.ts';
import { readNumber } from './read-number.ts';

/** An amount read from the front of a text. */
export interface AmountRead {
  readonly quantity: number | null;
  readonly quantityMax: number | null;
  readonly unit: Unit | null;
  readonly size: string | null;
  /** What one package holds: "1 (14-ounce) can" has 14 oz. */
  readonly packageAmount: { readonly quantity: number; readonly unit: Unit } | null;
  /** Index of the first character after the amount. */
  readonly end: number;
}

const ABOUT =
  /(?:about|approximately|approx\.?|around|roughly|scant|heaping|heaped|level|rounded|generous|ca\.?|etwa|environ|circa|~|up to|at least|good)\s*/iy;
const RANGE = /\s*(?:-|to|or|bis|à|–)\s*/iy;
const SIZE =
  /(?:extra[- ]large|extra[- ]small|medium-size[d]?|medium[- ]to[- ]large|small[- ]to[- ]medium|medium|large|small|lg|sm|md|med|big|jumbo|mini|tiny|huge|thick|thin|heaping|heaped|scant|generous|level|rounded|packed|kleine[rns]?|große[rns]?|grand|grande|petite?|pequeñ[oa]s?)(?![\p{L}])\.?\s*/iuy;
const SIZE_WORDS: Readonly<Record<string, string>> = {
  lg: 'large',
  sm: 'small',
  md: 'medium',
  med: 'medium',
  big: 'large',
  huge: 'large',
  tiny: 'small',
  mini: 'small',
  'medium-size': 'medium',
  'medium-sized': 'medium',
};
/** Words of size proper; the others only say how a spoon was filled or a slice was cut. */
const REAL_SIZE = /^(?:extra|medium|large|small|jumbo)/;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : at + match[0].length;
}

/** Reads "about 1½ large", "2 to 3 cups", "1 (14-ounce) can", "a handful of"; null when no amount stands there. */
export function readAmount(text: string, from: number): AmountRead | null {
  const start = skip(ABOUT, text, from);
  const first = readNumber(text, start);
  if (first === null) return readBareUnit(text, start);
  const range = readRange(text, first.end);
  let at = skip(/\s*x(?=\s*\d)|\s*-(?=\p{L})|\s+/uy, text, range?.end ?? first.end);
  const size = readSize(text, at);
  at = size.end;
  const inner = readPackage(text, at);
  at = inner?.end ?? at;
  const late = inner === null ? size : mergeSize(size, readSize(text, at));
  const unit = readUnit(text, late.end);
  if (inner !== null && unit === null) return amountOfPiece(text, first.value, range, late.size, inner);
  return {
    quantity: first.value,
    quantityMax: range?.value ?? null,
    unit: unit?.unit ?? null,
    size: late.size,
    packageAmount: inner === null ? null : { quantity: inner.quantity, unit: inner.unit },
    end: unit?.end ?? late.end,
  };
}

/** "2 (6-ounce) salmon fillets": no package word, so the pieces are counted and each has a mass. */
function amountOfPiece(
  text: string,
  quantity: number,
  range: { value: number; end: number } | null,
  size: string | null,
  inner: PackageRead,
): AmountRead {
  return {
    quantity,
    quantityMax: range?.value ?? null,
    unit: inner.unit.kind === 'length' ? unitByCode('piece') : null,
    size,
    packageAmount: { quantity: inner.quantity, unit: inner.unit },
    end: skip(/\s+/y, text, inner.end),
  };
}

function readRange(text: string, at: number): { value: number; end: number } | null {
  const joint = skip(RANGE, text, at);
  if (joint === at) return null;
  const second = readNumber(text, joint);
  const isArticle = second !== null && /^\p{L}/u.test(text.slice(joint));
  if (second === null || (isArticle && /^an? /i.test(text.slice(joint)))) return null;
  return second.value > 0 ? second : null;
}

function readSize(text: string, at: number): { size: string | null; end: number } {
  const start = skip(/[\s,]*/y, text, at);
  const end = skip(SIZE, text, start);
  if (end === start) return { size: null, end: at };
  const raw = text.slice(start, end).trim().toLowerCase().replace(/\.$/, '');
  const word = SIZE_WORDS[raw] ?? raw.replace(' ', '-');
  const more = readSize(text, end);
  const size = REAL_SIZE.test(word) ? word.replace('-', ' ') : null;
  return { size: size ?? more.size, end: more.end };
}

function mergeSize(a: { size: string | null }, b: { size: string | null; end: number }) {
  return { size: a.size ?? b.size, end: b.end };
}

interface PackageRead {
  readonly quantity: number;
  readonly unit: Unit;
  readonly end: number;
}

const PACKAGE_OPEN = /\s*\(?\s*(?:about |each |approx\.? )?/iy;

/** "(14-ounce)", "14-oz", "(about 400 g each)" in front of a package word or a piece. */
function readPackage(text: string, at: number): PackageRead | null {
  const hasParenthesis = /^\s*\(/.test(text.slice(at, at + 3));
  const start = skip(PACKAGE_OPEN, text, at);
  const number = readNumber(text, start);
  if (number === null || !/\d/.test(text.charAt(start))) return null;
  const range = readRange(text, number.end);
  const unit = readUnit(text, skip(/[\s-]*/y, text, range?.end ?? number.end));
  if (unit === null || unit.unit.kind === 'count') return null;
  let end = skip(/\s*(?:each|size|long|thick|weight)?/iy, text, unit.end);
  if (hasParenthesis) {
    const close = text.indexOf(')', unit.end);
    if (close < 0 || close - unit.end > 40) return null;
    end = close + 1;
  }
  end = skip(/[\s-]*/y, text, end);
  const quantity = range === null ? number.value : (number.value + range.value) / 2;
  return { quantity, unit: unit.unit, end };
}

const UNIT_WORD = /[\p{L}]+\.?(?: oz\b\.?| ounces?\b)?/uy;

/** The unit at `at` with the space and the "of" behind it. The longest name wins. */
function readUnit(text: string, at: number): { unit: Unit; end: number } | null {
  const words: { text: string; end: number }[] = [];
  let position = at;
  for (let count = 0; count < UNIT_WORDS_MAX; count += 1) {
    UNIT_WORD.lastIndex = position;
    const match = UNIT_WORD.exec(text);
    if (match === null) break;
    const end = position + match[0].length;
    words.push({ text: text.slice(at, end), end });
    position = skip(/ /y, text, end);
    if (position === end) break;
  }
  for (const candidate of words.reverse()) {
    const unit = findUnit(candidate.text);
    if (unit !== null)
      return { unit, end: skip(/\s*(?:of\s+(?:the\s+)?|de\s+|d'|di\s+)?/iuy, text, candidate.end) };
  }
  return null;
}

/** "pinch of salt", "handful basil": one of the unit. Units that are foods or adjectives too need their "of". */
function readBareUnit(text: string, at: number): AmountRead | null {
  const size = readSize(text, at);
  const unit = readUnit(text, size.end);
  if (unit === null || unit.unit.kind === 'length') return null;
  const isSafe =
    ['pinch', 'dash', 'handful', 'bunch', 'drop'].includes(unit.unit.code) ||
    / of $/i.test(text.slice(0, unit.end));
  if (!isSafe) return null;
  return {
    quantity: 1,
    quantityMax: null,
    unit: unit.unit,
    size: size.size,
    packageAmount: null,
    end: unit.end,
  };
}
