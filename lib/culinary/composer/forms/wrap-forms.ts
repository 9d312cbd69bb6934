import { type Cook, sideTracks, take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { joinWords } from '../language/name-items.ts';
import { acid, fetchAll } from '../pantry.ts';
import { fryProteins, rawVegetables } from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { startStarch } from '../steps/starches.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { respectBars } from './respect-bars.ts';
import { BAR, PORTIONS } from './wrap-parts.ts';

const COMMON: readonly IngredientKind[] = [
  'salad',
  'leafy',
  'soft',
  'firm',
  'onion',
  'aromatic',
  'herb',
  'pickle',
  'acid',
  'fat',
  'spice',
  'seasoning',
  'sauce',
  'cheese',
];

const HOT: readonly IngredientKind[] = ['mince', 'poultry', 'steak', 'fish', 'shellfish', 'tofu', 'sausage'];

const MEXICAN_BAR = new RegExp(
  `${BAR.source}|soy|hoisin|oyster|fish sauce|miso|pesto|kimchi|caper|olive|feta|parmesan|brie|blue|goat|edamame|broad bean|bok choy|ginger|lemongrass|basil|dill$|tarragon|nori|curry|hummus|tomato paste|mustard|worcestershire|asparagus|broccoli|pita|naan|rice paper|flatbread|lavash|chapati|sprout|eggplant|tzatziki`,
);

const isTortilla = (view: FridgeView) => view.has(/tortilla$|taco shell/);

const noStarch = (view: FridgeView) =>
  view.count(
    'pasta',
    'noodle',
    'potato',
    'coconut_milk',
    'stock',
    'dried_beans',
    'whole_bird',
    'joint',
    'oats',
    'flour',
  ) === 0;

/** Warms the flatbreads, one by one. */
function warmWraps(cook: Cook, wraps: readonly Item[]): void {
  const isCrisp = wraps.every(({ food }) => /taco shell/.test(food.name));
  task(
    cook,
    isCrisp
      ? 'Warm {w} in a dry pan for {m.min}, until crisp.'
      : '[Warm {w} one at a time in a dry, hot pan, {s} seconds a side, and wrap in a clean cloth|Heat {w} in a dry pan for {s} seconds a side; under a cloth they stay soft].',
    { w: wraps, m: 2, s: 30 },
    { hands: 4, track: 'wraps' },
  );
}

/** Raw things that go in cold, sharpened with something sour; returns what is in it. */
function coldFilling(cook: Cook, name: string): Item[] {
  const raw = rawVegetables(cook).filter(({ kind }) => kind !== 'leafy');
  if (raw.length === 0) return [];
  const sour = acid(cook, 0.33);
  const words = { r: raw, a: sour };
  task(
    cook,
    sour.length > 0
      ? `[Toss {r} with {a} for a quick ${name}|Mix {r} with {a} and let the ${name} sit|Dress {r} with {a}, as a ${name}].`
      : `Mix {r} for a quick ${name}.`,
    words,
    { hands: 4, track: name },
  );
  return raw;
}

/** The hot filling in one pan: meat, onions, vegetables, beans. */
function hotFilling(cook: Cook, rub: readonly Item[], kinds: readonly IngredientKind[] = HOT): Item[] {
  const fried = fryProteins(cook, { rub, kinds, isCutFirst: true });
  const wantsRub = fried.every(({ kind }) => kind === 'mince' || kind === 'sausage') && rub.length > 0;
  const free = rub.filter(({ food }) => !cook.used.has(food.id));
  soften(cook, { spiced: false });
  vegetables(cook);
  heatBeans(cook);
  wilt(cook);
  if (wantsRub && free.length > 0 && cook.vessel.isHot)
    task(
      cook,
      '[Stir in {s} and cook for another {m.min}, until fragrant|Sprinkle over {s} and stir for {m.min}, until you can smell {s.it}].',
      { s: free, m: 1 },
      { hands: 1 },
    );
  return fried;
}

const mexicanRub = (cook: Cook) => {
  const given = take(cook, 'spice').slice(0, 3);
  return given.length > 0
    ? given
    : fetchAll(cook, [
        ['cumin', { tsp: 0.25 }],
        ['smoked paprika|paprika|chili powder', { tsp: 0.25 }],
      ]);
};

const tacos: DishForm = {
  id: 'tacos',
  cuisines: ['mexican'],
  meals: ['dinner', 'lunch'],
  wish: /taco|mexican|tex[- ]?mex/i,
  needs: ['hob'],
  level: 'easy',
  takes: [...COMMON, ...HOT, 'wrap', 'beans', 'yogurt', 'cream', 'fruit'],
  bars: new RegExp(`${MEXICAN_BAR.source}|banana|apple|pear|berr|grape|cherry|plum|rhubarb|fig|melon`),
  portions: PORTIONS,
  fit: (view) =>
    isTortilla(view) &&
    view.count(...HOT, 'beans') + (view.has(/mushroom|bell pepper|sweet potato/) ? 1 : 0) > 0 &&
    view.count('rice', 'egg') === 0 &&
    noStarch(view)
      ? 8
      : 0,
  write: (cook) => {
    cook.cut = 'fine';
    const wraps = take(cook, 'wrap');
    for (const { food } of take(cook, 'fruit')) cook.preparations.set(food.id, 'finely diced');
    const salsa = coldFilling(cook, 'raw topping');
    hotFilling(cook, mexicanRub(cook));
    warmWraps(cook, wraps);
    const cool = [...take(cook, 'leafy', 'yogurt', 'cream', 'sauce', 'fruit')];
    const words = { w: wraps, c: cool };
    task(
      cook,
      cool.length > 0
        ? `[Pile the filling into {w}|Fill {w} with what is in the pan]${salsa.length > 0 ? ', add the cold filling' : ''} and [top with {c}|finish with {c}].`
        : `[Pile the filling into {w}|Fill {w} with what is in the pan]${salsa.length > 0 ? ' and top with the cold filling' : ''}.`,
      words,
      { hands: 3, join: sideTracks(cook) },
    );
    serve(cook, {
      text: '[Eat at once, with both hands|Fold and eat before they cool|Put everything on the table and let everyone build their own]',
    });
  },
  titles: [
    '{protein.noun} tacos with {veg}',
    '{protein.noun} tacos',
    '{veg} tacos with {cheese}',
    'Tacos with {protein} and {veg}',
    'Tacos',
  ],
};

const quesadilla: DishForm = {
  id: 'quesadilla',
  cuisines: ['mexican', 'american'],
  meals: ['lunch', 'dinner', 'snack'],
  wish: /quesadilla|cheesy|quick|mexican/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    'wrap',
    'cheese',
    'soft_cheese',
    'beans',
    'poultry',
    'ready_meat',
    'mince',
    'sausage',
    'soft',
    'firm',
    'leafy',
    'onion',
    'aromatic',
    'pickle',
    'spice',
    'seasoning',
    'fat',
    'sauce',
    'salad',
    'herb',
    'yogurt',
    'cream',
    'acid',
  ],
  bars: new RegExp(
    `${MEXICAN_BAR.source}|lettuce|cucumber|radish|corn tortilla chips|taco shell|tortilla chips`,
  ),
  portions: { ...PORTIONS, cheese: 60, poultry: 90, mince: 80, beans: 60 },
  fit: (view) =>
    view.has(/tortilla$/) &&
    view.count('cheese') > 0 &&
    view.count('rice', 'egg', 'fish', 'shellfish', 'steak') === 0 &&
    noStarch(view)
      ? 7
      : 0,
  write: (cook) => {
    cook.cut = 'fine';
    const wraps = take(cook, 'wrap');
    const cheese = [...take(cook, 'cheese', 'soft_cheese')];
    const cold = coldFilling(cook, 'raw topping');
    hotFilling(cook, mexicanRub(cook), ['mince', 'poultry', 'sausage', 'ready_meat']);
    const isFilled = cook.vessel.isHot;
    const inside = take(cook, 'pickle', 'sauce').filter(
      ({ food }) => !/salsa|guacamole|hot sauce|tabasco|taco sauce|sriracha/.test(food.name),
    );
    task(
      cook,
      `[Scatter {c} over half of each of {w}|Cover one half of each of {w} with {c}]${isFilled ? ', spread the filling on top' : ''}${inside.length > 0 ? ', add {i}' : ''} and fold over.`,
      { c: cheese, w: wraps, i: inside },
      { hands: 4 },
    );
    task(
      cook,
      '[Fry without fat over medium heat for {m.min} a side|Cook, two at a time, in a clean dry pan for {m.min} a side], [pressing down with a spatula, until the cheese has melted and the outside is crisp|until freckled brown and the cheese runs].',
      { m: 2 },
      { hands: 4, wait: 1 },
    );
    const dip = take(cook, 'sauce', 'yogurt', 'cream', 'leafy');
    if (dip.length > 0)
      task(
        cook,
        '[Cut into wedges and serve with {d}|Serve in wedges, with {d} to dip into].',
        { d: dip },
        { hands: 2, join: sideTracks(cook) },
      );
    serve(cook, {
      text:
        cold.length > 0
          ? '[Spoon the raw topping alongside|Bring the raw topping to the table]'
          : dip.length > 0
            ? '[Eat while the cheese is still stringy|Eat hot]'
            : '[Cut into wedges and eat hot|Cut into three and eat while the cheese is still stringy]',
    });
  },
  titles: [
    '{protein.noun} quesadillas',
    '{cheese.noun} and {veg.noun} quesadillas',
    '{cheese.noun} quesadillas with {veg}',
    '{cheese.noun} quesadillas',
  ],
};

