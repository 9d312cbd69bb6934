import type { Food, FoodCategory } from '../foods/food.ts';
import { walkConstituents } from '../foods/index.ts';
import { tokenizeName } from '../foods/names/tokens.ts';
import { type LineReading, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { Finding } from '../recipe/finding.ts';
import type { RecipeText } from '../recipe/recipe.ts';

const SOURCE = 'house rule: what is listed is used, what is used is listed';
/** A cook has these at the tap or says them of the dish itself. */
const ALWAYS_AT_HAND: ReadonlySet<string> = new Set(['water', 'ice', 'boiling-water']);
/** "Add all the vegetables", "the remaining ingredients": every ingredient of these categories is meant. */
const COLLECTIVES: readonly (readonly [pattern: RegExp, categories: readonly FoodCategory[] | 'all'])[] = [
  [
    /\b(?:all|remaining|rest of|other|everything|dry|wet) (?:the )?(?:ingredients?|of it)?\b|\beverything\b/iu,
    'all',
  ],
  [/\bvegetables?|veg\b|veggies\b/iu, ['vegetable', 'root_vegetable', 'leafy_green', 'mushroom', 'allium']],
  [/\baromatics\b/iu, ['allium', 'vegetable', 'spice', 'root_vegetable']],
  [/\b(?:herbs?)\b/iu, ['herb']],
  [
    /\b(?:spices?|seasonings?|season(?:ed)? (?:well|to taste|generously|with))\b/iu,
    ['spice', 'herb', 'baking', 'condiment'],
  ],
  [/\b(?:greens|leaves)\b/iu, ['leafy_green', 'herb']],
  [/\bcheese\b/iu, ['cheese']],
  [/\b(?:meat)\b/iu, ['meat', 'processed_meat', 'poultry']],
  [/\b(?:fish|fillets?)\b/iu, ['fish']],
  [/\b(?:pasta|noodles)\b/iu, ['pasta']],
  [/\b(?:beans|pulses|legumes)\b/iu, ['legume']],
  [/\b(?:nuts)\b/iu, ['nut']],
  [/\b(?:fruit)\b/iu, ['fruit']],
  [/\b(?:stock|broth)\b/iu, ['stock']],
  [/\b(?:dressing|sauce|marinade|glaze)\b/iu, ['condiment', 'sauce', 'oil']],
];
/** What a cook takes from a food that is listed whole. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  egg: ['egg-yolk', 'egg-white'],
  'duck-egg': ['egg', 'egg-yolk', 'egg-white'],
  'quail-egg': ['egg', 'egg-yolk', 'egg-white'],
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

/** Foods that are listed and never used, and foods that steps use without their being listed. */
export function checkConservation(recipe: RecipeText): Finding[] {
  return checkReadingConservation(readRecipe(recipe));
}

/** The same from lines that were read already. */
export function checkReadingConservation(reading: RecipeReading): Finding[] {
  const steps = reading.steps.map(({ text }) => text).join(' \n ');
  const stepWords = new Set(tokenizeName(steps).map(({ word }) => word));
  const stepFoods = new Set(reading.steps.flatMap(({ foods }) => foods.map(({ id }) => id)));
  const unused = reading.ingredients
    .filter((line) => !isUsed(line, steps, stepWords, stepFoods))
    .map(
      ({ where, text }): Finding => ({
        code: 'ingredient_not_used',
        severity: 'warn',
        where,
        data: { phrase: text },
        source: SOURCE,
      }),
    );
  const listed = reading.ingredients.flatMap(({ foods }) => foods);
  const undeclared = reading.steps.flatMap((step) => findUndeclared(step, listed, reading.ingredients));
  return [...unused, ...undeclared];
}

function isUsed(
  line: LineReading,
  steps: string,
  stepWords: ReadonlySet<string>,
  stepFoods: ReadonlySet<string>,
): boolean {
  if (line.foods.some(({ id }) => stepFoods.has(id))) return true;
  if (strongWords(line.parsed?.name ?? line.text).some((word) => stepWords.has(word))) return true;
  if (line.foods.some((food) => strongWords(food.name).some((word) => stepWords.has(word)))) return true;
  return COLLECTIVES.some(
    ([pattern, categories]) =>
      pattern.test(steps) &&
      (categories === 'all' || line.foods.some(({ category }) => categories.includes(category))),
  );
}

/** Words that tell a food from others; when all are weak, the last one has to do. */
function strongWords(name: string): string[] {
  const words = tokenizeName(name).map(({ word }) => word);
  const strong = words.filter((word) => !WEAK_WORDS.has(word) && word.length > 2);
  return strong.length > 0 ? strong : words.slice(-1);
}

/** Foods that a step names although no ingredient is, contains or is called that. */
export function findUndeclared(
  step: LineReading,
  listed: readonly Food[],
  ingredients: readonly LineReading[],
): Finding[] {
  const made = listed.flatMap((food) => walkConstituents(food).map((visit) => visit.food.id));
  const ids = new Set([...made, ...made.flatMap((id) => PARTS[id] ?? [])]);
  const words = new Set(
    ingredients.flatMap((line) =>
      tokenizeName(`${line.text} ${line.foods.map(({ name }) => name).join(' ')}`).map(({ word }) => word),
    ),
  );
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
  return COLLECTIVES.some(
    ([pattern, categories]) =>
      categories !== 'all' &&
      named.every((text) => pattern.test(text)) &&
      listed.some(({ category }) => categories.includes(category)),
  );
}
