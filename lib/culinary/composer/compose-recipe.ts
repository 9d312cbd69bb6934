import { createRandom, hashText, type Random } from '../random/index.ts';
import type { RecipeDraft } from '../recipe/recipe.ts';
import { isSound, isTitleSound } from './check-draft.ts';
import { importance, missed } from './choose/importance.ts';
import { type Asked, rankForms } from './choose/rank-forms.ts';
import type { ComposeRequest, ComposeResult, LeftOut } from './compose-request.ts';
import { findCuisine } from './cuisines/cuisine.ts';
import { cuisineHints } from './cuisines/cuisine-hints.ts';
import type { DishForm } from './dish-form.ts';
import { DISH_FORMS } from './forms/dish-forms.ts';
import type { IngredientKind } from './fridge/ingredient-kind.ts';
import type { Item } from './fridge/item.ts';
import { type Fridge, openFridge } from './fridge/open-fridge.ts';
import { viewFridge } from './fridge/view-fridge.ts';
import { readKit } from './kit.ts';
import { prominence } from './language/title.ts';
import { toDraft } from './to-draft.ts';
import { type Dish, writeDish } from './write-dish.ts';

/** Kinds that take longest; left out first when time is short. */
const SLOW_KINDS: readonly IngredientKind[] = [
  'dried_beans',
  'joint',
  'stew_meat',
  'whole_bird',
  'potato',
  'lentils',
  'root',
  'grain',
  'rice',
  'poultry',
  'pasta',
  'mince',
  'sausage',
  'firm',
  'egg',
  'onion',
  'soft',
  'tofu',
  'noodle',
  'leafy',
];
/** Forms written for one fridge before the time is taken to be too short. */
const FORMS_TRIED_MAX = 24;
/** The same while it is looked for what to leave out. */
const FORMS_TRIED_WITHOUT = 8;
/** Dishes on paper that the gate held back before the fridge is taken to have none. */
const HELD_BACK_MAX = 8;
/** Further forms written when a dish misses something of the fridge. */
const FORMS_COMPARED_MAX = 4;
/** A dish that takes this many times too long is not in time in a hurry either. */
const HURRY_GAINS = 1.6;
/** Other words for a form whose first ones name something that may not be named. */
const WORDINGS_MAX = 2;
/** Importance of what a dish may miss without another look: a staple or two. */
const MISSED_MAX = 0.5;

/**
 * Writes a recipe from what is there: a dish form that suits it, a seasoning that belongs together, steps in the
 * order of work. Deterministic for a request; the seed chooses between dishes that suit equally. `forms` is what
 * there is to choose from.
 */
export function composeRecipe(
  request: ComposeRequest,
  forms: readonly DishForm[] = DISH_FORMS,
): ComposeResult {
  const fridge = openFridge(request);
  if (fridge.refusedBy !== null) return { ok: false, code: 'refused', data: { rule: fridge.refusedBy } };
  if (fridge.items.length === 0) return nothingToCook(fridge);
  const asked: Asked = {
    request,
    kit: readKit(request.equipment),
    cuisine: findCuisine(request.cuisine ?? '') ?? findCuisine(request.wish ?? ''),
    hints: cuisineHints(fridge.items),
  };
  const random = createRandom(hashText(JSON.stringify({ ...request, units: null, locale: null })));
  return cookInTime(fridge, asked, forms, random);
}

function nothingToCook({ leftOut }: Fridge): ComposeResult {
  const isUnknown = leftOut.every(({ reasonCode }) => reasonCode === 'not_recognised');
  return {
    ok: false,
    code: isUnknown ? 'no_food_recognised' : 'nothing_allowed',
    data: { leftOut: leftOut.map(({ text }) => text) },
  };
}

/** A dish on paper that holds the time and the rules; else how long the fastest one takes. */
interface Draw {
  readonly dish: Dish | null;
  readonly draft: RecipeDraft | null;
  readonly fastest: number;
  /** Drafts that the gate did not let through. */
  readonly heldBack: number;
}

