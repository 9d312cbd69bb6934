import type { Food } from '../foods/food.ts';
import { matchFood } from '../foods/index.ts';
import { createRandom, hashText, type Random } from '../random/index.ts';
import type { DraftIngredient, RecipeDraft } from '../recipe/recipe.ts';
import type { ComposeRequest, ComposeResult, LeftOutReason } from './compose-request.ts';
import type { CookContext } from './cook-context.ts';
import { CUISINES, type Cuisine, PLAIN_CUISINE } from './cuisines.ts';
import { cutOf } from './cut-of.ts';
import type { DishForm, KindCounts } from './dish-form.ts';
import { DISH_FORMS } from './dish-forms.ts';
import { type Fridge, type Item, openFridge, usualAmount } from './fridge.ts';
import { kindOf } from './ingredient-kind.ts';
import { prominence, titleOf } from './title.ts';
import { nameOf } from './wording.ts';

interface Written {
  readonly form: DishForm;
  readonly context: CookContext;
  readonly cookMinutes: number;
  readonly prepMinutes: number;
}

/** Kinds that take longest; left out first when time is short. */
const SLOW_KINDS = [
  'dried_beans',
  'potato',
  'lentils',
  'hard_vegetable',
  'rice',
  'grain',
  'cut',
  'pasta',
] as const;

/**
 * Writes a recipe from what is there: a dish form that suits it, a seasoning that belongs together, steps in the
 * order of work. Deterministic for a request; the seed chooses between dishes that suit equally.
 */
export function composeRecipe(request: ComposeRequest): ComposeResult {
  const fridge = openFridge(request);
  if (fridge.refusedBy !== null) return { ok: false, code: 'refused', data: { rule: fridge.refusedBy } };
  if (fridge.items.length === 0) {
    const isUnknown = fridge.leftOut.every(({ reasonCode }) => reasonCode === 'not_recognised');
    return {
      ok: false,
      code: isUnknown ? 'no_food_recognised' : 'nothing_allowed',
      data: { leftOut: fridge.leftOut.map(({ text }) => text) },
    };
  }
  const random = createRandom(hashText(JSON.stringify({ ...request, units: null, locale: null })));
  const tooSlow: Item[] = [];
  let items = fridge.items;
  for (;;) {
    const written = writeDish(request, fridge, items, random);
    if (written !== null && isInTime(written, request))
      return finish(request, fridge, written, tooSlow, random);
    const slowest = SLOW_KINDS.flatMap((kind) => items.filter((item) => item.kind === kind))[0];
    if (slowest === undefined || items.length === 1) {
      return {
        ok: false,
        code: 'not_enough_time',
        data: { minutes: String(written === null ? 0 : written.prepMinutes + written.cookMinutes) },
      };
    }
    tooSlow.push(slowest);
    items = items.filter((item) => item !== slowest);
  }
}

function isInTime({ prepMinutes, cookMinutes }: Written, { maxMinutes }: ComposeRequest): boolean {
  return maxMinutes === undefined || prepMinutes + cookMinutes <= maxMinutes;
}

/** The first form, in an order drawn by how well each suits, that holds the time; else the fastest. */
function writeDish(
  request: ComposeRequest,
  fridge: Fridge,
  items: readonly Item[],
  random: Random,
): Written | null {
  let pool = rankForms(request, items);
  let fastest: Written | null = null;
  while (pool.length > 0) {
    const form = random.pickWeighted(pool);
    pool = pool.filter(([other]) => other !== form);
    const written = writeForm(form, request, fridge, items, random);
    if (isInTime(written, request)) return written;
    if (
      fastest === null ||
      written.prepMinutes + written.cookMinutes < fastest.prepMinutes + fastest.cookMinutes
    )
      fastest = written;
  }
  return fastest;
}

function rankForms(request: ComposeRequest, items: readonly Item[]): (readonly [DishForm, number])[] {
  const count: KindCounts = (...kinds) => items.filter(({ kind }) => kinds.includes(kind)).length;
  const hasOven =
    request.equipment === undefined ||
    request.equipment.includes('oven') ||
    request.equipment.includes('air_fryer');
  const cuisine = findCuisine(request);
  return DISH_FORMS.flatMap((form) => {
    if (form.needs === 'oven' && !hasOven) return [];
    const score = form.score(count, items);
    if (score <= 0) return [];
    const wished = request.wish !== undefined && form.wish.test(request.wish) ? 12 : 1;
    const fits =
      cuisine === null || form.cuisines.length === 0 || form.cuisines.includes(cuisine.id) ? 1 : 0.2;
    const meal = request.meal === undefined || form.meals.includes(request.meal) ? 1 : 0.1;
    return [[form, score ** 2 * wished * fits * meal] as const];
  });
}

function findCuisine({ cuisine, wish }: ComposeRequest): Cuisine | null {
  const text = `${cuisine ?? ''} ${wish ?? ''}`;
  return CUISINES.find(({ matches }) => matches.test(text)) ?? null;
}

