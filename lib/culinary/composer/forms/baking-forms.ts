import { type Cook, take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { want } from '../pantry.ts';
import { NOT_SWEET, preheat, SWEET_KINDS, sweetSpices } from '../steps/sweet.ts';
import { bind, weigh } from '../steps/weigh.ts';

const SWEET_BAKE: readonly IngredientKind[] = SWEET_KINDS.filter((kind) => kind !== 'drink');
const SAVOURY_BAKE: readonly IngredientKind[] = [
  'flour',
  'egg',
  'milk',
  'yogurt',
  'fat',
  'leavening',
  'cheese',
  'soft_cheese',
  'herb',
  'onion',
  'soft',
  'cured',
  'ready_meat',
  'seasoning',
  'spice',
  'pickle',
  'crunch',
];

const onlySweet = ({ items }: FridgeView) =>
  items.every(
    ({ kind, food }) => (SWEET_KINDS as readonly string[]).includes(kind) && !NOT_SWEET.test(food.name),
  );
/** A bake without its flour and its lift is none. */
const canBake = (view: FridgeView) => view.may('all-purpose flour') && view.may('baking powder');

const FATS = 'butter|vegetable oil|sunflower oil|coconut oil|margarine';
const MILKS = 'milk|oat milk|soy milk|almond milk|yogurt';

/** Dry things of a batter: flour, lift, salt, and spices that are there. */
function dryMix(cook: Cook, flourGrams: number, liftTsp: number): Item[] {
  return [
    ...weigh(cook, 'all-purpose flour|wheat flour', { g: flourGrams }),
    ...weigh(cook, 'baking powder', { tsp: liftTsp }),
    ...want(cook, 'salt'),
    ...sweetSpices(cook),
  ];
}

const FOLD =
  '[Fold the two together with as few strokes as you can; a few streaks of flour may stay|Stir the wet into the dry, just until no dry flour is left|Tip the wet onto the dry and fold until barely mixed]';
const SKEWER =
  '[until risen and golden and a skewer comes out clean|until a skewer from the middle comes out without batter]';

/** Muffins, loaves, cakes, scones and biscuits. Ratios by weight are those of any baking manual. */
export const BAKING_FORMS: readonly DishForm[] = [
  {
    id: 'muffins',
    cuisines: ['american', 'plain', 'british'],
    meals: ['breakfast', 'snack', 'dessert'],
    wish: /muffin|bake|baking/i,
    needs: ['real_oven'],
    level: 'easy',
    takes: SWEET_BAKE,
    isSweet: true,
    fit: (view) =>
      canBake(view) &&
      view.count('flour') > 0 &&
      view.count('fruit', 'chocolate', 'dried_fruit', 'egg') > 0 &&
      onlySweet(view)
        ? 6
        : 0,
    // Flour 2 : liquid 1½ : sugar 1 : fat ¾ by weight, six muffins from 150 g of flour.
    write: (cook) => {
      const batches = cook.servings > 6 ? 2 : 1;
      preheat(cook, 200, `line ${6 * batches} cups of a tin`);
      const oats = take(cook, 'oats');
      const dry = [...dryMix(cook, 150 * batches, 2 * batches), ...oats];
      const wet = [
        ...bind(cook, batches),
        ...weigh(cook, MILKS, { ml: 110 * batches }),
        ...weigh(cook, FATS, { g: 55 * batches }),
      ];
      const sugar = weigh(cook, 'sugar|brown sugar|honey|maple syrup', { g: 75 * batches });
      task(cook, '[Mix|Stir together] {d} in a large bowl.', { d: dry }, { hands: 3 });
      task(
        cook,
        sugar.length > 0
          ? '[Whisk|Beat] {w} with {s}[ until blended|]. '.concat(FOLD, '.')
          : '[Whisk|Beat] {w} together. '.concat(FOLD, '.'),
        { w: wet, s: sugar },
        { hands: 4 },
      );
      const inside = take(
        cook,
        'fruit',
        'dried_fruit',
        'chocolate',
        'crunch',
        'nut_butter',
        'yogurt',
        'soft_cheese',
        'acid',
      );
      if (inside.length > 0)
        task(cook, '[Fold in|Stir through] {i}, cut small where need be.', { i: inside }, { hands: 3 });
      task(
        cook,
        `Divide between the cups and bake for {m.min}, ${SKEWER}; [cool for 10 minutes before you unwrap one|leave in the tin for 10 minutes, then lift out].`,
        { m: 20 },
        { hands: 3, wait: 30, join: ['oven'], during: 'they bake' },
      );
    },
    titles: ['{fruit.noun} muffins', '{sweet.noun} muffins', 'Muffins'],
  },
  {
    id: 'savoury_muffins',
    cuisines: ['plain', 'british', 'american'],
    meals: ['snack', 'breakfast', 'lunch'],
    wish: /savou?ry muffin|muffin|lunchbox/i,
    needs: ['real_oven'],
    takes: SAVOURY_BAKE,
    bars: /tomato sauce|mushroom|eggplant|okra/,
    fit: (view) =>
      canBake(view) &&
      view.count('flour') > 0 &&
      view.count('cheese', 'cured', 'ready_meat') > 0 &&
      view.count('rice', 'pasta', 'potato') === 0
        ? 5
        : 0,
    write: (cook) => {
      preheat(cook, 200, 'line 6 cups of a tin');
      const dry = [...dryMix(cook, 150, 2), ...take(cook, 'herb', 'spice')];
      const wet = [...bind(cook, 1), ...weigh(cook, MILKS, { ml: 120 }), ...weigh(cook, FATS, { g: 50 })];
      const inside = take(
        cook,
        'cheese',
        'soft_cheese',
        'cured',
        'ready_meat',
        'onion',
        'soft',
        'pickle',
        'crunch',
      );
      task(cook, '[Mix|Stir together] {d} in a large bowl.', { d: dry }, { hands: 3 });
      const raw = inside.filter(({ kind }) => kind === 'cured' || kind === 'onion' || kind === 'soft');
      if (raw.length > 0)
        task(
          cook,
          'Fry {r} in a dry pan for {m.min}, [until browned and cooked through|until soft and any fat has rendered]; cool a little.',
          { r: raw, m: 7 },
          { hands: 7, track: 'pan' },
        );
      task(
        cook,
        '[Whisk|Beat] {w} together. '.concat(FOLD, ', then fold in {i}.'),
        { w: wet, i: inside },
        { hands: 5, join: ['pan'] },
      );
      task(
        cook,
        `Divide between the cups and bake for {m.min}, ${SKEWER}; best eaten warm.`,
        { m: 20 },
        { hands: 3, wait: 25, join: ['oven'], during: 'they bake' },
      );
    },
    titles: ['{cheese.noun} muffins', 'Savoury muffins with {sides}', 'Savoury muffins'],
  },
  {
    id: 'banana_bread',
    cuisines: ['american', 'plain', 'caribbean'],
    meals: ['snack', 'breakfast', 'dessert'],
    wish: /banana bread|loaf|bake/i,
    needs: ['real_oven'],
    level: 'easy',
    takes: [
      'fruit',
      'flour',
      'egg',
      'fat',
      'sweet',
      'chocolate',
      'crunch',
      'dried_fruit',
      'spice',
      'leavening',
      'nut_butter',
      'oats',
    ],
    bars: /^(?!banana$|blueberr|raspberr|chocolate|dark|milk choc|cocoa|walnut|pecan|almond|hazelnut|peanut|cashew|macadamia|raisin|sultana|date|oat|rolled|flour|.*flour|egg|butter|margarine|.*oil|.*sugar|honey|maple|golden|baking|vanilla|cinnamon|nutmeg|ginger|ground|allspice|cardamom|coconut)/,
    isSweet: true,
    fit: (view) =>
      canBake(view) && view.has(/^banana$/) && onlySweet(view) ? (view.count('flour') > 0 ? 9 : 4) : 0,
    // Flour 2 : ripe banana 2½ : sugar 1 : fat 1 by weight for one loaf tin.
    write: (cook) => {
      preheat(cook, 175, 'line a 23 cm (9-inch) loaf tin');
      const bananas = weigh(cook, 'banana', { count: 3 });
      const fat = weigh(cook, FATS, { g: 80 });
      const sugar = weigh(cook, 'brown sugar|sugar|honey|maple syrup', { g: 90 });
      const eggs = bind(cook, 2);
      const dry = dryMix(cook, 200, 2);
      task(
        cook,
        sugar.length > 0
          ? 'Mash {b} with a fork and beat in {f}, melted, {s} and {e}.'
          : 'Mash {b} with a fork and beat in {f}, melted, and {e}.',
        { b: bananas, f: fat, s: sugar, e: eggs },
        { hands: 6 },
      );
      const inside = take(
        cook,
        'chocolate',
        'crunch',
        'dried_fruit',
        'fruit',
        'oats',
        'nut_butter',
        'milk',
        'yogurt',
      );
      task(
        cook,
        inside.length > 0
          ? 'Fold in {d}, just until no dry flour shows, then {i}.'
          : 'Fold in {d}, just until no dry flour shows.',
        { d: dry, i: inside },
        { hands: 3 },
      );
      task(
        cook,
        `[Scrape|Pour] into the tin and bake for {m.min}, ${SKEWER}; cover loosely with foil if the top darkens too soon.`,
        { m: 55 },
        { hands: 2, wait: 55, join: ['oven'], during: 'it bakes' },
      );
      task(
        cook,
        'Cool in the tin for 10 minutes, then on a rack[; it slices best when cold|].',
        {},
        { hands: 1, wait: 10 },
      );
    },
    titles: ['Banana bread', 'Banana bread with {sweet}', 'Banana and {crunch.noun} loaf'],
  },
  {
    id: 'soda_bread',
    cuisines: ['irish', 'british', 'nordic'],
    meals: ['breakfast', 'lunch', 'snack'],
    wish: /soda bread|bread|loaf|bake/i,
    needs: ['real_oven'],
    level: 'easy',
    takes: [
      'flour',
      'milk',
      'yogurt',
      'oats',
      'leavening',
      'seasoning',
      'crunch',
      'dried_fruit',
      'herb',
      'cheese',
      'sweet',
      'acid',
      'fat',
    ],
    bars: /chocolate|peanut/,
    fit: (view) =>
      view.count('flour') > 0 &&
      view.may('baking soda') &&
      view.count('yogurt', 'milk') > 0 &&
      view.items.every(({ kind }) =>
        [
          'flour',
          'milk',
          'yogurt',
          'oats',
          'leavening',
          'seasoning',
          'crunch',
          'dried_fruit',
          'herb',
          'cheese',
          'sweet',
          'acid',
          'fat',
        ].includes(kind),
      )
        ? 5
        : 0,
    // 400 g of flour to 330 ml of something sour, 1½ teaspoons of soda.
    write: (cook) => {
      preheat(cook, 210, 'line a baking tray');
      const flour = weigh(cook, 'whole-wheat flour|all-purpose flour', { g: 400 });
      const soda = weigh(cook, 'baking soda', { tsp: 1.5 });
      const salt = want(cook, 'salt');
      const sour = weigh(cook, 'buttermilk|yogurt|kefir|milk|soy milk|oat milk', { ml: 330 });
      const isSour = sour.some(({ food }) => /buttermilk|yogurt|kefir/.test(food.name));
      const acid = isSour
        ? []
        : weigh(cook, 'lemon juice|apple cider vinegar|white wine vinegar', { tbsp: 1 });
      const inside = take(cook, 'oats', 'crunch', 'dried_fruit', 'herb', 'cheese', 'sweet');
      const fat = take(cook, 'fat');
      task(
        cook,
        '[Mix|Stir together] {d} in a wide bowl.',
        { d: [...flour, ...soda, ...salt, ...inside] },
        { hands: 4 },
      );
      task(
        cook,
        '[Pour in|Add] {w} and [bring together with a fork into a soft, sticky dough|mix with one hand, fingers spread, to a soft dough]; do not knead it.',
        { w: [...sour, ...acid, ...fat] },
        { hands: 3 },
      );
      task(
        cook,
        'Shape into a round on the tray, cut a deep cross and bake for {m.min}, [until brown and hollow-sounding when tapped underneath|until a knock on its base sounds hollow].',
        { m: 38 },
        { hands: 3, wait: 38, join: ['oven'], during: 'it bakes' },
      );
      task(cook, 'Cool on a rack for at least 15 minutes before slicing.', {}, { hands: 1, wait: 15 });
    },
    titles: ['Soda bread', 'Soda bread with {sides}', 'Brown soda bread'],
  },
  {
    id: 'scones',
    cuisines: ['british', 'irish', 'american'],
    meals: ['snack', 'breakfast'],
    wish: /scone|biscuit|tea ?time|bake/i,
    needs: ['real_oven'],
    takes: [
      'flour',
      'fat',
      'milk',
      'cream',
      'yogurt',
      'egg',
      'sweet',
      'dried_fruit',
      'cheese',
      'herb',
      'leavening',
      'seasoning',
      'fruit',
      'spice',
    ],
    bars: /olive oil|sesame oil|banana|melon|citrus/,
    fit: (view) =>
      canBake(view) &&
      view.may('butter') &&
      view.count('flour') > 0 &&
      view.count('fat', 'milk', 'cream') > 1 &&
      view.items.every(({ kind }) =>
        [
          'flour',
          'fat',
          'milk',
          'cream',
          'yogurt',
          'egg',
          'sweet',
          'dried_fruit',
          'cheese',
          'herb',
          'leavening',
          'seasoning',
          'fruit',
          'spice',
        ].includes(kind),
      )
        ? 6
        : 0,
    // Flour 4 : fat 1 : milk 2½ by weight.
    write: (cook) => {
      preheat(cook, 220, 'line a baking tray');
      const dry = dryMix(cook, 225, 3);
      const fat = weigh(cook, 'butter|margarine|coconut oil', { g: 55 });
      const milk = weigh(cook, 'milk|oat milk|soy milk|yogurt', { ml: 140 });
      const sugar = take(cook, 'sweet');
      const inside = [...sugar, ...take(cook, 'dried_fruit', 'cheese', 'herb', 'fruit', 'spice')];
      task(
        cook,
        inside.length > 0
          ? '[Mix|Stir together] {d}, rub in {f} [with cold fingertips|] until it looks like coarse sand, and stir in {i}.'
          : '[Mix|Stir together] {d} and rub in {f} [with cold fingertips|] until it looks like coarse sand.',
        { d: dry, f: fat, i: inside },
        { hands: 7 },
      );
      task(
        cook,
        'Add {m} and [bring together quickly into a soft dough|cut through with a knife until it clumps, then press together]; pat out {cm:2.5} thick and cut into 8.',
        { m: [...milk, ...take(cook, 'cream', 'yogurt')] },
        { hands: 5 },
      );
      const glaze = take(cook, 'egg');
      task(
        cook,
        glaze.length > 0
          ? 'Brush with {g}, beaten, and bake for {m.min}, until well risen and golden.'
          : 'Bake for {m.min}, [until well risen and golden|until tall and gold on top].',
        { g: glaze, m: 13 },
        { hands: 2, wait: 13, join: ['oven'], during: 'they bake' },
      );
      task(cook, '[Eat warm|Cool under a cloth and eat the same day].', {}, { hands: 1 });
    },
    titles: ['{fruit.noun} scones', '{cheese.noun} scones', 'Scones'],
  },
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
      const rest = [...oats, ...take(cook, 'crunch', 'dried_fruit', 'chocolate', 'fruit', 'sweet')];
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