/** A dish and the items that it was made without. */
interface Made {
  readonly dish: Dish;
  readonly draft: RecipeDraft;
  readonly without: readonly Without[];
}
interface Without {
  readonly item: Item;
  readonly reasonCode: 'too_slow' | 'not_cookable';
}

/** A sound dish that holds the time; without what is missed least, or what nothing can be made of, if need be. */
function cookInTime(fridge: Fridge, asked: Asked, forms: readonly DishForm[], random: Random): ComposeResult {
  const without: Without[] = [];
  const limit = limitOf(asked);
  const draw: DrawFrom = (items, triedMax) => drawDish(items, triedMax, fridge, asked, forms, random);
  let items = fridge.items;
  let fastest = Number.POSITIVE_INFINITY;
  for (;;) {
    const { dish, draft, fastest: best } = draw(items, FORMS_TRIED_MAX);
    if (dish !== null && draft !== null)
      return finish(putBack({ dish, draft, without }, items, draw), fridge);
    fastest = Math.min(fastest, best);
    const isSlow = best > limit;
    const next = isSlow ? (leastMissed(items, draw) ?? slowestOf(items)) : leastOf(items);
    if (next === undefined || items.length === 1) break;
    without.push({ item: next, reasonCode: isSlow ? 'too_slow' : 'not_cookable' });
    items = items.filter((item) => item !== next);
  }
  if (limit === Number.POSITIVE_INFINITY || fastest === Number.POSITIVE_INFINITY || fastest <= limit)
    return { ok: false, code: 'nothing_allowed', data: { leftOut: fridge.items.map(({ text }) => text) } };
  return { ok: false, code: 'not_enough_time', data: { minutes: String(fastest) } };
}

/** Draws a dish from some of the items, writing at most so many forms. */
type DrawFrom = (items: readonly Item[], triedMax: number) => Draw;

/** The one item without which there is time, and of those the one that is missed least; none where two are too many. */
function leastMissed(items: readonly Item[], draw: DrawFrom): Item | undefined {
  return items
    .filter(({ kind }) => SLOW_KINDS.includes(kind))
    .toSorted(
      (a, b) => importance(a) - importance(b) || SLOW_KINDS.indexOf(a.kind) - SLOW_KINDS.indexOf(b.kind),
    )
    .find(
      (item) =>
        draw(
          items.filter((other) => other !== item),
          FORMS_TRIED_WITHOUT,
        ).dish !== null,
    );
}

/** Takes back what was left out in vain, the most important first: with the slowest gone there may be time for it. */
function putBack(made: Made, items: readonly Item[], draw: DrawFrom): Made {
  let best = made;
  let kept = items;
  const backs = made.without.slice(0, -1).toSorted((a, b) => importance(b.item) - importance(a.item));
  for (const back of backs) {
    const more = [...kept, back.item];
    const { dish, draft } = draw(more, FORMS_TRIED_MAX);
    if (dish === null || draft === null) continue;
    kept = more;
    best = { dish, draft, without: best.without.filter((one) => one !== back) };
  }
  return best;
}

function slowestOf(items: readonly Item[]): Item | undefined {
  return SLOW_KINDS.flatMap((kind) => items.filter((item) => item.kind === kind))[0];
}

/** What a dish misses least. */
function leastOf(items: readonly Item[]): Item | undefined {
  return items.toSorted((a, b) => prominence(b) - prominence(a))[0];
}

/** Time there is, minutes. */
const limitOf = ({ request }: Asked) => request.maxMinutes ?? Number.POSITIVE_INFINITY;
const minutesOf = ({ prepMinutes, cookMinutes }: Dish) => prepMinutes + cookMinutes;

/** Importance of what was given and is not in a dish. */
const missedBy = ({ cook }: Dish) => missed(cook.items, cook.used, cook.beside);

