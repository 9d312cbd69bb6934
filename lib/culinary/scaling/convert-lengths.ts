import { spellFractions } from '../phrases/index.ts';
import type { UnitSystem } from '../units/index.ts';
import { printFraction, toKitchenFraction } from '../units/index.ts';
import { printFractions } from './print-fractions.ts';

const CM_PER_INCH = 2.54;
/** From this length on, cm are whole: pans, not pieces. */
const WHOLE_FROM_CM = 5;
const NUMBER = '(?:\\d{1,2}(?: [1-7]/[2348]|[.,]\\d)?|[1-7]/[2348])';
const JOINT = ' ?(?:x|×|by|to|-|–) ?';
/** The amount, its range or second side, and the unit; "in" is one only where another length says the same. */
const lengthOf = (name: string, units: string) =>
  `(?<${name}>${NUMBER})(?:(?<${name}Joint>${JOINT})(?<${name}Second>${NUMBER}))?[ -]?(?<${name}Unit>${units})`;
const ALONE = 'inch(?:es)?|cm|centimet(?:er|re)s?';
const BESIDE = `${ALONE}|in|mm|"|″`;
const ARTICLE = '(?<article>(?<![\\p{L}])an? )?';
const END = '(?![\\p{L}\\d])';
const TWINS = new RegExp(
  `${ARTICLE}(?<![\\d/.,])${lengthOf('own', BESIDE)}(?<open> ?\\((?:about |approx\\.? |~)?| ?/ ?)${lengthOf('other', BESIDE)}(?:(?<=\\([^()]{0,40})\\)|${END})`,
  'giu',
);
const LENGTH = new RegExp(`${ARTICLE}(?<![\\d/.,])${lengthOf('own', ALONE)}${END}`, 'giu');

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Lengths of a text in one system: "a 9-inch pan" becomes "a 23 cm pan", "2 cm pieces" become "¾ inch pieces", and of
 * "a 20 cm (8 in) pan" the one that is wanted stays. Linear.
 */
export function convertLengths(text: string, system: UnitSystem): string {
  const plain = spellFractions(text);
  let isChanged = false;
  const change = (printed: string) => {
    isChanged = true;
    return printed;
  };
  // What is chosen of two is kept from the second pass by a sign that no text holds.
  const chosen = plain.replace(TWINS, (written: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Groups;
    const [own, other] = [partOf(groups, 'own'), partOf(groups, 'other')];
    if (own.isInch === other.isInch) return written;
    if (own.isInch === (system === 'us')) return written.replace(other.written, `${KEPT}${other.written}`);
    return change(withArticle(groups.article, printPart(other)));
  });
  const converted = chosen.replace(LENGTH, (written: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Groups;
    const own = partOf(groups, 'own');
    const before = chosen[Number(rest.at(-3)) - 1];
    if (own.isInch === (system === 'us') || before === KEPT) return written;
    const print = own.isInch ? printCentimetres : printInches;
    const second = own.second === '' ? '' : `${own.joint}${print(own.second)}`;
    return change(withArticle(groups.article, `${print(own.first)}${second} ${own.isInch ? 'cm' : 'inch'}`));
  });
  return isChanged ? printFractions(converted.replaceAll(KEPT, '')) : text;
}

const KEPT = '\u0000';

interface Length {
  readonly first: string;
  readonly joint: string;
  readonly second: string;
  readonly unit: string;
  readonly isInch: boolean;
  readonly written: string;
}

function partOf(groups: Groups, name: 'own' | 'other'): Length {
  const [first = '', joint = '', second = '', unit = ''] = [
    groups[name],
    groups[`${name}Joint`],
    groups[`${name}Second`],
    groups[`${name}Unit`],
  ];
  return {
    first,
    joint,
    second,
    unit,
    isInch: /^(?:in|["″])/i.test(unit),
    written: `${first}${joint}${second}`,
  };
}

/** A length as it is written, with its unit in full. */
function printPart({ first, joint, second, unit, isInch }: Length): string {
  return `${first}${joint}${second} ${isInch ? 'inch' : /^mm$/i.test(unit) ? 'mm' : 'cm'}`;
}

/** "a" and "an" go by the number that follows now: "an 8 inch pan", "a 20 cm pan". */
function withArticle(article: string | undefined, length: string): string {
  if (article === undefined) return length;
  const [first = 'a'] = article;
  const isAn = /^(?:8|11|18)(?!\d)|^8\d/.test(length);
  return `${first}${isAn ? 'n' : ''} ${length}`;
}

function printCentimetres(inches: string): string {
  const cm = toNumber(inches) * CM_PER_INCH;
  return String(cm >= WHOLE_FROM_CM ? Math.round(cm) : Math.max(0.5, Math.round(cm * 2) / 2));
}

function printInches(centimetres: string): string {
  const inches = toNumber(centimetres) / CM_PER_INCH;
  return printFraction(inches >= 5 ? Math.round(inches) : toKitchenFraction(inches));
}

function toNumber(text: string): number {
  return text
    .replace(',', '.')
    .split(' ')
    .reduce((sum, part) => {
      const [top = '0', bottom = '1'] = part.split('/');
      return sum + Number(top) / Number(bottom);
    }, 0);
}
