import { type Cook, take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { fetchAll, saltAndPepper, wantFresh } from '../pantry.ts';
import { until } from '../steps/doneness.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { cookStarch } from '../steps/starches.ts';
import { soften, vegetables, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

import { cookInPot, hasRice, riceFor, stockFor, toast } from './rice-parts.ts';

const isRaw = ({ food }: Item) => !/^cooked|^puffed|^instant/.test(food.name);

/** Scrambles given eggs first, so that they stay soft. */
function scramble(cook: Cook): boolean {
  const eggs = take(cook, 'egg').filter(
    ({ food }) => !/boiled|fried|poached|scrambled|powder|century|salted|pickled/.test(food.name),
  );
  if (eggs.length === 0) return false;
  pan(
    cook,
    '[Beat {e}, pour in|Pour in {e}, lightly beaten,] and stir for {m.min}, until softly set with nothing runny left; [tip out onto a plate|move to a plate].',
    { e: eggs, m: 2 },
    { hands: 3 },
  );
  return true;
}

/** Dishes that rice carries. */
export const RICE_EVERYDAY_FORMS: readonly DishForm[] = [
  {
    id: 'fried_rice',
    cuisines: ['chinese', 'thai', 'indonesian', 'japanese', 'korean', 'filipino', 'vietnamese'],
    meals: ['dinner', 'lunch', 'breakfast'],
    wish: /fried rice|nasi goreng|leftover rice|wok|quick/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'rice',
      'egg',
      'poultry',
      'steak',
      'shellfish',
      'tofu',
      'cured',
      'ready_meat',
      'mince',
      'sausage',
      'sauce',
      'pickle',
    ],
    bars: /squash|pumpkin|beet|artichoke|parsnip|turnip|hummus|pesto|wild rice|risotto/,
    portions: { rice: 90, poultry: 90, shellfish: 90, steak: 90, firm: 70, root: 45 },
    fit: (view) =>
      view.items.some(({ kind }) => kind === 'rice')
        ? view.has(/^cooked (?:brown )?rice/)
          ? 9
          : view.count('egg', 'soft', 'firm', 'root') > 1
            ? 5
            : 3
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const rice = take(cook, 'rice').slice(0, 1);
      const [grain] = rice;
      const isFresh = grain !== undefined && isRaw(grain);
      if (isFresh) cookStarch(cook, grain, 'rice');
      setVessel(cook, 'a wok or your widest frying pan');
      const hasEgg = scramble(cook);
      sear(cook);
      vegetables(cook, 'wok');
      soften(cook, { want: ['garlic', 'ginger'], spiced: false, minutes: 3 });
      wilt(cook);
      const sauce = [
        ...new Set([
          ...take(cook, 'sauce'),
          ...fetchAll(cook, [['soy sauce|tamari|coconut aminos', { tbsp: 0.75 }]]),
        ]),
      ];
      const salt = sauce.length > 0 ? [] : saltAndPepper(cook);
      const season = [...sauce, ...salt];
      // In a hurry what seasons the rice goes in with it.
      const isAtOnce = cook.isHurried && !isFresh && season.length > 0;
      if (isAtOnce)
        pan(
          cook,
          'Break up {r} with your hands, add to the wok with {s} and fry for {m.min} over the highest heat, tossing, until every grain is piping hot.',
          { r: rice, s: season, m: 3 },
          { hands: 3, join: ['rice'] },
        );
      else
        pan(
          cook,
          isFresh
            ? '[Turn up the heat, add {r}|With the heat as high as it goes, tip in {r}], spread [out|apart] and fry for {m.min}, [tossing now and then|letting it catch a little before each stir], until [the grains are separate and steaming|dry and a little toasted].'
            : 'Break up {r} with your hands, add to the wok and fry for {m.min} over high heat, tossing, until [every grain is separate and steaming hot|piping hot and jumping in the pan].',
          { r: rice, m: 4 },
          { hands: 4, join: ['rice'] },
        );
      if (!isAtOnce) pan(cook, '[Season with|Toss through] {s}.', { s: season }, { hands: 1 });
      serve(cook, {
        into: 'in bowls',
        cheese: false,
        text: hasEgg
          ? '[Fold the egg back through and serve|Stir the egg back in and bring to the table]'
          : '[Serve at once, while the rice is hot|Pile into bowls and serve]',
      });
    },
    titles: [
      '{cuisine} {protein.noun} fried rice',
      '{protein.noun} fried rice with {veg}',
      '{veg.noun} fried rice',
      'Egg fried rice with {sides}',
      'Fried rice',
    ],
  },
  {
    id: 'congee',
    cuisines: ['chinese', 'vietnamese', 'thai', 'filipino', 'korean'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /congee|rice porridge|jook|arroz caldo|comfort|light|sick/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      'rice',
      'poultry',
      'fish',
      'soft',
      'leafy',
      'root',
      'stock',
      'sauce',
      'pickle',
      'egg',
      'tofu',
      'mince',
    ],
    bars: /risotto|wild|^cooked|squash|beet|parsnip|turnip|puffed|pesto|hummus|ketchup|barbecue/,
    portions: { rice: 50, poultry: 90, fish: 100, mince: 70 },
    fit: (view) =>
      view.items.some(hasRice(/rice/)) &&
      view.count('soft', 'poultry', 'egg', 'aromatic', 'mince', 'stock') > 0 &&
      view.count('firm', 'root') < 2
        ? 3
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const rice = take(cook, 'rice').slice(0, 1);
      const broth = stock(cook, 300, 'chicken stock|vegetable stock');
      const base = [...take(cook, 'aromatic'), ...wantFresh(cook, 'ginger', { tsp: 1 })];
      const words = { r: rice, l: broth, w: cook.servings * 350, a: [...new Set(base)] };
      setVessel(cook, 'a deep pot');
      cook.vessel.isHot = true;
      pan(
        cook,
        `[Put|Tip] {r} into a deep pot with ${broth.length > 0 ? '{l}, ' : ''}{w.ml} of water${words.a.length > 0 ? ' and {a}' : ''}, and bring to a boil, [stirring so that nothing sticks|scraping the bottom once or twice].`,
        words,
        { hands: 3, wait: 4 },
      );
      pan(
        cook,
        '[Turn the heat down and simmer|Half-cover and simmer gently] for {m.min}, stirring now and then, until [the grains burst and it turns silky|thick and creamy].',
        { m: 35 },
        { hands: 4, wait: 31, during: 'the pot simmers' },
      );
      const raw = [...take(cook, 'poultry', 'mince'), ...take(cook, 'root')];
      if (raw.length > 0)
        pan(
          cook,
          '[Stir in|Add] {p} and simmer for {m.min}, {u}.',
          { p: raw, m: 10, u: until(cook, raw) || 'until tender' },
          { hands: 2, wait: 8 },
        );
      const quick = [...take(cook, 'fish', 'soft', 'tofu')];
      if (quick.length > 0)
        pan(
          cook,
          '[Stir in|Add] {p} and cook for {m.min}, {u}.',
          { p: quick, m: 5, u: until(cook, quick) || 'until tender' },
          { hands: 1, wait: 4 },
        );
      wilt(cook);
      const sauce = [
        ...new Set([
          ...take(cook, 'sauce'),
          ...fetchAll(cook, [
            ['soy sauce|tamari|fish sauce', { tsp: 1.5 }],
            ['sesame oil', { tsp: 0.5 }],
          ]),
        ]),
      ];
      if (sauce.length > 0) pan(cook, '[Season with|Stir in] {s}.', { s: sauce }, { hands: 1 });
      else season(cook, { sour: false });
      const eggs = take(cook, 'egg');
      if (eggs.length > 0)
        pan(
          cook,
          'Boil {e} in a small pan for {m.min}, until firm; cool under the tap, peel and halve.',
          { e: eggs, m: 10 },
          { hands: 2, wait: 10, track: 'eggs' },
        );
      serve(cook, { cheese: false, text: '[Ladle into deep bowls|Serve in deep bowls]' });
    },
    titles: [
      '{protein.noun} congee',
      'Congee with {sides}',
      '{cuisine} rice porridge with {main}',
      'Ginger congee',
    ],
  },
  {
    id: 'pilaf',
    cuisines: ['turkish', 'persian', 'levantine', 'indian', 'greek', 'east_european', 'caribbean'],
    meals: ['dinner', 'lunch'],
    wish: /pilaf|pilau|plov|one[- ]pot|rice/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'rice',
      'grain',
      'poultry',
      'stew_meat',
      'mince',
      'beans',
      'dried_fruit',
      'stock',
      'sausage',
      'yogurt',
    ],
    bars: /risotto|arborio|sushi|sticky|^cooked|oats|flakes|cereal|couscous|polenta|grits|shank|oxtail|short rib|puffed|bran|popcorn/,
    portions: { rice: 80, poultry: 120, root: 70 },
    fit: (view) =>
      view.items.some(
        ({ kind, food }) =>
          (kind === 'rice' ||
            (kind === 'grain' && /bulgur|quinoa|freekeh|millet|buckwheat/.test(food.name))) &&
          isRaw({ food } as Item) &&
          !/risotto|arborio|sushi/.test(food.name),
      )
        ? 5 + Math.min(2, view.count('dried_fruit', 'crunch', 'beans', 'poultry'))
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      setVessel(cook, cook.random.pick(['a wide pan with a lid', 'a heavy pan with a lid']));
      const meat = sear(cook, { only: ['mince', 'sausage', 'poultry', 'stew_meat'], brownOnly: true });
      soften(cook, { want: ['onion', 'garlic'] });
      const hard = [...take(cook, 'root'), ...take(cook, 'firm')];
      if (hard.length > 0)
        pan(
          cook,
          '[Stir in|Add] {v} and cook for {m.min}, until the edges take on colour.',
          { v: hard, m: 4 },
          { hands: 2, wait: 2 },
        );
      const grains = [...riceFor(cook, 'basmati rice|rice'), ...take(cook, 'grain')].slice(0, 1);
      toast(cook, grains);
      const dried = take(cook, 'dried_fruit');
      const beans = take(cook, 'beans');
      if (dried.length + beans.length > 0)
        pan(cook, '[Scatter in|Add] {d}.', { d: [...dried, ...beans] }, { hands: 1 });
      cookInPot(
        cook,
        grains,
        stockFor(cook, grains),
        'the pot simmers',
        meat.filter(({ kind }) => kind !== 'sausage' && kind !== 'mince'),
      );
      vegetables(cook, 'sweat');
      wilt(cook);
      season(cook);
      const cold = take(cook, 'yogurt');
      serve(cook, {
        into: '',
        text:
          cold.length > 0
            ? '[Fluff with a fork and serve|Fork through and bring to the table] with {y}'.replace(
                '{y}',
                `the ${cold[0]?.food.name ?? ''}`,
              )
            : '[Fluff with a fork and serve|Fork through, pile onto a platter and serve]',
      });
      for (const { food } of cold) cook.used.add(food.id);
    },
    titles: [
      '{cuisine} {protein.noun} pilaf',
      '{main.noun} pilaf with {second}',
      '{cuisine} pilaf with {sides}',
      '{starch} pilaf with {veg}',
      'Pilaf',
    ],
  },
];
