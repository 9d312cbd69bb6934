import { type NumberRead, readNumber } from './read-number.ts';
import { skipPattern } from './skip-pattern.ts';

const RANGE = /\s*[-–]\s*(?:(?:to|or|bis)\s+(?=\d))?|\s+(?:to|or|and|bis|oder|od\.|à|a|ou|o|till?)\s+/iuy;
const WORD_JOINT = /[a-zà]/i;
/** "1-28 ounce can", "2-15 oz. cans": a count and what each package holds, not a range. */
const PACKAGE_AHEAD =
  /[ -]?(?:fl\.? ?)?(?:oz|ounces?|g|grams?|ml|lbs?|pounds?)\.?\)? (?:cans?|tins?|jars?|packages?|pkgs?|packs?|bags?|box(?:es)?|bottles?|containers?|cartons?|packets?|blocks?|pouch(?:es)?|tubs?)\b/iy;

/**
 * The upper end of a range whose lower end was read: "-3", "to 3", "or 3"; null where none stands. "and" needs a
 * "between" before it, which the caller has skipped.
 */
export function readRange(text: string, first: NumberRead, isBetween = false): NumberRead | null {
  const at = skipPattern(RANGE, text, first.end);
  if (at === first.end) return null;
  const joint = text.slice(first.end, at).trim().toLowerCase();
  if ((joint === 'and') !== isBetween) return null;
  const code = text.charCodeAt(at);
  if (/^(?:a|o|à)$/.test(joint) && !(code >= 48 && code <= 57)) return null;
  const second = readNumber(text, at);
  if (second === null || second.value <= first.value) return null;
  if (/^(?:an?|few|several)\b/i.test(text.slice(at, at + 8))) return null;
  const isPackage =
    !WORD_JOINT.test(joint) && second.value > 4 && skipPattern(PACKAGE_AHEAD, text, second.end) > second.end;
  return isPackage ? null : second;
}
