import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { wantFresh } from '../pantry.ts';
import { FIRM_FRUIT, preheat, SWEET_KINDS, sweetSpices } from '../steps/sweet.ts';
import { weigh } from '../steps/weigh.ts';

import { hasFruit, serveWith, sweetFit } from './dessert-fruit-parts.ts';

const SUGARS: readonly string[] = ['brown sugar', 'sugar', 'maple syrup', 'honey'];

/** Crumbly top of fat, flour and sugar (2 : 3 : 1½ by weight); oats where they are there. */
function crumbleTop(cook: Cook): void {
  const people = Math.max(2, cook.servings);
  const flour = weigh(cook, 'all-purpose flour|wheat flour|oat flour|almond flour|rice flour', {
    g: people * 30,
  });
  const fat = weigh(cook, 'butter|coconut oil|margarine|vegetable oil', { g: people * 20 });
  // What sweetens the fruit is used up: the top has sugar of its own.
  const left = SUGARS.filter(
    (name) => !cook.items.some(({ food }) => food.name === name && cook.used.has(food.id)),
  );
  const sugar = weigh(cook, left.join('|'), { g: people * 15 });
  const more = [...take(cook, 'oats'), ...take(cook, 'crunch')];
  task(
    cook,
    more.length > 0
      ? '[Rub|Work] {fat} into {flour} with your fingertips [until it looks like coarse sand|until no lumps of {fat.bare} are left], then stir in {sugar.bare} and {more.bare}.'
      : '[Rub|Work] {fat} into {flour} with your fingertips [until it looks like coarse sand|until no lumps of {fat.bare} are left], then stir in {sugar.bare}.',
    { fat, flour, sugar, more },
    { hands: 6 },
  );
}

/** Fruit that lies at the bottom of a dish, sweetened as much as it needs. */
function fruitLayer(cook: Cook, into: string): void {
  const fruit = take(cook, 'fruit');
  const spice = sweetSpices(cook);
  const sour = take(cook, 'acid');
  const sugar = wantFresh(cook, 'sugar|honey|maple syrup', { tbsp: 0.5 });
  const with_ = [...sugar, ...spice, ...sour];
  task(
    cook,
    with_.length > 0
      ? `[Tumble|Put|Spread] {f} into ${into}[ in an even layer|] and [toss|turn] {f.it} with {w}.`
      : `[Tumble|Put|Spread] {f} into ${into}[ in an even layer|].`,
    { f: fruit, w: with_ },
    { hands: 6 },
  );
}

const SOFT_TOP =
  '[until the top is golden and the fruit bubbles at the edges|until deep golden, with juice bubbling up round the sides]';

