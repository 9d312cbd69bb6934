import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import { want } from '../pantry.ts';
import { preheat } from '../steps/sweet.ts';
import { bind, weigh } from '../steps/weigh.ts';

import { canBake, dryMix, FATS, MILKS, onlySweet, SKEWER, SWEET_BAKE } from './baking-parts.ts';

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

/** What goes into soda bread; a fridge with anything else wants another dish. */
const SODA_BREAD_KINDS: readonly IngredientKind[] = [
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
];

/** What goes into scones; a fridge with anything else wants another dish. */
const SCONE_KINDS: readonly IngredientKind[] = [
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
];

/** Whoever has yeast wants a dough that rises by it. */
const YEAST = /yeast$/;

const FOLD =
  '[Fold the two together with as few strokes as you can; a few streaks of flour may stay|Stir the wet into the dry, just until no dry flour is left|Tip the wet onto the dry and fold until barely mixed]';

/** Muffins, loaves, cakes, scones and biscuits. Ratios by weight are those of any baking manual. */
export const BAKING_BREAD_FORMS: readonly DishForm[] = [
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
      for (const { food } of bananas) cook.preparations.set(food.id, 'peeled');
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
    takes: SODA_BREAD_KINDS,
    bars: /chocolate|peanut/,
    fit: (view) =>
      view.count('flour') > 0 &&
      view.may('baking soda') &&
      view.count('yogurt', 'milk') > 0 &&
      !view.has(YEAST) &&
      view.items.every(({ kind }) => SODA_BREAD_KINDS.includes(kind))
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
    takes: SCONE_KINDS,
    bars: /olive oil|sesame oil|banana|melon|citrus/,
    fit: (view) =>
      canBake(view) &&
      view.may('butter') &&
      view.count('flour') > 0 &&
      view.count('fat', 'milk', 'cream') > 1 &&
      !view.has(YEAST) &&
      view.items.every(({ kind }) => SCONE_KINDS.includes(kind))
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
];
