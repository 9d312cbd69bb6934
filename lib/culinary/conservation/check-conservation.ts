import type { Food } from '../foods/food.ts';
import { walkConstituents } from '../foods/index.ts';
import { tokenizeName } from '../foods/names/tokens.ts';
import { type LineReading, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { areAllMeant, collectivelyMeant, isClassOf } from './collectives.ts';
import { checkAmounts } from './split-amounts.ts';

const SOURCE = 'house rule: what is listed is used, what is used is listed';
/** A cook has these at the tap or says them of the dish itself. */
const ALWAYS_AT_HAND: ReadonlySet<string> = new Set(['water', 'ice', 'boiling-water']);
/** What a cook takes from a food that is listed whole. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  egg: ['egg-yolk', 'egg-white', 'label-egg-whites-at-work'],
  'duck-egg': ['egg', 'egg-yolk', 'egg-white', 'label-egg-whites-at-work'],
  'quail-egg': ['egg', 'egg-yolk', 'egg-white', 'label-egg-whites-at-work'],
  lemon: ['lemon-juice', 'lemon-zest'],
  lime: ['lime-juice', 'lime-zest'],
  orange: ['orange-juice', 'orange-zest'],
  mussel: ['clam'],
  clam: ['mussel'],
};
/** Words of a name that do not say which food it is. */
const WEAK_WORDS: ReadonlySet<string> = new Set(
  'fresh dried ground whole red green yellow white black sweet baby small large raw canned frozen plain light dark extra virgin skinless boneless fillet breast thigh leg powder sauce oil juice leaf seed paste flake unsalted salted low fat free of in the and'.split(
    ' ',
  ),
);

/** Foods that are listed and never used, used without being listed, and amounts that do not add up. */
export function checkConservation(recipe: RecipeText): Finding[] {
  return checkReadingConservation(readRecipe(recipe));
}

/** The same from lines that were read already. */
export function checkReadingConservation(reading: RecipeReading): Finding[] {
  const unused = findUnused(reading.ingredients, reading.steps).map(
    ({ where, text }): Finding => ({
      code: 'ingredient_not_used',
      severity: 'warn',
      where,
      data: { phrase: text },
      source: SOURCE,
    }),
  );
  const foods = reading.ingredients.flatMap((line) => line.foods);
  const listed = knowListed(foods, reading.ingredients);
  const undeclared = reading.steps.flatMap((step) => findUndeclaredAmong(step, listed));
  return [...unused, ...undeclared, ...checkAmounts(reading)];
}

/** Those of the listed lines whose food no step names. */
export function findUnused(
  ingredients: readonly LineReading[],
  steps: readonly LineReading[],
): readonly LineReading[] {
  const text = steps.map((step) => step.text).join(' \n ');
  const words = new Set(tokenizeName(text).map(({ word }) => word));
  const foods = new Set(steps.flatMap((step) => step.foods.map(({ id }) => id)));
  if (areAllMeant(text)) return [];
  const isMeant = collectivelyMeant(text);
  return ingredients.filter((line) => !isUsed(line, isMeant, words, foods));
}

function isUsed(
  line: LineReading,
  isMeant: (food: Food) => boolean,
  stepWords: ReadonlySet<string>,
  stepFoods: ReadonlySet<string>,
): boolean {
  if (line.foods.some(({ id }) => stepFoods.has(id))) return true;
  if (strongWords(line.parsed?.name ?? line.text).some((word) => stepWords.has(word))) return true;
  if (line.foods.some((food) => strongWords(food.name).some((word) => stepWords.has(word)))) return true;
  return line.foods.some(isMeant);
}

/** Words that tell a food from others; when all are weak, the last one has to do. */
function strongWords(name: string): string[] {
  const words = tokenizeName(name).map(({ word }) => word);
  const strong = words.filter((word) => !WEAK_WORDS.has(word) && word.length > 2);
  return strong.length > 0 ? strong : words.slice(-1);
}

/** What ingredient lines list, ready to be asked by each step. */
interface ListedFoods {
  readonly foods: readonly Food[];
  /** Foods that are listed, in something that is, or a part of it. */
  readonly ids: ReadonlySet<string>;
  /** Words of the lines and of the names of their foods. */
  readonly words: ReadonlySet<string>;
}

function knowListed(foods: readonly Food[], ingredients: readonly LineReading[]): ListedFoods {
  const made = foods.flatMap((food) => walkConstituents(food).map((visit) => visit.food.id));
  const texts = ingredients.map((line) => `${line.text} ${line.foods.map(({ name }) => name).join(' ')}`);
  return {
    foods,
    ids: new Set([...made, ...made.flatMap((id) => PARTS[id] ?? [])]),
    words: new Set(texts.flatMap((text) => tokenizeName(text).map(({ word }) => word))),
  };
}

/** Foods that a step names although no ingredient is, contains or is called that. */
export function findUndeclared(
  step: LineReading,
  listed: readonly Food[],
  ingredients: readonly LineReading[],
): Finding[] {
  return step.foods.length === 0 ? [] : findUndeclaredAmong(step, knowListed(listed, ingredients));
}

function findUndeclaredAmong(step: LineReading, { foods: listed, ids, words }: ListedFoods): Finding[] {
  return step.foods
    .filter(
      (food) => !ids.has(food.id) && !ALWAYS_AT_HAND.has(food.id) && !isCalledLike(food, step, words, listed),
    )
    .map(
      (food): Finding => ({
        code: 'food_not_listed',
        severity: 'warn',
        where: step.where,
        data: { foodId: food.id, food: food.name },
        source: SOURCE,
      }),
    );
}

/** "the chicken" for chicken thighs, "the pasta" for penne: the word or its category is on the list. */
function isCalledLike(
  food: Food,
  step: LineReading,
  words: ReadonlySet<string>,
  listed: readonly Food[],
): boolean {
  const named = step.mentions.filter((mention) => mention.food.id === food.id).map(({ text }) => text);
  const isNamed = named.every((text) => strongWords(text).every((word) => words.has(word)));
  if (isNamed) return true;
  return named.every((text) => isClassOf(text, listed));
}
