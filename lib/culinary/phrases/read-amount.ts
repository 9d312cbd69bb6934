import type { Unit } from '../units/index.ts';
import { type NumberRead, readNumber } from './read-number.ts';
import { type PackageRead, readPackage } from './read-package.ts';
import { readRange } from './read-range.ts';
import { readSize, type SizeRead } from './read-size.ts';
import { readUnit } from './read-unit.ts';
import { skipPattern } from './skip-pattern.ts';

/** A stretch of a text: index of its first character and of the first one behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An amount read from the front of a text. */
export interface AmountRead {
  readonly quantity: number | null;
  readonly quantityMax: number | null;
  readonly unit: Unit | null;
  /** The unit as it was written; null where none was. */
  readonly unitWord: string | null;
  readonly size: string | null;
  /** "heaping", "packed": how the measure is filled. */
  readonly fill: string | null;
  /** What one package holds: "1 (14-ounce) can" has 14 oz. */
  readonly packageAmount: { readonly quantity: number; readonly unit: Unit } | null;
  /** An amount given in place of the first: "or 2 small" of "1 large or 2 small leeks". */
  readonly otherAmount: string | null;
  /** Where the number stands; empty where it is only implied ("pinch of salt"). */
  readonly number: Span;
  /** Where the unit stands; null where none is written. */
  readonly unitSpan: Span | null;
  /** Index of the first character after the amount. */
  readonly end: number;
}

const ABOUT =
  /(?:about|approximately|approx\.?|around|roughly|circa|ca\.?|etwa|ungefähr|environ|unos (?=\d)|unas (?=\d)|~|≈|up to|at least|between|from|scant|generous|good|the)(?![\p{L}])\s*/iuy;
