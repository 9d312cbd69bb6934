import { allowedFoods } from '../allowed/allowed-foods.ts';
import { GbnfRules, writeLiteral } from '../allowed/gbnf-rules.ts';
import { writePrefixTree } from '../allowed/prefix-tree.ts';
import { kindOf } from '../composer/fridge/ingredient-kind.ts';
import type { FoodConstraints } from '../diets/index.ts';
import type { Food } from '../foods/food.ts';
import { UNITS } from '../units/index.ts';
import { writeFreeText } from './line-parts.ts';
import { type IngredientTable, listAmounts } from './phrases/ingredient-table.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';
import { SECTION_END } from './write-recipe-lines.ts';

const AMOUNT = '([1-9] [0-9]? [0-9]? [0-9]? ("." [1-9] [0-9]?)? | "0." [0-9] [0-9]?)';

/** A food of the fridge. */
export interface GivenFood {
  readonly food: Food;
  /** How much there is, as a line writes it ("2 can"); null when nobody said. */
  readonly amount: string | null;
}

/** How ingredients may be listed. */
export interface Listing {
  readonly book: PhraseBook | null;
  readonly servings: number;
  /** Whether all that is there is sweet (`isSweetFridge`): garlic does not go with blueberries. */
  readonly isSweet?: boolean;
}

/** How far a list of ingredients is. */
export interface ListProgress {
  /** Foods of the fridge that are to be listed. */
  readonly missing: readonly GivenFood[];
  /** Foods that are not to be listed, or not again. */
  readonly closedIds: ReadonlySet<string>;
  /** Whether one more has to be listed behind the missing ones. */
  readonly needsMore: boolean;
}

/**
 * GBNF of a whole list of ingredients to its end: a line of a given food for each of them, then lines of foods that recipes
 * of the book add, in amounts for so many people. None is of a food that is not allowed; that none is of one twice, a grammar
 * cannot say of more than a few. Throws `RangeError` when nothing is allowed.
 */
export function ingredientListGbnf(
  constraints: FoodConstraints,
  { missing, closedIds, needsMore }: ListProgress,
  listing: Listing,
): string {
  const rules = new GbnfRules();
  const given = missing.length === 0 ? null : rules.refer(writeGiven(rules, missing, listing));
  const added = rules.refer(writeAdded(rules, constraints, closedIds, listing));
  const parts = [...missing.map(() => given), ...(needsMore ? [added] : []), `${added}*`, END];
  return rules.toText(parts.join(' '));
}

const END = writeLiteral(`${SECTION_END}\n`);

function writeAdded(
  rules: GbnfRules,
  constraints: FoodConstraints,
  closedIds: ReadonlySet<string>,
  { book, servings, isSweet = false }: Listing,
): string {
  const foods = allowedFoods(constraints).filter(({ id }) => !closedIds.has(id));
  const { pantry: any, sweetPantry } = book?.ingredients ?? { pantry: null, sweetPantry: null };
  const added = isSweet ? sweetPantry : any;
  const pantry = foods.filter(({ id }) => added?.has(id) === true);
  const [some, table] = book === null || pantry.length === 0 ? [foods, null] : [pantry, book.ingredients];
  const lines = groupByKind(some).map((group) =>
    writeLine(rules, group, table, table === null ? null : amountsOf(table, group, servings)),
  );
  return lines.join(' | ');
}

function writeGiven(rules: GbnfRules, given: readonly GivenFood[], { book, servings }: Listing): string {
  const table = book?.ingredients ?? null;
  const lines = given.map(({ food, amount }) => {
    const usual = table === null ? null : amountsOf(table, [food], servings);
    return writeLine(rules, [food], table, amount === null ? usual : [amount]);
  });
  return lines.join(' | ');
}

function groupByKind(foods: readonly Food[]): readonly (readonly Food[])[] {
  const groups = new Map<string, Food[]>();
  for (const food of foods) {
    const group = groups.get(kindOf(food));
    if (group === undefined) groups.set(kindOf(food), [food]);
    else group.push(food);
  }
  return [...groups.values()];
}

/** Amounts in which these foods of one kind are listed; null when the table does not know them. */
function amountsOf(
  table: IngredientTable,
  [food]: readonly Food[],
  servings: number,
): readonly string[] | null {
  const kind = food === undefined ? undefined : table.kinds.get(kindOf(food));
  if (food === undefined || kind === undefined) return null;
  const amounts = listAmounts(kind, servings);
  const whole = amounts.filter((amount) => amount.includes(' ') || amount === '');
  // "4 arugula": what nobody counts has a unit.
  return whole.length === 0 || food.measures.some(({ unit }) => unit === 'each') ? amounts : whole;
}

/** @param amounts null for any. */
function writeLine(
  rules: GbnfRules,
  foods: readonly Food[],
  table: IngredientTable | null,
  amounts: readonly string[] | null,
): string {
  const names = rules.refer(
    writePrefixTree(rules, new Set(foods.flatMap(({ name, plural }) => [name, plural]))),
  );
  const amount = amounts === null ? writeAnyAmount(rules) : rules.refer(writePrefixTree(rules, amounts));
  return `${amount} "|" ${names} ${writePreparation(rules, foods, table)} "\\n"`;
}

function writeAnyAmount(rules: GbnfRules): string {
  const units = UNITS.map(({ code }) => code);
  return `(${AMOUNT} (" " ${rules.refer(writePrefixTree(rules, units))})?)?`;
}

function writePreparation(rules: GbnfRules, [food]: readonly Food[], table: IngredientTable | null): string {
  if (table === null) return `("|" ${writeFreeText(rules)})?`;
  const known = food === undefined ? [] : (table.kinds.get(kindOf(food))?.preparations ?? []);
  return known.length === 0 ? '' : `("|" ${rules.refer(writePrefixTree(rules, known))})?`;
}
