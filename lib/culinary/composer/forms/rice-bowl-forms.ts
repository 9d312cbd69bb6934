import { addTask, type Cook, say, sideTracks, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { fetchAll, saltAndPepper } from '../pantry.ts';
import { moreFat } from '../steps/more-fat.ts';
import { pan } from '../steps/pan.ts';
import { fryProteins, rawVegetables } from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { soften, vegetables, wilt } from '../steps/vegetables.ts';
import { BAR, layRaw, noOther, PORTIONS, riceFor } from './bowl-parts.ts';
import { respectBars } from './respect-bars.ts';

const EASTERN_BAR = new RegExp(
  `${BAR.source}|pesto|salsa|ketchup|tomato paste|mayonnaise(?<!japanese mayonnaise)|hummus|guacamole|refried|baked beans|barbecue|olive|caper|artichoke|dressing|parsnip|turnip|squash|pumpkin|brussels|harissa|ajvar|horseradish|pepperoncini|sauerkraut|celery|fennel|lettuce`,
);

const EGG = /^(?:(?:large|medium|duck) )?egg$/;

const donburi: DishForm = {
  id: 'donburi',
  cuisines: ['japanese'],
  meals: ['dinner', 'lunch'],
  wish: /donburi|rice bowl|teriyaki|oyakodon|gyudon|japanese/i,
  needs: ['hob'],
  takes: [
    'rice',
    'poultry',
    'steak',
    'fish',
    'tofu',
    'mince',
    'egg',
    'onion',
    'aromatic',
    'soft',
    'firm',
    'leafy',
    'root',
    'herb',
    'crunch',
    'sauce',
    'sweet',
    'acid',
    'fat',
    'spice',
    'seasoning',
    'wine',
    'salad',
    'pickle',
  ],
  bars: new RegExp(`${EASTERN_BAR.source}|tomato|bell pepper|basil|thyme|rosemary|curry`),
  portions: PORTIONS,
  fit: (view) =>
    (view.count('rice') > 0 || view.may('rice')) &&
    view.count('poultry', 'steak', 'tofu', 'mince', 'fish') > 0 &&
    (view.count('rice') > 0 || view.has(/soy sauce|mirin|teriyaki|nori/)) &&
    noOther(view) &&
    view.count('beans', 'yogurt', 'cheese', 'shellfish') === 0
      ? 5
      : 0,
  write: (cook) => {
    cook.cut = 'fine';
    const rice = riceFor(cook, 'sushi rice|rice');
    const eggs = take(cook, 'egg').filter(({ food }) => EGG.test(food.name));
    const fried = fryProteins(cook, {
      kinds: ['poultry', 'steak', 'tofu', 'mince', 'fish'],
      isCutFirst: true,
    });
    soften(cook, { want: ['onion', 'ginger'], spiced: false, minutes: 5 });
    vegetables(cook, 'wok');
    wilt(cook);
    const glaze = [
      ...take(cook, 'sauce'),
      ...take(cook, 'wine').slice(0, 1),
      ...fetchAll(cook, [
        ['soy sauce|tamari|coconut aminos', { tbsp: 1 }],
        ['mirin|sugar|honey|maple syrup', { tbsp: 0.5 }],
      ]),
    ];
    const words = { g: [...new Set(glaze)], p: fried, m: 3, w: cook.servings * 50 };
    if (glaze.length > 0)
      pan(
        cook,
        '[Pour in {g} and {w.ml} of water and simmer with everything in the pan for {m.min}|Add {g} with {w.ml} of water and let it bubble for {m.min}], [until syrupy and clinging|until it glazes what is in the pan].',
        words,
        { hands: 2, wait: 1 },
      );
    if (eggs.length > 0)
      pan(
        cook,
        '[Beat {e}, pour over in a circle, cover and cook gently for {m.min}, until set all the way through|Trickle beaten {e.bare} over everything, put on a lid and leave for {m.min}, until no longer runny].',
        { e: eggs, m: 4 },
        { hands: 1, wait: 3 },
      );
    const raw = [...rawVegetables(cook), ...take(cook, 'pickle')];
    if (raw.length > 0)
      addTask(
        cook,
        say(
          cook,
          '[Keep {r} for the side of the bowl|Have {r} ready as a cool, sharp corner in each bowl].',
          { r: raw },
        ),
        { hands: 1, track: 'side' },
      );
    serve(cook, {
      text:
        rice.length > 0
          ? say(
              cook,
              '[Fill deep bowls with {r} and slide the topping over, juices and all|Spoon {r} into bowls, then the topping with its sauce]',
              { r: rice },
            )
          : '[Serve in deep bowls|Ladle into bowls]',
    });
  },
  titles: [
    '{meat.noun} donburi',
    'Japanese rice bowl with {protein.noun} and {veg}',
    '{protein.noun} rice bowl',
    '{protein.noun} donburi with {second}',
    'Donburi with {sides}',
  ],
};

const bibimbap: DishForm = {
  id: 'bibimbap',
  cuisines: ['korean'],
  meals: ['dinner', 'lunch'],
  wish: /bibimbap|korean|rice bowl/i,
  needs: ['hob'],
  takes: [
    'rice',
    'mince',
    'steak',
    'tofu',
    'egg',
    'root',
    'leafy',
    'soft',
    'firm',
    'salad',
    'onion',
    'aromatic',
    'pickle',
    'sauce',
    'crunch',
    'fat',
    'acid',
    'seasoning',
    'spice',
    'sweet',
  ],
  bars: new RegExp(`${EASTERN_BAR.source}|tomato|broccoli|cauliflower|lentil|avocado|kimchi sauce`),
  portions: { ...PORTIONS, root: 50, leafy: 60, soft: 50, firm: 60, mince: 80, steak: 90 },
  fit: (view) =>
    (view.count('rice') > 0 || (view.may('rice') && view.has(/gochujang|kimchi/))) &&
    view.count('root', 'leafy', 'soft', 'firm', 'salad') > 1 &&
    view.count('egg', 'mince', 'steak', 'tofu') > 0 &&
    noOther(view) &&
    view.count('fish', 'poultry', 'beans', 'cheese', 'yogurt') === 0
      ? view.has(/gochujang|kimchi|sesame oil/)
        ? 9
        : 4
      : 0,
  write: (cook) => {
    cook.cut = 'fine';
    const rice = riceFor(cook, 'sushi rice|rice');
    const chili = [
      ...take(cook, 'sauce'),
      ...fetchAll(cook, [
        ['gochujang|chili garlic sauce|sriracha', { tsp: 2 }],
        ['soy sauce|tamari|coconut aminos', { tsp: 1.5 }],
        ['sesame oil', { tsp: 1 }],
      ]),
    ];
    const sauce = [...new Set(chili)];
    if (sauce.length > 0)
      task(
        cook,
        '[Stir {s} into a smooth sauce with a spoonful of water|Mix {s} in a small bowl, loosening with a little water].',
        { s: sauce },
        { hands: 2, track: 'sauce' },
      );
    for (const { food } of take(cook, 'root'))
      cook.preparations.set(food.id, 'peeled and cut into matchsticks');
    fryProteins(cook, { kinds: ['mince', 'steak', 'tofu'], isCutFirst: true });
    const parts = namul(cook);
    const raw = [...take(cook, 'salad'), ...take(cook, 'pickle')];
    const eggs = friedEggs(cook);
    const lay = layRaw(cook, raw, parts);
    const fill =
      rice.length > 0 ? say(cook, '[Fill bowls with {r}.|Heap {r} into warm bowls.]', { r: rice }) : '';
    if (lay !== '' || fill !== '')
      addTask(cook, `${fill} ${lay === '' ? '' : `${lay}.`}`.trim(), { hands: 4, join: sideTracks(cook) });
    serve(cook, {
      text: `${eggs.length > 0 ? 'Slide an egg onto each, and ' : ''}${sauce.length > 0 ? '[bring the sauce to the table: everyone stirs the bowl up from the bottom|spoon the sauce over; it all gets mixed before the first bite]' : '[bring to the table|serve at once]'}`.replace(
        /^\w/,
        (c) => c.toUpperCase(),
      ),
    });
  },
  titles: ['Bibimbap with {protein.noun} and {veg}', '{veg} bibimbap', 'Bibimbap with {sides}', 'Bibimbap'],
};

/** Each vegetable by itself in the pan, hardest first, so that none tastes of the other. */
function namul(cook: Cook): Item[] {
  const items = take(cook, 'root', 'firm', 'soft', 'leafy', 'onion', 'aromatic').filter(
    ({ food }) => food.name !== 'scallion',
  );
  const oil = moreFat(cook, 0.25);
  if (items.length === 0) return [];
  const words = { v: items, f: oil, s: saltAndPepper(cook), m: 3 };
  task(
    cook,
    oil.length > 0
      ? `[Fry {v} in {f}, one after another, for {m.min} each, and lift onto a plate in separate heaps|Give {v} {m.min} each in the hot pan in {f}, one kind at a time; keep the heaps apart], [until just soft|still bright and with some bite]${words.s.length > 0 ? '; season with {s.bare}.' : '.'}`
      : `Steam {v}, one kind after another, in a splash of water for {m.min} each, until just soft${words.s.length > 0 ? '; season with {s.bare}.' : '.'}`,
    words,
    { hands: 3 * items.length },
  );
  return items;
}

/** Eggs fried firm. */
function friedEggs(cook: Cook): Item[] {
  const eggs = take(cook, 'egg').filter(({ food }) => EGG.test(food.name));
  if (eggs.length > 0)
    pan(
      cook,
      '[Crack {e} into the pan and fry for {m.min}, covered at the end, until white and yolk are set|Fry {e} for {m.min} under a lid, until the yolks are no longer runny].',
      { e: eggs, m: 4 },
      { hands: 2, wait: 2 },
    );
  return eggs;
}

/** Rice bowls of the East. */
export const RICE_BOWL_FORMS: readonly DishForm[] = [donburi, bibimbap].map(respectBars);
