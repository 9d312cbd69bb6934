import type { Food, FoodMention } from '../foods/food.ts';
import { type FoodScan, findFood, scanFoods, type TextSpan } from '../foods/index.ts';
import { isHarmlessWord } from '../foods/names/harmless-words.ts';
import { tokenizeName } from '../foods/names/tokens.ts';
import { parseIngredient } from '../phrases/index.ts';
import type { ParsedIngredient, RecipeLocation, RecipeText } from '../recipe/recipe.ts';
import { findUnit } from '../units/index.ts';
import { isDishWord } from './dish-words.ts';
import { listedReferences } from './listed-reference.ts';
import { dishesOf, isFromScratch, isOwnDish } from './own-dish.ts';
import { plainText } from './plain-text.ts';
import { findServedUnknown } from './served-beside.ts';

/** One line of a recipe with the foods that were recognised in it. */
export interface LineReading {
  readonly where: RecipeLocation;
  readonly text: string;
  readonly foods: readonly Food[];
  readonly mentions: readonly FoodMention[];
  /** Words that say what is not there: "nut-free", "without eggs". */
  readonly cleared: readonly TextSpan[];
  /** The understood amount and food; null for titles and steps. */
  readonly parsed: ParsedIngredient | null;
  /**
   * False for an ingredient line, a title that stands alone or a step that serves something, with a word that could be
   * a food we do not know.
   */
  readonly isUnderstood: boolean;
}

/** A recipe with every line read once; all checks share it. */
export interface RecipeReading {
  readonly title: LineReading;
  readonly ingredients: readonly LineReading[];
  readonly steps: readonly LineReading[];
  readonly servings: number | null;
}

/** Reads a recipe's lines. Linear in its length. */
export function readRecipe(recipe: RecipeText): RecipeReading {
  const ingredients = recipe.ingredients.map((text, index) => readIngredientLine(text, index));
  const hasIngredients = ingredients.length > 0;
  const titled = hasIngredients ? readTitledDishes(recipe.title) : undefined;
  const title = hasIngredients ? readTitle(recipe.title) : readLoneTitle(recipe);
  const isReference = listedReferences(ingredients);
  const words = once(() => wordsOf([recipe.title, ...recipe.ingredients]));
  return {
    title: withoutReferences(title, isReference),
    ingredients,
    steps: recipe.steps.map((text, index) =>
      judgeServed(withoutReferences(readProse(text, { part: 'step', index }, titled), isReference), words),
    ),
    servings: recipe.servings,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The words of some lines, as names are compared. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => tokenizeName(plainText(line)).map(({ word }) => word)));
}

/** A step that is not understood where it serves something that is no food we know and on none of the other lines. */
export function judgeServed(line: LineReading, words: () => ReadonlySet<string>): LineReading {
  const unknown = findServedUnknown(plainText(line.text), line, words);
  return unknown === null ? line : { ...line, isUnderstood: false };
}

/**
 * The title of a recipe that lists nothing is all there is to say what it holds: it is understood where it names a
 * food and every other word is a dish's. What is sold ready and mostly cooked from scratch is uncertain.
 */
function readLoneTitle({ title, steps }: RecipeText): LineReading {
  const line = readProse(title, TITLE);
  if (title.trim() === '' && steps.length > 0) return line;
  const isNamed = line.mentions.length + line.cleared.length > 0;
  const isUnderstood = isNamed && uncoveredWords(plainText(title), line).every(isOfDish);
  const mentions = line.mentions.map((mention) =>
    isFromScratch(mention) ? { ...mention, isUncertain: true as const } : mention,
  );
  return { ...line, mentions, isUnderstood };
}

const isOfDish = (word: string) => isDishWord(word) || isFiller(word);

/** A title or step without the short names of what is listed: the list says more exactly what they are. */
function withoutReferences(line: LineReading, isReference: (mention: FoodMention) => boolean): LineReading {
  const references = line.mentions.filter(isReference);
  if (references.length === 0) return line;
  const mentions = line.mentions.filter((mention) => !references.includes(mention));
  return {
    ...line,
    mentions,
    foods: distinct(mentions.map(({ food }) => food)),
    cleared: [...line.cleared, ...references],
  };
}

const TITLE: RecipeLocation = { part: 'title', index: 0 };

/**
 * Reads the title of a recipe whose ingredients are listed: they say what the dish is made of, and its own name
 * ("almond cookies") says nothing more.
 */
export function readTitle(text: string): LineReading {
  return readProse(text, TITLE, null);
}

