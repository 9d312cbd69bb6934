import { addTask, type Cook, say, take, task } from '../cook.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { saltAndPepper, want } from '../pantry.ts';
import { until } from './doneness.ts';
import { freshEggs } from './eggs.ts';
import { startPulses, startStarch } from './starches.ts';

/** What was given and is left; what was only fetched may stay in the cupboard. */
const left = (cook: Cook, ...kinds: readonly IngredientKind[]) =>
  take(cook, ...kinds).filter(({ isGiven }) => isGiven);

const CRISP: readonly IngredientKind[] = ['salad', 'pickle'];
const BOILED: readonly IngredientKind[] = ['firm', 'root', 'soft', 'leafy'];
const FRIED: readonly IngredientKind[] = [
  'poultry',
  'mince',
  'sausage',
  'steak',
  'stew_meat',
  'joint',
  'offal',
  'cured',
  'ready_meat',
  'fish',
  'shellfish',
  'tofu',
  'frying_cheese',
];
const COLD: readonly IngredientKind[] = [
  'tinned_fish',
  'smoked_fish',
  'cheese',
  'soft_cheese',
  'yogurt',
  'crunch',
  'nut_butter',
  'herb',
  'sauce',
];
/** Cream that is eaten by the spoon. */
const SPOONABLE = /sour cream|crème fraîche/;

/**
 * What was given and has not found its way into the dish comes to the table beside it, cooked as it has to be; returns
 * the starches and pulses, which the dish is served with.
 */
export function setTable(cook: Cook, isSweet: boolean): Item[] {
  cook.isServing = true;
  if (isSweet) {
    sweetBeside(cook);
    return [];
  }
  const starches = startStarch(cook, ['rice', 'grain', 'pasta', 'noodle', 'potato'], 'beside');
  const pulses = startPulses(cook, 'beside pulses');
  // Without a flame nothing is fried or boiled beside the dish.
  const hasFlame = cook.kit.hob;
  if (hasFlame) fryBeside(cook);
  if (hasFlame) boilBeside(cook);
  saladBeside(cook);
  breadBeside(cook);
  if (hasFlame) eggsBeside(cook);
  coldBeside(cook);
  lastTouches(cook);
  fruitAfter(cook);
  return [...starches, ...pulses];
}

function boilBeside(cook: Cook): void {
  const vegetables = left(cook, ...BOILED);
  if (vegetables.length === 0) return;
  const isHard = vegetables.some(({ kind }) => kind === 'root');
  const minutes = isHard ? 10 : vegetables.every(({ kind }) => kind === 'leafy' || kind === 'soft') ? 4 : 6;
  task(
    cook,
    '[Steam or boil|Boil] {v} for {m.min}, [until just tender|until tender but still bright], and [serve alongside|bring to the table as well].',
    { v: vegetables, m: minutes },
    { hands: 1, wait: minutes + 2, track: 'beside vegetables' },
  );
}

function fryBeside(cook: Cook): void {
  const [first, ...others] = left(cook, ...FRIED);
  if (first === undefined) return;
  const items = [first, ...others];
  const sign = until(cook, items) || 'until golden';
  task(
    cook,
    '[In a second pan, fry|In another pan, fry] {p} for {m.min}, turning now and then, {until}; serve [alongside|with the rest].',
    { p: items, m: 12, until: sign },
    { hands: 3, wait: 9, track: 'beside pan' },
  );
}

function saladBeside(cook: Cook): void {
  const crisp = [
    ...left(cook, ...CRISP),
    ...left(cook, 'onion').filter(({ food }) => /scallion|red onion|chives/.test(food.name)),
  ];
  if (crisp.length === 0) return;
  const oil = want(cook, 'olive oil|vegetable oil', { tbsp: 0.5 });
  const sour = want(cook, 'lemon juice|red wine vinegar|apple cider vinegar', { tbsp: 0.33 });
  const dressing = [...oil, ...sour];
  task(
    cook,
    dressing.length > 0
      ? '[Toss|Dress] {v} with {d} and [serve alongside|bring to the table on the side].'
      : '[Serve {v} alongside|Put {v} on the table as well].',
    { v: crisp, d: dressing.length > 0 ? [...dressing, ...saltAndPepper(cook)] : [] },
    { hands: 3, track: 'beside salad' },
  );
}

function breadBeside(cook: Cook): void {
  const bread = left(cook, 'bread', 'wrap');
  if (bread.length === 0) return;
  task(
    cook,
    '[Warm|Toast] {b} [for a minute or two|briefly] and [put on the table to mop up with|serve alongside|pass around].',
    { b: bread },
    { hands: 1, wait: 2, track: 'beside bread' },
  );
}

