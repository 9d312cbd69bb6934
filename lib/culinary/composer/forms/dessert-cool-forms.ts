import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { wantFresh } from '../pantry.ts';
import { sweetSpices } from '../steps/sweet.ts';

import { hasFruit, serveWith, sweetFit } from './dessert-fruit-parts.ts';

/** Warm and cold desserts that fruit carries. */
export const DESSERT_COOL_FORMS: readonly DishForm[] = [
  {
    id: 'poached_fruit',
    cuisines: ['french', 'italian', 'turkish', 'plain'],
    meals: ['dessert'],
    wish: /poach|compote|dessert|light/i,
    needs: ['hob'],
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
      'wine',
      'soft_cheese',
      'drink',
    ],
    isSweet: true,
    portions: { fruit: 180 },
    fit: (view) =>
      hasFruit(view, /pear|peach|plum|apricot|quince|apple|cherry|nectarine|fig|rhubarb/)
        ? sweetFit(view, 5)
        : 0,
    write: (cook) => {
      const sugar = wantFresh(cook, 'sugar|honey|maple syrup', { tbsp: 1 });
      const aromatics = [...sweetSpices(cook), ...take(cook, 'acid')];
      const flavour = [...take(cook, 'wine', 'drink'), ...sugar, ...aromatics];
      const fruit = [...take(cook, 'fruit'), ...take(cook, 'dried_fruit')];
      task(
        cook,
        flavour.length > 0
          ? 'Bring enough water to cover the fruit to a simmer in a wide pan with {w}[, stirring until clear|].'
          : 'Bring enough water to cover the fruit to a simmer in a wide pan.',
        { w: flavour },
        { hands: 2, wait: 4 },
      );
      task(
        cook,
        '[Slip in|Lower in] {f}, cover with a circle of baking paper and poach [gently|at the barest simmer] for {m.min}, [until the tip of a knife goes in without a fight|until tender right through but still in shape].',
        { f: fruit, m: fruit.some(({ food }) => /pear|quince|apple/.test(food.name)) ? 18 : 8 },
        {
          hands: 2,
          wait: fruit.some(({ food }) => /pear|quince|apple/.test(food.name)) ? 16 : 6,
          during: 'the fruit poaches',
        },
      );
      task(
        cook,
        '[Lift the fruit out|Move the fruit to a bowl] and boil the liquid for {m.min}, [until it coats a spoon|until glossy and syrupy].',
        { m: 6 },
        { hands: 2, wait: 4 },
      );
      serveWith(cook);
    },
    titles: ['Poached {fruit}', '{fruit} in syrup', 'Poached fruit'],
  },
  {
    id: 'fruit_salad',
    cuisines: [],
    meals: ['dessert', 'breakfast', 'snack'],
    wish: /fruit|fresh|light|no[- ]cook|raw|snack/i,
    needs: [],
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
      'soft_cheese',
      'coconut_milk',
      'chocolate',
      'nut_butter',
    ],
    isSweet: true,
    bars: /rhubarb|quince|cranberr|elderberr/,
    portions: { fruit: 200 },
    fit: (view) => (hasFruit(view) ? sweetFit(view, view.count('fruit') > 1 ? 6 : 3) : 0),
    write: (cook) => {
      const fruit = [...take(cook, 'fruit'), ...take(cook, 'dried_fruit')];
      const sour = wantFresh(cook, 'lime juice|lemon juice|orange juice', { tbsp: 0.5 });
      const sweet = wantFresh(cook, 'honey|maple syrup|sugar', { tbsp: 0.33 });
      const words = { f: fruit, w: [...take(cook, 'acid'), ...sour, ...sweet, ...sweetSpices(cook)] };
      task(
        cook,
        words.w.length > 0
          ? '[Stir {w} together in a large bowl, add {f} and turn gently|Put {f} into a bowl and dress with {w}], [then leave for 5 minutes so that the juices run|then let it stand for 5 minutes while the juices gather].'
          : 'Put {f} into a bowl, turn gently and leave for 5 minutes, so that the juices run.',
        words,
        { hands: 8, wait: 5 },
      );
      const dry = [...take(cook, 'crunch'), ...take(cook, 'oats')];
      if (dry.length > 0)
        task(
          cook,
          'Toast {d} in a dry pan for {m.min}, shaking often, until [golden and fragrant|nutty-smelling].',
          { d: dry, m: 4 },
          { hands: 4, track: 'side' },
        );
      const creamy = take(cook, 'yogurt', 'cream', 'soft_cheese', 'coconut_milk', 'nut_butter', 'chocolate');
      task(
        cook,
        creamy.length > 0
          ? '[Spoon {c} alongside|Top with {c}][ and serve cold|].'
          : '[Serve cool|Serve straight away, with its juice].',
        { c: creamy },
        { hands: 1, join: ['side'] },
      );
    },
    titles: [
      '{fruit.noun} salad',
      '{fruit} with {creamy}',
      '{fruit.noun} and {second.noun} salad',
      'Fruit salad',
    ],
  },
  {
    id: 'fool',
    cuisines: ['british', 'irish'],
    meals: ['dessert'],
    wish: /fool|parfait|whipped|cream/i,
    needs: ['hob'],
    takes: ['fruit', 'cream', 'yogurt', 'sweet', 'spice', 'crunch', 'oats', 'acid', 'soft_cheese'],
    isSweet: true,
    portions: { fruit: 120, cream: 80, yogurt: 80 },
    fit: (view) =>
      hasFruit(view, /berr|rhubarb|mango|peach|apricot|plum|cherry/) && view.count('cream', 'yogurt') > 0
        ? sweetFit(view, 8)
        : 0,
    write: (cook) => {
      const fruit = take(cook, 'fruit');
      const sugar = wantFresh(cook, 'sugar|honey', { tbsp: 0.75 });
      const sweetened = [...sugar, ...sweetSpices(cook), ...take(cook, 'acid')];
      task(
        cook,
        sweetened.length > 0
          ? 'Cook {f} with {w} in a small pan for {m.min}, [until the fruit collapses and thickens|stirring, until soft and thick]; crush roughly with a fork and leave to cool.'
          : 'Cook {f} with a splash of water in a small pan for {m.min}, until the fruit collapses; crush roughly with a fork and leave to cool.',
        { f: fruit, w: sweetened, m: 8 },
        { hands: 3, wait: 20, during: 'the fruit cools' },
      );
      const creamy = take(cook, 'cream', 'yogurt', 'soft_cheese');
      const rest = [...take(cook, 'crunch'), ...take(cook, 'oats')];
      task(
        cook,
        '[Whip or beat {c} until thick|Beat {c} until it holds soft peaks or is as thick as it gets], then [fold in the fruit, leaving streaks|ripple the fruit through; do not mix it smooth].',
        { c: creamy },
        { hands: 5 },
      );
      task(
        cook,
        rest.length > 0
          ? 'Spoon into glasses, scatter over {r} and [serve cold|eat soon].'
          : 'Spoon into glasses and [serve cold|chill until you want it].',
        { r: rest },
        { hands: 2 },
      );
    },
    titles: ['{fruit.noun} fool', '{fruit.noun} and {creamy} fool', 'Fruit fool'],
  },
];