const burrito: DishForm = {
  id: 'burrito',
  cuisines: ['mexican', 'american'],
  meals: ['lunch', 'dinner', 'breakfast'],
  wish: /burrito|wrap\b|lunch ?box/i,
  needs: ['hob'],
  takes: [...COMMON, ...HOT, 'wrap', 'beans', 'rice', 'yogurt', 'cream', 'egg', 'grain'],
  bars: new RegExp(
    `${MEXICAN_BAR.source}|corn tortilla|taco shell|tortilla chips|oats|bran|flakes|polenta|semolina|cereal|krispies`,
  ),
  portions: { ...PORTIONS, rice: 40, grain: 40, beans: 80, egg: 60 },
  fit: (view) =>
    view.has(/^(?:flour |whole-wheat |gluten-free |low-carb )?tortilla$/) &&
    view.count(...HOT, 'beans', 'egg') > 0 &&
    noStarch(view)
      ? view.count('rice', 'beans') > 0
        ? 8
        : 3
      : 0,
  write: (cook) => {
    cook.cut = 'fine';
    const wraps = take(cook, 'wrap');
    const grain = startStarch(cook, ['rice', 'grain']);
    const cold = coldFilling(cook, 'raw topping');
    const eggs = take(cook, 'egg').filter(({ food }) => /^(?:(?:large|medium|duck) )?egg$/.test(food.name));
    hotFilling(cook, mexicanRub(cook));
    if (eggs.length > 0)
      task(
        cook,
        '[Beat {e}, pour into the pan and stir slowly over low heat for {m.min}, until set with no liquid left|Scramble {e} in the pan for {m.min}, until firm and no longer runny].',
        { e: eggs, m: 4 },
        { hands: 5 },
      );
    warmWraps(cook, wraps);
    const inside = take(cook, 'leafy', 'cheese', 'yogurt', 'cream', 'sauce', 'pickle');
    task(
      cook,
      `[Lay out {w}; down the middle of each goes|In a line down the middle of {w} put] ${joinWords([...(grain.length > 0 ? ['{g}'] : []), 'the filling', ...(cold.length > 0 ? ['the cold filling'] : [])])}${inside.length > 0 ? '; add {i}' : ''}.`,
      { w: wraps, g: grain, i: inside },
      { hands: 4, join: sideTracks(cook) },
    );
    task(
      cook,
      '[Fold in the sides and roll up tightly from the bottom|Tuck in both ends, then roll away from you, firmly][; {m.min} seam down in the hot pan seals them|].',
      { m: 1 },
      { hands: 3 },
    );
    serve(cook, {
      text: '[Cut in half and serve|Halve on the slant and eat hot|Serve, or wrap in foil to take along and eat the same day]'.replace(
        '|Serve, or wrap in foil to take along and eat the same day',
        '',
      ),
    });
  },
  titles: [
    '{protein.noun} burritos',
    '{protein.noun} and {starch} burritos',
    'Burritos with {protein} and {veg}',
    '{egg} burritos',
    'Burritos',
    'Filled tortillas with {protein}',
    'Rolled tortillas with {sides}',
  ],
};

/** What a tortilla holds. */
export const WRAP_FORMS: readonly DishForm[] = [tacos, quesadilla, burrito].map(respectBars);
