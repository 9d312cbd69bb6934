import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { want, wantFresh } from '../pantry.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { SWEET_KINDS, sweetSpices, topWith } from '../steps/sweet.ts';
import { bind, weigh } from '../steps/weigh.ts';

import { MILKS, sweet, sweeten } from './breakfast-parts.ts';

/** Batter of flour, egg and milk (1 : 1 : 2½ for crêpes, thicker for pancakes), with ways round egg and milk. */
function pancakeBatter(cook: Cook, millilitresPer100g: number, isRaised: boolean): void {
  const people = cook.servings;
  const flour = weigh(cook, 'all-purpose flour|wheat flour|buckwheat flour|oat flour|rice flour', {
    g: people * 65,
  });
  const eggs = bind(cook, Math.max(1, Math.round(people * 0.6)));
  const milk = weigh(cook, MILKS, { ml: Math.round((people * 0.65 * millilitresPer100g) / 10) * 10 });
  const lift = isRaised ? weigh(cook, 'baking powder', { tsp: Math.max(1, people * 0.75) }) : [];
  const cocoa = take(cook, 'chocolate').filter(({ food }) => food.name === 'cocoa powder');
  const salt = want(cook, 'salt');
  const isEgg = eggs.some(({ food }) => food.name === 'egg');
  task(
    cook,
    `[Whisk|Stir] {dry} together in a bowl, make a well and [whisk|beat] in {wet}, [working outwards from the middle until smooth|until the lumps are nearly gone]${isEgg ? '' : '; {e} {e.is} there to hold it together, so mash {e.it} well first'}.`,
    { dry: [...flour, ...cocoa, ...lift, ...salt], wet: [...eggs, ...milk], e: eggs },
    { hands: 5 },
  );
  task(
    cook,
    '[Let the batter rest for {m.min}|Leave it for {m.min} to thicken].',
    { m: 10 },
    { hands: 0, wait: 10, during: 'the batter rests' },
  );
}

/** Fries a batter a ladleful at a time. */
function fryBatter(cook: Cook, each: string, minutes: number): void {
  setVessel(cook, 'a non-stick frying pan');
  pan(cook, each, { m: minutes }, { hands: minutes });
}

