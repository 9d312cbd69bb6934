import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { joinWords } from '../language/name-items.ts';
import { fat, saltAndPepper, spices, wantFresh } from '../pantry.ts';
import { bakeDish, doneWords } from '../steps/oven.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { preheat } from '../steps/sweet.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { respectBars } from './respect-bars.ts';

/** Bread binds when it has been soaked; a handful is enough. */
function crumbleBread(cook: Cook, binder: readonly Item[]): void {
  for (const { food, kind } of binder)
    if (kind === 'bread') cook.preparations.set(food.id, 'soaked in water, squeezed out and crumbled');
}

/** Grains that boil long before they are nearly tender. */
const SLOW_GRAIN = /brown|wild|barley|farro|spelt|wheat berr/;

const FORMS: readonly DishForm[] = [
  {
    id: 'meatballs_baked',
    cuisines: ['italian', 'spanish', 'greek', 'american'],
    meals: ['dinner'],
    wish: /meatball|polpette|alb[oó]ndigas|keftedes/i,
    needs: ['oven', 'hob'],
    takes: [
      'mince',
      'onion',
      'aromatic',
      'tomato',
      'soft',
      'firm',
      'crumbs',
      'egg',
      'cheese',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'wine',
      'bread',
    ],
    bars: /zucchini|corn|pea|mushroom|broccoli|cauliflower|green bean/,
    fit: (view) =>
      view.count('mince') > 0 &&
      (view.count('tomato') > 0 || view.has(/tomato/)) &&
      view.count('pasta', 'rice', 'noodle', 'wrap', 'potato') === 0
        ? 7
        : 0,
    write: (cook) => {
      preheat(cook, 210, 'line a tray');
      const mince = take(cook, 'mince');
      const binder = [
        ...take(cook, 'crumbs', 'bread').slice(0, 1),
        ...wantFresh(cook, 'breadcrumbs|oats', { tbsp: 1.5 }),
      ].slice(0, 1);
      crumbleBread(cook, binder);
      const egg = take(cook, 'egg').slice(0, 1);
      const flavour = [...take(cook, 'cheese'), ...spices(cook).slice(0, 2), ...saltAndPepper(cook)];
      task(
        cook,
        '[Mix|Knead] {p} with {x} [by hand|] until it holds, and roll into bite-sized balls.',
        { p: mince, x: [...binder, ...egg, ...flavour] },
        { hands: 10 },
      );
      task(
        cook,
        'Bake for {m.min}, {u}.',
        { m: 18, u: doneWords(cook, mince) },
        { hands: 1, wait: 18, join: ['oven'], during: 'the balls bake' },
      );
      setVessel(cook, 'a wide pan');
      const onions = take(cook, 'onion', 'aromatic', 'firm');
      const tomato = [...take(cook, 'tomato', 'soft', 'wine')];
      const oil = fat(cook);
      task(
        cook,
        onions.length > 0
          ? 'Soften {o} in {f} for {n.min}, add {t}, season and simmer for {m.min}, until thick.'
          : 'Simmer {t} with {f} for {m.min}, until thick.',
        { o: onions, f: oil, t: tomato, n: 6, m: 12 },
        { hands: 6, wait: 12, track: 'sauce', during: 'the sauce simmers' },
      );
      task(
        cook,
        'Turn the balls in the sauce and [let them sit for a minute|heat through together].',
        {},
        { hands: 2, join: ['sauce'] },
      );
      const herbs = take(cook, 'herb');
      if (herbs.length > 0) task(cook, 'Scatter over {h}.', { h: herbs }, { hands: 1 });
    },
    titles: [
      'Meatballs in tomato sauce',
      'Baked meatballs with {veg}',
      'Baked {meat.noun} balls in tomato sauce',
      '{meat.noun} meatballs in tomato sauce',
    ],
  },
  {
    id: 'meatloaf',
    cuisines: ['american', 'german', 'british'],
    meals: ['dinner'],
    wish: /meatloaf|comfort|loaf/i,
    needs: ['real_oven'],
    takes: [
      'mince',
      'onion',
      'aromatic',
      'egg',
      'crumbs',
      'oats',
      'root',
      'sauce',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'bread',
      'milk',
      'cheese',
    ],
    bars: /parsnip|turnip|rutabaga|beet|squash|pumpkin|soy|fish sauce|pesto/,
    fit: (view) =>
      view.count('mince') > 0 &&
      view.count('crumbs', 'oats', 'bread', 'egg') > 0 &&
      view.count('pasta', 'rice', 'noodle', 'wrap', 'tomato', 'potato') === 0
        ? 5
        : 0,
    write: (cook) => {
      preheat(cook, 180, 'line a loaf tin');
      const mince = take(cook, 'mince');
      const fine = take(cook, 'onion', 'aromatic', 'root');
      const binder = [
        ...take(cook, 'crumbs', 'oats', 'bread').slice(0, 1),
        ...take(cook, 'egg').slice(0, 1),
        ...take(cook, 'milk').slice(0, 1),
      ];
      crumbleBread(cook, binder);
      const binders = binder.length > 0 ? binder : wantFresh(cook, 'breadcrumbs|oats', { tbsp: 2 });
      const rest = [...take(cook, 'cheese', 'herb'), ...spices(cook).slice(0, 2), ...saltAndPepper(cook)];
      task(
        cook,
        fine.length > 0
          ? 'Chop or grate {v} finely, mix with {p}, {b} and {r}[ by hand|], and press into the tin.'
          : 'Mix {p} with {b} and {r}[ by hand|], and press into the tin.',
        { v: fine, p: mince, b: binders, r: rest },
        { hands: 12 },
      );
      const glaze = take(cook, 'sauce').slice(0, 1);
      task(
        cook,
        glaze.length > 0 ? 'Brush with {g} and bake for {m.min}, {u}.' : 'Bake for {m.min}, {u}.',
        { g: glaze, m: 50, u: doneWords(cook, mince) },
        { hands: 1, wait: 50, join: ['oven'], during: 'the loaf bakes' },
      );
      task(cook, 'Rest for {m.min}, pour off the fat and slice.', { m: 10 }, { hands: 1, wait: 10 });
    },
    titles: ['{meat.noun} meatloaf', 'Meatloaf with {veg}', 'Meatloaf', 'Baked {meat.noun} loaf'],
  },
  {
    id: 'stuffed_vegetables',
    cuisines: ['greek', 'turkish', 'levantine', 'mexican', 'hungarian', 'italian'],
    meals: ['dinner', 'lunch'],
    wish: /stuffed|dolma|gemista/i,
    needs: ['real_oven', 'hob'],
    takes: [
      'firm',
      'soft',
      'onion',
      'aromatic',
      'mince',
      'rice',
      'grain',
      'beans',
      'tomato',
      'cheese',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'crunch',
      'dried_fruit',
      'leafy',
      'soft_cheese',
    ],
    bars: /broccoli|cauliflower|green bean|asparagus|snap|snow|corn|cherry tomato|okra/,
    portions: { firm: 200, soft: 180, rice: 35, grain: 35, mince: 80 },
    fit: (view) =>
      view.has(/^(?:bell pepper|red bell pepper|green bell pepper|yellow bell pepper|zucchini|eggplant)$/) &&
      view.count('mince', 'rice', 'grain', 'beans') > 0
        ? 7
        : 0,
    write: (cook) => {
      preheat(cook, 190);
      const shells = [...take(cook, 'firm'), ...take(cook, 'soft')].filter(({ food }) =>
        /bell pepper|zucchini|eggplant/.test(food.name),
      );
      for (const { food } of shells) cook.preparations.set(food.id, 'halved lengthways and hollowed out');
      cook.names.set('shell', joinWords(shells.map(({ food }) => food.plural)));
      task(
        cook,
        '[Salt {v} on the inside and lay side by side in an oiled baking dish|Lay {v} in an oiled baking dish, hollows up, and salt lightly].',
        { v: shells },
        { hands: 3 },
      );
      const cooked = take(cook, 'rice', 'grain').filter(({ food }) => food.name.startsWith('cooked '));
      const grain = take(cook, 'rice', 'grain').filter((item) => !cooked.includes(item));
      const minutes = grain.some(({ food }) => SLOW_GRAIN.test(food.name)) ? 25 : 10;
      if (grain.length > 0)
        task(
          cook,
          'Boil {g} in plenty of salted water for {m.min}, until nearly tender, and drain.',
          { g: grain, m: minutes },
          { hands: 2, wait: minutes, track: 'grain', during: 'the grain boils' },
        );
      setVessel(cook, 'a frying pan');
      soften(cook, { want: ['onion', 'garlic'] });
      sear(cook, { only: ['mince'] });
      vegetables(cook);
      heatBeans(cook);
      wilt(cook);
      const wet = take(cook, 'tomato');
      const more = [...cooked, ...take(cook, 'dried_fruit', 'crunch', 'soft_cheese')];
      const words = { t: wet, x: [...more, ...saltAndPepper(cook)], m: 5 };
      pan(
        cook,
        wet.length > 0
          ? 'Stir in {t} and {x} and cook for {m.min}, until thick.'
          : more.length > 0
            ? 'Stir in {x}.'
            : 'Season with {x}.',
        words,
        { hands: 2, wait: wet.length > 0 ? 4 : 0 },
      );
      const cheese = take(cook, 'cheese');
      task(
        cook,
        `${grain.length > 0 ? 'Fold in the drained grain and spoon' : 'Spoon'} the filling into the shells${cheese.length > 0 ? ', and top with {c}' : ''}.`,
        { c: cheese },
        { hands: 5, join: ['grain'] },
      );
      bakeDish(
        cook,
        32,
        [],
        '[until the shells are soft enough to cut with a spoon|until the shells give to a knife and the tops are brown]',
      );
    },
    titles: ['Stuffed {shell}', '{meat.noun}-stuffed {shell}', 'Stuffed {shell} with {starch}'],
  },
];

/** Minced meat, shaped or stuffed, from the oven. */
export const OVEN_MINCE_FORMS: readonly DishForm[] = FORMS.map(respectBars);