/** The dishes that a title names; steps then may name them too ("let the cookies cool"). */
export function readTitledDishes(title: string): ReadonlySet<string> {
  return dishesOf(scanFoods(plainText(title)).mentions);
}

/** Every line of a reading in the order in which a person meets them. */
export function allLines(reading: RecipeReading): LineReading[] {
  return [reading.title, ...reading.ingredients, ...reading.steps];
}

/**
 * Reads a title or a step: the foods that it names, if any.
 *
 * @param titled the dishes of the title where ingredients are listed, null for the title itself; without it every
 * name of a dish counts as that dish
 */
export function readProse(
  text: string,
  where: RecipeLocation,
  titled?: ReadonlySet<string> | null,
): LineReading {
  const plain = plainText(text);
  const scan = scanFoods(plain);
  const isOwn = (mention: FoodMention) => titled !== undefined && isOwnDish(plain, mention, titled);
  const mentions = scan.mentions.filter((mention) => !isOwn(mention));
  return {
    where,
    text,
    foods: distinct(mentions.map(({ food }) => food)),
    mentions,
    cleared: [...scan.cleared, ...scan.mentions.filter(isOwn)],
    parsed: null,
    isUnderstood: true,
  };
}

/** Reads an ingredient line: its own food, and others that it names ("butter or margarine"). */
export function readIngredientLine(text: string, index: number): LineReading {
  const plain = plainText(text);
  const parsed = parseIngredient(plain);
  const { mentions, cleared } = scanFoods(plain);
  const own = parsed.foodId === null ? [] : mentions.filter(({ food }) => food.id === parsed.foodId);
  const isCutShort = own.length === 0 && mentions.some((mention) => isLongerName(mention, parsed));
  const isOneFood =
    parsed.foodId !== null &&
    (parsed.alternatives?.length ?? 0) === 0 &&
    !/\b(?:or|and|plus|with|und|oder|et|ou|y|o|e|con|avec|mit)\b/iu.test(parsed.name);
  const outsideName = isOneFood
    ? mentions.filter(({ text: named }) => !parsed.name.includes(named))
    : mentions;
  const foods = distinct([
    ...(parsed.foodId === null || isCutShort ? [] : matchedFood(parsed.foodId, own, mentions)),
    ...outsideName.map(({ food }) => food),
  ]);
  const isUnderstood =
    (parsed.foodId !== null && isOneFood) || isCovered(parsed.name, foods.length + cleared.length > 0);
  return {
    where: { part: 'ingredient', index },
    text,
    foods,
    mentions,
    cleared,
    parsed: { ...parsed, phrase: text },
    isUnderstood,
  };
}

/** "100 g gram flour", "1 head cheese": what was read as a unit begins the name of another food. */
function isLongerName({ food, text }: FoodMention, { foodId, name }: ParsedIngredient): boolean {
  return food.id !== foodId && name !== '' && text.toLowerCase().endsWith(` ${name.toLowerCase()}`);
}

function matchedFood(foodId: string, own: readonly FoodMention[], mentions: readonly FoodMention[]): Food[] {
  const found = own[0]?.food ?? mentions.find(({ food }) => food.id === foodId)?.food ?? findFood(foodId);
  return found === null ? [] : [found];
}

function distinct(foods: readonly Food[]): Food[] {
  return [...new Map(foods.map((food) => [food.id, food])).values()];
}

const JOINTS = new Set([
  'and',
  'or',
  'with',
  'of',
  'in',
  'plus',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'e',
  'freshly',
  'ground',
  'de',
  'di',
  'mit',
]);

/** True when every word of a name belongs to a recognised food or could not be one. */
function isCovered(name: string, hasKnown: boolean): boolean {
  if (!hasKnown) return false;
  return uncoveredWords(name, scanFoods(name)).every(isFiller);
}

const isFiller = (word: string) => JOINTS.has(word) || isHarmlessWord(word) || findUnit(word) !== null;

/** Words of a text that belong to no recognised food and to nothing that is said to be absent. */
function uncoveredWords(text: string, { mentions, cleared }: FoodScan): string[] {
  let rest = '';
  let last = 0;
  for (const { start, end } of [...mentions, ...cleared].sort((a, b) => a.start - b.start)) {
    if (start >= last) rest += ` ${text.slice(last, start)}`;
    last = Math.max(last, end);
  }
  rest += ` ${text.slice(last)}`;
  return rest.toLowerCase().match(/\p{L}+/gu) ?? [];
}