/** Porridges, pancakes and other mornings. */
export const BREAKFAST_GRIDDLE_FORMS: readonly DishForm[] = [
  {
    id: 'pancakes',
    cuisines: ['american', 'british'],
    meals: ['breakfast', 'dessert'],
    wish: /pancake|breakfast|brunch|sweet/i,
    needs: ['hob'],
    takes: SWEET_KINDS.filter((kind) => kind !== 'drink' && kind !== 'oats'),
    isSweet: true,
    portions: { fruit: 70 },
    fit: (view) =>
      view.count('flour') > 0 && (view.count('egg', 'milk') > 0 || view.has(/banana/))
        ? sweet(view, 8)
        : view.count('egg') > 0 && view.count('milk') > 0
          ? sweet(view, 5)
          : 0,
    write: (cook) => {
      pancakeBatter(cook, 130, true);
      sweeten(cook, '[Stir in|Fold in] {w}.');
      fryBatter(
        cook,
        '[Ladle in small pools of batter|Drop in a ladleful of batter for each pancake] and cook for 3 to 4 minutes a batch: turn when bubbles break on top and stay open, and take out when [puffed and golden on both sides|they spring back in the middle].',
        12,
      );
      topWith(cook);
    },
    titles: ['Pancakes with {fruit}', 'Fluffy {fruit.noun} pancakes', 'Pancakes'],
  },
  {
    id: 'banana_pancakes',
    cuisines: ['american', 'plain'],
    meals: ['breakfast', 'snack', 'dessert'],
    wish: /banana pancake|pancake|breakfast|brunch|healthy/i,
    needs: ['hob'],
    level: 'easy',
    takes: SWEET_KINDS.filter((kind) => kind !== 'drink' && kind !== 'milk' && kind !== 'cream'),
    isSweet: true,
    portions: { oats: 30, fruit: 100 },
    fit: (view) =>
      view.has(/^banana$/) && view.has(/^egg$/) ? sweet(view, view.count('flour') > 0 ? 5 : 8) : 0,
    write: (cook) => {
      const bananas = want(cook, 'banana', { count: 1 });
      for (const { food } of bananas) cook.preparations.set(food.id, 'peeled');
      const eggs = want(cook, 'egg', { count: 1 });
      const dry = take(cook, 'oats', 'flour', 'leavening').filter(({ food }) => !/yeast/.test(food.name));
      const flavour = sweetSpices(cook);
      task(
        cook,
        `[Mash {b} with a fork until hardly a lump is left|Crush {b} to a loose purée], then beat in {e}${dry.length > 0 ? '[, followed by| and stir in] {d}' : ''}${flavour.length > 0 ? ' and {f}' : ''}.`,
        { b: bananas, e: eggs, d: dry, f: flavour },
        { hands: 3 },
      );
      setVessel(cook, 'a non-stick frying pan');
      pan(
        cook,
        '[Drop in a heaped spoonful for each pancake|Spoon in small rounds] and fry for {m.min} a batch over a gentle heat, turning with care once the underside is brown, until firm and set all the way through ({core:71} inside).',
        { m: 4 },
        { hands: 6 },
      );
      topWith(cook);
    },
    titles: ['Banana pancakes with {second}', 'Banana pancakes'],
  },
  {
    id: 'crepes',
    cuisines: ['french'],
    meals: ['breakfast', 'dessert'],
    wish: /cr[eê]pe|french|pancake/i,
    needs: ['hob'],
    takes: SWEET_KINDS.filter((kind) => kind !== 'drink' && kind !== 'oats' && kind !== 'leavening'),
    isSweet: true,
    portions: { fruit: 70 },
    fit: (view) =>
      view.count('flour', 'milk') > 1 && view.count('egg') > 0
        ? sweet(view, 7)
        : view.count('egg') > 0 && view.count('milk', 'flour') > 0
          ? sweet(view, 4)
          : 0,
    write: (cook) => {
      pancakeBatter(cook, 220, false);
      fryBatter(
        cook,
        '[Pour in just enough batter to coat the base, tilting the pan|Swirl in a thin film of batter], cook for about a minute until the edge lifts and browns, turn, and give the other side half a minute, so that it is set right through ({core:71}); go on with the rest, {m.min} in all.',
        14,
      );
      sweeten(cook, '[Sprinkle with|Finish each with] {w}.');
      topWith(cook);
    },
    titles: ['Crêpes with {fruit}', 'Thin crêpes with {fruit}', 'Crêpes'],
  },
  {
    id: 'french_toast',
    cuisines: ['french', 'american', 'british'],
    meals: ['breakfast', 'dessert'],
    wish: /french toast|eggy bread|pain perdu|brunch|breakfast/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      'bread',
      'egg',
      'milk',
      'cream',
      'sweet',
      'spice',
      'fruit',
      'fat',
      'yogurt',
      'crunch',
      'nut_butter',
      'soft_cheese',
      'chocolate',
      'coconut_milk',
    ],
    isSweet: true,
    portions: { fruit: 70 },
    fit: (view) => (view.count('bread') > 0 && view.has(/^egg$/) ? sweet(view, 9) : 0),
    write: (cook) => {
      const eggs = want(cook, 'egg', { count: 1 });
      const milk = [
        ...take(cook, 'milk', 'cream', 'coconut_milk'),
        ...wantFresh(cook, MILKS, { ml: 60 }),
      ].slice(0, 1);
      const flavour = [...wantFresh(cook, 'sugar|honey|maple syrup', { tsp: 1 }), ...sweetSpices(cook)];
      const bread = take(cook, 'bread');
      task(
        cook,
        '[Beat|Whisk] {e} with {w} in a wide dish, and lay in {b} for {m.min} a side, [until soaked but not falling apart|so that they drink up the mixture].',
        { e: eggs, w: [...milk, ...flavour], b: bread, m: 1 },
        { hands: 5 },
      );
      setVessel(cook, 'a frying pan');
      pan(
        cook,
        'Fry the slices in batches for {m.min}, turning once, until deep golden and set all the way through ({core:71} inside).',
        { m: 8 },
        { hands: 8 },
      );
      topWith(cook);
    },
    titles: ['French toast with {fruit}', 'French toast', 'Pain perdu with {fruit}'],
  },
];
