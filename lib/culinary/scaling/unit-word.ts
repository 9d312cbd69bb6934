import { printFraction, roundCount, type Unit } from '../units/index.ts';

/** First letters that a singular and a plural share: "gousse", "gousses"; "Zehe", "Zehen". */
const SHARED = 3;

/**
 * True for a unit that keeps its own word: one of another language ("EL", "gousses"), which is not turned into spoons
 * or cups of another name either, and "punnets" or "tins", which the table knows as cartons and cans.
 */
export function keepsOwnWord(unit: Unit, word: string): boolean {
  const bare = word.replace(/\.$/, '').toLowerCase();
  if (unit.kind === 'mass' || unit.printed.includes(bare)) return false;
  if (unit.kind === 'count') return true;
  const at = unit.names.indexOf(bare.replace(/\.\s*/g, ' ').trim());
  return at >= 0 && at >= firstForeign(unit);
}

/** The names of a unit begin with the English ones; the first in another language, or their number. */
function firstForeign({ code, names }: Unit): number {
  const first = FOREIGN_FROM[code];
  const at = first === undefined ? -1 : names.indexOf(first);
  return at < 0 ? names.length : at;
}

const FOREIGN_FROM: Readonly<Record<string, string>> = {
  tsp: 'tl',
  tbsp: 'el',
  cup: 'tasse',
  pinch: 'prise',
  dash: 'spritzer',
  drop: 'tropfen',
};

/** The amount in its own word, in the number that it now has: "2 gousses". */
export function printInOwnWord(
  quantity: number,
  before: number,
  unit: Unit,
  word: string,
  between = '',
): string {
  return `${printFraction(roundCount(quantity))} ${between}${inNumberOf(before, quantity, unit, word)}`;
}

function inNumberOf(before: number, after: number, { names }: Unit, word: string): string {
  if (before > 1 === after > 1) return word;
  const bare = word.replace(/\.$/, '');
  const at = names.indexOf(bare.toLowerCase());
  const partner = names[after > 1 ? at + 1 : at - 1] ?? '';
  const isPair = bare.length >= SHARED && partner.startsWith(bare.toLowerCase().slice(0, SHARED));
  if (at < 0 || !isPair) return word;
  return /^\p{Lu}/u.test(bare) ? `${partner.charAt(0).toUpperCase()}${partner.slice(1)}` : partner;
}
