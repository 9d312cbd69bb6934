import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { fat, saltAndPepper, spices, wantFresh } from '../pantry.ts';
import { thermometerHint } from '../steps/doneness.ts';
import {
  doneWords,
  finishTray,
  noSauce,
  ovenMinutes,
  ROASTED,
  roastTray,
  sharpen,
  TABLE,
  VEG,
} from '../steps/oven.ts';
import { preheat } from '../steps/sweet.ts';
import { respectBars } from './respect-bars.ts';

const FORMS: readonly DishForm[] = [
  {
    id: 'traybake',
    cuisines: [],
    meals: ['dinner', 'lunch'],
    wish: /tray ?bake|sheet ?pan|oven|easy|hands[- ]off/i,
    needs: ['oven'],
    level: 'easy',
    takes: [...ROASTED, ...VEG, ...TABLE],
    fit: (view) =>
      noSauce(view) && view.count(...ROASTED) > 0 && view.count('root', 'firm', 'soft', 'potato', 'onion') > 0
        ? 6
        : 0,
    write: (cook) => {
      cook.cut = 'chunk';
      roastTray(cook, 210);
      finishTray(cook, '[Bring the tray to the table|Serve straight from the tray].');
    },
    titles: [
      '{meat.noun} and {veg.noun} traybake',
      '{fish.noun} traybake with {veg}',
      'Traybake of {sides}',
      'Crisp {main.noun} with {veg}',
      'Roasted {main.noun} and {second.noun}',
    ],
  },
  {
    id: 'roasted_vegetables',
    cuisines: ['levantine', 'moroccan', 'italian', 'greek', 'indian'],
    meals: ['dinner', 'lunch'],
    wish: /roast(?:ed)? veg|vegetarian|tahini|oven/i,
    needs: ['oven'],
    level: 'easy',
    takes: [...VEG, ...TABLE, 'beans'],
    portions: { root: 180, firm: 150, soft: 120, potato: 200 },
    fit: (view) =>
      noSauce(view) && view.count(...ROASTED, 'egg') === 0 && view.count('root', 'firm', 'potato', 'soft') > 0
        ? view.count('root', 'firm', 'potato', 'soft') > 1
          ? 6
          : 1.5
        : 0,
    write: (cook) => {
      cook.cut = 'chunk';
      roastTray(cook, 220);
      const sauce = take(cook, 'nut_butter', 'yogurt');
      const dressing = sauce.length > 0 ? sauce : wantFresh(cook, 'tahini|yogurt', { tbsp: 1 });
      const lemon = wantFresh(cook, 'lemon juice', { tbsp: 0.5 });
      if (dressing.length > 0)
        task(
          cook,
          'Stir {d} with {l} and enough cold water to make it run off a spoon, and pour over.',
          { d: dressing, l: lemon.length > 0 ? lemon : saltAndPepper(cook) },
          { hands: 3 },
        );
      finishTray(cook, '[Serve warm|Good hot, good at room temperature].');
    },
    titles: ['Roasted {veg} with tahini', 'Roasted {veg}', '{cuisine} roasted {veg}'],
  },
  {
    id: 'roast',
    cuisines: ['british', 'french', 'german', 'american', 'plain', 'greek'],
    meals: ['dinner'],
    wish: /roast|sunday|oven/i,
    needs: ['oven'],
    takes: ['whole_bird', 'joint', ...VEG, ...TABLE],
    fit: (view) => (noSauce(view) && view.count('whole_bird', 'joint') > 0 ? 9 : 0),
    write: (cook) => {
      cook.cut = 'whole';
      preheat(cook, 190);
      const meat = take(cook, 'whole_bird', 'joint');
      const isSmall = meat.every(({ food }) => /quail|game hen|pigeon|partridge/.test(food.name));
      const kilos = Math.max(0.8, meat.reduce((sum, { grams }) => sum + (grams ?? 1300), 0) / 1000);
      const minutes = isSmall ? 45 : Math.min(150, Math.round((kilos * 40 + 20) / 5) * 5);
      const rub = [...fat(cook, 0.5), ...spices(cook), ...saltAndPepper(cook)];
      const inside = take(cook, 'herb', 'acid', 'aromatic');
      task(
        cook,
        inside.length > 0
          ? 'Pat {x} dry, rub all over with {r}, and tuck {i} inside or underneath in a roasting tin.'
          : 'Pat {x} dry and rub all over with {r} in a roasting tin.',
        { x: meat, r: rub, i: inside },
        { hands: 6 },
      );
      const veg = take(cook, ...VEG);
      task(
        cook,
        veg.length > 0
          ? `Roast for {m.min} in all, {u}; after the first third put {v} around the meat and turn in the fat.${thermometerHint(cook, meat)}`
          : `Roast for {m.min}, basting twice, {u}.${thermometerHint(cook, meat)}`,
        { m: minutes, v: veg, u: doneWords(cook, meat) },
        { hands: 5, wait: minutes - 5, join: ['oven'], during: 'the roast is in the oven' },
      );
      task(
        cook,
        '[Rest|Leave to rest], loosely covered, for {m.min}; the juices settle and carving is easier.',
        { m: 12 },
        { hands: 1, wait: 12 },
      );
      finishTray(cook, 'Carve, and spoon the juices over.');
    },
    titles: ['Roast {meat} with {veg}', 'Roast {meat}', 'Sunday roast {meat}'],
  },
  {
    id: 'lemon_roast_pieces',
    cuisines: ['greek', 'italian', 'french', 'moroccan'],
    meals: ['dinner'],
    wish: /lemon chicken|roast|greek/i,
    needs: ['oven'],
    level: 'easy',
    takes: [
      'poultry',
      'potato',
      'onion',
      'aromatic',
      'root',
      'herb',
      'acid',
      'fat',
      'spice',
      'seasoning',
      'pickle',
      'stock',
      'cheese',
      'firm',
    ],
    fit: (view) =>
      noSauce(view) &&
      view.count('poultry') > 0 &&
      view.count('acid') > 0 &&
      view.count('potato', 'root', 'onion') > 0
        ? 7
        : 0,
    write: (cook) => {
      cook.cut = 'whole';
      preheat(cook, 200);
      const veg = take(cook, 'potato', 'root', 'onion', 'aromatic', 'firm');
      const chicken = take(cook, 'poultry');
      const sour = take(cook, 'acid');
      const minutes = Math.max(38, ...chicken.map((item) => ovenMinutes(item, cook)));
      const oil = [
        ...fat(cook, 0.75),
        ...wantFresh(cook, 'dried oregano|dried thyme', { tsp: 0.5 }),
        ...take(cook, 'spice').slice(0, 2),
        ...saltAndPepper(cook),
      ];
      task(
        cook,
        'Spread {v} in a roasting tin, lay {c} on top and dress everything with {o} and {l}.',
        { v: veg, c: chicken, o: [...new Set(oil)], l: sour },
        { hands: 7 },
      );
      task(
        cook,
        `Pour a glass of water round the edge and roast for {m.min}, basting halfway, {u}.${thermometerHint(cook, chicken)}`,
        { m: minutes, u: doneWords(cook, chicken) },
        { hands: 2, wait: minutes, join: ['oven'], during: 'it roasts' },
      );
      finishTray(cook, 'Serve from the tin, with the lemony juices.');
    },
    titles: ['Lemon-roast {meat.noun} with {veg}', 'Lemon {meat.noun} with {veg}', 'Greek lemon {meat.noun}'],
  },
  {
    id: 'baked_fish',
    cuisines: ['italian', 'greek', 'french', 'spanish', 'nordic', 'plain'],
    meals: ['dinner', 'lunch'],
    wish: /baked fish|papillote|parcel|light|oven/i,
    needs: ['real_oven'],
    level: 'easy',
    takes: [
      'fish',
      'soft',
      'firm',
      'onion',
      'aromatic',
      'herb',
      'acid',
      'fat',
      'pickle',
      'seasoning',
      'spice',
      'leafy',
      'wine',
      'yogurt',
    ],
    portions: { soft: 80, firm: 80 },
    fit: (view) =>
      noSauce(view) && view.count('fish') > 0 && view.count('potato', 'root', 'mince', 'poultry') === 0
        ? 6
        : 0,
    write: (cook) => {
      cook.cut = 'whole';
      preheat(cook, 200);
      const fish = take(cook, 'fish');
      const veg = take(cook, 'soft', 'firm', 'onion', 'aromatic', 'leafy', 'pickle');
      const flavour = [
        ...take(cook, 'acid', 'wine'),
        ...fat(cook, 0.33),
        ...saltAndPepper(cook),
        ...take(cook, 'spice').slice(0, 2),
      ];
      const herbs = take(cook, 'herb');
      const words = {
        f: fish,
        v: veg,
        x: flavour,
        h: herbs,
        m: veg.length > 0 ? 17 : 14,
        u: doneWords(cook, fish),
      };
      task(
        cook,
        veg.length > 0
          ? 'Lay {v}, cut thin, on a large sheet of baking paper, put {f} on top and dress with {x}; fold the paper into a loose, tight-edged parcel on a tray.'
          : 'Lay {f} on a large sheet of baking paper, dress with {x} and fold the paper into a loose, tight-edged parcel on a tray.',
        words,
        { hands: 8 },
      );
      task(cook, 'Bake for {m.min}, {u}.', words, {
        hands: 1,
        wait: words.m,
        join: ['oven'],
        during: 'the fish bakes',
      });
      const beside = take(cook, 'yogurt');
      task(
        cook,
        herbs.length > 0
          ? 'Open at the table, mind the steam, and scatter over {h}.'
          : 'Open at the table, and mind the steam.',
        words,
        { hands: 1 },
      );
      if (beside.length > 0) task(cook, 'Spoon over {b}.', { b: beside }, { hands: 1 });
    },
    titles: ['{fish} baked in paper with {veg}', 'Baked {fish} with {veg}', 'Baked {fish}'],
  },
  {
    id: 'baked_feta',
    cuisines: ['greek'],
    meals: ['dinner', 'lunch', 'snack'],
    wish: /baked feta|greek|feta/i,
    needs: ['oven'],
    level: 'easy',
    takes: [
      'cheese',
      'soft',
      'firm',
      'onion',
      'aromatic',
      'pickle',
      'beans',
      'herb',
      'spice',
      'fat',
      'seasoning',
      'acid',
      'sweet',
      'crunch',
    ],
    bars: /cheddar|gouda|parmesan|mozzarella|corn|pea|mushroom/,
    portions: { cheese: 90, soft: 150 },
    fit: (view) =>
      view.has(/^feta$/) &&
      view.count('soft', 'firm') > 0 &&
      view.count('egg', 'pasta', 'rice', 'mince', 'poultry', 'fish', 'potato', 'salad') === 0
        ? 6
        : 0,
    write: (cook) => {
      for (const { food } of take(cook, 'cheese')) cook.preparations.set(food.id, 'in one piece');
      preheat(cook, 200);
      const veg = take(cook, 'soft', 'firm', 'onion', 'aromatic', 'pickle', 'beans');
      const oil = [...fat(cook, 1), ...wantFresh(cook, 'dried oregano|dried thyme', { tsp: 0.25 })];
      task(
        cook,
        'Put {v} into a baking dish with {o}, and nestle {c} in the middle.',
        { v: veg, o: oil, c: take(cook, 'cheese') },
        { hands: 6 },
      );
      task(
        cook,
        'Bake for {m.min}, [until the cheese is soft and the vegetables have collapsed|until everything slumps and the edges catch].',
        { m: 30 },
        { hands: 1, wait: 30, join: ['oven'], during: 'it bakes' },
      );
      sharpen(cook);
      const top = take(cook, 'sweet', 'herb', 'crunch');
      task(
        cook,
        top.length > 0 ? 'Finish with {t} and serve hot.' : 'Serve hot, with all the juices.',
        { t: top },
        { hands: 1 },
      );
    },
    titles: ['Baked feta with {veg}', 'Feta baked with {veg}'],
  },
];

/** What is roasted on a tray or in a tin. */
export const TRAY_FORMS: readonly DishForm[] = FORMS.map(respectBars);
