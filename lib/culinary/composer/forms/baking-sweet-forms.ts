import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { preheat, sweetSpices } from '../steps/sweet.ts';
import { bind, weigh } from '../steps/weigh.ts';

import { canBake, dryMix, FATS, MILKS, onlySweet, SKEWER, SWEET_BAKE } from './baking-parts.ts';

/** Muffins, loaves, cakes, scones and biscuits. Ratios by weight are those of any baking manual. */
export const BAKING_SWEET_FORMS: readonly DishForm[] = [
  {
    id: 'cornbread',
    cuisines: ['american', 'cajun', 'mexican'],
    meals: ['lunch', 'snack', 'breakfast'],
    wish: /cornbread|southern|bake/i,
    needs: ['real_oven'],
    level: 'easy',
    takes: [
      'flour',
      'egg',
      'milk',
      'yogurt',
      'fat',
      'cheese',
      'soft',
      'pickle',
      'herb',
      'sweet',
      'leavening',
      'seasoning',
      'cured',
      'grain',
      'onion',
    ],
    bars: /tomato|zucchini|mushroom|eggplant|rice$|quinoa|barley|couscous|bulgur/,
    fit: (view) => (canBake(view) && view.has(/^(?:cornmeal|polenta|corn flour|masa harina)$/) ? 8 : 0),
    // Cornmeal and flour half and half, as much milk as the two together weigh.
    write: (cook) => {
      preheat(cook, 205, 'grease a 20 cm (8-inch) pan');
      const meal = weigh(cook, 'cornmeal|polenta', { g: 150 });
      const dry = [...meal, ...dryMix(cook, 120, 3)];
      const wet = [...bind(cook, 2), ...weigh(cook, MILKS, { ml: 250 }), ...weigh(cook, FATS, { g: 60 })];
      const inside = take(
        cook,
        'sweet',
        'cheese',
        'soft',
        'pickle',
        'herb',
        'onion',
        'cured',
        'yogurt',
        'grain',
      );
      const raw = inside.filter(({ kind }) => kind === 'cured' || kind === 'onion');
      task(cook, '[Mix|Stir together] {d}.', { d: dry }, { hands: 3 });
      if (raw.length > 0)
        task(
          cook,
          'Fry {r} for {m.min}, until browned and cooked through.',
          { r: raw, m: 7 },
          { hands: 7, track: 'pan' },
        );
      task(
        cook,
        inside.length > 0
          ? '[Whisk|Beat] {w} together, stir into the dry things until barely mixed and fold in {i}.'
          : '[Whisk|Beat] {w} together and stir into the dry things until barely mixed.',
        { w: wet, i: inside },
        { hands: 4, join: ['pan'] },
      );
      task(
        cook,
        `[Scrape|Pour] into the pan and bake for {m.min}, ${SKEWER}.`,
        { m: 24 },
        { hands: 2, wait: 24, join: ['oven'], during: 'it bakes' },
      );
      task(cook, 'Let it settle for 10 minutes and cut into squares.', {}, { hands: 1, wait: 10 });
    },
    titles: ['Cornbread', 'Cornbread with {sides}', '{cheese.noun} cornbread'],
  },
  {
    id: 'tray_cake',
    cuisines: ['british', 'german', 'french', 'plain'],
    meals: ['dessert', 'snack'],
    wish: /cake|bake|birthday|tea ?time/i,
    needs: ['real_oven'],
    takes: SWEET_BAKE,
    isSweet: true,
    fit: (view) => (canBake(view) && view.count('flour') > 0 && view.has(/^egg$/) && onlySweet(view) ? 6 : 0),
    // Pound-cake ratio, lightened: equal weights of fat, sugar, egg and flour.
    write: (cook) => {
      preheat(cook, 175, 'line a 20 cm (8-inch) square tin');
      const fat = weigh(cook, 'butter|margarine|vegetable oil', { g: 150 });
      const sugar = weigh(cook, 'sugar|brown sugar', { g: 150 });
      const eggs = weigh(cook, 'egg', { count: 3 });
      const dry = dryMix(cook, 150, 1.5);
      const cocoa = take(cook, 'chocolate');
      task(
        cook,
        sugar.length > 0
          ? 'Beat {f} with {s} for {m.min}, [until pale and fluffy|until light enough to have changed colour], then beat in {e}, one at a time.'
          : 'Beat {f} for {m.min} until soft, then beat in {e}, one at a time.',
        { f: fat, s: sugar, e: eggs, m: 4 },
        { hands: 7 },
      );
      task(
        cook,
        'Fold in {d} with a large spoon[; stop as soon as it is smooth|].',
        { d: [...dry, ...cocoa] },
        { hands: 3 },
      );
      const fruit = [
        ...take(cook, 'fruit', 'dried_fruit'),
        ...take(
          cook,
          'acid',
          'crunch',
          'milk',
          'yogurt',
          'oats',
          'nut_butter',
          'soft_cheese',
          'coconut_milk',
          'cream',
        ),
      ];
      task(
        cook,
        fruit.length > 0
          ? `Spread in the tin, press in {x}, and bake for {m.min}, ${SKEWER}.`
          : `Spread in the tin and bake for {m.min}, ${SKEWER}.`,
        { x: fruit, m: fruit.length > 0 ? 38 : 30 },
        { hands: 4, wait: fruit.length > 0 ? 38 : 30, join: ['oven'], during: 'it bakes' },
      );
      task(cook, 'Cool in the tin for 10 minutes, then turn out.', {}, { hands: 1, wait: 10 });
    },
    titles: ['{fruit.noun} cake', '{fruit.noun} tray bake', '{sweet.noun} cake', 'Plain cake'],
  },
  {
    id: 'oat_bars',
    cuisines: ['british', 'american', 'nordic'],
    meals: ['snack', 'breakfast'],
    wish: /flapjack|oat bar|granola bar|cookie|snack|lunchbox/i,
    needs: ['oven'],
    level: 'easy',
    takes: ['oats', 'sweet', 'fat', 'dried_fruit', 'crunch', 'nut_butter', 'chocolate', 'spice', 'fruit'],
    bars: /melon|citrus|grape$|orange|lemon|pineapple|berry/,
    isSweet: true,
    fit: (view) =>
      view.has(/^(?:oats|rolled oats|quick oats)$/) &&
      view.count('sweet', 'nut_butter', 'dried_fruit', 'chocolate', 'crunch') > 0 &&
      onlySweet(view)
        ? 5
        : 0,
    // Oats 5 : fat 2 : syrup 2 by weight, for a 20 cm tin.
    write: (cook) => {
      preheat(cook, 170, 'line a 20 cm (8-inch) square tin');
      const oats = weigh(cook, 'oats|rolled oats', { g: 225 });
      const fat = weigh(cook, 'butter|coconut oil|margarine|vegetable oil', { g: 90 });
      const syrup = weigh(cook, 'honey|maple syrup|golden syrup|brown sugar', { g: 90 });
      const warm = [...fat, ...syrup, ...take(cook, 'nut_butter'), ...sweetSpices(cook)];
      const inside = take(cook, 'crunch', 'dried_fruit', 'chocolate', 'fruit', 'sweet');
      const rest = [...oats, ...inside.filter(({ food }) => !warm.some((item) => item.food.id === food.id))];
      task(
        cook,
        'Warm {w} in a pan[, stirring,|] until [melted and runny|it all runs together], and stir in {o}.',
        { w: warm, o: rest },
        { hands: 7 },
      );
      task(
        cook,
        'Press firmly into the tin and bake for {m.min}, [until golden at the edges and still soft in the middle|until the edges colour; it firms as it cools].',
        { m: 22 },
        { hands: 3, wait: 22, join: ['oven'], during: 'it bakes' },
      );
      task(cook, 'Mark into 12 bars while warm and leave in the tin until cold.', {}, { hands: 2, wait: 20 });
    },
    titles: ['{fruit.noun} oat bars', '{crunch.noun} flapjacks', 'Oat bars'],
  },
  {
    id: 'cookies',
    cuisines: ['american', 'plain'],
    meals: ['snack', 'dessert'],
    wish: /cookie|biscuit|bake/i,
    needs: ['real_oven'],
    level: 'easy',
    takes: SWEET_BAKE.filter((kind) => kind !== 'fruit' && kind !== 'yogurt' && kind !== 'cream'),
    isSweet: true,
    fit: (view) =>
      canBake(view) &&
      view.count('flour') > 0 &&
      view.count('chocolate', 'oats', 'nut_butter', 'crunch', 'dried_fruit') > 0 &&
      onlySweet(view)
        ? 6
        : 0,
    // Flour 3 : fat 2 : sugar 2 by weight.
    write: (cook) => {
      preheat(cook, 180, 'line two trays with baking paper');
      const fat = weigh(cook, 'butter|margarine|coconut oil', { g: 100 });
      const sugar = weigh(cook, 'brown sugar|sugar|maple syrup|honey', { g: 100 });
      const egg = bind(cook, 1);
      const dry = dryMix(cook, 150, 1);
      task(
        cook,
        sugar.length > 0
          ? 'Beat {f} with {s} for {m.min} until creamy, then beat in {e}.'
          : 'Beat {f} for {m.min} until creamy, then beat in {e}.',
        { f: fat, s: sugar, e: egg, m: 3 },
        { hands: 5 },
      );
      const inside = take(
        cook,
        'chocolate',
        'oats',
        'crunch',
        'dried_fruit',
        'nut_butter',
        'milk',
        'soft_cheese',
        'coconut_milk',
        'acid',
      );
      task(
        cook,
        inside.length > 0 ? 'Stir in {d}, then {i}.' : 'Stir in {d}.',
        { d: dry, i: inside },
        { hands: 4 },
      );
      task(
        cook,
        'Set 16 spoonfuls well apart on the trays and bake for {m.min}, [until brown at the rim and pale in the middle|until just set; they crisp as they cool].',
        { m: 12 },
        { hands: 5, wait: 12, join: ['oven'], during: 'they bake' },
      );
      task(cook, 'Leave for 5 minutes on the tray, then move to a rack.', {}, { hands: 1, wait: 5 });
    },
    titles: ['{sweet.noun} cookies', 'Oat and {crunch.noun} cookies', '{crunch.noun} cookies', 'Cookies'],
  },
];
