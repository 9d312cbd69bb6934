import type { Food } from '../foods/food.ts';
import { matchFood } from '../foods/index.ts';
import type { GramsSource, ParsedIngredient } from '../recipe/recipe.ts';
import { findUnit, toGrams, type Unit } from '../units/index.ts';
import { normalisePhrase } from './normalise-phrase.ts';
import { type AmountRead, readAmount } from './read-amount.ts';
import { readNumber } from './read-number.ts';
import { type NameParts, splitName } from './split-name.ts';

/**
 * Reads an ingredient line as recipes print it: amount or range, unit, size, what a package holds, name,
 * preparation, comment, the food it stands for and, where they can be known, its grams and how they were known.
 * Linear in the length of the line; never throws. What is not said is null.
 */
export function parseIngredient(phrase: string): ParsedIngredient {
  const text = normalisePhrase(phrase);
  const amount = readAmount(text, 0);
  const rest = readTwinAmount(text, amount?.end ?? 0);
  const parts = splitName(rest.text);
  const trailing = takeTrailingUnit(parts.name, amount);
  const own = matchFood(trailing.name)?.food ?? null;
  const named = own === null ? takeUnitIntoName(trailing.name, amount) : null;
  const food = own ?? named?.food ?? null;
  const unit = named === null ? (trailing.unit ?? amount?.unit ?? null) : null;
  const grams = weigh(amount, unit, rest.twin ?? twinInComment(parts), food);
  return {
    phrase,
    quantity: amount?.quantity ?? null,
    quantityMax: amount?.quantityMax ?? null,
    unit: unit?.code ?? null,
    name: named?.name ?? trailing.name,
    foodId: food?.id ?? null,
    size: amount?.size ?? null,
    preparation: parts.preparation,
    comment: parts.comment,
    grams: grams === null ? null : Math.round(grams.grams * 100) / 100,
    gramsFrom: grams?.from ?? null,
    isOptional: /\boptional\b|if (?:desired|you like)/i.test(`${parts.comment} ${parts.preparation}`),
  };
}

/** "1 bottle gourd", "2 head lettuces": the unit's word belongs to the food's name after all. */
function takeUnitIntoName(name: string, amount: AmountRead | null): { name: string; food: Food } | null {
  if (amount?.unit?.kind !== 'count' || name === '') return null;
  const whole = `${amount.unit.printed[0]} ${name}`;
  const food = matchFood(whole)?.food;
  return food === undefined ? null : { name: whole, food };
}

interface Twin {
  readonly quantity: number;
  readonly unit: Unit;
}

/** "1 cup / 240 ml milk", "50 g (3½ tablespoons) butter", "1 cup plus 2 tbsp sugar": a second amount at the front. */
function readTwinAmount(text: string, from: number): { text: string; twin: Twin | null } {
  const start = /^\s*(?:\/|\(|plus |\+ |or |and )\s*(?:about |approx\.? |\/ )?/i.exec(text.slice(from));
  if (start === null) return { text: text.slice(from), twin: null };
  const isParenthesis = start[0].includes('(');
  const isSum = /plus|\+|and/i.test(start[0]);
  const second = readAmount(text, from + start[0].length);
  if (second === null || second.unit === null || second.quantity === null)
    return { text: text.slice(from), twin: null };
  let end = second.end;
  if (isParenthesis) {
    const close = text.indexOf(')', end);
    end = close < 0 ? text.length : close + 1;
  }
  const isWeighed = second.unit.kind === 'mass' && !isSum;
  return {
    text: text.slice(end).replace(/^\s*of\s+/i, ' '),
    twin: isWeighed ? { quantity: second.quantity, unit: second.unit } : null,
  };
}

/** "4 chicken legs (about 2 pounds)": the comment weighs them. */
function twinInComment(parts: NameParts): Twin | null {
  const match =
    /(?:about |approx\.? |total weight (?:about )?|^|, |\/ ?)(\d[\d./, ]*?)\s*-?\s*(g|grams?|kg|oz|ounces?|lbs?|pounds?)\b(?! each)/i.exec(
      parts.comment ?? '',
    );
  if (match === null) return null;
  const number = readNumber(match[1] ?? '', 0);
  const unit = findUnit(match[2] ?? '');
  return number === null || unit === null ? null : { quantity: number.value, unit };
}

const TRAILING =
  /^(.*\p{L}) (cloves?|sprigs?|stalks?|leaves|leaf|slices?|fillets?|ribs?|sticks?|heads?|ears?|bulbs?)$/iu;

/** "2 garlic cloves", "4 thyme sprigs": the unit behind the name, where none stood in front of it. */
function takeTrailingUnit(name: string, amount: AmountRead | null): { name: string; unit: Unit | null } {
  const match = amount?.unit || amount?.quantity == null ? null : TRAILING.exec(name);
  const unit = match === null ? null : findUnit(match[2] ?? '');
  const bare = match?.[1] ?? '';
  if (unit === null || matchFood(bare) === null) return { name, unit: null };
  return { name: bare, unit };
}

function weigh(
  amount: AmountRead | null,
  unit: Unit | null,
  twin: Twin | null,
  food: Food | null,
): { grams: number; from: GramsSource } | null {
  if (amount?.quantity == null) return null;
  const quantity = amount.quantityMax === null ? amount.quantity : (amount.quantity + amount.quantityMax) / 2;
  if (unit?.kind === 'mass') return toGrams({ quantity, unit: unit.code, food });
  if (twin !== null) return toGrams({ quantity: twin.quantity, unit: twin.unit.code, food });
  if (amount.packageAmount !== null && amount.packageAmount.unit.kind !== 'length') {
    const one = toGrams({
      quantity: amount.packageAmount.quantity,
      unit: amount.packageAmount.unit.code,
      food,
    });
    if (one !== null) return { grams: one.grams * quantity, from: 'package' };
  }
  return toGrams({ quantity, unit: unit?.code ?? null, size: amount.size, food });
}