function chooseCuisine(form: DishForm, request: ComposeRequest, random: Random): Cuisine {
  const asked = findCuisine(request);
  if (asked !== null) return asked;
  const home = CUISINES.filter(({ id }) => form.cuisines.length === 0 || form.cuisines.includes(id));
  return home.length === 0 ? PLAIN_CUISINE : random.pick(home);
}

function writeForm(
  form: DishForm,
  request: ComposeRequest,
  fridge: Fridge,
  given: readonly Item[],
  random: Random,
): Written {
  const cuisine = chooseCuisine(form, request, random);
  const items = [...given, ...stockPantry(form, cuisine, request, fridge, given, random)];
  const context: CookContext = {
    random,
    servings: request.servings,
    cuisine,
    isUs: request.units === 'us',
    isBiteSize: form.isBiteSize === true,
    isSlow: form.isSlow === true,
    onionCut: random.pick(['finely chopped', 'thinly sliced', 'cut into thin wedges']),
    items,
    steps: [],
    used: new Set(),
    pan: { vessel: 'a wide pan', isOpen: false },
  };
  const cookMinutes = form.write(context);
  const cuts = items.filter((item) => context.used.has(item.food.id) && cutOf(item, context) !== null).length;
  return {
    form,
    context,
    cookMinutes: Math.max(0, Math.round(cookMinutes)),
    prepMinutes: Math.min(25, 3 + Math.ceil(cuts * 1.5)),
  };
}

/** The short pantry: a fat, salt, pepper, one pair of spices, an acid or sauce where the kitchen has one. */
function stockPantry(
  form: DishForm,
  cuisine: Cuisine,
  request: ComposeRequest,
  fridge: Fridge,
  given: readonly Item[],
  random: Random,
): Item[] {
  const isSweet = form.id === 'porridge' || form.id === 'fruit_bowl';
  const pantry: Item[] = [];
  const has = (kind: Item['kind']) => given.some((item) => item.kind === kind);
  const add = (name: string, isToTaste = false): boolean => {
    const food = matchFood(name)?.food;
    if (
      food === undefined ||
      !fridge.isAllowed(food) ||
      [...given, ...pantry].some((item) => item.food.id === food.id)
    )
      return false;
    pantry.push(pantryItem(food, request.servings, isToTaste));
    return true;
  };
  if (isSweet) return [];
  if (!has('fat')) cuisine.fats.concat('olive oil', 'vegetable oil').some((name) => add(name));
  if (!has('spice'))
    for (const spice of random.pick(cuisine.spices)) if (spice !== 'black pepper') add(spice);
  if (!has('acid') && random.next() < 0.6) cuisine.acids.some((name) => add(name));
  if (!has('sauce') && cuisine.sauces.length > 0) cuisine.sauces.some((name) => add(name));
  add('salt', true);
  add('black pepper', true);
  return pantry;
}

function pantryItem(food: Food, servings: number, isToTaste: boolean): Item {
  const kind = kindOf(food);
  const amount = isToTaste
    ? { quantity: null, unit: null, grams: null }
    : kind === 'sauce'
      ? { quantity: Math.max(1, Math.round(servings / 2)), unit: 'tbsp', grams: null }
      : kind === 'acid'
        ? { quantity: Math.max(1, Math.round(servings / 2)), unit: 'tbsp', grams: null }
        : usualAmount(food, kind, servings);
  return { food, kind, ...amount, isGiven: false };
}

function finish(
  request: ComposeRequest,
  fridge: Fridge,
  { form, context, cookMinutes, prepMinutes }: Written,
  tooSlow: readonly Item[],
  random: Random,
): ComposeResult {
  const used = context.items.filter(({ food }) => context.used.has(food.id));
  const unused = context.items.filter(({ food, isGiven }) => isGiven && !context.used.has(food.id));
  const draft: RecipeDraft = {
    title: titleOf(form, context, random),
    servings: request.servings,
    prepMinutes,
    cookMinutes,
    ingredients: [...used].sort(byProminence).map((item) => toLine(item, context)),
    steps: context.steps,
  };
  const left = (item: Item, reasonCode: LeftOutReason) => ({ text: item.food.name, reasonCode });
  return {
    ok: true,
    draft,
    form: form.id,
    usedFoodIds: used.map(({ food }) => food.id),
    leftOut: [
      ...fridge.leftOut,
      ...tooSlow.map((item) => left(item, 'too_slow')),
      ...unused.map((item) => left(item, 'not_cookable')),
    ],
  };
}

/** What the dish is about stands first, the pantry last. */
function byProminence(a: Item, b: Item): number {
  const rank = (item: Item) => prominence(item) + (item.isGiven ? 0 : 10) + (item.quantity === null ? 10 : 0);
  return rank(a) - rank(b);
}

function toLine(item: Item, context: CookContext): DraftIngredient {
  const isToTaste = item.quantity === null;
  return {
    quantity: item.quantity,
    unit: item.unit,
    food: nameOf(item),
    preparation: isToTaste ? 'to taste' : cutOf(item, context),
  };
}
