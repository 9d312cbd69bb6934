import type { FoodMention } from '../foods/food.ts';
import { findFoodMentions } from '../foods/index.ts';
import { type AmountRead, readAmount } from '../phrases/index.ts';

/** An amount in running text that grows with the recipe. */
export interface AmountInText {
  readonly amount: AmountRead;
  /** The food that it is an amount of, where the text names it. */
  readonly mention: FoodMention | null;
}

/** Where a number could begin. */
const NUMBER_START =
  /(?<![\p{L}\p{N}.,°#$€£:-])(?<!\d\/)(?:\d|\.\d|(?:an?|one|two|three|four|five|six|eight|ten|twelve|half|a dozen|a couple) )/giu;
/** What a number counts instead of an ingredient. */
const OTHER_THING =
  /^\s*-?\s*(?:°|º|degrees?|deg\b|minutes?\b|mins?\b|hours?\b|hrs?\b|seconds?\b|secs?\b|days?\b|weeks?\b|months?\b|nights?\b|times?\b|%|per ?cent|batch(?:es)?\b|layers?\b|portions?\b|servings?\b|ways?\b|sides?\b|equal\b|parts?\b|rounds? of\b|people\b|steps?\b|racks?\b|bowls?\b|plates?\b|additions?\b|stages?\b|turns?\b|more minutes|°?[cf]\b|x\s*\d|by \d|to \d+ (?:minutes?|hours?|mins?)|[-–]\s*\d+\s*(?:minutes?|mins?|hours?|hrs?|seconds?|°|times|inch))/iu;
const STEP_BEGINS = /^[.):]? \p{Lu}/u;
/** What stands in front of a number that is none of an ingredient. */
const LABEL_BEFORE =
  /(?:\b(?:steps?|gas|mark|no\.?|number|page|level|serves|method|rack|setting|speed|part)|°)\s*$/iu;
/** What a measure of volume belongs to when a vessel is spoken of: "a 2 litre saucepan". */
const VESSEL =
  /^\s*\)?\s*(?:capacity |round |square |deep |large |heavy |ovenproof |non-?stick ){0,2}(?:sauce\s?pans?|pots?|pans?|skillets?|casseroles?|dish(?:es)?|bowls?|jugs?|moulds?|molds?|tins?\b(?! of)|baking (?:dish|pan|sheet|tray|tin)|dutch|stock\s?pots?|slow cooker|pressure|food processor|blender|ramekins?|muffin|loaf|springform|bundt|measuring|roasting|kilner|pitchers?)/iu;
/** Per piece and not per recipe. */
const EACH =
  /(?<!\p{L})(?:each|every|per|apiece|at a time|a piece|à|je|jeweils|pro|par|cada|ciascun[oa]?)(?!\p{L})/iu;
/** "½ teaspoon each salt and pepper": that much of each food. */
const OF_EACH = /^each (?!(?:onto?|into?|over|with|and|for|side|piece|time|of)\b)\p{L}/iu;
/** Pieces that a step makes; their number is the cook's choice. */
const MAKES_PIECES =
  /\b(?:into|form|shape|make|makes|roll|divide|cut|slice|split|score|in)\b(?:(?! and | then )[^.;:,])*$/iu;
const PIECE_UNITS: ReadonlySet<string> = new Set(
  'piece wedge strip chunk ball portion part batch log square recipe cube slice block sheet'.split(' '),
);
/** With an article these stay what they are: "a pinch of salt". */
const STAYS_WITH_ARTICLE: ReadonlySet<string> = new Set(
  'pinch dash drop splash glug drizzle squeeze handful knob pat sprinkle grind dollop smidgen'.split(' '),
);
/** How far behind an amount its food may begin, characters. */
const FOOD_WITHIN = 40;
/** "a 400 g can of beans" holds food. */
const OF = /\bof\b/i;
/** Words between a number and the food that it counts. */
const BETWEEN = /^(?:(?!(?:of|in|into|with|until|and|to|for|on|at|from|the|or|then)\b)[\p{L}-]+ ){0,3}$/iu;

