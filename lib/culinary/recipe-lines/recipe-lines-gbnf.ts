import { allowedFoods } from '../allowed/allowed-foods.ts';
import { GbnfRules, writeLiteral } from '../allowed/gbnf-rules.ts';
import { writePrefixTree } from '../allowed/prefix-tree.ts';
import type { FoodConstraints } from '../diets/index.ts';
import { UNITS } from '../units/index.ts';
import { SECTION_END } from './write-recipe-lines.ts';

/** Where behind its given foods a recipe of compact lines goes on: at a line of this kind. */
export type RecipeLinesStart = 'first_ingredient' | 'ingredient' | 'first_step' | 'step';

/** What a step may be made of: any of these words, or any letters where none are known. */
export type StepWords = readonly string[] | null;

/** Any printable text of a title, a preparation or a step but the bar between columns; the gate reads these. */
const CHARACTER = '[ -{}~\\u00A1-\\u024F\\u2010-\\u2026⅛⅓⅔¼½¾°]';
const CAPITAL = '[A-Z\\u00C0-\\u00DE]';
const MINUTES = '("0" | [1-9] [0-9]? [0-9]?)';
const AMOUNT = '([1-9] [0-9]? [0-9]? [0-9]? ("." [1-9] [0-9]?)? | "0." [0-9] [0-9]?)';

/** Grammars of heads that are kept; the oldest goes first. */
const CACHE_ENTRIES_MAX = 64;
const cache = new Map<string, string>();

/**
 * GBNF of the ingredients that a recipe adds to the given ones, to the end of the list: no food but an allowed one, and
 * none of `listedIds` again. Throws `RangeError` when nothing is allowed.
 */
export function addedIngredientsGbnf(
  constraints: FoodConstraints,
  listedIds: ReadonlySet<string>,
  isFirst: boolean,
): string {
  const rules = new GbnfRules();
  const names = allowedFoods(constraints)
    .filter(({ id }) => !listedIds.has(id))
    .flatMap(({ name, plural }) => [name, plural]);
  const line = rules.refer(writeIngredient(rules, names, rules.refer(CHARACTER)));
  return rules.toText(`${line}${isFirst ? '+' : '*'} "${SECTION_END}\\n"`);
}

/** GBNF of steps made of `words`, at least one where `isFirst`. */
export function stepsGbnf(words: StepWords, isFirst: boolean): string {
  const rules = new GbnfRules();
  return rules.toText(`${rules.refer(writeStep(rules, words))}${isFirst ? '+' : '*'}`);
}

/** Longest time that the head's grammar is told of, minutes; above it anything goes. */
const TOLD_MINUTES_MAX = 240;
/** More minutes at the board than anybody spends. */
const PREP_MINUTES_MAX = 60;

/** GBNF of title and times that hold `maxMinutes` together; the times alone where the title is there. */
export function headGbnf(hasTitle: boolean, maxMinutes: number | null): string {
  return cached(`head|${hasTitle}|${maxMinutes}`, () => {
    const rules = new GbnfRules();
    const times = `${writeTimes(rules, maxMinutes)} "\\n"`;
    return rules.toText(hasTitle ? times : `${CAPITAL} ${rules.refer(CHARACTER)}+ "\\n" ${times}`);
  });
}

function writeTimes(rules: GbnfRules, maxMinutes: number | null): string {
  if (maxMinutes === null || maxMinutes > TOLD_MINUTES_MAX) return `${MINUTES} " " ${MINUTES}`;
  const prepMinutes = Array.from(
    { length: Math.min(maxMinutes, PREP_MINUTES_MAX + 1) },
    (_, minutes) => minutes,
  );
  const pairs = prepMinutes.flatMap((prep) =>
    Array.from({ length: maxMinutes - prep }, (_, index) => `${prep} ${index + 1}`),
  );
  return writePrefixTree(rules, pairs);
}

/** GBNF of one ingredient line whose food has one of these names. */
export function givenIngredientGbnf(names: readonly string[]): string {
  const rules = new GbnfRules();
  return rules.toText(writeIngredient(rules, names, rules.refer(CHARACTER)));
}

/** GBNF of one step, and the end: the last of a recipe. */
export function lastStepGbnf(words: StepWords): string {
  const rules = new GbnfRules();
  return rules.toText(writeStep(rules, words));
}

/** How a cook puts something in that would else be forgotten. */
const ADDING = ['Add the', 'Stir in the', 'Scatter over the', 'Tip in the', 'Serve with the'];

/** GBNF of one step that puts in all of these foods and goes on as it likes. */
export function addingStepGbnf(names: readonly string[], words: StepWords): string {
  const rules = new GbnfRules();
  const foods = names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const adding = `(${ADDING.map(writeLiteral).join(' | ')})`;
  const more = `(" " ${rules.refer(writeWords(rules, words))})? [.]`;
  return rules.toText(`[1-9] " " ${adding} ${writeLiteral(` ${foods}`)} ${more} "\\n"`);
}

function writeStep(rules: GbnfRules, words: StepWords): string {
  return `(${MINUTES} | "-") " " ${rules.refer(writeWords(rules, words))} "\\n"`;
}

/** Words with spaces between them, each in brackets or before a sign if it likes, or a number. */
function writeWords(rules: GbnfRules, words: StepWords): string {
  if (words === null) return `${rules.refer(CHARACTER)}+`;
  const number = '[0-9] [0-9]? [0-9]? [0-9]? ("." [0-9])?';
  const word = rules.refer(
    `"("? (${rules.refer(writePrefixTree(rules, words))} | ${number}) ([.,;:)] [.,;:)]?)?`,
  );
  return `${word} (" " ${word})*`;
}

function writeIngredient(rules: GbnfRules, names: readonly string[], character: string): string {
  const food = rules.refer(writePrefixTree(rules, names));
  const unit = rules.refer(
    writePrefixTree(
      rules,
      UNITS.map(({ code }) => code),
    ),
  );
  return `(${AMOUNT} (" " ${unit})?)? "|" ${food} ("|" ${character}+)? "\\n"`;
}

function cached(key: string, build: () => string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const grammar = build();
  if (cache.size >= CACHE_ENTRIES_MAX)
    for (const oldest of [...cache.keys()].slice(0, 1)) cache.delete(oldest);
  cache.set(key, grammar);
  return grammar;
}
