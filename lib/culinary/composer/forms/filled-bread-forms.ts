import { addTask, type Cook, say, sideTracks, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { fetchAll, saltAndPepper, spices, want, wantFresh } from '../pantry.ts';
import { thermometerHint, until } from '../steps/doneness.ts';
import { moreFat } from '../steps/more-fat.ts';
import { pan, setVessel } from '../steps/pan.ts';
import {
  blanchVegetables,
  boilEggs,
  fryProteins,
  griddleVegetables,
  ODD,
  rawVegetables,
  readyToEat,
} from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { respectBars } from './respect-bars.ts';
import { BAR, NOT_SAVOURY, PORTIONS } from './sandwich-parts.ts';

const filledPita: DishForm = {
  id: 'filled_pita',
  cuisines: ['levantine', 'greek', 'turkish'],
  meals: ['lunch', 'dinner'],
  wish: /pita|kebab|gyros|shawarma|souvlaki|döner|doner|falafel|wrap\b/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    'wrap',
    'poultry',
    'mince',
    'steak',
    'tofu',
    'frying_cheese',
    'beans',
    'egg',
    'salad',
    'leafy',
    'soft',
    'firm',
    'onion',
    'aromatic',
    'root',
    'pickle',
    'yogurt',
    'sauce',
    'nut_butter',
    'herb',
    'cheese',
    'acid',
    'fat',
    'spice',
    'seasoning',
  ],
  bars: new RegExp(
    `${BAR.source.replace('|eggplant(?=z)', '')}|tortilla|taco|rice paper|chips|pesto|salsa|ketchup|kimchi|peanut|mushroom|spinach(?=z)|parsnip|turnip|beet$|ginger|lemongrass|potato|cheddar|parmesan|celery|fennel|mango|horseradish`,
  ),
  portions: { ...PORTIONS, wrap: 1, yogurt: 50, beans: 90, egg: 60 },
  fit: (view) =>
    view.has(/^(?:pita|naan|flatbread|lavash|chapati)$/) &&
    view.count('poultry', 'mince', 'steak', 'tofu', 'frying_cheese', 'beans', 'egg') > 0 &&
    view.count('salad', 'soft', 'leafy', 'onion', 'yogurt', 'sauce', 'pickle', 'firm', 'root') > 0 &&
    view.count('rice', 'pasta', 'potato', 'coconut_milk', 'lentils', 'tomato', 'noodle') === 0
      ? 7
      : 0,
  write: (cook) => {
    const pitas = take(cook, 'wrap');
    cook.cut = 'bite';
    const rub = [...new Set([...take(cook, 'spice').slice(0, 3), ...spices(cook)])].slice(0, 3);
    fryProteins(cook, {
      rub,
      kinds: ['mince', 'poultry', 'steak', 'tofu', 'frying_cheese'],
      isCutFirst: true,
    });
    crispBeans(cook, rub);
    const browned = griddleVegetables(cook);
    const eggs = boilEggs(cook);
    const raw = [...rawVegetables(cook), ...take(cook, 'pickle')];
    const sauce = pitaSauce(cook);
    task(
      cook,
      '[Warm {p} in a dry pan for {m.min}, until soft and puffed, then slit open|Heat {p} in a dry pan for {m.min}, until warm through and pliable].',
      { p: pitas, m: 2 },
      { hands: 3, track: 'pita' },
    );
    const inside = [...browned, ...blanchVegetables(cook), ...eggs, ...raw, ...take(cook, 'cheese')];
    const hot = cook.vessel.isHot;
    task(
      cook,
      `[Fill {p} with|Stuff {p} with] ${hot ? 'what is in the pan' : ''}${hot && inside.length > 0 ? ' and ' : ''}${inside.length > 0 ? '{i}' : ''}${sauce ? ', [with plenty of the sauce|and spoon in the sauce]' : ''}.`,
      { p: pitas, i: inside },
      { hands: 4, join: sideTracks(cook) },
    );
    serve(cook, {
      text: '[Wrap the bottom in paper and eat at once|Eat straight away, over a plate|Serve warm]',
    });
  },
  titles: [
    'Pita with {protein} and {veg}',
    '{protein.noun} pita with {creamy}',
    '{cuisine} {protein.noun} pita',
    'Filled pita with {veg}',
    'Filled pita',
  ],
};