function eggsBeside(cook: Cook): void {
  const eggs = left(cook, 'egg');
  const fresh = freshEggs(cook);
  if (fresh.length > 0)
    task(
      cook,
      '[Boil {e} for {m.min}, until firm all through, cool under the tap and peel; serve halved alongside|Hard-boil {e} for {m.min}, cool in cold water, peel and quarter, and put on the table too].',
      { e: fresh, m: 10 },
      { hands: 2, wait: 10, track: 'beside eggs' },
    );
  const ready = eggs.filter(
    (egg) => !fresh.includes(egg) && /boiled|fried|poached|scrambled|century|pickled/.test(egg.food.name),
  );
  if (ready.length > 0)
    task(
      cook,
      '[Serve {e} alongside|Put {e} on the table too].',
      { e: ready },
      { hands: 1, track: 'beside eggs' },
    );
}

function coldBeside(cook: Cook): void {
  const cold = [
    ...left(cook, ...COLD),
    ...left(cook, 'cream').filter(({ food }) => SPOONABLE.test(food.name)),
  ];
  const cooked = left(cook, 'beans', 'tomato', 'onion', 'aromatic');
  if (cooked.length > 0)
    task(
      cook,
      '[Warm|Simmer] {c} in a small pan for {m.min}, [until hot|until soft], and serve [on the side|alongside].',
      { c: cooked, m: 8 },
      { hands: 2, wait: 6, track: 'beside small pan' },
    );
  const creamy = cold.filter(({ kind }) => kind === 'nut_butter');
  if (creamy.length > 0 && cook.vessel.isHot)
    addTask(
      cook,
      say(cook, '[Loosen|Beat] {n} with a spoonful of hot water and [spoon it over|stir it in].', {
        n: creamy,
      }),
      { hands: 1 },
    );
  const others = cook.vessel.isHot ? cold.filter((item) => !creamy.includes(item)) : cold;
  if (others.length > 0)
    addTask(
      cook,
      say(cook, '[Put {c} on the table as well|Serve {c} on the side|Pass {c} around at the table].', {
        c: others,
      }),
      { hands: 1 },
    );
}

/** Cuisines whose pots cream does not belong in. */
const NO_CREAM: ReadonlySet<string> = new Set([
  'chinese',
  'japanese',
  'korean',
  'thai',
  'vietnamese',
  'indonesian',
  'filipino',
]);

/** Given seasonings that the dish has not asked for: each finds a place at the end. */
function lastTouches(cook: Cook): void {
  const cream = cook.vessel.isHot && !NO_CREAM.has(cook.cuisine.id) ? left(cook, 'cream') : [];
  if (cream.length > 0)
    addTask(cook, say(cook, '[Swirl in|Stir in] {c} and let it [warm through|just heat].', { c: cream }), {
      hands: 1,
    });
  const spices = left(cook, 'spice').filter(
    ({ food }) => !/vanilla|extract|cinnamon|cloves|rose water|blossom/.test(food.name),
  );
  if (spices.length > 0)
    addTask(cook, say(cook, '[Dust with|Finish with] {s.bare}.', { s: spices }), { hands: 0.5 });
  const sour = left(cook, 'acid');
  if (sour.length > 0)
    addTask(
      cook,
      say(
        cook,
        sour.every((item) => /^(?:lemon|lime)$/.test(item.food.name))
          ? '[Squeeze over {a}|Finish with a squeeze of {a.bare}|Cut {a} into wedges for the table].'
          : '[Sharpen with {a}|Finish with a few drops of {a.bare}|Brighten with {a}].',
        { a: sour },
      ),
      { hands: 0.5 },
    );
}

/** Fruit that nobody eats raw. */
const TOO_SOUR = /cranberr|rhubarb|quince|gooseberr|redcurrant|sour cherr|damson/;

function fruitAfter(cook: Cook): void {
  const sour = left(cook, 'fruit').filter(({ food }) => TOO_SOUR.test(food.name));
  if (sour.length > 0)
    task(
      cook,
      '[Simmer|Stew] {f} with a splash of water in a small pan for {m.min}, until soft, and serve [as a sauce on the side|alongside, like a relish].',
      { f: sour, m: 10 },
      { hands: 2, wait: 8, track: 'beside small pan' },
    );
  const fruit: Item[] = left(cook, 'fruit', 'dried_fruit', 'chocolate');
  if (fruit.length > 0)
    addTask(
      cook,
      say(cook, '[Keep {f} for afterwards|Finish the meal with {f}|Have {f} for dessert].', { f: fruit }),
      { hands: 0 },
    );
}

function sweetBeside(cook: Cook): void {
  const more = take(
    cook,
    'fruit',
    'dried_fruit',
    'crunch',
    'yogurt',
    'cream',
    'soft_cheese',
    'nut_butter',
    'chocolate',
    'biscuit',
    'bread',
    'cheese',
  );
  if (more.length > 0)
    addTask(
      cook,
      say(cook, '[Serve with {m}|Bring {m} to the table as well|Pass {m} around].', { m: more }),
      { hands: 1 },
    );
}
