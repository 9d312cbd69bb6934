import type { Food } from '../foods/food.ts';
import type { AlternativeFood, ParsedIngredient } from '../recipe/recipe.ts';
import { findUnit, type Unit } from '../units/index.ts';
import { lookUpFood } from './look-up-food.ts';
import { normalisePhrase } from './normalise-phrase.ts';
import { readAlternatives } from './read-alternatives.ts';
import { type AmountRead, readAmount } from './read-amount.ts';
import { readLead } from './read-lead.ts';
import { type MoreAmounts, readMoreAmounts, skipContainer } from './read-more-amounts.ts';
import { readTrailingAmount } from './read-trailing-amount.ts';
import { type NameParts, splitName } from './split-name.ts';
import { takeTrailingSize } from './take-trailing-size.ts';
import { weighIngredient } from './weigh-ingredient.ts';

const NO_MORE: Omit<MoreAmounts, 'end'> = { mass: null, each: null, plus: [] };

/** A phrase taken apart, before its food is looked up. */
interface PhraseParts extends NameParts {
  readonly amount: AmountRead | null;
  readonly more: Omit<MoreAmounts, 'end'>;
  /** A size that stands behind the name. */
  readonly size: string | null;
  /** "juice of", where the amount counts what the juice is of. */
  readonly part: string | null;
}

/**
 * Reads an ingredient line as recipes print it, in English, German, French, Spanish or Italian: amount or range,
 * unit, size, what a package holds, name, preparation, comment, purpose, the food it stands for and, where they can
 * be known, its grams and how they were known. Linear in the length of the line; never throws. What is not said is
 * null.
 */
export function parseIngredient(phrase: string): ParsedIngredient {
  const parts = takeApart(normalisePhrase(phrase));
  const { amount, more } = parts;
  const named = nameOf(parts);
  const alternatives = named.food === null ? readAlternatives(named.name) : null;
  const food = named.food ?? alternatives?.food ?? null;
  const grams = weighIngredient({
    amount,
    more,
    unit: named.weighUnit,
    comment: parts.comment,
    part: parts.part,
    food,
  });
  return {
    phrase,
    quantity: amount?.quantity ?? null,
    quantityMax: amount?.quantityMax ?? null,
    unit: named.unit?.code ?? null,
    name: named.name,
    foodId: (grams?.food ?? food)?.id ?? null,
    size: amount?.size ?? parts.size,
    preparation: joinText(parts.part, parts.preparation),
    comment: joinText(amount?.fill ?? null, amount?.otherAmount ?? null, parts.comment),
    grams: grams === null ? null : Math.round(grams.grams * 100) / 100,
    gramsFrom: grams?.from ?? null,
    isOptional: isOptional(parts),
    purpose: parts.purpose,
    plus: more.plus.map(({ quantity, unit }) => ({ quantity, unit: unit.code })),
    alternatives: alternatives?.others ?? NONE,
  };
}

const NONE: readonly AlternativeFood[] = [];

function takeApart(text: string): PhraseParts {
  const lead = readLead(text);
  const amount = readAmount(text, lead.end);
  const trailing = amount === null ? readTrailingAmount(text) : null;
  if (trailing !== null)
    return {
      ...splitName(trailing.name, true),
      amount: trailing.amount,
      more: NO_MORE,
      part: null,
      size: null,
    };
  const more = amount === null ? null : readMoreAmounts(text, amount.end, amount);
  const from = more?.end ?? lead.end;
  const end = amount === null ? from : skipContainer(text, from, amount);
  const own = splitName(text.slice(end).replace(OF, ''), amount !== null);
  const parts = end === from ? own : withContainer(own, text.slice(from).replace(OF, ''));
  return {
    ...parts,
    ...takeTrailingSize(parts.name),
    purpose: joinText(lead.purpose, parts.purpose),
    amount,
    more: more ?? NO_MORE,
    part: lead.part,
  };
}

/** "100 g bottle gourd": the package belongs to the name, where only with it the name is a food's. */
function withContainer(own: NameParts, text: string): NameParts {
  if (lookUpFood(own.name) !== null) return own;
  const whole = splitName(text, true);
  return lookUpFood(whole.name) === null ? own : whole;
}

const OF = /^ *(?:of|de|di) /i;

interface Named {
  readonly name: string;
  readonly food: Food | null;
  readonly unit: Unit | null;
  /** The unit that the food is weighed by: a leaf of "8 mint leaves" is none that people measure in. */
  readonly weighUnit: Unit | null;
}

function nameOf({ amount, name, preparation }: PhraseParts): Named {
  const unit = amount?.unit ?? null;
  if (unit?.kind === 'count' && amount?.unitWord != null) {
    const whole = name === '' ? amount.unitWord : `${amount.unitWord} ${name}`;
    // "1 bottle gourd", "5 cloves": the unit's word belongs to the food's name after all.
    const own = name === '' ? null : lookUpFood(name);
    if (own !== null) return { name, food: own, unit, weighUnit: unit };
    const food = lookUpFood(whole);
    if (food !== null || name === '') return { name: whole, food, unit: null, weighUnit: null };
    return { name, food, unit, weighUnit: unit };
  }
  const trailing = unit === null ? takeTrailingUnit(name, amount) : null;
  if (trailing !== null) return trailing;
  // "viande hachée": what is done to it makes it another food.
  const food = lookUpFood(name) ?? (preparation === null ? null : lookUpFood(`${name} ${preparation}`));
  return { name, food, unit, weighUnit: unit };
}

const TRAILING =
  /^(.*\p{L}) (cloves?|sprigs?|stalks?|ribs?|slices?|heads?|ears?|bulbs?|stems?|spears?|leaves|leaf|fillets?|sticks?|sheets?|rashers?)$/iu;
/** Units that a name keeps ("8 mint leaves", "2 cinnamon sticks", "2 salmon fillets") but is weighed by. */
const KEPT: ReadonlySet<string> = new Set(['leaf', 'fillet', 'stick', 'sheet', 'rib']);

/** "2 garlic cloves", "4 thyme sprigs": the unit behind the name, where none stood in front of it. */
function takeTrailingUnit(name: string, amount: AmountRead | null): Named | null {
  const match = amount?.quantity == null ? null : TRAILING.exec(name);
  const unit = match === null ? null : findUnit(match[2] ?? '');
  const bare = match?.[1] ?? '';
  if (unit === null) return null;
  const food = lookUpFood(bare);
  if (!KEPT.has(unit.code)) {
    const isKnown = food !== null || lookUpFood(bare.slice(bare.lastIndexOf(' ') + 1)) !== null;
    return isKnown ? { name: bare, food, unit, weighUnit: unit } : null;
  }
  return food === null ? null : { name, food: lookUpFood(name) ?? food, unit: null, weighUnit: unit };
}

const OPTIONAL =
  /\boptional\b|if (?:desired|you like|using)|facultati|wahlweise|opcional|opzional|facoltativ/i;

function isOptional({ comment, preparation, purpose }: NameParts): boolean {
  return [comment, preparation, purpose].some((text) => text !== null && OPTIONAL.test(text));
}

function joinText(...parts: readonly (string | null)[]): string | null {
  const kept = parts.filter((part) => part !== null && part !== '');
  return kept.length === 0 ? null : kept.join(', ');
}
