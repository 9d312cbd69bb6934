import type { Food } from '../foods/food.ts';
import { findFood, matchFood } from '../foods/index.ts';
import { type AmountRead, normalisePhrase, parseIngredient, readAmount, readLead } from '../phrases/index.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';
import {
  type PrintedAmount,
  printFraction,
  roundCount,
  type UnitSystem,
  unitByCode,
} from '../units/index.ts';
import { findTwin, isAtHome, isByHand } from './find-twin.ts';
import { inNumber, unitInNumber } from './name-in-number.ts';
import { numberOf, printScaled } from './print-amount.ts';
import { printFractions } from './print-fractions.ts';
import { scaleText } from './scale-text.ts';
import { keepsOwnWord, printInOwnWord } from './unit-word.ts';
import { isWholeOnly } from './whole-foods.ts';

/** An ingredient line for another yield. */
export interface ScaledLine {
  /** The line as printed. */
  readonly text: string;
  /** The line understood, with the exact quantity and grams: rounding is for the eye only. */
  readonly parsed: ParsedIngredient;
  /** Quantity as printed, where it is counted in whole pieces only and had to be rounded; else null. */
  readonly roundedTo: number | null;
}

/**
 * An ingredient line times `factor`, in its own units or those of `system`. Everything but its amounts stays as it
 * was written: name, preparation, remarks.
 */
export function scaleLine(phrase: string, factor: number, system: UnitSystem | null = null): ScaledLine {
  const before = parseIngredient(phrase);
  const parsed = scaleParsed(before, factor);
  if (factor === 1 && system === null) return { text: phrase, parsed, roundedTo: null };
  const text = normalisePhrase(phrase);
  const lead = readLead(text);
  const read = readAmount(text, lead.end);
  if (read?.quantity == null) return { text: phrase, parsed, roundedTo: null };
  const exact = read.quantity * factor;
  // "1 bottle gourd": what looked like a unit is a part of the name.
  const amount =
    read.unitSpan !== null && before.unit === null ? { ...read, unit: null, unitSpan: null } : read;
  if (factor === 1 && system !== null && isAtHome(before.unit, system))
    return { text: phrase, parsed, roundedTo: null };
  const food = before.foodId === null ? null : findFood(before.foodId);
  const whole = isWholeOnly(before, food) ? Math.max(1, Math.round(exact)) : null;
  const front = printFront({ text, amount, parsed: before, food, factor, system, whole });
  return {
    text: printFractions(`${text.slice(0, amount.number.start)}${front}`).trim(),
    parsed,
    roundedTo: whole !== null && Math.abs(whole - exact) > 0.01 ? whole : null,
  };
}

/** The parsed line with every exact number times `factor`. */
function scaleParsed(parsed: ParsedIngredient, factor: number): ParsedIngredient {
  const times = (value: number | null) => (value === null ? null : value * factor);
  return {
    ...parsed,
    quantity: times(parsed.quantity),
    quantityMax: times(parsed.quantityMax),
    grams: times(parsed.grams),
    plus: (parsed.plus ?? []).map(({ quantity, unit }) => ({ quantity: quantity * factor, unit })),
  };
}

interface Front {
  readonly text: string;
  readonly amount: AmountRead;
  readonly parsed: ParsedIngredient;
  readonly food: Food | null;
  readonly factor: number;
  readonly system: UnitSystem | null;
  /** Number of whole pieces, where only those will do. */
  readonly whole: number | null;
}

/** The line from its first number on. */
function printFront(front: Front): string {
  const { text, amount, parsed, food, factor, system, whole } = front;
  const { number, unitSpan, unit, quantityMax } = amount;
  const quantity = amount.quantity ?? 0;
  const twin =
    system === null || unit === null || unitSpan === null
      ? null
      : findTwin(text, unitSpan.end, unit.code, system);
  if (twin !== null) {
    const printed = printScaled({ ...twin, quantityMax: null }, factor, system, null);
    return `${printed.text} ${scaleRest(text.slice(twin.end), factor, parsed).trimStart()}`;
  }
  const printed =
    whole === null
      ? printScaled({ quantity, quantityMax, unit: unit?.code ?? null }, factor, system, food)
      : printScaled({ quantity: whole, quantityMax: null, unit: null }, 1, null, null);
  const rest = scaleRest(text.slice(unitSpan?.end ?? number.end), factor, parsed);
  if (unit === null || unitSpan === null) return printCounted(rest, front, printed);
  const between = text.slice(number.end, unitSpan.start).replace(/^-$/, ' ').trim();
  const word = amount.unitWord ?? '';
  if ((system === null || unit.kind === 'count' || isByHand(unit.code)) && keepsOwnWord(unit, word)) {
    const low = quantityMax === null ? '' : `${printFraction(roundCount(quantity * factor))}–`;
    const last = quantityMax ?? quantity;
    const middle = between === '' ? '' : `${between} `;
    return `${low}${printInOwnWord(last * factor, last, unit, word, middle)}${rest}`;
  }
  if (printed.unit !== unit.code) return `${printed.text} ${rest.trimStart().replace(/^(?:of|de|di) /i, '')}`;
  const unitText = unit.printed[printed.quantity > 1 ? 1 : 0];
  return `${numberOf(printed)} ${between === '' ? '' : `${between} `}${unitText}${rest}`;
}

/** "2 onions", "1 garlic clove": the noun follows its number, be it the food or the unit behind it. */
function printCounted(rest: string, { parsed, food, amount }: Front, printed: PrintedAmount): string {
  const before = amount.quantity ?? 0;
  const unit = parsed.unit === null ? null : unitByCode(parsed.unit);
  // "Juice of 2 lemons" counts lemons, and is understood as their juice.
  const counted =
    food?.name.toLowerCase() === parsed.name.toLowerCase() ? food : (foodNamed(parsed.name) ?? food);
  const name =
    unit === null
      ? inNumber(rest, parsed.name, before, printed.quantity, counted)
      : unitInNumber(rest, unit.printed, before, printed.quantity);
  return `${printed.text}${/^[ -]/.test(name) ? '' : ' '}${name}`;
}

function foodNamed(name: string): Food | null {
  return matchFood(name)?.food ?? null;
}

const ABOUT_PIECES = /\((about |approx\.? |approximately |~)?(\d+)(?:(-| to |–)(\d+))?( total)?\)/giu;
const PACKAGE_CONTENT = /^\s*\([^)]*\)/u;
const PACKAGES: ReadonlySet<string> = new Set(
  'can jar bottle package packet pouch bag box carton container tub tube envelope sachet block'.split(' '),
);

/** The rest of a line: second amounts and "(about 4)" grow, what one package holds does not. */
function scaleRest(rest: string, factor: number, { unit }: ParsedIngredient): string {
  const content = unit !== null && PACKAGES.has(unit) ? (PACKAGE_CONTENT.exec(rest)?.[0] ?? '') : '';
  const scaled = scaleText(rest.slice(content.length), { factor, system: null, place: 'remark' });
  const times = (count: string) => String(Math.max(1, Math.round(Number(count) * factor)));
  return `${content}${scaled.replace(ABOUT_PIECES, (_, about, low, joint, high, total) => {
    const range = high === undefined ? '' : `${joint}${times(String(high))}`;
    return `(${about ?? ''}${times(String(low))}${range}${total ?? ''})`;
  })}`;
}
