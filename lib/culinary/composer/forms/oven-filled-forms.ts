import { addTask, say, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { fat, want, wantFresh } from '../pantry.ts';
import { bakeDish, GOLDEN } from '../steps/oven.ts';
import { setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { preheat } from '../steps/sweet.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { respectBars } from './respect-bars.ts';

const FORMS: readonly DishForm[] = [
  {
    id: 'enchiladas',
    cuisines: ['mexican'],
    meals: ['dinner'],
    wish: /enchilada|mexican/i,
    needs: ['oven', 'hob'],
    takes: [
      'wrap',
      'poultry',
      'mince',
      'beans',
      'tomato',
      'sauce',
      'onion',
      'aromatic',
      'soft',
      'firm',
      'cheese',
      'spice',
      'herb',
      'seasoning',
      'fat',
      'yogurt',
      'cream',
      'salad',
      'acid',
      'leafy',
      'ready_meat',
    ],
    bars: /pita|naan|rice paper|soy|pesto|hoisin|miso|cabbage|cucumber/,
    portions: { poultry: 120, mince: 100 },
    fit: (view) =>
      view.has(/tortilla/) &&
      view.count('cheese') > 0 &&
      view.count('poultry', 'mince', 'beans', 'ready_meat') > 0
        ? 7
        : 0,
    write: (cook) => {
      preheat(cook, 200);
      cook.cut = 'bite';
      setVessel(cook, 'a frying pan');
      sear(cook, { only: ['poultry', 'mince', 'ready_meat'] });
      soften(cook, { want: ['onion'] });
      vegetables(cook);
      heatBeans(cook);
      wilt(cook);
      const red = [...take(cook, 'tomato', 'sauce')];
      const sauce = red.length > 0 ? red : wantFresh(cook, 'tomato sauce|crushed tomatoes|salsa', { g: 100 });
      const wraps = take(cook, 'wrap');
      const cheese = take(cook, 'cheese');
      task(
        cook,
        sauce.length > 0
          ? 'Roll the filling up in {w}, lay side by side in a dish, seam down, pour over {s} and scatter with {c}.'
          : 'Roll the filling up in {w}, lay side by side in a dish, seam down, and scatter with {c}.',
        { w: wraps, s: sauce, c: cheese },
        { hands: 9 },
      );
      bakeDish(cook, 20, [], GOLDEN);
      const top = take(cook, 'yogurt', 'cream', 'salad');
      if (top.length > 0) task(cook, 'Top with {t}.', { t: top }, { hands: 2 });
    },
    titles: [
      '{meat.noun} enchiladas',
      '{pulse.noun} enchiladas',
      'Enchiladas with {veg}',
      'Baked filled tortillas with {protein}',
    ],
  },
  {
    id: 'baked_potatoes',
    cuisines: ['british', 'irish', 'american'],
    meals: ['dinner', 'lunch'],
    wish: /jacket|baked potato/i,
    needs: ['oven'],
    level: 'easy',
    takes: [
      'potato',
      'beans',
      'cheese',
      'soft_cheese',
      'yogurt',
      'cream',
      'tinned_fish',
      'cured',
      'onion',
      'herb',
      'seasoning',
      'fat',
      'soft',
      'salad',
      'spice',
      'ready_meat',
      'sauce',
      'pickle',
      'leafy',
    ],
    bars: /new potato|cassava|taro|plantain|breadfruit|pesto|soy|fish sauce/,
    portions: { potato: 280 },
    fit: (view) =>
      view.count('potato') > 0 &&
      view.count('cheese', 'soft_cheese', 'beans', 'tinned_fish', 'yogurt', 'cream') > 0 &&
      view.count('egg', 'rice', 'pasta', 'mince', 'poultry', 'fish', 'root') === 0
        ? 5
        : 0,
    write: (cook) => {
      preheat(cook, 200);
      const potatoes = take(cook, 'potato');
      for (const { food } of potatoes) cook.preparations.set(food.id, 'scrubbed');
      task(
        cook,
        'Prick {p} all over and rub with {s.bare}; bake straight on the rack for {m.min}, until crisp outside and soft when squeezed.',
        { p: potatoes, s: want(cook, 'salt'), m: 60 },
        { hands: 4, wait: 60, join: ['oven'], during: 'the potatoes bake' },
      );
      setVessel(cook, 'a small pan');
      if (take(cook, 'cured', 'ready_meat').length > 0) sear(cook, { only: ['cured', 'ready_meat'] });
      const hot = take(cook, 'beans', 'onion', 'soft', 'leafy', 'sauce');
      if (hot.length > 0)
        addTask(
          cook,
          say(cook, 'Warm {h} in a small pan with {f} for {m.min}, stirring, until hot and soft.', {
            h: hot,
            f: fat(cook, 0.33),
            m: 7,
          }),
          { hands: 5, wait: 2, track: 'filling' },
        );
      const cold = [
        ...take(cook, 'tinned_fish', 'cheese', 'soft_cheese', 'yogurt', 'cream', 'herb', 'salad', 'pickle'),
        ...take(cook, 'spice').slice(0, 1),
      ];
      task(
        cook,
        cold.length > 0
          ? 'Split the potatoes, fluff with a fork and fill with {c}.'
          : 'Split the potatoes, fluff with a fork and fill.',
        { c: cold },
        { hands: 4, join: ['filling'] },
      );
    },
    titles: ['Baked potatoes with {sides}', 'Jacket potatoes with {cheese}', 'Loaded baked potatoes'],
  },
  {
    id: 'flatbread_pizza',
    cuisines: ['italian', 'turkish', 'levantine', 'american'],
    meals: ['dinner', 'lunch', 'snack'],
    wish: /pizza|flatbread/i,
    needs: ['oven'],
    level: 'easy',
    takes: [
      'wrap',
      'bread',
      'cheese',
      'soft_cheese',
      'tomato',
      'sauce',
      'soft',
      'firm',
      'onion',
      'leafy',
      'salad',
      'cured',
      'ready_meat',
      'sausage',
      'tinned_fish',
      'pickle',
      'herb',
      'spice',
      'fat',
      'seasoning',
      'aromatic',
    ],
    bars: /rice paper|soy|hoisin|oyster|fish sauce|cabbage|bok choy|cucumber|taco shell|corn tortilla|peas?$|corn$/,
    portions: { soft: 60, firm: 50, leafy: 30, cheese: 60 },
    fit: (view) =>
      view.has(/pita|naan|tortilla|flatbread|lavash|baguette/) &&
      view.count('cheese') > 0 &&
      view.count('soft', 'tomato', 'sauce', 'firm', 'leafy', 'ready_meat') > 0 &&
      view.count('beans', 'rice', 'pasta') === 0
        ? 6
        : 0,
    write: (cook) => {
      preheat(cook, 220);
      const raw = take(cook, 'sausage');
      if (raw.length > 0) {
        setVessel(cook, 'a frying pan');
        sear(cook, { only: ['sausage'] });
      }
      const base = take(cook, 'wrap', 'bread');
      const red = [...take(cook, 'tomato', 'sauce')];
      const sauce =
        red.length > 0 ? red : wantFresh(cook, 'tomato sauce|pesto|crushed tomatoes', { tbsp: 1.5 });
      const top = take(
        cook,
        'soft',
        'firm',
        'onion',
        'leafy',
        'cured',
        'ready_meat',
        'tinned_fish',
        'pickle',
        'aromatic',
      );
      for (const { food, kind } of top)
        if (kind === 'firm' || kind === 'soft' || kind === 'onion')
          cook.preparations.set(food.id, 'thinly sliced');
      const cheese = take(cook, 'cheese', 'soft_cheese');
      const oil = fat(cook, 0.33);
      task(
        cook,
        `Lay {b} on a tray${sauce.length > 0 ? ', spread thinly with {s}' : ''}, and top with ${top.length > 0 ? '{t} and ' : ''}{c}; drizzle with {o}.`,
        { b: base, s: sauce, t: top, c: cheese, o: oil },
        { hands: 8 },
      );
      task(
        cook,
        'Bake for {m.min}, [until the rim is crisp and the cheese bubbles|until blistered and brown in places].',
        { m: 11 },
        { hands: 1, wait: 11, join: ['oven'], during: 'they bake' },
      );
      const end = take(cook, 'salad', 'herb', 'spice');
      task(
        cook,
        end.length > 0 ? 'Scatter over {e} and cut into pieces.' : 'Cut into pieces and eat hot.',
        { e: end },
        { hands: 2 },
      );
    },
    titles: ['Flatbread pizzas with {veg}', '{veg} and {cheese} flatbreads', 'Pita pizzas with {veg}'],
  },
];

/** Wraps, potatoes and flatbreads that are filled or topped and baked. */
export const OVEN_FILLED_FORMS: readonly DishForm[] = FORMS.map(respectBars);
