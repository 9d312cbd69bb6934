import { spellFractions } from '../phrases/index.ts';
import type { UnitSystem } from '../units/index.ts';
import { printFraction, toKitchenFraction } from '../units/index.ts';
import { printFractions } from './print-fractions.ts';

const CM_PER_INCH = 2.54;
/** From this length on, cm are whole: pans, not pieces. */
const WHOLE_FROM_CM = 5;
const NUMBER = '(\\d{1,2}(?: [1-7]/[2348]|[.,]\\d)?|[1-7]/[2348])';
const LENGTH = new RegExp(
  `(?<![\\d/.,])${NUMBER}(?:( ?(?:x|×|by|to|-|–) ?)${NUMBER})?( |-)?(inch(?:es)?|cm|centimet(?:er|re)s?)(?![\\p{L}\\d])`,
  'giu',
);

/**
 * Lengths of a text in one system: "a 9-inch pan" becomes "a 23 cm pan", "2 cm pieces" become "¾ inch pieces".
 * Linear.
 */
export function convertLengths(text: string, system: UnitSystem): string {
  const plain = spellFractions(text);
  let isChanged = false;
  const converted = plain.replace(LENGTH, (written, ...groups) => {
    const [first, joint, second, , unit] = groups.map((group) => (group === undefined ? '' : String(group)));
    const isInch = /^inch/i.test(unit ?? '');
    if (isInch === (system === 'us')) return written;
    isChanged = true;
    const print = isInch ? printCentimetres : printInches;
    const range = second === '' ? '' : `${joint ?? ''}${print(second ?? '')}`;
    return `${print(first ?? '')}${range} ${isInch ? 'cm' : 'inch'}`;
  });
  return isChanged ? printFractions(converted) : text;
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