/** Warm and cold desserts that fruit carries. */
export const DESSERT_BAKED_FORMS: readonly DishForm[] = [
  {
    id: 'crumble',
    cuisines: ['british', 'irish', 'american', 'plain'],
    meals: ['dessert'],
    wish: /crumble|crisp\b|dessert|pudding|bake/i,
    needs: ['oven'],
    level: 'easy',
    takes: SWEET_KINDS.filter((kind) => kind !== 'egg' && kind !== 'milk' && kind !== 'drink'),
    isSweet: true,
    portions: { fruit: 180 },
    fit: (view) =>
      hasFruit(view, /apple|pear|plum|rhubarb|berr|peach|apricot|nectarine|cherry|mango|quince/)
        ? sweetFit(view, 7)
        : 0,
    write: (cook) => {
      preheat(cook, 190);
      fruitLayer(cook, 'a baking dish');
      crumbleTop(cook);
      task(
        cook,
        `[Scatter the topping over the fruit|Cover the fruit with the topping; do not press it down] and bake for {m.min}, ${SOFT_TOP}.`,
        { m: 35 },
        { hands: 1, wait: 35, join: ['oven'], during: 'it bakes' },
      );
      serveWith(cook);
    },
    titles: ['{fruit.noun} crumble', '{fruit.noun} crisp', 'Warm {fruit.noun} crumble', 'Fruit crumble'],
  },
  {
    id: 'cobbler',
    cuisines: ['american', 'cajun'],
    meals: ['dessert'],
    wish: /cobbler|dessert|southern/i,
    needs: ['oven'],
    takes: SWEET_KINDS.filter((kind) => kind !== 'oats' && kind !== 'drink'),
    isSweet: true,
    portions: { fruit: 180 },
    fit: (view) =>
      hasFruit(view, /peach|berr|cherry|plum|apple|apricot|nectarine/) && view.may('all-purpose flour')
        ? sweetFit(view, 5)
        : 0,
    write: (cook) => {
      const people = Math.max(2, cook.servings);
      preheat(cook, 190);
      fruitLayer(cook, 'a baking dish');
      const flour = weigh(cook, 'all-purpose flour|wheat flour', { g: people * 35 });
      const leavening = weigh(cook, 'baking powder', { tsp: Math.max(1, Math.round(people / 2)) });
      const fat = weigh(cook, 'butter|margarine|coconut oil', { g: people * 15 });
      const milk = weigh(cook, 'milk|oat milk|soy milk|coconut milk', { ml: people * 25 });
      task(
        cook,
        '[Mix|Stir together] {flour} and {lift.bare}, rub in {fat} and stir in {milk} [with a knife|] [until a soft, shaggy dough comes together|just until there is no dry flour].',
        { flour, lift: leavening, fat, milk },
        { hands: 7 },
      );
      task(
        cook,
        '[Drop spoonfuls of the dough over the fruit|Dot the dough over the fruit in rough spoonfuls] and bake for {m.min}, [until the dumplings are risen and brown and the juices are thick|until golden on top and cooked through underneath].',
        { m: 35 },
        { hands: 2, wait: 35, join: ['oven'], during: 'it bakes' },
      );
      serveWith(cook);
    },
    titles: ['{fruit.noun} cobbler', 'Southern {fruit.noun} cobbler', 'Fruit cobbler'],
  },
  {
    id: 'clafoutis',
    cuisines: ['french'],
    meals: ['dessert'],
    wish: /clafoutis|french|dessert/i,
    needs: ['real_oven'],
    takes: SWEET_KINDS.filter((kind) => kind !== 'oats' && kind !== 'drink' && kind !== 'nut_butter'),
    isSweet: true,
    portions: { fruit: 130 },
    fit: (view) =>
      hasFruit(view, /cherry|plum|apricot|berr|pear|apple|peach|grape/) &&
      view.may('egg') &&
      view.may('all-purpose flour')
        ? sweetFit(view, view.has(/^egg$/) ? 8 : 4)
        : 0,
    write: (cook) => {
      const people = Math.max(2, cook.servings);
      const grease = wantFresh(cook, 'butter|coconut oil|vegetable oil', { tsp: 1 });
      preheat(
        cook,
        180,
        grease.length > 0 ? 'grease a shallow dish with {grease}' : 'line a shallow dish with paper',
        { grease },
      );
      const fruit = take(cook, 'fruit');
      const spice = sweetSpices(cook);
      const eggs = weigh(cook, 'egg', { count: Math.max(2, Math.round(people * 0.75)) });
      const sugar = weigh(cook, 'sugar|honey', { g: people * 20 });
      const flour = weigh(cook, 'all-purpose flour|wheat flour', { g: people * 20 });
      const milk = weigh(cook, 'milk|oat milk|soy milk|almond milk', { ml: people * 70 });
      task(cook, '[Scatter|Lay] {f} over the dish.', { f: fruit }, { hands: 4 });
      task(
        cook,
        '[Whisk|Beat] {e} with {s}, then {flour}[ until no lumps are left|], and thin it all with {milk}[, a little at a time,|] to a thin, smooth batter.',
        { e: eggs, s: [...sugar, ...spice], flour, milk },
        { hands: 5 },
      );
      task(
        cook,
        '[Pour the batter over the fruit|Strain the batter over the fruit] and bake for {m.min}, [until puffed, brown at the rim and set in the middle|until it has risen and no longer trembles in the middle] ({core:71} inside).',
        { m: 35 },
        { hands: 1, wait: 35, join: ['oven'], during: 'it bakes' },
      );
      serveWith(cook);
    },
    titles: ['{fruit.noun} clafoutis', 'Clafoutis with {fruit}', 'Clafoutis'],
  },
  {
    id: 'baked_fruit',
    cuisines: ['british', 'german', 'nordic', 'plain', 'greek'],
    meals: ['dessert', 'breakfast'],
    wish: /bake|roast|dessert|warm/i,
    needs: ['oven'],
    level: 'easy',
    takes: [
      'fruit',
      'dried_fruit',
      'sweet',
      'spice',
      'acid',
      'yogurt',
      'cream',
      'crunch',
      'oats',
      'fat',
      'soft_cheese',
      'nut_butter',
    ],
    isSweet: true,
    portions: { fruit: 180 },
    fit: (view) => (hasFruit(view, FIRM_FRUIT) ? sweetFit(view, 5) : 0),
    write: (cook) => {
      preheat(cook, 190);
      const fruit = take(cook, 'fruit');
      const fat = wantFresh(cook, 'butter|coconut oil', { tbsp: 0.5 });
      const sugar = wantFresh(cook, 'honey|brown sugar|maple syrup|sugar', { tbsp: 0.5 });
      const with_ = [...fat, ...sugar, ...sweetSpices(cook), ...take(cook, 'acid')];
      const stuffing = [...take(cook, 'oats'), ...take(cook, 'crunch'), ...take(cook, 'dried_fruit')];
      task(
        cook,
        with_.length > 0
          ? '[Lay|Arrange] {f} in a baking dish [in one layer|cut side up where there is one] and [dot|dress] with {w}.'
          : '[Lay|Arrange] {f} in a baking dish [in one layer|cut side up where there is one].',
        { f: fruit, w: with_ },
        { hands: 5 },
      );
      if (stuffing.length > 0)
        task(cook, '[Tuck {s} around the fruit|Scatter over {s}].', { s: stuffing }, { hands: 2 });
      task(
        cook,
        'Bake for {m.min}, [spooning the juices over once|basting halfway], [until the fruit slumps and its edges brown|until soft and sticky].',
        { m: 25 },
        { hands: 1, wait: 25, join: ['oven'], during: 'the fruit bakes' },
      );
      serveWith(cook);
    },
    titles: ['Baked {fruit}', 'Oven-roasted {fruit}', 'Baked {fruit} with {creamy}', 'Baked fruit'],
  },
];
