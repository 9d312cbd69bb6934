import { allowedFoodNames, constraintsKey } from '../allowed/allowed-foods.ts';
import { GbnfRules, writeLiteral } from '../allowed/gbnf-rules.ts';
import { writePrefixTree } from '../allowed/prefix-tree.ts';
import type { FoodConstraints } from '../diets/index.ts';
import { UNITS } from '../units/index.ts';
import { SECTION_END } from './write-recipe-lines.ts';

/** Where behind its given foods a recipe of compact lines goes on: at a line of this kind. */
export type RecipeLinesStart = 'first_ingredient' | 'ingredient' | 'first_step' | 'step';

/** Any printable text of a title, a preparation or a step but the bar between columns; the gate reads these. */
const CHARACTER = '[ -{}~\\u00A1-\\u024F\\u2010-\\u2026⅛⅓⅔¼½¾°]';
const CAPITAL = '[A-Z\\u00C0-\\u00DE]';
const MINUTES = '("0" | [1-9] [0-9]? [0-9]?)';
const AMOUNT = '([1-9] [0-9]? [0-9]? [0-9]? ("." [1-9] [0-9]?)? | "0." [0-9] [0-9]?)';

/** Grammars kept; the oldest goes first. One is about 100 kB of text. */
const CACHE_ENTRIES_MAX = 96;
const cache = new Map<string, string>();

/**
 * GBNF of the rest of a recipe in compact lines, in which no food but an allowed one can be listed.
 * Cached per constraint set. Throws `RangeError` when nothing is allowed.
 */
export function recipeLinesGbnf(constraints: FoodConstraints, start: RecipeLinesStart): string {
  return cached(`${start}|${constraintsKey(constraints)}`, () => {
    const rules = new GbnfRules();
    const character = rules.refer(CHARACTER);
    const step = rules.refer(`(${MINUTES} | "-") " " ${CAPITAL} ${character}+ "\\n"`);
    if (start === 'step') return rules.toText(`${step}*`);
    if (start === 'first_step') return rules.toText(`${step}+`);
    const line = rules.refer(writeIngredient(rules, allowedFoodNames(constraints), character));
    return rules.toText(`${line}${start === 'ingredient' ? '*' : '+'} "${SECTION_END}\\n" ${step}+`);
  });
}

/** GBNF of title and times; the times alone where the title is there. */
export function headGbnf(hasTitle: boolean): string {
  const rules = new GbnfRules();
  const times = `${MINUTES} " " ${MINUTES} "\\n"`;
  return rules.toText(hasTitle ? times : `${CAPITAL} ${rules.refer(CHARACTER)}+ "\\n" ${times}`);
}

/** GBNF of as many ingredient lines as there are foods, each of one of them; `foods` has the names of each. */
export function givenIngredientsGbnf(foods: readonly (readonly string[])[]): string {
  const rules = new GbnfRules();
  const line = rules.refer(writeIngredient(rules, foods.flat(), rules.refer(CHARACTER)));
  return rules.toText(`${line}{${foods.length}}`);
}

/** GBNF of one step, and the end: the last of a recipe. */
export function lastStepGbnf(): string {
  const rules = new GbnfRules();
  return rules.toText(`(${MINUTES} | "-") " " ${CAPITAL} ${rules.refer(CHARACTER)}+ "\\n"`);
}

/** How a cook puts something in that would else be forgotten. */
const ADDING = ['Add the', 'Stir in the', 'Scatter over the', 'Tip in the', 'Serve with the'];

/** GBNF of one step that puts in all of these foods and goes on as it likes. */
export function addingStepGbnf(names: readonly string[]): string {
  const rules = new GbnfRules();
  const foods = names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const adding = `(${ADDING.map(writeLiteral).join(' | ')})`;
  const more = `(" " ${rules.refer(CHARACTER)}+)?`;
  return rules.toText(`[1-9] " " ${adding} ${writeLiteral(` ${foods}`)} ${more} "\\n"`);
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