/** Chickpeas and other beans fried until they crackle. */
function crispBeans(cook: Cook, rub: readonly Item[]): void {
  const beans = take(cook, 'beans');
  if (beans.length === 0) return;
  if (!cook.vessel.isHot) setVessel(cook, 'a wide pan');
  const warm = rub.filter(({ food }) => !cook.used.has(food.id));
  pan(
    cook,
    `[Add {b}|Tip in {b}, patted dry,]${warm.length > 0 ? ' with {w}' : ''} and fry for {m.min}, shaking often, [until the skins crackle|until crisp in places].`,
    { b: beans, w: warm, m: 7 },
    { hands: 4, wait: 3 },
  );
}

/** Yogurt or tahini with lemon and garlic. */
function pitaSauce(cook: Cook): boolean {
  const given = take(cook, 'yogurt', 'nut_butter', 'sauce').slice(0, 3);
  const body = given.length > 0 ? given : wantFresh(cook, 'yogurt|tahini|vegan yogurt', { tbsp: 1.5 });
  if (body.length === 0) return false;
  const more = [
    ...take(cook, 'acid').slice(0, 1),
    ...take(cook, 'aromatic').filter(({ food }) => food.name === 'garlic'),
    ...fetchAll(cook, [
      ['garlic', { cloves: 0.25 }],
      ['lemon juice', { tsp: 1 }],
    ]),
  ];
  const sharp = [...new Set(more)].filter(
    ({ food }, _index, all) =>
      food.name !== 'lemon juice' || !all.some((other) => other.food.name === 'lemon'),
  );
  const words = { y: body, x: [...sharp, ...want(cook, 'salt')] };
  task(
    cook,
    words.x.length > 0
      ? '[Stir {y} with {x} for the sauce|For the sauce, mix {y} with {x}][, and loosen with a little water|].'
      : 'Loosen {y} with a little water for the sauce.',
    words,
    { hands: 3, track: 'sauce' },
  );
  return true;
}