/**
 * Writes forms in an order drawn by how well each suits, until one holds the time and the rules; when that one misses
 * something that was given, a few more, for one that misses less.
 */
function drawDish(
  items: readonly Item[],
  triedMax: number,
  fridge: Fridge,
  asked: Asked,
  forms: readonly DishForm[],
  random: Random,
): Draw {
  let [pool, others] = rankForms(forms, viewFridge(items, fridge.isAllowed), asked);
  let best: Draw = { dish: null, draft: null, fastest: Number.POSITIVE_INFINITY, heldBack: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let left = triedMax; left > 0; left -= 1) {
    if (pool.length === 0 && best.dish === null) [pool, others] = [others, []];
    if (pool.length === 0) break;
    const form = random.pickWeighted(pool);
    pool = pool.filter(([other]) => other !== form);
    const drawn = writeInTime(form, items, least, fridge, asked, random);
    best = {
      ...(drawn.dish === null ? best : drawn),
      fastest: Math.min(best.fastest, drawn.fastest),
      heldBack: best.heldBack + drawn.heldBack,
    };
    if (best.heldBack >= HELD_BACK_MAX) break;
    if (drawn.dish === null) continue;
    if (least === Number.POSITIVE_INFINITY) left = Math.min(left, FORMS_COMPARED_MAX + 1);
    least = missedBy(drawn.dish);
    if (least <= MISSED_MAX) break;
  }
  return best;
}

/** Writes one form at the usual pace, and in a hurry when that is too slow. */
function writeInTime(
  form: DishForm,
  items: readonly Item[],
  leastMissing: number,
  fridge: Fridge,
  asked: Asked,
  random: Random,
): Draw {
  const usual = wordDish(form, items, leastMissing, fridge, asked, random);
  const limit = limitOf(asked);
  if (usual.fastest <= limit || usual.fastest > limit * HURRY_GAINS) return usual;
  const hurried = wordDish(form, items, leastMissing, fridge, { ...asked, isHurried: true }, random);
  return { ...hurried, fastest: Math.min(usual.fastest, hurried.fastest) };
}

/** Writes one form, in other words if its first ones may not be said; no dish where one that misses less is there. */
function wordDish(
  form: DishForm,
  items: readonly Item[],
  leastMissing: number,
  fridge: Fridge,
  asked: Asked,
  random: Random,
): Draw {
  const { request } = asked;
  let fastest = Number.POSITIVE_INFINITY;
  let heldBack = 0;
  for (let wording = 0; wording < WORDINGS_MAX; wording += 1) {
    const dish = writeDish(form, items, fridge, asked, random);
    fastest = Math.min(fastest, minutesOf(dish));
    if (minutesOf(dish) > limitOf(asked) || missedBy(dish) >= leastMissing) break;
    const draft = toDraft(dish, (title) => isTitleSound(title, request));
    if (isSound(draft, request)) return { dish, draft, fastest, heldBack };
    heldBack += 1;
  }
  return { dish: null, draft: null, fastest, heldBack };
}

function finish({ dish: { cook, form }, draft, without }: Made, { leftOut }: Fridge): ComposeResult {
  const unused = cook.items.filter(({ food, isGiven }) => isGiven && !cook.used.has(food.id));
  return {
    ok: true,
    draft: { ...draft, steps: draft.steps.map(({ text, minutes }) => ({ text, minutes })) },
    stepEnds: draft.steps.map(({ endsAt }) => endsAt ?? null),
    form: form.id,
    cuisine: cook.cuisine.id,
    usedFoodIds: cook.items.filter(({ food }) => cook.used.has(food.id)).map(({ food }) => food.id),
    leftOut: [
      ...leftOut,
      ...without.map(({ item, reasonCode }): LeftOut => ({ text: item.text, reasonCode })),
      ...unused.map(({ text }): LeftOut => ({ text, reasonCode: 'not_cookable' })),
    ],
  };
}
