import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import { acid, saltAndPepper, want, wantFresh } from '../pantry.ts';

import { onlyKinds } from './snack-parts.ts';

/** What a dip can hold. */
const DIP: readonly IngredientKind[] = [
  'beans',
  'aromatic',
  'acid',
  'nut_butter',
  'fat',
  'herb',
  'spice',
  'seasoning',
  'yogurt',
  'soft_cheese',
  'pickle',
];

/** What a dip is eaten with. */
const DIPPERS: readonly IngredientKind[] = ['bread', 'wrap', 'salad', 'root', 'firm', 'crumbs'];

const RAW_DIPPERS =
  /carrot|celery|pepper|radish|cucumber|cauliflower|broccoli|kohlrabi|fennel|endive|bread|baguette|pita|naan|tortilla|cracker|toast/;

/** Cuts or warms what the dip is eaten with. */
function dippers(cook: Cook): void {
  const breads = take(cook, 'bread', 'wrap', 'crumbs');
  const raw = take(cook, 'salad', 'root', 'firm', 'soft').filter(({ food }) => RAW_DIPPERS.test(food.name));
  if (breads.length > 0)
    task(
      cook,
      '[Toast or warm|Warm] {b}[ and tear into pieces|].',
      { b: breads },
      { hands: 2, wait: 2, track: 'side' },
    );
  task(
    cook,
    raw.length > 0
      ? 'Serve with {r}, cut into sticks[ or leaves|], for dipping.'
      : 'Spread in a shallow bowl, make a swirl with the back of a spoon and serve.',
    { r: raw },
    { hands: 3, join: ['side'] },
  );
}

