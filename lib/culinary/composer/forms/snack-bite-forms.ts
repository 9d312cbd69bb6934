import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { saltAndPepper, want, wantFresh } from '../pantry.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { preheat } from '../steps/sweet.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';

import { onlyKinds } from './snack-parts.ts';

/** Small things to share, and toasts. */
export const SNACK_BITE_FORMS: readonly DishForm[] = [
  {
    id: 'bruschetta',
    cuisines: ['italian', 'spanish', 'french'],
    meals: ['snack', 'lunch', 'breakfast'],
    wish: /bruschetta|toast|crostini|open sandwich/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      'bread',
      'soft',
      'firm',
      'onion',
      'aromatic',
      'leafy',
      'salad',
      'beans',
      'herb',
      'cheese',
      'soft_cheese',
      'cured',
      'ready_meat',
      'tinned_fish',
      'smoked_fish',
      'pickle',
      'fat',
      'acid',
      'seasoning',
      'sauce',
      'spice',
      'yogurt',
      'fruit',
      'crunch',
      'egg',
    ],
    bars: /cabbage|okra|bok choy|soy|fish sauce|oyster sauce|hoisin|celery|banana|melon|kiwi|citrus|orange/,
    portions: { soft: 80, firm: 70, leafy: 40, beans: 70 },
    fit: (view) =>
      view.count('bread') > 0 &&
      view.count('rice', 'pasta', 'noodle', 'potato', 'grain') === 0 &&
      view.items.length > 1
        ? 5
        : 0,
    write: (cook) => {
      setVessel(cook, 'a frying pan');
      sear(cook, { only: ['cured', 'ready_meat'] });
      const raw = [
        ...take(cook, 'soft').filter(({ food }) => /tomato/.test(food.name)),
        ...take(cook, 'salad', 'fruit'),
      ];
      const rawIds = new Set(raw.map(({ food }) => food.id));
      if (
        take(cook, 'onion', 'aromatic', 'firm', 'leafy', 'beans').length > 0 ||
        take(cook, 'soft').some(({ food }) => !rawIds.has(food.id))
      ) {
        for (const id of rawIds) cook.used.add(id);
        soften(cook, { spiced: false });
        vegetables(cook);
        heatBeans(cook);
        wilt(cook);
      }
      const eggs = take(cook, 'egg');
      if (eggs.length > 0)
        pan(
          cook,
          'Beat {e}, pour into the pan and stir slowly for {m.min}, until set throughout ({core:71}).',
          { e: eggs, m: 4 },
          { hands: 4 },
        );
      const dressing = [
        ...wantFresh(cook, 'olive oil|vegetable oil', { tbsp: 0.5 }),
        ...take(cook, 'acid', 'herb', 'pickle', 'sauce', 'spice'),
      ];
      const salt = saltAndPepper(cook);
      if (raw.length > 0)
        task(
          cook,
          'Cut {r} small and toss with {d}[; leave for a few minutes so that the juices run|].',
          { r: raw, d: [...dressing, ...salt] },
          { hands: 6 },
        );
      else task(cook, 'Season the topping with {d}.', { d: [...dressing, ...salt] }, { hands: 2 });
      const bread = take(cook, 'bread');
      const spread = take(cook, 'soft_cheese', 'yogurt');
      const top = take(cook, 'cheese', 'tinned_fish', 'smoked_fish', 'crunch');
      task(
        cook,
        spread.length > 0
          ? 'Toast {b} until crisp at the edges and spread with {x}.'
          : 'Toast {b} [until crisp at the edges|on both sides until golden].',
        { b: bread, x: spread },
        { hands: 4 },
      );
      task(
        cook,
        top.length > 0
          ? 'Pile everything on, finish with {t} and eat [at once|while the toast is crisp].'
          : 'Pile everything on and eat [at once|while the toast is crisp].',
        { t: top },
        { hands: 2 },
      );
    },
    titles: ['Bruschetta with {veg}', '{veg} on {bread}', 'Crostini with {veg}', 'Bruschetta'],
  },
  {
    id: 'roasted_chickpeas',
    cuisines: ['levantine', 'indian', 'moroccan', 'plain'],
    meals: ['snack'],
    wish: /roasted chickpeas|crunchy|snack/i,
    needs: ['oven'],
    level: 'easy',
    takes: ['beans', 'spice', 'fat', 'seasoning', 'herb', 'acid'],
    portions: { beans: 100 },
    fit: (view) =>
      view.has(/chickpea/) &&
      onlyKinds(view, 'beans', 'spice', 'fat', 'seasoning', 'herb', 'acid', 'aromatic') &&
      view.items.length <= 4
        ? 5
        : 0,
    write: (cook) => {
      preheat(cook, 200);
      const beans = take(cook, 'beans');
      const oil = wantFresh(cook, 'olive oil|vegetable oil', { tbsp: 0.33 });
      const spice = [
        ...take(cook, 'spice'),
        ...wantFresh(cook, 'smoked paprika|cumin|curry powder', { tsp: 0.25 }),
      ].slice(0, 3);
      task(
        cook,
        'Drain {b}, rub dry in a towel and toss with {x} and {s} on a baking tray.',
        { b: beans, x: [...oil, ...spice], s: want(cook, 'salt') },
        { hands: 6 },
      );
      task(
        cook,
        'Roast for {m.min}, shaking the tray now and then, [until they rattle|until crunchy right through].',
        { m: 28 },
        { hands: 2, wait: 28, join: ['oven'], during: 'the chickpeas roast' },
      );
      const end = take(cook, 'herb', 'acid');
      task(
        cook,
        end.length > 0
          ? 'Toss with {t} and eat warm or cold.'
          : 'Eat warm or cold; they stay crisp until the next day.',
        { t: end },
        { hands: 1 },
      );
    },
    titles: ['Crunchy roasted chickpeas', 'Spiced roasted chickpeas'],
  },
  {
    id: 'energy_balls',
    cuisines: [],
    meals: ['snack'],
    wish: /energy ball|bliss ball|snack|no[- ]bake/i,
    needs: ['blender'],
    level: 'easy',
    takes: ['dried_fruit', 'crunch', 'nut_butter', 'oats', 'chocolate', 'sweet', 'spice'],
    isSweet: true,
    portions: { dried_fruit: 50, crunch: 30, oats: 20 },
    fit: (view) =>
      view.count('dried_fruit') > 0 &&
      view.count('crunch', 'oats', 'nut_butter') > 0 &&
      onlyKinds(view, 'dried_fruit', 'crunch', 'nut_butter', 'oats', 'chocolate', 'sweet', 'spice')
        ? 7
        : 0,
    write: (cook) => {
      const all = take(cook, 'dried_fruit', 'crunch', 'oats', 'nut_butter', 'chocolate', 'sweet');
      const salt = want(cook, 'salt');
      task(
        cook,
        'Blend {a} with {s} in short bursts for {m.min}, [until it clumps when pressed|until sticky and fine]; add a teaspoon of water if it stays crumbly.',
        { a: [...all, ...take(cook, 'spice')], s: salt, m: 2 },
        { hands: 5 },
      );
      task(
        cook,
        'Roll into bite-sized balls with damp hands and chill for {m.min}, until firm.',
        { m: 20 },
        { hands: 8, wait: 20 },
      );
    },
    titles: ['{fruit.noun} and {crunch.noun} balls', '{fruit.noun} bites', 'Fruit and nut balls'],
  },
];