const banhMi: DishForm = {
  id: 'banh_mi',
  cuisines: ['vietnamese'],
  meals: ['lunch', 'dinner'],
  wish: /b[aá]nh m[iì]|vietnam|sandwich/i,
  needs: ['hob'],
  takes: [
    'bread',
    'poultry',
    'steak',
    'tofu',
    'mince',
    'ready_meat',
    'egg',
    'root',
    'salad',
    'onion',
    'aromatic',
    'herb',
    'sauce',
    'acid',
    'fat',
    'seasoning',
    'sweet',
    'pickle',
  ],
  bars: new RegExp(
    `${ODD.source}|${NOT_SAVOURY.source}|pesto|ketchup|hummus|salsa|tomato paste|avocado|lettuce|arugula|parsnip|turnip$|beet|squash|pumpkin|celer|fennel|rye|pumpernickel|bagel|croissant|olive|artichoke|caper|basil(?<!thai basil)$`,
  ),
  portions: PORTIONS,
  fit: (view) =>
    view.has(/baguette|french bread|roll$|ciabatta/) &&
    view.has(/carrot|daikon|cucumber|radish/) &&
    view.count('poultry', 'steak', 'tofu', 'mince', 'ready_meat') > 0 &&
    view.count('cheese', 'rice', 'pasta', 'potato', 'beans', 'tomato', 'noodle', 'wrap', 'yogurt') === 0
      ? 6
      : 0,
  write: (cook) => {
    cook.cut = 'fine';
    const bread = take(cook, 'bread');
    const pickled = [
      ...take(cook, 'root'),
      ...take(cook, 'salad').filter(({ food }) => /radish|daikon/.test(food.name)),
    ];
    for (const { food } of pickled) cook.preparations.set(food.id, 'peeled and cut into matchsticks');
    const brine = [
      ...new Set([
        ...take(cook, 'acid').slice(0, 1),
        ...fetchAll(cook, [
          ['rice vinegar|white wine vinegar|apple cider vinegar', { tbsp: 1 }],
          ['sugar|maple syrup', { tsp: 1 }],
          ['salt', {}],
        ]),
      ]),
    ];
    if (pickled.length > 0)
      task(
        cook,
        brine.length > 0
          ? '[Toss {v} with {b} and leave for {m.min}; squeeze now and then|Stir {v} into {b} and leave for {m.min}, until it bends without breaking].'
          : 'Put {v} aside.',
        { v: pickled, b: brine, m: 15 },
        { hands: 2, wait: 14, track: 'pickle', during: 'the vegetables soak' },
      );
    const fried = fryProteins(cook, { kinds: ['mince', 'poultry', 'steak', 'tofu'], isCutFirst: true });
    soften(cook);
    const glaze = [
      ...new Set([
        ...take(cook, 'sauce').filter(({ food }) => !/mayonnaise/.test(food.name)),
        ...fetchAll(cook, [['soy sauce|tamari|coconut aminos', { tsp: 2 }]]),
      ]),
    ];
    if (fried.length > 0 && glaze.length > 0)
      pan(
        cook,
        '[Pour in {g} and toss for {m.min}, until sticky|Glaze with {g} for {m.min}, until it shines].',
        { g: glaze, m: 1 },
        { hands: 1 },
      );
    const smear = [
      ...take(cook, 'sauce'),
      ...wantFresh(cook, 'mayonnaise|vegan mayonnaise', { tbsp: 0.75 }),
    ].slice(0, 1);
    const cool = [
      ...rawVegetables(cook),
      ...take(cook, 'pickle', 'herb'),
      ...boilEggs(cook),
      ...readyToEat(cook),
    ];
    task(
      cook,
      `[Split {b} and warm until the crust crackles|Warm {b} in a hot pan or oven until crisp, and cut open]${smear.length > 0 ? '; spread with {s}' : ''}.`,
      { b: bread, s: smear },
      { hands: 3, track: 'bread' },
    );
    task(
      cook,
      `[Fill {b} with {x}|Pack {x} into {b}]${pickled.length > 0 ? ' and top with the soured vegetables, drained' : ''}.`,
      { b: bread, x: [...fried, ...cool] },
      { hands: 4, join: sideTracks(cook) },
    );
    serve(cook, {
      text: '[Press shut and eat at once|Close, lean on it and eat while it is warm|Serve straight away]',
    });
  },
  titles: [
    '{meat.noun} bánh mì',
    'Bánh mì with {protein} and {veg}',

    'Vietnamese-style baguette',
    '{protein.noun} baguette, Vietnamese style',
  ],
};

/** Onions and aromatics in the pan of a filling. */
function soften(cook: Cook): void {
  const items = take(cook, 'aromatic', 'onion').filter(({ food }) => food.name !== 'scallion');
  if (items.length > 0)
    pan(
      cook,
      '[Add {o} and fry for {m.min}, until soft and fragrant|Stir {o} into the pan for {m.min}, until golden at the edges].',
      { o: items, m: 4 },
      { hands: 2, wait: 2 },
    );
}