/** Small things to share, and toasts. */
export const SNACK_DIP_FORMS: readonly DishForm[] = [
  {
    id: 'hummus',
    cuisines: ['levantine', 'greek'],
    meals: ['snack', 'lunch'],
    wish: /hummus|dip|mezze|snack/i,
    needs: ['blender'],
    level: 'easy',
    takes: [...DIP, ...DIPPERS],
    bars: /squash|cabbage|turnip|rutabaga|beet|brussels|artichoke|pumpkin|eggplant/,
    portions: { beans: 120 },
    fit: (view) => (view.has(/chickpea/) && onlyKinds(view, ...DIP, ...DIPPERS) ? 7 : 0),
    write: (cook) => {
      const beans = take(cook, 'beans');
      const paste = wantFresh(cook, 'tahini|sunflower seed butter', { tbsp: 0.75 });
      const garlic = want(cook, 'garlic', { cloves: 0.5 });
      const oil = wantFresh(cook, 'olive oil', { tbsp: 0.5 });
      const sour = acid(cook, 0.5);
      const rest = [...take(cook, 'spice', 'herb', 'yogurt', 'soft_cheese', 'nut_butter')];
      const salt = want(cook, 'salt');
      task(
        cook,
        'Blend {b} with {x} and {s}[, scraping down once or twice|], adding cold water a spoonful at a time, for {m.min}, [until smooth and pale|until light and silky].',
        { b: beans, x: [...paste, ...garlic, ...sour, ...oil, ...rest], s: salt, m: 4 },
        { hands: 6 },
      );
      const top = take(cook, 'pickle', 'fat');
      if (top.length > 0) task(cook, 'Top with {t}.', { t: top }, { hands: 1 });
      dippers(cook);
    },
    titles: ['Hummus', 'Hummus with {sides}', 'Silky hummus with {bread}'],
  },
  {
    id: 'bean_dip',
    cuisines: ['italian', 'mexican', 'plain'],
    meals: ['snack', 'lunch'],
    wish: /dip|spread|snack|p[aâ]t[eé]/i,
    needs: [],
    level: 'easy',
    takes: [...DIP, ...DIPPERS],
    bars: /squash|cabbage|turnip|rutabaga|beet|brussels|artichoke|pumpkin|eggplant/,
    portions: { beans: 120 },
    fit: (view) => (view.count('beans') > 0 && onlyKinds(view, ...DIP, ...DIPPERS) ? 5 : 0),
    write: (cook) => {
      const beans = take(cook, 'beans');
      const garlic = want(cook, 'garlic', { cloves: 0.5 });
      const oil = wantFresh(cook, 'olive oil|vegetable oil', { tbsp: 0.75 });
      const sour = acid(cook, 0.33);
      const rest = take(cook, 'spice', 'herb', 'yogurt', 'soft_cheese', 'nut_butter', 'pickle');
      task(
        cook,
        'Mash {b} with a fork, [stir|beat] in {x}, and season with {s.bare}; loosen with a little water [until it drops from the spoon|until spreadable].',
        { b: beans, x: [...garlic, ...oil, ...sour, ...rest], s: saltAndPepper(cook) },
        { hands: 7 },
      );
      dippers(cook);
    },
    titles: [
      '{pulse.noun} dip',
      'Garlicky {pulse.noun} mash',
      '{pulse.noun} spread with {bread}',
      'Bean dip',
    ],
  },
  {
    id: 'guacamole',
    cuisines: ['mexican'],
    meals: ['snack', 'lunch'],
    wish: /guacamole|avocado|dip|mexican/i,
    needs: [],
    level: 'easy',
    takes: [
      'salad',
      'soft',
      'onion',
      'aromatic',
      'acid',
      'herb',
      'seasoning',
      'wrap',
      'bread',
      'crumbs',
      'spice',
      'pickle',
    ],
    bars: /lettuce|arugula|zucchini|mushroom|pea|cucumber|radish|greens|leek/,
    fit: (view) =>
      view.has(/^avocado$/) &&
      onlyKinds(
        view,
        'salad',
        'soft',
        'onion',
        'aromatic',
        'acid',
        'herb',
        'seasoning',
        'wrap',
        'bread',
        'crumbs',
        'spice',
        'pickle',
      )
        ? 7
        : 0,
    write: (cook) => {
      const avocado = take(cook, 'salad');
      const sour = acid(cook, 0.5);
      task(
        cook,
        'Mash {a} with {l} and {s} [until creamy with a few lumps|with a fork; leave some texture].',
        { a: avocado, l: sour, s: want(cook, 'salt') },
        { hands: 4 },
      );
      const rest = take(cook, 'soft', 'onion', 'aromatic', 'herb', 'spice', 'pickle');
      if (rest.length > 0) task(cook, 'Fold in {r}, chopped fine.', { r: rest }, { hands: 5 });
      dippers(cook);
    },
    titles: ['Guacamole', 'Guacamole with {bread}'],
  },
  {
    id: 'tzatziki',
    cuisines: ['greek', 'turkish', 'indian'],
    meals: ['snack'],
    wish: /tzatziki|raita|cacik|dip|yogurt/i,
    needs: [],
    level: 'easy',
    takes: ['yogurt', 'salad', 'aromatic', 'herb', 'acid', 'fat', 'seasoning', 'spice', 'wrap', 'bread'],
    bars: /avocado|lettuce|arugula|greens|radish|ginger|lemongrass/,
    portions: { yogurt: 100 },
    fit: (view) =>
      view.count('yogurt') > 0 &&
      view.has(/cucumber/) &&
      onlyKinds(
        view,
        'yogurt',
        'salad',
        'aromatic',
        'herb',
        'acid',
        'fat',
        'seasoning',
        'spice',
        'wrap',
        'bread',
      )
        ? 8
        : 0,
    write: (cook) => {
      const cucumber = take(cook, 'salad');
      task(
        cook,
        'Grate {c}, salt it, leave for {m.min} and squeeze dry.',
        { c: cucumber, m: 5 },
        { hands: 4, wait: 5 },
      );
      const rest = [
        ...want(cook, 'garlic', { cloves: 0.5 }),
        ...wantFresh(cook, 'olive oil', { tbsp: 0.33 }),
        ...acid(cook, 0.25),
        ...take(cook, 'herb', 'spice', 'fat'),
      ];
      task(
        cook,
        'Stir into {y} with {r} and {s}[, and chill if there is time|].',
        { y: take(cook, 'yogurt'), r: [...new Set(rest)], s: want(cook, 'salt') },
        { hands: 3 },
      );
      dippers(cook);
    },
    titles: ['Tzatziki', 'Tzatziki with {bread}', 'Cucumber yogurt'],
  },
];
