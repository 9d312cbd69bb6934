import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { saltAndPepper, wantFresh } from '../pantry.ts';
import { freshEggs } from '../steps/eggs.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { preheat } from '../steps/sweet.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { weigh } from '../steps/weigh.ts';

import { beatWithDairy, cookFilling, isEggs, manyEggs, WITH_EGGS } from './egg-parts.ts';

/** Eggs at the heart of a meal. */
export const EGG_SAUCE_FORMS: readonly DishForm[] = [
  {
    id: 'scrambled_eggs',
    cuisines: ['british', 'american', 'plain'],
    meals: ['breakfast'],
    wish: /scrambl|breakfast|quick/i,
    needs: ['hob'],
    level: 'easy',
    takes: [...WITH_EGGS, 'bread'],
    portions: { egg: 150 },
    fit: (view) => (isEggs(view) && view.count('rice', 'pasta', 'noodle', 'potato', 'root') === 0 ? 4 : 0),
    write: (cook) => {
      setVessel(cook, 'a non-stick pan');
      beatWithDairy(cook);
      cookFilling(cook);
      const bread = take(cook, 'bread');
      if (bread.length > 0) task(cook, 'Toast {b}.', { b: bread }, { hands: 1, wait: 3, track: 'toast' });
      pan(
        cook,
        'Turn the heat low, pour in the eggs and stir slowly for {m.min}, [scraping up soft folds|pulling the set edges in], until set throughout ({core:71}).',
        { m: 4 },
        { hands: 4, join: ['eggs', 'toast'] },
      );
      task(
        cook,
        bread.length > 0
          ? '[Pile onto {b}|Spoon over {b}] and serve at once.'
          : '[Take off the heat while still creamy|Spoon onto warm plates] and serve at once.',
        { b: bread },
        { hands: 1 },
      );
    },
    titles: [
      'Scrambled eggs with {veg}',
      'Scrambled eggs with {cheese}',
      'Soft-scrambled eggs',
      '{veg.noun} scramble',
    ],
  },
  {
    id: 'baked_eggs',
    cuisines: ['french', 'british', 'mexican'],
    meals: ['breakfast', 'lunch'],
    wish: /baked eggs|brunch|cocotte/i,
    needs: ['oven', 'hob'],
    level: 'easy',
    takes: [...WITH_EGGS, 'tomato'],
    portions: { egg: 110 },
    fit: (view) =>
      isEggs(view) &&
      view.count('leafy', 'cream', 'tomato', 'soft') > 0 &&
      view.count('rice', 'pasta', 'noodle') === 0
        ? 4
        : 0,
    write: (cook) => {
      preheat(cook, 190);
      setVessel(cook, 'an ovenproof frying pan');
      cookFilling(cook);
      const wet = [...take(cook, 'tomato', 'sauce'), ...take(cook, 'cream', 'yogurt', 'milk')];
      if (wet.length > 0)
        pan(cook, 'Stir in {w} and let it bubble for {m.min}.', { w: wet, m: 3 }, { hands: 2, wait: 1 });
      const top = [...take(cook, 'cheese', 'soft_cheese'), ...take(cook, 'herb')];
      const words = { e: freshEggs(cook), s: saltAndPepper(cook), t: top, m: 13 };
      pan(
        cook,
        top.length > 0
          ? 'Break {e} into hollows, season with {s.bare}, scatter over {t} and bake for {m.min}, until the whites are firm and the yolks are set ({core:71}).'
          : 'Break {e} into hollows, season with {s.bare} and bake for {m.min}, until the whites are firm and the yolks are set ({core:71}).',
        words,
        { hands: 2, wait: 13, join: ['oven'], during: 'the eggs bake' },
      );
    },
    titles: ['Baked eggs with {veg}', 'Eggs baked over {veg}', 'Baked eggs with {cheese}', 'Baked eggs'],
  },
  {
    id: 'hash',
    cuisines: ['american', 'british', 'irish'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /hash|brunch|breakfast|leftover/i,
    needs: ['hob'],
    level: 'easy',
    takes: [...WITH_EGGS, 'potato', 'mince', 'tofu'],
    bars: /cassava|taro|plantain|breadfruit/,
    portions: { potato: 200 },
    fit: (view) =>
      view.count('potato') > 0 &&
      view.count('egg', 'cured', 'sausage', 'ready_meat', 'mince', 'tofu') > 0 &&
      view.count('rice', 'pasta') === 0
        ? 6
        : 0,
    write: (cook) => {
      setVessel(cook, 'a wide, heavy pan');
      sear(cook, { only: ['cured', 'sausage', 'ready_meat', 'mince', 'tofu'] });
      const potatoes = take(cook, 'potato');
      pan(
        cook,
        'Add {p} in {cm:1} dice, spread out and cook for {m.min}, turning only every few minutes, [until crusty outside and soft within|until brown at the corners and tender].',
        { p: potatoes, m: 16 },
        { hands: 5, wait: 11, during: 'the potatoes brown' },
      );
      soften(cook);
      vegetables(cook);
      heatBeans(cook);
      wilt(cook);
      const eggs = freshEggs(cook);
      const salt = saltAndPepper(cook);
      if (eggs.length > 0)
        pan(
          cook,
          'Make hollows, break in {e}, season with {s.bare}, cover and cook gently for {m.min}, until the whites are firm and the yolks are set ({core:71}).',
          { e: eggs, s: salt, m: 6 },
          { hands: 2, wait: 4 },
        );
      else
        pan(
          cook,
          'Season with {s.bare} and press down for a last {m.min}, until crisp underneath.',
          { s: salt, m: 3 },
          { hands: 1, wait: 2 },
        );
      const top = [
        ...take(cook, 'cheese', 'soft_cheese', 'yogurt', 'sauce', 'cream', 'pickle'),
        ...take(cook, 'herb', 'acid'),
      ];
      if (top.length > 0) task(cook, '[Top with|Finish with] {t}.', { t: top }, { hands: 1 });
    },
    titles: ['{meat.noun} hash', 'Potato hash with {veg}', '{meat.noun} and potato hash', 'Potato hash'],
  },
  {
    id: 'savoury_pancake',
    cuisines: ['japanese', 'korean'],
    meals: ['lunch', 'dinner', 'snack'],
    wish: /okonomiyaki|pancake|pajeon|japan|korea/i,
    needs: ['hob'],
    takes: [
      'egg',
      'flour',
      'leafy',
      'root',
      'onion',
      'firm',
      'shellfish',
      'cured',
      'pickle',
      'sauce',
      'fat',
      'seasoning',
      'crunch',
      'spice',
    ],
    bars: /spinach|chard|beet|parsnip|rutabaga|turnip|potato|pesto|harissa|squash|pumpkin/,
    portions: { leafy: 120, egg: 60 },
    fit: (view) =>
      view.may('egg') && view.may('all-purpose flour') && (view.has(/cabbage|kimchi/) || view.has(/scallion/))
        ? 6
        : 0,
    write: (cook) => {
      const people = cook.servings;
      const flour = weigh(cook, 'all-purpose flour|wheat flour', { g: people * 50 });
      const eggs = weigh(cook, 'egg', { count: Math.max(1, people) });
      const inside = take(cook, 'leafy', 'root', 'onion', 'firm', 'pickle');
      task(
        cook,
        '[Whisk|Beat] {f} with {e}, {w.ml} of cold water and {s.bare} to a smooth batter, and fold in {v}, all cut fine.',
        { f: flour, e: eggs, w: people * 60, s: saltAndPepper(cook), v: inside },
        { hands: 8 },
      );
      setVessel(cook, 'a non-stick frying pan');
      sear(cook, { only: ['cured', 'shellfish'] });
      pan(
        cook,
        'Spoon in the batter, press to a thick round and cook for {m.min}; turn, and cook the other side for {n.min}, [until brown and crisp with no wet batter inside|until deep golden and firm in the middle] ({core:71}).',
        { m: 6, n: 5 },
        { hands: 4, wait: 7 },
      );
      const sauce = take(cook, 'sauce');
      const dip =
        sauce.length > 0 ? sauce : wantFresh(cook, 'soy sauce|tamari|coconut aminos', { tbsp: 0.5 });
      const top = take(cook, 'crunch');
      task(
        cook,
        top.length > 0
          ? 'Cut into wedges, scatter over {t} and serve with {d}.'
          : 'Cut into wedges and serve [with {d}|with {d} to dip].',
        { d: dip, t: top },
        { hands: 2 },
      );
    },
    titles: ['Okonomiyaki with {veg}', 'Savoury {veg.noun} pancakes', 'Okonomiyaki'],
  },
  {
    id: 'fritters',
    cuisines: ['plain', 'greek', 'american', 'british', 'turkish'],
    meals: ['lunch', 'dinner', 'snack', 'breakfast'],
    wish: /fritter|patt(?:y|ies)|pakora/i,
    needs: ['hob'],
    takes: [
      'soft',
      'root',
      'firm',
      'onion',
      'aromatic',
      'egg',
      'flour',
      'cheese',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'yogurt',
      'acid',
      'beans',
    ],
    bars: /tomato|eggplant|mushroom|celery|fennel|beet|okra|squash|pumpkin|artichoke/,
    portions: { soft: 130, root: 120, egg: 40 },
    fit: (view) =>
      view.may('egg') &&
      view.may('all-purpose flour') &&
      view.has(/zucchini|corn|carrot|pea$|peas|parsnip|kohlrabi|cauliflower|broccoli/)
        ? view.has(/^egg$/)
          ? 5
          : 3
        : 0,
    write: (cook) => {
      const people = cook.servings;
      const vegetablesIn = take(cook, 'soft', 'root', 'firm', 'onion', 'aromatic', 'beans');
      const flour = weigh(cook, 'all-purpose flour|wheat flour|chickpea flour', { g: people * 30 });
      const eggs = weigh(cook, 'egg', { count: Math.max(1, Math.round(people * 0.75)) });
      const flavour = [...take(cook, 'cheese'), ...take(cook, 'herb', 'spice')];
      for (const { food } of vegetablesIn) cook.preparations.set(food.id, null);
      const isWatery = vegetablesIn.some(({ food }) => /zucchini|squash/.test(food.name));
      task(
        cook,
        isWatery
          ? 'Grate or chop {v} finely, salt lightly, leave for {m.min} and squeeze out the water by the handful.'
          : 'Grate or chop {v} finely[, whatever is small can stay whole|].',
        { v: vegetablesIn, m: 10 },
        { hands: 7, wait: isWatery ? 10 : 0 },
      );
      task(
        cook,
        flavour.length > 0
          ? 'Mix with {e}, {f}, {x} and {s.bare} to a thick batter.'
          : 'Mix with {e}, {f} and {s.bare} to a thick batter.',
        { e: eggs, f: flour, x: flavour, s: saltAndPepper(cook) },
        { hands: 3 },
      );
      setVessel(cook, 'a frying pan');
      pan(
        cook,
        'Drop in heaped spoonfuls, flatten and fry in batches for {m.min}, turning once, [until deep golden and set right through|until crisp outside and firm in the middle] ({core:71}).',
        { m: 12 },
        { hands: 12 },
      );
      const dip = take(cook, 'yogurt', 'acid');
      task(
        cook,
        dip.length > 0
          ? 'Drain for a moment and serve hot with {d}.'
          : 'Drain for a moment and serve [hot|while crisp].',
        { d: dip },
        { hands: 1 },
      );
    },
    titles: [
      '{veg.noun} fritters',
      '{veg.noun} and {cheese} fritters',
      'Crisp {veg.noun} fritters',
      'Vegetable fritters',
    ],
  },
  {
    id: 'egg_curry',
    cuisines: ['indian', 'south_indian'],
    meals: ['lunch', 'dinner'],
    wish: /egg curry|indian|curry/i,
    needs: ['hob'],
    takes: [
      'egg',
      'onion',
      'aromatic',
      'tomato',
      'soft',
      'coconut_milk',
      'yogurt',
      'spice',
      'herb',
      'seasoning',
      'fat',
      'leafy',
      'acid',
      'sauce',
    ],
    bars: /zucchini|mushroom|pesto|soy|ketchup|mustard|corn/,
    portions: { egg: 110 },
    fit: (view) =>
      manyEggs(view) &&
      (view.has(/tomato/) || view.count('coconut_milk') > 0) &&
      view.count('onion', 'aromatic') > 0
        ? 5
        : 0,
    write: (cook) => {
      const eggs = freshEggs(cook);
      task(
        cook,
        'Lower {e} into boiling water, cook for {m.min} until hard, cool under the tap and peel.',
        { e: eggs, m: 10 },
        { hands: 3, wait: 9, track: 'eggs', during: 'the eggs boil' },
      );
      setVessel(cook, 'a deep pan');
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 9 });
      const wet = [...take(cook, 'tomato', 'soft', 'sauce')];
      if (wet.length > 0)
        pan(
          cook,
          'Add {w} and cook for {m.min}, [until the fat shows at the edges|until jammy].',
          { w: wet, m: 8 },
          { hands: 3, wait: 5 },
        );
      const creamy = take(cook, 'coconut_milk', 'yogurt');
      pan(
        cook,
        creamy.length > 0
          ? 'Stir in {c} and a splash of water, season with {s.bare} and simmer for {m.min}.'
          : 'Pour in {w.ml} of water, season with {s.bare} and simmer for {m.min}.',
        { c: creamy, s: saltAndPepper(cook), m: 6, w: cook.servings * 80 },
        { hands: 1, wait: 5, during: 'the sauce simmers' },
      );
      wilt(cook);
      pan(
        cook,
        'Slip in the eggs, halved, and [warm them through|let them heat] for {m.min}.',
        { m: 3 },
        { hands: 1, wait: 2, join: ['eggs'] },
      );
      const top = [...take(cook, 'herb'), ...take(cook, 'acid')];
      if (top.length > 0) task(cook, 'Finish with {t}.', { t: top }, { hands: 1 });
    },
    titles: ['Egg curry', 'South Indian egg curry', 'Egg and {veg} curry'],
  },
];
