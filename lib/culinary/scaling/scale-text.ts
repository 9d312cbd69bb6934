import type { FoodMention } from '../foods/food.ts';
import { spellFractions } from '../phrases/index.ts';
import type { UnitSystem } from '../units/index.ts';
import { type AmountInText, findAmounts } from './find-amounts.ts';
import { findTwin, isAtHome, isTwinOpening } from './find-twin.ts';
import { inNumber } from './name-in-number.ts';
import { printScaled } from './print-amount.ts';
import { printFractions } from './print-fractions.ts';

export interface TextScale {
  readonly factor: number;
  /** System to convert to; null keeps each amount in its own. */
  readonly system: UnitSystem | null;
  /** `remark` is what stands behind the amount of an ingredient line. */
  readonly place: 'step' | 'remark';
}

/**
 * A step or a remark with its amounts of ingredients times `factor`: "Add 2 cups of stock" becomes "Add 4 cups of
 * stock"; "180 °C", "10 minutes", "in 2 batches" and "a 9-inch pan" stay. Linear in the length of the text.
 */
export function scaleText(text: string, scale: TextScale): string {
  const { factor, system, place } = scale;
  if (factor === 1 && system === null) return text;
  const plain = spellFractions(text);
  let scaled = '';
  let last = 0;
  let before: AmountInText | null = null;
  for (const found of findAmounts(plain, place)) {
    const first = before;
    before = found;
    // Said with the amount in front of it, as its twin in the wanted system.
    if (found.amount.number.start < last) continue;
    const own = first !== null && saysAgain(plain, first, found, system) ? null : system;
    if (factor === 1 && (own === null || isAtHome(found.amount.unit?.code ?? null, own))) continue;
    const { printed, end } = printInText(plain, found, { ...scale, system: own });
    scaled += plain.slice(last, found.amount.number.start) + printed;
    last = end;
  }
  return last === 0 ? text : printFractions(scaled + plain.slice(last));
}

/** "1 cup (240 ml)" for someone who wants cups: the second amount is for others and keeps its unit. */
function saysAgain(
  text: string,
  { amount: first }: AmountInText,
  { amount: second }: AmountInText,
  system: UnitSystem | null,
): boolean {
  if (system === null || first.unit === null || first.unitSpan === null || second.unit === null) return false;
  if (first.unit.kind === 'count' || second.unit.kind === 'count') return false;
  return (
    isAtHome(first.unit.code, system) && isTwinOpening(text.slice(first.unitSpan.end, second.number.start))
  );
}

interface Printed {
  readonly printed: string;
  /** Index of the first character that is not printed yet. */
  readonly end: number;
}

function printInText(text: string, found: AmountInText, { factor, system }: TextScale): Printed {
  const { amount } = found;
  const { quantityMax, unit, unitSpan, number } = amount;
  const quantity = amount.quantity ?? 0;
  if (unitSpan === null || unit === null) return printCount(text, found, factor);
  const twin = system === null ? null : findTwin(text, unitSpan.end, unit.code, system);
  if (twin !== null)
    return { printed: printScaled({ ...twin, quantityMax: null }, factor, system, null).text, end: twin.end };
  const food = isWholeName(text, found.mention) ? (found.mention?.food ?? null) : null;
  const printed = printScaled({ quantity, quantityMax, unit: unit.code }, factor, system, food);
  const stop = SENTENCE_END.test(text.slice(unitSpan.end - 1, unitSpan.end + 3)) ? '.' : '';
  // What stands between number and unit stays: "2 (14-ounce) cans", "1 heaping tablespoon".
  const between = text.slice(number.end, unitSpan.start).trim();
  if (printed.unit !== unit.code || between === '' || between === '-')
    return { printed: `${printed.text}${stop}`, end: unitSpan.end };
  const unitText = unit.printed[printed.quantity > 1 ? 1 : 0];
  const count = printed.text.slice(0, printed.text.length - unitText.length).trim();
  return { printed: `${count} ${between} ${unitText}${stop}`, end: unitSpan.end };
}

/** The full stop behind a unit that ends a sentence and not an abbreviation. */
const SENTENCE_END = /^\.(?:$|\s+$|\s+\p{Lu})/u;
/** What may follow a food's name; another noun makes it another food: "pasta water". */
const NAME_ENDS =
  /^(?:$|[^\p{L}\s-]| (?:and|or|to|in|into|with|for|until|from|over|on|at|then|plus|each|if|as|while|which|und|et|y|e)\b)/iu;

function isWholeName(text: string, mention: FoodMention | null): boolean {
  return mention !== null && NAME_ENDS.test(text.slice(mention.end, mention.end + 12));
}

/** "2 eggs" becomes "1 egg": the name follows its number, and eggs stay whole. */
function printCount(text: string, { amount, mention }: AmountInText, factor: number): Printed {
  const quantity = amount.quantity ?? 0;
  const isWhole = mention?.food.category === 'egg';
  const whole = Math.max(1, Math.round(quantity * factor));
  const printed = isWhole
    ? printScaled({ quantity: whole, quantityMax: null, unit: null }, 1, null, null)
    : printScaled({ quantity, quantityMax: amount.quantityMax, unit: null }, factor, null, null);
  if (mention === null) return { printed: printed.text, end: amount.number.end };
  const name = text.slice(amount.number.end, mention.end);
  return {
    printed: `${printed.text}${inNumber(name, mention.text, quantity, printed.quantity, mention.food)}`,
    end: mention.end,
  };
}
