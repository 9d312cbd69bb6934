import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { fat, saltAndPepper, wantFresh } from '../pantry.ts';
import { bakeDish, canSauce, GOLDEN, whiteSauce } from '../steps/oven.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { preheat } from '../steps/sweet.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { respectBars } from './respect-bars.ts';

const FORMS: readonly DishForm[] = [
  {
    id: 'cottage_pie',
    cuisines: ['british', 'irish'],
    meals: ['dinner'],
    wish: /shepherd|cottage pie|british|comfort/i,
    needs: ['oven', 'hob'],
    takes: [
      'mince',
      'potato',
      'onion',
      'aromatic',
      'root',
      'soft',
      'tomato',
      'sauce',
      'stock',
      'milk',
      'cheese',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'lentils',
      'beans',
    ],
    bars: /zucchini|eggplant|soy|fish sauce|pesto|hoisin|salsa|taro|cassava|plantain/,
    portions: { mince: 120, potato: 240 },
    fit: (view) => (view.count('mince') > 0 && view.count('potato') > 0 ? 8 : 0),
    write: (cook) => {
      preheat(cook, 200);
      const potatoes = take(cook, 'potato');
      const rich = [
        ...take(cook, 'milk').slice(0, 1),
        ...wantFresh(cook, 'butter|olive oil', { tbsp: 0.75 }),
      ];
      task(
        cook,
        'Boil {p} in salted water for {m.min}, until tender; drain, and mash with {r}.',
        { p: potatoes, m: 18, r: rich.length > 0 ? rich : saltAndPepper(cook) },
        { hands: 8, wait: 15, track: 'mash', during: 'the potatoes boil' },
      );
      setVessel(cook, 'a deep pan');
      sear(cook, { only: ['mince'] });
      soften(cook, { want: ['onion'] });
      vegetables(cook);
      heatBeans(cook);
      const wet = [...take(cook, 'tomato', 'stock', 'sauce')];
      const gravy = wet.length > 0 ? wet : wantFresh(cook, 'tomato paste|soy sauce|tamari', { tbsp: 0.5 });
      pan(
        cook,
        gravy.length > 0
          ? 'Stir in {g} and {w.ml} of water, season with {s.bare} and simmer for {m.min}, until the liquid thickens and clings to the meat.'
          : 'Add {w.ml} of water, season with {s.bare} and simmer for {m.min}, until thick.',
        { g: gravy, w: cook.servings * 70, s: saltAndPepper(cook), m: 12 },
        { hands: 2, wait: 10, during: 'the filling simmers' },
      );
      const cheese = take(cook, 'cheese');
      task(
        cook,
        `Tip into a dish, cover with the mash, and [rough it up with a fork|drag a fork over it so that ridges brown]${cheese.length > 0 ? '; scatter over {c}' : ''}.`,
        { c: cheese },
        { hands: 5, join: ['mash'] },
      );
      bakeDish(cook, 25, [], GOLDEN);
    },
    titles: [
      'Cottage pie',
      '{meat.noun} pie with mash',
      'Cottage pie with {veg}',
      'Baked {meat.noun} under mash',
    ],
  },
  {
    id: 'moussaka',
    cuisines: ['greek', 'turkish'],
    meals: ['dinner'],
    wish: /moussaka|greek/i,
    needs: ['real_oven', 'hob'],
    level: 'demanding',
    takes: [
      'soft',
      'firm',
      'mince',
      'lentils',
      'onion',
      'aromatic',
      'tomato',
      'potato',
      'cheese',
      'milk',
      'flour',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'wine',
    ],
    bars: /broccoli|cauliflower|corn|pea|green bean|sweet potato|cassava|taro/,
    portions: { mince: 110 },
    fit: (view) => (view.has(/^eggplant$/) && view.count('mince') > 0 && canSauce(view) ? 9 : 0),
    write: (cook) => {
      preheat(cook, 200);
      const slices = [
        ...take(cook, 'soft', 'firm').filter(({ food }) => /eggplant|zucchini/.test(food.name)),
        ...take(cook, 'potato'),
      ];
      for (const { food } of slices) cook.preparations.set(food.id, 'cut into thick slices');
      task(
        cook,
        'Brush {v} with {f} and roast on a tray for {m.min}, until soft and brown.',
        { v: slices, f: fat(cook, 1), m: 25 },
        { hands: 6, wait: 25, track: 'tray', join: ['oven'], during: 'the slices roast' },
      );
      whiteSauce(cook);
      setVessel(cook, 'a deep pan');
      sear(cook, { only: ['mince'] });
      soften(cook, { want: ['onion', 'garlic'] });
      const tomato = [...take(cook, 'tomato', 'wine'), ...take(cook, 'soft')];
      const wet = tomato.length > 0 ? tomato : wantFresh(cook, 'crushed tomatoes', { g: 100 });
      pan(
        cook,
        wet.length > 0
          ? 'Stir in {t}, season with {s.bare} and simmer for {m.min}, until thick.'
          : 'Season with {s.bare}.',
        { t: wet, s: saltAndPepper(cook), m: 12 },
        { hands: 2, wait: 10, during: 'the sauce simmers' },
      );
      const cheese = take(cook, 'cheese');
      task(
        cook,
        cheese.length > 0
          ? 'Layer the slices and the meat in a dish, pour over the pale sauce and scatter with {c}.'
          : 'Layer the slices and the meat in a dish and pour over the pale sauce.',
        { c: cheese },
        { hands: 5, join: ['tray', 'sauce'] },
      );
      bakeDish(cook, 30, [], GOLDEN);
    },
    titles: [
      'Moussaka',
      '{meat.noun} moussaka',
      'Moussaka with {cheese}',
      'Layered {veg.noun} and {meat.noun} bake',
    ],
  },
  {
    id: 'lasagne',
    cuisines: ['italian'],
    meals: ['dinner'],
    wish: /lasagn/i,
    needs: ['real_oven', 'hob'],
    level: 'demanding',
    takes: [
      'pasta',
      'mince',
      'onion',
      'aromatic',
      'root',
      'soft',
      'leafy',
      'tomato',
      'cheese',
      'soft_cheese',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'milk',
      'flour',
      'wine',
      'firm',
    ],
    bars: /parsnip|turnip|beet|squash|corn|pea/,
    portions: { pasta: 70 },
    fit: (view) => (view.has(/lasagn/) && canSauce(view) ? 10 : 0),
    write: (cook) => {
      preheat(cook, 190);
      whiteSauce(cook);
      setVessel(cook, 'a deep pan');
      sear(cook, { only: ['mince'] });
      soften(cook, { want: ['onion', 'garlic'] });
      vegetables(cook);
      const wet = [...take(cook, 'tomato', 'wine')];
      const sauce = wet.length > 0 ? wet : wantFresh(cook, 'crushed tomatoes', { g: 130 });
      pan(
        cook,
        sauce.length > 0
          ? 'Stir in {t}, season with {s.bare} and simmer for {m.min}, until thick.'
          : 'Season with {s.bare}.',
        { t: sauce, s: saltAndPepper(cook), m: 15 },
        { hands: 2, wait: 13, during: 'the sauce simmers' },
      );
      wilt(cook);
      const sheets = take(cook, 'pasta');
      const top = [...take(cook, 'cheese', 'soft_cheese')];
      const cheese = top.length > 0 ? top : wantFresh(cook, 'parmesan|nutritional yeast', { g: 15 });
      task(
        cook,
        cheese.length > 0
          ? 'Layer {p} with the two sauces in a dish, three times over, ending with the pale one, and scatter {c} on top.'
          : 'Layer {p} with the two sauces in a dish, three times over, ending with the pale one.',
        { p: sheets, c: cheese },
        { hands: 8, join: ['sauce'] },
      );
      bakeDish(cook, 35, [], GOLDEN);
    },
    titles: [
      '{meat.noun} lasagne',
      '{veg.noun} lasagne',
      'Lasagne',
      'Layered pasta bake with {veg}',
      'Layered pasta bake',
    ],
  },
];

/** Minced meat in layers, baked. */
export const OVEN_LAYERED_FORMS: readonly DishForm[] = FORMS.map(respectBars);
