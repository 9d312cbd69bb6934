import { type Cook, take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { type Dressing, dress, dressingFor } from '../steps/dressing.ts';
import {
  blanchVegetables,
  boilEggs,
  coldBeans,
  fryProteins,
  griddleVegetables,
  ODD,
  rawVegetables,
  readyToEat,
  toss,
} from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { respectBars } from './respect-bars.ts';
import { crown, has, NOT_WITH_LEAVES, PORTIONS, suits, sweetBits } from './salad-plate.ts';

const CRISP: readonly IngredientKind[] = [
  'salad',
  'leafy',
  'soft',
  'firm',
  'root',
  'onion',
  'herb',
  'pickle',
  'crunch',
  'fruit',
  'dried_fruit',
  'cheese',
  'acid',
  'fat',
  'spice',
  'seasoning',
];

const MEATS: readonly IngredientKind[] = [
  'poultry',
  'steak',
  'fish',
  'shellfish',
  'tofu',
  'frying_cheese',
  'cured',
  'ready_meat',
  'tinned_fish',
  'smoked_fish',
  'egg',
];

const isLeafy = (view: FridgeView) =>
  view.has(
    /lettuce|arugula|mixed salad greens|radicchio|endive|frisée|watercress|^(?:baby )?spinach$|romaine|lamb's|mizuna|escarole|little gem/,
  );

/** Nuts and seeds, toasted while the rest is cut. */
function toastNuts(cook: Cook): Item[] {
  const nuts = take(cook, 'crunch').filter(({ food }) => food.category === 'nut' || food.category === 'seed');
  if (nuts.length > 0)
    task(
      cook,
      '[Brown {n} in a dry pan for {m.min}, shaking it now and then|Shake {n} in a dry pan over medium heat for {m.min}], [until fragrant and a shade darker|until you can smell {n.it}].',
      { n: nuts, m: 4 },
      { hands: 3, wait: 1, track: 'nuts' },
    );
  return nuts;
}

/** A salad of raw and cooked things in one dressing. */
function writeSalad(cook: Cook, dressing: Dressing, text: string, more: readonly Item[] = []): void {
  const fried = fryProteins(cook);
  const cooked = [...blanchVegetables(cook), ...griddleVegetables(cook)];
  const eggs = boilEggs(cook);
  const nuts = toastNuts(cook);
  const isDressed = dress(cook, dressing);
  const sturdy = [...cooked, ...coldBeans(cook), ...more];
  toss(cook, [...rawVegetables(cook), ...sturdy, ...sweetBits(cook), ...take(cook, 'pickle')], { isDressed });
  crown(cook, [...fried, ...eggs, ...readyToEat(cook), ...take(cook, 'soft_cheese'), ...nuts], text);
}

const TO_PLATES =
  '[Divide between plates and eat at once|Heap onto plates|Serve straight away, while the leaves are crisp|Bring the bowl to the table]';

const leafSalad: DishForm = {
  id: 'salad',
  cuisines: [],
  meals: ['lunch', 'dinner'],
  wish: /salad|light|fresh|no[- ]cook|raw/i,
  needs: [],
  level: 'easy',
  takes: [...CRISP, ...MEATS, 'beans', 'yogurt', 'soft_cheese'],
  bars: NOT_WITH_LEAVES,
  portions: PORTIONS,
  fit: (view) =>
    isLeafy(view) && suits(view) && view.count('potato', 'rice', 'grain', 'wrap', 'bread') === 0
      ? view.count(...MEATS, 'cheese', 'beans', 'soft_cheese') > 0
        ? 6
        : 3
      : 0,
  write: (cook) =>
    writeSalad(
      cook,
      { ...dressingFor(cook), ...(take(cook, 'yogurt').length > 0 ? { creamy: 'yogurt' } : {}) },
      TO_PLATES,
    ),
  titles: [
    '{protein.noun} salad with {veg}',
    '{main.noun} and {second.noun} salad',
    '{green} salad with {sides}',
    'Big salad with {sides}',
    '{fruit.noun} and {cheese.noun} salad',
    'House salad',
  ],
};

const greekSalad: DishForm = {
  id: 'greek_salad',
  cuisines: ['greek'],
  meals: ['lunch', 'dinner'],
  wish: /greek salad|horiatiki|salad|fresh/i,
  needs: [],
  level: 'easy',
  takes: [
    'salad',
    'soft',
    'firm',
    'onion',
    'pickle',
    'cheese',
    'herb',
    'acid',
    'fat',
    'spice',
    'seasoning',
    'beans',
  ],
  bars: new RegExp(
    `${ODD.source}|lettuce|arugula|mushroom|corn|pea$|peas$|zucchini|squash|broccoli|cauliflower|asparagus|kimchi|sauerkraut|jalapeño|avocado|cheddar|mozzarella|parmesan|gouda|brie|camembert|gruyère|swiss|blue|eggplant|okra|ginger`,
  ),
  portions: { soft: 160, salad: 120, cheese: 80, firm: 70, pickle: 25 },
  fit: (view) =>
    has(view, /^(?:feta|salad cheese|vegan feta)/) &&
    has(view, /tomato/) &&
    has(view, /cucumber|bell pepper|olive/) &&
    suits(view) &&
    view.count('rice', 'grain', 'potato', 'egg', 'bread', 'wrap') === 0
      ? 9
      : 0,
  write: (cook) => {
    const feta = take(cook, 'cheese');
    for (const { food } of feta) cook.preparations.set(food.id, 'in one thick slab');
    const oregano = wantFresh(cook, 'dried oregano|dried thyme', { tsp: 0.25 });
    const raw = rawVegetables(cook);
    const isDressed = dress(cook, { sour: 'red wine vinegar|lemon juice' });
    toss(cook, [...raw, ...blanchVegetables(cook), ...coldBeans(cook), ...take(cook, 'pickle')], {
      isDressed,
      sign: ', with no more than two turns of the spoon',
    });
    const words = { c: feta, o: oregano };
    task(
      cook,
      oregano.length > 0
        ? '[Lay {c} on top whole, and rub {o.bare} over it between your fingers|Set {c} on the salad in one piece and dust with {o.bare}].'
        : 'Lay {c} on top whole.',
      words,
      { hands: 1 },
    );
    serve(cook, {
      cheese: false,
      text: '[Leave for 5 minutes, so that the tomatoes give up some of their juice, then serve|Serve at room temperature, never cold|Tilt the bowl at the end: the juices at the bottom are the best of it]',
    });
  },
  titles: ['Greek salad', 'Village salad with {cheese}', 'Greek salad with {pulse}'],
};

const slaw: DishForm = {
  id: 'slaw',
  cuisines: ['american', 'vietnamese', 'thai', 'mexican', 'british'],
  meals: ['lunch', 'dinner'],
  wish: /slaw|salad|crunch|no[- ]cook/i,
  needs: [],
  level: 'easy',
  takes: [
    'leafy',
    'root',
    'salad',
    'onion',
    'firm',
    'fruit',
    'dried_fruit',
    'crunch',
    'herb',
    'acid',
    'fat',
    'sauce',
    'yogurt',
    'cream',
    'spice',
    'seasoning',
    'sweet',
    'poultry',
    'tofu',
    'shellfish',
    'aromatic',
  ],
  bars: new RegExp(
    `${NOT_WITH_LEAVES.source}|lettuce|avocado|spinach|chard|broccoli|cauliflower|asparagus|green bean|eggplant|parsnip|turnip|rutabaga|^beet$|artichoke|leek|tomato|pesto|hummus|salsa|ketchup|barbecue|curry|miso|gochujang|worcestershire|guacamole|refried|baked beans|garlic`,
  ),
  portions: { ...PORTIONS, leafy: 110, root: 70, yogurt: 45, sauce: 1 },
  fit: (view) =>
    has(view, /cabbage$|slaw/) &&
    suits(view) &&
    view.count('potato', 'rice', 'grain', 'wrap', 'egg', 'beans', 'tomato', 'bread') === 0
      ? 6
      : 0,
  write: (cook) => {
    const isEastern = cook.cuisine.id === 'vietnamese' || cook.cuisine.id === 'thai';
    const fried = fryProteins(cook);
    for (const { food } of take(cook, 'fruit'))
      cook.preparations.set(
        food.id,
        /apple|pear|mango/.test(food.name) ? 'cut into matchsticks' : 'cut into small pieces',
      );
    const hot = take(cook, 'aromatic');
    const raw = rawVegetables(cook);
    const salt = wantFresh(cook, 'salt');
    if (salt.length > 0)
      task(
        cook,
        '[Rub {v} with a good pinch of {s.bare} in a large bowl and leave for {m.min}; squeeze out the water that gathers|Toss {v} with {s.bare} in a colander, scrunch for a minute and leave for {m.min} to soften].',
        { v: raw, s: salt, m: 10 },
        { hands: 3, wait: 8, track: 'cabbage', during: 'the vegetables soften' },
      );
    const isDressed = dress(cook, slawDressing(cook, isEastern));
    const rest = [...hot, ...blanchVegetables(cook), ...sweetBits(cook)];
    toss(cook, [...raw, ...rest], {
      isDressed,
      sign: '[ with both hands, until it is slick and a little softer|; it should still crunch]',
    });
    crown(
      cook,
      [...fried, ...take(cook, 'crunch')],
      '[Serve within the hour|Serve it once the leaves have taken on the dressing|Eat cold, from deep bowls]',
    );
  },
  titles: [
    '{veg.noun} slaw with {second}',
    '{cuisine} slaw',
    '{protein} with {green} slaw',
    'Crunchy slaw with {sides}',
    'Crunchy slaw',
  ],
};

function slawDressing(_cook: Cook, isEastern: boolean): Dressing {
  if (isEastern)
    return {
      oil: 'sesame oil|vegetable oil',
      sour: 'lime juice|rice vinegar',
      more: [
        ['fish sauce|soy sauce|tamari|coconut aminos', { tsp: 1.5 }],
        ['sugar|honey|maple syrup', { tsp: 1 }],
      ],
    };
  return {
    creamy: 'mayonnaise|vegan mayonnaise|yogurt|vegan yogurt',
    sour: 'apple cider vinegar|lemon juice',
    more: [['dijon mustard|mustard', { tsp: 0.5 }]],
  };
}

/** Salads of leaves and raw vegetables. */
export const SALAD_FORMS: readonly DishForm[] = [leafSalad, greekSalad, slaw].map(respectBars);
