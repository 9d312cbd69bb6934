import { addTask, say, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { wantFresh } from '../pantry.ts';
import { dress } from '../steps/dressing.ts';
import {
  blanchVegetables,
  boilEggs,
  coldBeans,
  croutons,
  fryProteins,
  griddleVegetables,
  rawVegetables,
  readyToEat,
  toss,
} from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { respectBars } from './respect-bars.ts';
import { crown, has, NOT_WITH_LEAVES, PORTIONS, suits, sweetBits } from './salad-plate.ts';

const nicoise: DishForm = {
  id: 'nicoise_salad',
  cuisines: ['french'],
  meals: ['lunch', 'dinner'],
  wish: /ni[cç]oise|french salad|salad/i,
  needs: ['hob'],
  takes: [
    'tinned_fish',
    'fish',
    'egg',
    'potato',
    'firm',
    'soft',
    'salad',
    'leafy',
    'onion',
    'pickle',
    'herb',
    'acid',
    'fat',
    'spice',
    'seasoning',
  ],
  bars: new RegExp(
    `${NOT_WITH_LEAVES.source}|cabbage|kale|kimchi|sauerkraut|mushroom|sweet potato|yam|taro|broccoli|cauliflower|jalapeño|avocado|corn`,
  ),
  portions: { ...PORTIONS, potato: 150, tinned_fish: 70 },
  fit: (view) => {
    const heart = [
      has(view, /tuna|salmon|mackerel|sardine|anchov/),
      view.count('egg') > 0,
      has(view, /green bean|haricot/),
      view.count('potato') > 0,
      has(view, /olive|caper/),
    ].filter(Boolean).length;
    return heart >= 3 && suits(view) && view.count('rice', 'grain', 'bread', 'wrap') === 0 ? 8 : 0;
  },
  write: (cook) => {
    const potatoes = take(cook, 'potato');
    if (potatoes.length > 0) {
      for (const { food } of potatoes) cook.preparations.set(food.id, 'scrubbed and cut into thick slices');
      task(
        cook,
        '[Boil {p} from cold for {m.min}, until a knife slips through|Cover {p} with cold water, bring to a simmer and cook for {m.min}, until tender but whole]; drain.',
        { p: potatoes, m: 14 },
        { hands: 2, wait: 18, track: 'potatoes', during: 'the potatoes boil' },
      );
    }
    const fish = fryProteins(cook, { kinds: ['fish'] });
    const beans = blanchVegetables(cook);
    const eggs = boilEggs(cook);
    const isDressed = dress(cook, {
      sour: 'red wine vinegar|white wine vinegar|lemon juice',
      more: [['dijon mustard|mustard', { tsp: 0.5 }]],
    });
    toss(cook, [...potatoes, ...beans], {
      isDressed,
      sign: '[ while still warm, when they drink it up best|; warm vegetables take on the most flavour]',
    });
    const raw = rawVegetables(cook);
    if (raw.length > 0)
      task(
        cook,
        '[Fold in {r}|Lay {r} on a platter, and pile what is in the bowl on top|Toss in {r} at the last moment].',
        { r: raw },
        { hands: 2 },
      );
    crown(
      cook,
      [...eggs, ...fish, ...readyToEat(cook), ...take(cook, 'pickle')],
      '[Spoon the last of the dressing over and serve|Serve on a big platter for everyone to help themselves|Bring to the table at once]',
    );
  },
  titles: [
    'Salade niçoise with {fish}',
    'Niçoise-style salad',
    '{fish} niçoise',
    'Riviera salad with {sides}',
    'Composed salad with {sides}',
  ],
};

const breadSalad: DishForm = {
  id: 'bread_salad',
  cuisines: ['italian', 'levantine'],
  meals: ['lunch', 'dinner'],
  wish: /panzanella|fattoush|bread salad|salad|stale bread|leftover/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    'bread',
    'wrap',
    'salad',
    'soft',
    'firm',
    'onion',
    'herb',
    'acid',
    'fat',
    'cheese',
    'pickle',
    'spice',
    'seasoning',
    'beans',
    'fruit',
    'aromatic',
  ],
  bars: new RegExp(
    `${NOT_WITH_LEAVES.source}|tortilla|taco|rice paper|bagel|croissant|bun$|muffin|crumpet|biscuit|injera|toast$|mushroom|broccoli|cauliflower|kimchi|corn$|chili|jalap|ginger|garlic bread`,
  ),
  portions: { ...PORTIONS, soft: 150, salad: 90 },
  fit: (view) =>
    has(view, /bread$|baguette|ciabatta|focaccia|sourdough|^pita|flatbread|lavash|naan/) &&
    has(view, /tomato|cucumber/) &&
    suits(view) &&
    view.count('rice', 'grain', 'potato', 'egg', 'poultry', 'fish', 'ready_meat', 'tinned_fish', 'cured') ===
      0
      ? 6
      : 0,
  write: (cook) => {
    const isFattoush = take(cook, 'wrap').length > 0;
    cook.names.set('bread_salad', isFattoush ? 'Fattoush' : 'Panzanella');
    const crisp = croutons(cook);
    const garlic = take(cook, 'aromatic');
    const sumac = isFattoush
      ? [
          ...take(cook, 'acid').filter(({ food }) => food.name === 'sumac'),
          ...wantFresh(cook, 'sumac', { tsp: 0.5 }),
        ].slice(0, 1)
      : [];
    const isDressed = dress(cook, {
      sour: isFattoush ? 'lemon juice|white wine vinegar' : 'red wine vinegar|balsamic vinegar|lemon juice',
    });
    const seasoning = [...garlic, ...sumac];
    if (seasoning.length > 0)
      addTask(cook, say(cook, '[Stir in {s}|Beat in {s}].', { s: seasoning }), {
        hands: 1,
        track: 'dressing',
      });
    toss(
      cook,
      [
        ...rawVegetables(cook),
        ...blanchVegetables(cook),
        ...griddleVegetables(cook),
        ...coldBeans(cook),
        ...sweetBits(cook),
        ...take(cook, 'pickle'),
      ],
      { isDressed, sign: '; the juice of the vegetables is half the dressing' },
    );
    task(
      cook,
      isFattoush
        ? '[Fold in {b} just before you eat, so that half of it stays crisp|Scatter {b} over and turn once, no more].'
        : '[Turn {b} through and leave for {m.min}, until it has drunk some of the juice but keeps its bite|Fold in {b} and let it stand for {m.min}].',
      { b: crisp, m: 10 },
      { hands: 1, wait: isFattoush ? 0 : 9 },
    );
    serve(cook, {
      text: '[Serve at room temperature|Spoon into shallow bowls|Taste for salt once more, and serve]',
    });
  },
  titles: [
    '{bread_salad}',
    '{bread_salad} with {cheese}',
    '{bread_salad} with {veg}',
    'Tomato and bread salad',
  ],
};

