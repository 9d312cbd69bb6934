import type { Finding } from '../recipe/finding.ts';
import { readTemperatures } from './read-temperatures.ts';

const SOURCE =
  'USDA FSIS Appendix A, Time–Temperature Tables for Cooking Ready-to-Eat Meat and Poultry (2021); FDA Food Code 2022, 3-401.11(B), 3-502.12';

/** A bath that is warm enough, long enough: degrees Celsius and minutes, heating of the centre included. */
interface BathFloor {
  readonly meat: RegExp;
  readonly celsius: number;
  readonly minutes: number;
}

/**
 * Appendix A asks poultry for 35 minutes at 60 °C (140 °F, 12 % fat) and beef for 37 minutes at 57.2 °C (135 °F) and
 * 112 at 54.4 °C (130 °F) in the centre; about an hour is added for a piece of 25 to 35 mm to warm through.
 */
const BATHS: readonly BathFloor[] = [
  { meat: /\b(?:chicken|turkey|poultry|duck|goose)\b/u, celsius: 60, minutes: 75 },
  {
    meat: /\b(?:burgers?|patt(?:y|ies)|mince|ground (?:beef|pork|lamb|meat)|sausages?)\b/u,
    celsius: 57,
    minutes: 90,
  },
  { meat: /\b(?:beef|steaks?|pork|lamb|veal|ribs?|brisket|chuck|shank)\b/u, celsius: 54, minutes: 60 },
];
/** Below this Clostridium perfringens still grows; longer than four hours is no cooking but culture. */
const GROWTH_LIMIT_CELSIUS = 54;
const GROWTH_LIMIT_MINUTES = 240;

/** What is wrong with a sous-vide step: too cool, or too short to make up for a lower temperature. Folded text. */
export function findSousVideDangers(folded: string): Finding[] {
  if (!isSousVide(folded)) return [];
  const temperatures = readTemperatures(folded).map(({ celsius }) => celsius);
  const celsius = Math.max(...temperatures.filter((value) => value < 100));
  if (!Number.isFinite(celsius) || celsius < 5) return [];
  const minutes = readMinutes(folded);
  const floor = BATHS.find(({ meat }) => meat.test(folded));
  const isTooCool = floor !== undefined && celsius < floor.celsius - 0.5;
  const isTooShort = floor !== undefined && minutes !== null && celsius < 74 && minutes < floor.minutes;
  const isCulture = celsius < GROWTH_LIMIT_CELSIUS && minutes !== null && minutes > GROWTH_LIMIT_MINUTES;
  if (!isTooCool && !isTooShort && !isCulture) return [];
  return [
    {
      code: 'sous_vide_unsafe',
      severity: 'block',
      data: {
        celsius,
        minutes,
        floorCelsius: floor?.celsius ?? GROWTH_LIMIT_CELSIUS,
        floorMinutes: floor?.minutes ?? null,
      },
      source: SOURCE,
    },
  ];
}

/** True when a bath is described that is warm and long enough for its meat by the tables. Folded text that names it. */
export function isPasteurisedSousVide(folded: string): boolean {
  if (!isSousVide(folded) || findSousVideDangers(folded).length > 0) return false;
  const hasMeat = BATHS.some(({ meat }) => meat.test(folded));
  return hasMeat && readMinutes(folded) !== null && readTemperatures(folded).length > 0;
}

// Looking for a plain word first is twenty times as fast as the pattern, and nearly every step has none.
const isSousVide = (folded: string): boolean =>
  ((folded.includes('vide') || folded.includes('circulator')) &&
    /\bsous[- ]?vide\b|\bimmersion circulator\b/u.test(folded)) ||
  (folded.includes('bath') &&
    /\bwater[- ]bath\b/u.test(folded) &&
    /\bvacuum|\bsealed bag|\bbag\b/u.test(folded));

/** The longest time in a text, minutes; null when none is named. */
export function readMinutes(folded: string): number | null {
  let longest: number | null = null;
  for (const match of folded.matchAll(
    /(\d+(?:[.,]\d+)?)(?: ?(?:-|to) ?(\d+(?:[.,]\d+)?))?[ -]?(hours?|hrs?|h|minutes?|mins?|min|m)\b/gu,
  )) {
    // The shorter end of a range is what a cook may take.
    const amount = Number((match[1] ?? '').replace(',', '.'));
    const minutes = /^h/u.test(match[3] ?? '') ? amount * 60 : amount;
    if (Number.isFinite(minutes) && (longest === null || minutes > longest)) longest = minutes;
  }
  if (/\bovernight\b/u.test(folded)) return Math.max(longest ?? 0, 480);
  return longest;
}