const burger: DishForm = {
  id: 'burgers',
  cuisines: ['american'],
  meals: ['dinner', 'lunch'],
  wish: /burger|american|barbecue|grill/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    'bread',
    'mince',
    'cheese',
    'cured',
    'salad',
    'soft',
    'onion',
    'pickle',
    'sauce',
    'egg',
    'fat',
    'spice',
    'seasoning',
    'herb',
    'leafy',
  ],
  bars: new RegExp(`${BAR.source}|baguette|croissant|cabbage|kale|feta|zucchini|soy|pesto`),
  portions: PORTIONS,
  fit: (view) =>
    view.count('mince') > 0 &&
    view.count('bread') > 0 &&
    view.count('rice', 'pasta', 'noodle', 'wrap', 'tomato', 'beans', 'potato') === 0
      ? view.has(/bun$|roll$|brioche/)
        ? 9
        : 5
      : 0,
  write: (cook) => {
    const bread = take(cook, 'bread');
    const mince = take(cook, 'mince');
    const bacon = fryProteins(cook, { kinds: ['cured'] });
    const season = [...take(cook, 'spice').slice(0, 2), ...saltAndPepper(cook)];
    task(
      cook,
      season.length > 0
        ? `[Shape {p} into flat patties, one for each person, and season with {s}|Press {p} into patties a little wider than the bread, and season with {s}][; a dent in the middle keeps them flat|; handle as little as you can|].`
        : 'Shape {p} into flat patties, one for each person.',
      { p: mince, s: season },
      { hands: 5 },
    );
    if (!cook.vessel.isHot) setVessel(cook, 'a heavy frying pan');
    pan(
      cook,
      `[Fry the patties over high heat for {m.min} a side|Lay the patties in and cook for {m.min} a side without pressing them], {u}.${thermometerHint(cook, mince)}`,
      { m: 4, u: until(cook, mince) || 'until browned and hot all the way through' },
      { hands: 4, wait: 4 },
    );
    const cheese = take(cook, 'cheese');
    if (cheese.length > 0)
      task(
        cook,
        '[Lay {c} on the patties, cover and give it a minute to melt|Top the patties with {c}, put on a lid and wait until it slumps].',
        { c: cheese },
        { hands: 1, wait: 1 },
      );
    const browned = [...griddleVegetables(cook), ...friedOnions(cook)];
    const spreads = [
      ...take(cook, 'sauce').slice(0, 3),
      ...wantFresh(cook, 'ketchup|mustard|mayonnaise', { tbsp: 0.5 }),
    ];
    const sauce = [...new Set(spreads)].slice(0, 3);
    const raw = [...rawVegetables(cook), ...take(cook, 'pickle', 'herb'), ...boilEggs(cook)];
    task(
      cook,
      `[Brown the cut sides of {b}|Split {b} and crisp in the fat of the pan]${sauce.length > 0 ? ' and spread with {s}' : ''}.`,
      { b: bread, s: sauce },
      { hands: 3 },
    );
    const parts = [...bacon, ...browned, ...raw];
    task(
      cook,
      parts.length > 0
        ? '[Build the burgers: patty first, then {x}|Stack the patties with {x}].'
        : 'Put the patties in.',
      { x: parts },
      { hands: 3, join: sideTracks(cook) },
    );
    serve(cook, {
      cheese: false,
      text: '[Close and serve at once|Put on the lids and eat while hot|Serve with plenty of napkins]',
    });
  },
  titles: [
    '{meat.noun} burgers with {veg}',
    '{cheese.noun} {meat.noun} burgers',
    '{meat.noun} burgers',
    'Burgers with {veg} and {cheese}',
    'Pan-fried {meat.noun} patties with {veg}',
  ],
};

/** Onions that are better soft and brown between bread. */
function friedOnions(cook: Cook): Item[] {
  const onions = take(cook, 'onion').filter(({ food }) =>
    /^(?:onion|yellow onion|white onion|shallot)$/.test(food.name),
  );
  if (onions.length === 0) return [];
  const oil = moreFat(cook, 0.25);
  addTask(
    cook,
    say(
      cook,
      oil.length > 0
        ? 'Fry {o} in {f} for {m.min}, stirring often, until brown and sweet.'
        : 'Soften {o} with a splash of water for {m.min}, until brown and sweet.',
      { o: onions, f: oil, m: 10 },
    ),
    { hands: 3, wait: 7, track: 'onions' },
  );
  return onions;
}

/** Bread that is filled with something hot. */
export const FILLED_BREAD_FORMS: readonly DishForm[] = [filledPita, banhMi, burger].map(respectBars);
