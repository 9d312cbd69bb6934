import type { FoodConstraints } from '../diets/index.ts';
import { UNITS } from '../units/index.ts';
import { allowedFoodNames, constraintsKey } from './allowed-foods.ts';
import { GbnfRules, writeLiteral } from './gbnf-rules.ts';
import { writePrefixTree } from './prefix-tree.ts';

/** Amounts as kitchens print them: whole numbers to four digits, quarters, thirds and halves. */
const AMOUNT = '([1-9] [0-9]{0,3} (" "? [¼⅓½⅔¾])? | [¼⅓½⅔¾])';
const RANGE = `${AMOUNT} (("–" | " to ") ${AMOUNT})?`;
/** What may be said of a food behind a comma. Closed, so that no other food can be named there. */
const PREPARATIONS = [
  ...[
    'chopped',
    'finely chopped',
    'roughly chopped',
    'diced',
    'finely diced',
    'sliced',
    'thinly sliced',
    'minced',
  ],
  ...[
    'crushed',
    'grated',
    'finely grated',
    'peeled',
    'peeled and chopped',
    'peeled and diced',
    'peeled and sliced',
  ],
  ...[
    'drained',
    'drained and rinsed',
    'rinsed',
    'halved',
    'quartered',
    'cubed',
    'trimmed',
    'torn',
    'shredded',
  ],
  ...[
    'cut into strips',
    'cut into chunks',
    'cut into wedges',
    'cut into florets',
    'cut into bite-size pieces',
  ],
  ...[
    'softened',
    'melted',
    'at room temperature',
    'beaten',
    'lightly beaten',
    'patted dry',
    'deseeded',
    'toasted',
  ],
  ...[
    'to taste',
    'to serve',
    'for frying',
    'for greasing',
    'optional',
    'divided',
    'skin on',
    'skinless',
    'bone in',
  ],
];
/** Any printable text of a title or a step; the gate reads these. */
const CHARACTER = '[ -~\\u00A1-\\u024F\\u2010-\\u2026⅛⅓⅔¼½¾°]';

const BOUNDS = {
  titleMax: 90,
  ingredientsMin: 2,
  ingredientsMax: 20,
  stepMin: 10,
  stepMax: 320,
  stepsMin: 2,
  stepsMax: 10,
};

/** Grammars that are kept; the oldest goes first. One is about 100 kB of text. */
const CACHE_ENTRIES_MAX = 32;
const cache = new Map<string, string>();

/**
 * GBNF of one ingredient line ("200 g rice", "2 onions, finely chopped", "salt, to taste") in which the food can only
 * be an allowed one. Cached per constraint set. Throws `RangeError` when nothing is allowed.
 */
export function allowedIngredientGbnf(constraints: FoodConstraints): string {
  return cached(`line|${constraintsKey(constraints)}`, () => {
    const rules = new GbnfRules();
    return rules.toText(writeIngredient(rules, constraints));
  });
}

/**
 * GBNF of a recipe in lines: the title, then `- ` and an ingredient a line, then numbered steps, with an empty line
 * between the three. Title and steps are free text for the gate to read; ingredients are allowed foods only.
 */
export function allowedRecipeGbnf(constraints: FoodConstraints): string {
  return cached(`recipe|${constraintsKey(constraints)}`, () => {
    const rules = new GbnfRules();
    const character = rules.refer(CHARACTER);
    const ingredient = rules.refer(writeIngredient(rules, constraints));
    const line = rules.refer(`"- " ${ingredient} "\\n"`);
    const step = rules.refer(`[1-9] [0-9]? ". " ${character}{${BOUNDS.stepMin},${BOUNDS.stepMax}} "\\n"`);
    const title = `${character}{3,${BOUNDS.titleMax}} "\\n\\n"`;
    const lines = `${line}{${BOUNDS.ingredientsMin},${BOUNDS.ingredientsMax}}`;
    return rules.toText(`${title} ${lines} "\\n" ${step}{${BOUNDS.stepsMin},${BOUNDS.stepsMax}}`);
  });
}

function writeIngredient(rules: GbnfRules, constraints: FoodConstraints): string {
  const food = rules.refer(writePrefixTree(rules, allowedFoodNames(constraints)));
  const units = UNITS.flatMap(({ printed }) => printed.map((word) => `${word} `)).filter(
    (word) => word.trim() !== '',
  );
  const unit = rules.refer(writePrefixTree(rules, units));
  const amount = rules.refer(RANGE);
  const preparation = rules.refer(writePrefixTree(rules, PREPARATIONS));
  return `(${amount} " " (${unit} ${writeLiteral('of ')}?)?)? ${food} (", " ${preparation})?`;
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