/**
 * Amounts of ingredients in a step or a remark, left to right: "2 cups of stock", "3 eggs"; not temperatures, times,
 * sizes of pans and pieces, numbers of batches, or amounts for each piece. In the remark of an ingredient line the
 * food need not be named again: "(1 stick)". Linear in the length of `text`, whose
 * fractions are spelt out.
 */
export function findAmounts(text: string, place: 'step' | 'remark'): AmountInText[] {
  const found: AmountInText[] = [];
  const mentions = findFoodMentions(text);
  let next = 0;
  let end = 0;
  for (const match of text.matchAll(NUMBER_START)) {
    if (match.index < end) continue;
    const amount = readAmount(text, match.index);
    if (amount === null || amount.quantity === null) continue;
    end = amount.end;
    while (next < mentions.length && (mentions[next]?.start ?? end) < end) next += 1;
    const mention = mentionBehind(text, amount, mentions[next] ?? null);
    if (isOfIngredient(text, amount, mention, place === 'remark')) found.push({ amount, mention });
  }
  return found;
}

/** The next food of the text, where only adjectives stand between it and the amount. */
function mentionBehind(text: string, { end }: AmountRead, next: FoodMention | null): FoodMention | null {
  if (next === null || next.start - end > FOOD_WITHIN) return null;
  return BETWEEN.test(text.slice(end, next.start)) ? next : null;
}

function isOfIngredient(
  text: string,
  amount: AmountRead,
  mention: FoodMention | null,
  isNamed: boolean,
): boolean {
  const { number, unit, unitSpan, end } = amount;
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  if (LABEL_BEFORE.test(before) || OTHER_THING.test(text.slice(number.end, number.end + 30))) return false;
  if (unit?.kind === 'length' || isForEach(text, number.start, end)) return false;
  // "a 28 cm tin", "a 1 kg loaf": what it holds or measures is said of a thing.
  if (amount.packageAmount?.unit.kind === 'length') return false;
  const isArticle = /^an?$/i.test(text.slice(number.start, number.end).trim());
  // "3 Fleisch trocknen": pages print the number of the step in front of it.
  const isStepNumber = number.start === 0 && STEP_BEGINS.test(text.slice(number.end, number.end + 4));
  if (unit === null && isStepNumber) return false;
  if (unit === null)
    return mention !== null && !isArticle && !/^half/i.test(text.slice(number.start, number.end));
  if (isArticle && STAYS_WITH_ARTICLE.has(unit.code)) return false;
  if (
    isArticle &&
    amount.packageAmount !== null &&
    mention === null &&
    !OF.test(text.slice(number.start, end + 4))
  )
    return false;
  const isHyphened = unitSpan !== null && text.slice(number.end, unitSpan.start).includes('-');
  if (isHyphened && amount.packageAmount === null) return false;
  if (unit.kind !== 'count') return !VESSEL.test(text.slice(end, end + 40));
  if (!PIECE_UNITS.has(unit.code)) return true;
  return (mention !== null || isNamed) && !MAKES_PIECES.test(before);
}

/** Full stops that end no sentence. */
const ABBREVIATED = /\b(ca|approx|env|bzw)\. /giu;

/** "1 tablespoon each", "per person", "2 tbsp at a time", "top each with 1 tsp": within the clause. */
function isForEach(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start).replace(ABBREVIATED, '$1  ');
  const after = text.slice(end, end + 50);
  const clauseBefore = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(', ')) + 1,
  );
  const clause = after.split(/[.;,)]/)[0] ?? '';
  // "2 onions into 8 wedges each" and "2 eggs, one at a time" speak of the next number.
  const clauseAfter = clause.split(/\d|\b(?:one|two|a few)\b/)[0] ?? '';
  if (OF_EACH.test(clauseAfter)) return false;
  if (/\b(?:every|per)\b/iu.test(clause)) return true;
  return EACH.test(clauseAfter) || EACH.test(clauseBefore);
}
