import { addTask, type Cook, say, sideTracks, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { fetchAll, wantFresh } from '../pantry.ts';
import { blanchVegetables, fryProteins, rawVegetables } from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { startStarch } from '../steps/starches.ts';
import { soften, vegetables } from '../steps/vegetables.ts';
import { respectBars } from './respect-bars.ts';
import { BAR, PORTIONS } from './wrap-parts.ts';

const lettuceCups: DishForm = {
  id: 'lettuce_cups',
  cuisines: ['chinese', 'thai', 'vietnamese', 'korean'],
  meals: ['dinner', 'lunch', 'snack'],
  wish: /lettuce (?:cup|wrap)|larb|laab|low[- ]carb|light/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    'salad',
    'mince',
    'poultry',
    'tofu',
    'shellfish',
    'onion',
    'aromatic',
    'root',
    'soft',
    'firm',
    'herb',
    'crunch',
    'sauce',
    'acid',
    'fat',
    'spice',
    'seasoning',
    'sweet',
    'rice',
    'noodle',
  ],
  bars: new RegExp(
    `${BAR.source}|arugula|radicchio|watercress|frisée|avocado|potato|squash|pumpkin|beet|parsnip|turnip|tomato paste|pesto|salsa|ketchup|mustard|mayonnaise|hummus|worcestershire|barbecue|eggplant|celeriac|egg noodle|lasagna|olive|artichoke|fennel|basil(?<!thai basil)$`,
  ),
  portions: { ...PORTIONS, salad: 80, rice: 60 },
  fit: (view) =>
    view.has(/lettuce$|little gem/) &&
    view.count('mince', 'poultry', 'tofu', 'shellfish') > 0 &&
    view.count('wrap', 'bread', 'pasta', 'potato', 'cheese', 'yogurt', 'beans', 'egg', 'steak') === 0
      ? view.has(/soy|lime|fish sauce|ginger|hoisin|scallion|mint|cilantro/)
        ? 7
        : 3
      : 0,
  write: (cook) => {
    cook.cut = 'fine';
    const leaves = take(cook, 'salad').filter(({ food }) => /lettuce|little gem/.test(food.name));
    for (const { food } of leaves) cook.preparations.set(food.id, 'separated into leaves');
    for (const { food } of take(cook, 'poultry').filter(
      ({ food: { name } }) => !/cooked|bone-in|drumstick|wing|leg$/.test(name),
    ))
      cook.preparations.set(food.id, 'cut into small dice');
    const base = startStarch(cook, ['rice', 'noodle']);
    fryProteins(cook, { kinds: ['mince', 'poultry', 'tofu', 'shellfish'], isCutFirst: true });
    soften(cook, { want: ['garlic', 'ginger'], spiced: false, minutes: 4 });
    vegetables(cook, 'wok');
    const sauce = [
      ...new Set([
        ...take(cook, 'sauce'),
        ...take(cook, 'acid').slice(0, 1),
        ...fetchAll(cook, [
          ['fish sauce|soy sauce|tamari|coconut aminos', { tsp: 2 }],
          ['lime juice|rice vinegar', { tsp: 2 }],
          ['sugar|honey|maple syrup', { tsp: 0.5 }],
        ]),
      ]),
    ];
    if (sauce.length > 0)
      task(
        cook,
        '[Stir in {s} and let it bubble for {m.min}|Add {s} and cook for {m.min}], [until sticky and almost dry|until it coats the filling]; [salty, sour and a little sweet is what it should be|take off the heat].',
        { s: sauce, m: 2 },
        { hands: 2 },
      );
    const cool = take(cook, 'salad').filter((item) => !leaves.includes(item));
    task(
      cook,
      `[Spoon the filling into {l}|Set out {l} and fill each with a heaped spoonful]${base.length > 0 ? ', over a little of {b}' : ''}${cool.length > 0 ? ', and add {c}' : ''}.`,
      { l: leaves, b: base, c: cool },
      { hands: 3, join: sideTracks(cook) },
    );
    serve(cook, {
      text: '[Fold and eat with your fingers|Eat straight away, while hot meets crisp|Roll up and eat at once]',
    });
  },
  titles: [
    '{protein.noun} lettuce cups',
    '{cuisine} {protein.noun} in lettuce cups',
    '{protein.noun} lettuce cups with {herb}',
    'Lettuce cups with {protein}',
  ],
};

