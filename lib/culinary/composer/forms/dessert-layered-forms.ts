import { type Cook, take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { statedWait } from '../steps/stated-wait.ts';
import { sweetSpices } from '../steps/sweet.ts';
import { hasFruit, sweetFit } from './dessert-fruit-parts.ts';

/** Cream that has to be whipped before it holds a layer; the others only want a spoon. */
const TO_WHIP = /^(?:cream|heavy cream|double cream|whipping cream)$/;

/** Fruit that is only good cooked. */
const NOT_RAW = /rhubarb|quince|cranberr|elderberr/;

const isLayered = (view: FridgeView) =>
  view.count('biscuit') > 0 && view.count('yogurt', 'cream', 'soft_cheese') > 0;

/** Fruit left to run in a little sugar, so that the biscuits have something to drink. */
function juicyFruit(cook: Cook): Item[] {
  const fruit = [...take(cook, 'fruit'), ...take(cook, 'dried_fruit')];
  if (fruit.length === 0) return [];
  const words = {
    f: fruit,
    w: [...wantFresh(cook, 'sugar|honey|maple syrup', { tbsp: 0.33 }), ...take(cook, 'acid')],
  };
  task(
    cook,
    words.w.length > 0
      ? '[Turn {f} in {w}|Mix {f} with {w}] and leave for {m.min}, until [the juices run|{f.they} stand{f.s} in a little juice].'
      : 'Crush a third of {f} with a fork, stir it through the rest and leave for {m.min}.',
    { ...words, m: 10 },
    { hands: 3, wait: 8, track: 'fruit', during: 'the fruit stands' },
  );
  return fruit;
}

/** What goes between: whipped where it has to be, else stirred until it can be spooned. */
function creamLayer(cook: Cook): Item[] {
  const all = take(cook, 'cream', 'yogurt', 'soft_cheese');
  const stiff = all.filter(({ food }) => TO_WHIP.test(food.name));
  const soft = all.filter((item) => !stiff.includes(item));
  const sweet = [...wantFresh(cook, 'sugar|honey|maple syrup', { tbsp: 0.33 }), ...sweetSpices(cook)];
  const words = { s: stiff, y: soft, w: sweet };
  const sugared = sweet.length > 0 ? ' with {w}' : '';
  task(
    cook,
    stiff.length === 0
      ? `Stir {y}${sugared} until [smooth|loose enough to drop from the spoon].`
      : soft.length === 0
        ? `Whip {s}${sugared} until it [holds soft peaks|just holds its shape; stop before it turns grainy].`
        : `Whip {s}${sugared} until it holds soft peaks, then fold in {y}.`,
    words,
    { hands: stiff.length > 0 ? 5 : 2 },
  );
  return all;
}

/** Desserts built up in glasses, without an oven. */
export const DESSERT_LAYERED_FORMS: readonly DishForm[] = [
  {
    id: 'layered_glasses',
    cuisines: [],
    meals: ['dessert', 'snack'],
    wish: /layer|glass|parfait|dessert|no[- ]bake|without (?:an )?oven|quick|cold/i,
    needs: [],
    level: 'easy',
    takes: [
      'biscuit',
      'yogurt',
      'cream',
      'soft_cheese',
      'fruit',
      'dried_fruit',
      'sweet',
      'spice',
      'acid',
      'crunch',
      'chocolate',
      'nut_butter',
    ],
    bars: NOT_RAW,
    isSweet: true,
    portions: { biscuit: 35, yogurt: 110, cream: 70, soft_cheese: 80, fruit: 110, chocolate: 15 },
    fit: (view) =>
      isLayered(view)
        ? sweetFit(
            view,
            hasFruit(view) ? 8 : view.count('chocolate', 'nut_butter', 'dried_fruit') > 0 ? 6 : 0,
          )
        : 0,
    write: (cook) => {
      const biscuits = take(cook, 'biscuit');
      for (const { food } of biscuits) cook.preparations.set(food.id, 'coarsely crushed');
      const fruit = juicyFruit(cook);
      const cream = creamLayer(cook);
      const top = take(cook, 'chocolate', 'crunch', 'nut_butter');
      const between = fruit.length > 0 ? ', {c.short} and {f.short}' : ' and {c.short}';
      task(
        cook,
        `[Layer {b}${between} in glasses, twice over|Build up {b}${between} in glasses, in two rounds], and keep a spoonful of crumbs for the top${top.length > 0 ? '; finish with {t}' : ''}.`,
        { b: biscuits, c: cream, f: fruit, t: top },
        { hands: 4, join: ['fruit'] },
      );
      const rest = cook.isHurried
        ? 'Scatter over the crumbs and eat while they are still crisp.'
        : '[Chill for 30 minutes, so that the layers settle; the crumbs go on last, to stay crisp|Put into the fridge for 30 minutes: the biscuits soften below and the crumbs on top stay crisp].';
      // The words name the wait, so that a hurried cook has none.
      task(cook, rest, {}, { hands: 1, wait: statedWait(cook.isHurried ? '' : 'Chill for 30 minutes.', 1) });
    },
    titles: [
      '{fruit} in layers with {creamy}',
      'Layered {fruit.noun} glasses',
      '{fruit.noun} and {creamy} glasses',
      'Layered glasses with {sweet}',
      'Cream and biscuit glasses',
    ],
  },
];
