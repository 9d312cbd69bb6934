import { type Cook, say, sideTracks, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { fetchAll, saltAndPepper, want, wantFresh } from '../pantry.ts';
import { boilEggs, fryProteins, griddleVegetables, rawVegetables, readyToEat } from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { BAR, COMMON } from './bowl-parts.ts';
import { respectBars } from './respect-bars.ts';

const mezze: DishForm = {
  id: 'mezze_plate',
  cuisines: ['levantine', 'turkish', 'greek'],
  meals: ['lunch', 'dinner', 'snack'],
  wish: /mezze|meze|platter|sharing|hummus|dip/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    ...COMMON,
    'wrap',
    'bread',
    'beans',
    'cheese',
    'frying_cheese',
    'nut_butter',
    'yogurt',
    'egg',
    'ready_meat',
    'fruit',
    'dried_fruit',
  ],
  bars: new RegExp(
    `${BAR.source}|tortilla|taco|rice paper|bun$|bagel|croissant|soy|hoisin|oyster|fish sauce|miso|kimchi|gochujang|curry|salsa|ketchup|peanut|lettuce|corn|pea$|peas$|broccoli|cabbage|brussels|turnip|rutabaga|parsnip|mushroom|ginger|lemongrass|chili|jalap|bok choy|sprout|banana|rhubarb|parmesan|cheddar`,
  ),
  portions: { beans: 110, yogurt: 60, salad: 60, soft: 70, firm: 80, egg: 55, nut_butter: 20 },
  fit: (view) => {
    const parts = [
      view.has(/hummus|chickpea|white bean|cannellini/),
      view.has(/pita|flatbread|lavash|naan|^bread$/),
      view.has(/halloumi|feta|labneh/),
      view.has(/olive|artichoke/),
      view.has(/tahini|yogurt|tzatziki|baba/),
      view.has(/cucumber|tomato/),
      view.has(/eggplant/),
    ].filter(Boolean).length;
    return parts >= 3 &&
      view.has(/hummus|chickpea|white bean|cannellini|yogurt|tzatziki|baba|labneh|tahini/) &&
      view.count('rice', 'pasta', 'noodle', 'potato', 'poultry', 'mince', 'fish', 'steak', 'grain') === 0
      ? 7
      : 0;
  },
  write: (cook) => {
    const hot = fryProteins(cook, { kinds: ['frying_cheese'] });
    const browned = griddleVegetables(cook);
    const dip = dipOf(cook);
    const eggs = boilEggs(cook);
    const raw = [
      ...rawVegetables(cook),
      ...take(cook, 'pickle', 'fruit', 'dried_fruit', 'cheese'),
      ...readyToEat(cook),
    ];
    const bread = take(cook, 'wrap', 'bread');
    if (bread.length > 0)
      task(
        cook,
        '[Warm {b} in a dry pan for {m.min}, turning once|Heat {b} in a dry pan for {m.min}], [until soft and steaming|until blistered in spots], and cut into [wedges|strips].',
        { b: bread, m: 3 },
        { hands: 3, track: 'bread' },
      );
    const cold = [...dip, ...take(cook, 'sauce', 'yogurt'), ...eggs, ...raw];
    const words = { c: cold, h: [...hot, ...browned] };
    if (cold.length > 0)
      task(
        cook,
        '[Set out {c} on a large board, in little heaps|Arrange {c} on one big platter, dips in bowls|Spread {c} over a board: the wetter things in small bowls].',
        words,
        { hands: 4, track: 'board' },
      );
    if (words.h.length > 0)
      task(cook, '[Add {h} straight from the pan|Put {h} in the middle, while still hot].', words, {
        hands: 1,
        join: sideTracks(cook),
      });
    const oil = want(cook, 'olive oil', { tbsp: 0.5 });
    serve(cook, {
      text:
        oil.length > 0
          ? say(cook, '[Drizzle everything with {o}|Finish with {o}]', { o: oil })
          : '[Bring to the table|Let everyone help themselves]',
    });
  },
  titles: ['Mezze plate with {sides}', 'Mezze with {main} and {second}', 'Mezze platter'],
};

/** Chickpeas or white beans mashed with tahini, lemon and garlic; chunks stay where there is no blender. */
function dipOf(cook: Cook): Item[] {
  const beans = take(cook, 'beans');
  if (beans.length === 0) return [];
  const paste = [...take(cook, 'nut_butter'), ...wantFresh(cook, 'tahini', { tbsp: 1 })].slice(0, 1);
  const sharp = [
    ...paste,
    ...take(cook, 'acid').slice(0, 1),
    ...fetchAll(cook, [
      ['garlic', { cloves: 0.5 }],
      ['lemon juice', { tsp: 2 }],
    ]),
    ...saltAndPepper(cook),
  ];
  const rest = [...new Set(sharp)].filter(
    ({ food }, _index, all) =>
      food.name !== 'lemon juice' || !all.some((other) => other.food.name === 'lemon'),
  );
  if (rest.length === 0) return beans;
  task(
    cook,
    cook.kit.blender
      ? '[Blend {b} with {r} and a splash of cold water for a good {m.min}|Whizz {b} with {r} and a few spoonfuls of ice-cold water for {m.min}], [until pale and airy|until smooth enough to swipe with bread].'
      : 'Crush {b} with a fork or a masher, work in {r} and loosen with a spoonful of water, until spreadable.',
    { b: beans, r: rest, m: 3 },
    { hands: 5, track: 'dip' },
  );
  return beans;
}

/** Boards to share. */
export const MEZZE_FORMS: readonly DishForm[] = [mezze].map(respectBars);