const summerRolls: DishForm = {
  id: 'summer_rolls',
  cuisines: ['vietnamese'],
  meals: ['lunch', 'dinner', 'snack'],
  wish: /summer roll|rice paper|spring roll|vietnam|fresh/i,
  needs: ['hob'],
  takes: [
    'wrap',
    'noodle',
    'shellfish',
    'tofu',
    'poultry',
    'salad',
    'leafy',
    'root',
    'firm',
    'onion',
    'herb',
    'crunch',
    'sauce',
    'nut_butter',
    'acid',
    'fat',
    'aromatic',
    'sweet',
    'seasoning',
    'fruit',
  ],
  bars: new RegExp(
    `${BAR.source}|tortilla|pita|naan|taco|lavash|chapati|flatbread|potato|squash|pumpkin|beet|parsnip|turnip|broccoli|cauliflower|eggplant|arugula|radicchio|tomato|pesto|salsa|ketchup|mustard|mayonnaise|banana|berr|plum|apple|cherry|egg noodle|lasagna|udon|ramen|fennel|celery`,
  ),
  portions: { ...PORTIONS, noodle: 40, wrap: 4 },
  fit: (view) => (view.has(/rice paper/) && view.count('salad', 'root', 'herb', 'firm', 'leafy') > 0 ? 9 : 0),
  write: (cook) => {
    cook.cut = 'fine';
    const papers = take(cook, 'wrap');
    const noodles = startStarch(cook, ['noodle']);
    const fried = fryProteins(cook, { kinds: ['shellfish', 'tofu', 'poultry'] });
    for (const { food } of take(cook, 'root', 'salad'))
      if (/carrot|cucumber|daikon|radish/.test(food.name))
        cook.preparations.set(food.id, 'cut into matchsticks');
    const raw = [...rawVegetables(cook), ...take(cook, 'fruit'), ...take(cook, 'herb')];
    const sauce = rollSauce(cook);
    const inside = [...noodles, ...raw, ...blanchVegetables(cook), ...fried];
    task(
      cook,
      '[Dip {p}, one at a time, into warm water for {s} seconds, until just pliable, and lay on a damp board|Draw each sheet of {p.bare} through a plate of warm water and lay flat; it goes on softening].',
      { p: papers, s: 10 },
      { hands: 3, join: sideTracks(cook) },
    );
    task(
      cook,
      '[Lay {i} in a thin line on the lower third, fold in the sides and roll up as tightly as the sheet allows|Set out {i} in a short row near you, fold the bottom over, tuck in the sides and roll firmly]; carry on until all is used.',
      { i: inside },
      { hands: 10 },
    );
    serve(cook, {
      text: sauce
        ? '[Serve with the sauce for dipping|Halve, and set the sauce in the middle|Eat within the hour, dipped into the sauce]'
        : '[Halve on the slant and serve|Eat within the hour, while the sheets are tender]',
    });
  },
  titles: [
    'Summer rolls with {protein} and {veg}',
    '{protein.noun} summer rolls',
    'Fresh rice-paper rolls with {veg}',
    'Summer rolls with {herb}',
    'Summer rolls',
  ],
};

/** Peanut sauce where nuts are welcome, else soy and lime. */
function rollSauce(cook: Cook): boolean {
  const paste = [...take(cook, 'nut_butter'), ...wantFresh(cook, 'peanut butter', { tbsp: 1 })].slice(0, 1);
  const sharp = [
    ...new Set([
      ...take(cook, 'sauce', 'aromatic'),
      ...take(cook, 'acid').slice(0, 1),
      ...fetchAll(cook, [
        ['soy sauce|tamari|coconut aminos', { tsp: 2 }],
        ['lime juice|rice vinegar', { tsp: 2 }],
        ['sugar|honey|maple syrup', { tsp: 0.5 }],
      ]),
    ]),
  ];
  const all = [...paste, ...sharp];
  if (all.length === 0) return false;
  addTask(
    cook,
    say(
      cook,
      '[Stir {s} to a smooth sauce, with warm water as needed|For the sauce, whisk {s} with a spoonful or two of warm water].',
      { s: all },
    ),
    { hands: 3, track: 'sauce' },
  );
  return true;
}

/** What a leaf or a sheet of rice paper holds. */
export const ROLL_FORMS: readonly DishForm[] = [lettuceCups, summerRolls].map(respectBars);