const BETWEEN = /between\s/iy;
const LITTLE =
  /(?:a (?:little(?: bit of)?|bit(?: of)?|touch of|wee bit of|lot of)|some|etwas|ein wenig|un peu de|un poco de|un po' di|qualche|plenty of|lots of|n\. ?b\.|q\.? ?b\.?(?: di)?|quanto basta(?: di)?|nach (?:belieben|geschmack)) |un peu d'/iy;
const JOINT = /\s*x(?=\s*\d)|\s*-(?=[\p{L}\d])|\s+/uy;
const OR_SO = /(?:or (?:so|two|more)|oder so|plus|\+)(?![\p{L}])(?! \d)\s*/iuy;
const OTHER = /or (?=\d|one |two |three |half )/iy;
const NONE: Omit<AmountRead, 'end' | 'number'> = {
  unitSpan: null,
  quantity: null,
  quantityMax: null,
  unit: null,
  unitWord: null,
  size: null,
  fill: null,
  packageAmount: null,
  otherAmount: null,
};

/** Reads "about 1½ large", "2 to 3 cups", "1 (14-ounce) can", "a handful of"; null when no amount stands there. */
export function readAmount(text: string, from: number): AmountRead | null {
  const little = skipPattern(LITTLE, text, from);
  if (little > from) return { ...NONE, number: { start: from, end: little }, end: little };
  const isBetween = skipPattern(BETWEEN, text, from) > from;
  const start = skipPattern(ABOUT, text, from);
  const first = readNumber(text, start);
  if (first === null) return readBareUnit(text, from);
  const range = readRange(text, first, isBetween);
  const read = readMeasure(text, skipPattern(JOINT, text, range?.end ?? first.end));
  const behind = range === null ? rangeBehindUnit(text, first, read) : null;
  return {
    ...read,
    quantity: first.value,
    quantityMax: range?.value ?? behind?.value ?? null,
    number: { start, end: behind?.number.end ?? range?.end ?? first.end },
    unitSpan: behind?.unitSpan ?? read.unitSpan,
    end: behind?.end ?? read.end,
  };
}

type Measure = Omit<AmountRead, 'quantity' | 'quantityMax' | 'number'>;

/** Everything between the number and the name. */
function readMeasure(text: string, from: number): Measure {
  const start = skipPattern(OR_SO, text, from);
  const size = readSize(text, start);
  const inner = readPackage(text, size.end);
  const late = inner === null ? size : joinSizes(size, readSize(text, inner.end));
  const unit = readUnit(text, late.end);
  if (unit === null) return withoutUnit(text, inner?.end ?? start, late, inner);
  const behind = unit.unit.kind === 'count' ? null : readSize(text, unit.end);
  return {
    unit: unit.unit,
    unitWord: unit.word,
    size: late.size ?? behind?.size ?? null,
    fill: late.fill ?? (behind?.size == null ? null : behind.fill),
    packageAmount: inner === null ? null : { quantity: inner.quantity, unit: inner.unit },
    otherAmount: null,
    unitSpan: { start: unit.start, end: unit.wordEnd },
    end: behind?.size == null ? unit.end : behind.end,
  };
}

/** "2 (6-ounce) salmon fillets", "1 large or 2 small leeks": pieces are counted. */
function withoutUnit(text: string, at: number, size: SizeRead, inner: PackageRead | null): Measure {
  // A word like "thick" without a unit behind it belongs to the name.
  const end = size.size === null ? at : size.end;
  const other = inner === null && size.size !== null ? readOtherAmount(text, end) : null;
  return {
    unit: inner?.container ?? null,
    unitWord: null,
    size: size.size,
    fill: null,
    packageAmount: inner === null ? null : { quantity: inner.quantity, unit: inner.unit },
    otherAmount: other?.text ?? null,
    unitSpan: null,
    end: other?.end ?? end,
  };
}

function joinSizes(a: SizeRead, b: SizeRead): SizeRead {
  return { size: a.size ?? b.size, fill: a.fill ?? b.fill, end: b.end };
}

/** "1 lg or 2 small leeks": the second count is a remark. */
function readOtherAmount(text: string, at: number): { text: string; end: number } | null {
  const joint = skipPattern(OTHER, text, at);
  const number = joint === at ? null : readNumber(text, joint);
  if (number === null) return null;
  const size = readSize(text, number.end);
  return size.size === null ? null : { text: text.slice(at, size.end).trim(), end: size.end };
}

const RANGE_BEHIND = /(?:to|-|or) *(?=\d)/iy;

interface RangeBehind {
  readonly value: number;
  readonly number: Span;
  readonly unitSpan: Span;
  readonly end: number;
}

/** "1 cup to 1½ cups", "200 g - 250 g": the range is closed behind the unit. */
function rangeBehindUnit(text: string, first: NumberRead, { unit, end }: Measure): RangeBehind | null {
  const at = unit === null || unit.kind === 'count' ? end : skipPattern(RANGE_BEHIND, text, end);
  const second = at === end ? null : readNumber(text, at);
  if (second === null || second.value <= first.value) return null;
  const again = readUnit(text, skipPattern(JOINT, text, second.end));
  if (again === null || again.unit !== unit) return null;
  return {
    value: second.value,
    number: { start: at, end: second.end },
    unitSpan: { start: again.start, end: again.wordEnd },
    end: again.end,
  };
}

const NEEDS_NO_OF: ReadonlySet<string> = new Set(['pinch', 'dash', 'handful', 'bunch', 'drop']);

const SIZED = /\p{L}-sized? /iu;

/** "pinch of salt", "handful basil": one of the unit. Units that are foods or adjectives too need their "of". */
function readBareUnit(text: string, at: number): AmountRead | null {
  const size = readSize(text, at);
  const unit = readUnit(text, size.end);
  if (unit === null || unit.unit.kind === 'length') return null;
  const isSafe =
    NEEDS_NO_OF.has(unit.unit.code) ||
    SIZED.test(text.slice(at, unit.end)) ||
    / (?:of|de|di) $/i.test(text.slice(0, unit.end));
  if (!isSafe) return null;
  return {
    ...NONE,
    quantity: 1,
    unit: unit.unit,
    unitWord: unit.word,
    size: size.size,
    fill: size.fill,
    number: { start: at, end: at },
    unitSpan: { start: unit.start, end: unit.wordEnd },
    end: unit.end,
  };
}