const caesar: DishForm = {
  id: 'caesar_salad',
  cuisines: ['american', 'italian'],
  meals: ['lunch', 'dinner'],
  wish: /caesar|salad/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    'salad',
    'leafy',
    'cheese',
    'bread',
    'crumbs',
    'poultry',
    'cured',
    'ready_meat',
    'tinned_fish',
    'shellfish',
    'egg',
    'acid',
    'fat',
    'aromatic',
    'yogurt',
    'seasoning',
    'herb',
    'soft',
    'sauce',
    'tofu',
    'beans',
  ],
  bars: new RegExp(
    `${NOT_WITH_LEAVES.source}|avocado|cucumber|radish|cabbage|spinach|bun$|bagel|croissant|jalap|chili|ginger|corn|pea|mushroom|zucchini|feta|cheddar|goat|blue|brie|mozzarella|soy|hoisin|pesto|ketchup|miso|salsa|hummus|barbecue|harissa|curry`,
  ),
  portions: { ...PORTIONS, salad: 110, cheese: 20 },
  fit: (view) =>
    has(view, /romaine|^lettuce$|little gem|iceberg|kale$/) &&
    has(view, /parmesan|pecorino|parmigiano|grana|^vegetarian hard cheese|caesar/) &&
    suits(view) &&
    view.count('potato', 'rice', 'grain', 'wrap') === 0
      ? 8
      : 0,
  write: (cook) => {
    const chicken = fryProteins(cook, { kinds: ['cured', 'poultry', 'shellfish', 'tofu'] });
    const crisp = [...croutons(cook), ...take(cook, 'crumbs')];
    const eggs = boilEggs(cook);
    const cheese = take(cook, 'cheese');
    const sharp = [
      ...take(cook, 'aromatic'),
      ...take(cook, 'tinned_fish').filter(({ food }) => /anchov/.test(food.name)),
      ...take(cook, 'sauce').filter(({ food }) => !/mayonnaise|salad cream/.test(food.name)),
    ];
    for (const { food } of sharp)
      if (/anchov/.test(food.name)) cook.preparations.set(food.id, 'drained and mashed');
    const isDressed = dress(cook, {
      creamy: 'mayonnaise|vegan mayonnaise|greek yogurt|yogurt|vegan yogurt',
      sour: 'lemon juice|white wine vinegar',
      more: [
        ['garlic', { cloves: 0.34 }],
        ['dijon mustard|mustard', { tsp: 0.25 }],
      ],
    });
    const into = [...sharp, ...cheese];
    if (into.length > 0)
      addTask(
        cook,
        say(
          cook,
          '[Stir in {x}, keeping a little {c.bare} back|Beat in {x}, but save a pinch of {c.bare} for the end].',
          { x: into, c: cheese.length > 0 ? cheese : into },
        ),
        { hands: 1, track: 'dressing' },
      );
    toss(cook, [...rawVegetables(cook), ...blanchVegetables(cook), ...coldBeans(cook)], {
      isDressed,
      sign: ', until every leaf wears a thin coat',
    });
    crown(
      cook,
      [...chicken, ...eggs, ...readyToEat(cook), ...crisp],
      '[Serve at once, before the leaves give in|Finish with the cheese you kept back|Divide between cold plates]',
    );
  },
  titles: [
    '{meat.noun} caesar salad',
    'Caesar salad with {sides}',
    'Caesar salad',
    'Crisp {green} salad with {sides}',
  ],
};

/** Salads that are known by name and built in layers. */
export const COMPOSED_SALAD_FORMS: readonly DishForm[] = [nicoise, breadSalad, caesar].map(respectBars);
