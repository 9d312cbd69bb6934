import { addTask, type Cook, say, sideTracks, take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { fetchAll, spices, wantFresh } from '../pantry.ts';
import { dress, dressingFor } from '../steps/dressing.ts';
import { boilEggs, fryProteins, griddleVegetables, rawVegetables, readyToEat } from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { startStarch } from '../steps/starches.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { BAR, COMMON, layRaw, noOther, PORTIONS, riceFor } from './bowl-parts.ts';
import { respectBars } from './respect-bars.ts';

const heart = (view: FridgeView) =>
  view.count(
    'poultry',
    'steak',
    'mince',
    'fish',
    'shellfish',
    'tofu',
    'beans',
    'egg',
    'frying_cheese',
    'smoked_fish',
    'tinned_fish',
  );

const fresh = (view: FridgeView) => view.count('salad', 'leafy', 'soft', 'firm', 'root');

const grainBowl: DishForm = {
  id: 'grain_bowl',
  cuisines: ['levantine', 'american', 'moroccan', 'greek', 'nordic', 'peruvian'],
  meals: ['lunch', 'dinner'],
  wish: /bowl|healthy|grain|buddha|meal prep/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    ...COMMON,
    'grain',
    'rice',
    'poultry',
    'fish',
    'shellfish',
    'tofu',
    'beans',
    'egg',
    'frying_cheese',
    'smoked_fish',
    'cheese',
    'nut_butter',
    'yogurt',
    'dried_fruit',
  ],
  bars: new RegExp(
    `${BAR.source}|polenta|semolina|grits|krispies|bran|flakes|puffed|oats|oatmeal|cereal|germ|popcorn|tapioca|cream of wheat|soy sauce|fish sauce|oyster|hoisin|curry|kimchi|peanut butter|ketchup|barbecue|gravy`,
  ),
  portions: PORTIONS,
  fit: (view) =>
    view.count('grain') > 0 && heart(view) + view.count('cheese') > 0 && fresh(view) > 0 && noOther(view)
      ? 6
      : view.count('rice') > 0 && heart(view) > 0 && fresh(view) > 1 && noOther(view)
        ? 3
        : 0,
  write: (cook) => {
    const base = startStarch(cook, ['grain', 'rice']);
    cook.cut = 'fine';
    const fried = fryProteins(cook, { rub: spices(cook).slice(0, 2) });
    const raw = rawVegetables(cook);
    const griddled = griddleVegetables(cook);
    panVegetables(cook);
    const eggs = boilEggs(cook);
    const creamy = take(cook, 'nut_butter', 'yogurt').slice(0, 1);
    const isDressed = dress(
      cook,
      creamy.length > 0
        ? dressingFor(cook)
        : { creamy: 'tahini|yogurt|vegan yogurt', sour: 'lemon juice|lime juice' },
    );
    const sauce = [...creamy, ...take(cook, 'sauce')];
    if (sauce.length > 0)
      task(
        cook,
        '[Stir in {s}|Beat in {s}][ with enough cold water to make it pour|, thinned with a spoonful of water|].',
        { s: sauce },
        { hands: 1, track: 'dressing' },
      );
    const lay = layRaw(
      cook,
      [...raw, ...readyToEat(cook), ...take(cook, 'dried_fruit')],
      [...fried, ...griddled, ...eggs],
    );
    if (lay !== '')
      addTask(
        cook,
        `${say(cook, cook.vessel.isHot ? '[Divide {b} among bowls and add what is in the pan.|Spoon {b} into bowls, with what is in the pan beside it.|Fill bowls with {b} and what is in the pan.]' : '[Divide {b} among bowls.|Spoon {b} into bowls.|Fill bowls with {b}.]', { b: base })} ${lay}.`,
        { hands: 4, join: sideTracks(cook) },
      );
    serve(cook, {
      text: isDressed
        ? '[Spoon the dressing over|Dress each bowl at the table|Pour the dressing over just before you eat]'
        : '[Serve warm|Serve at once]',
    });
  },
  titles: [
    '{starch} bowl with {protein} and {veg}',
    '{protein.noun} {starch} bowl',
    '{starch} bowl with {sides}',
    'Grain bowl with {sides}',
  ],
};

/** Cooked vegetables of a bowl: one pan after the proteins. */
function panVegetables(cook: Cook): void {
  soften(cook, { spiced: false });
  vegetables(cook);
  heatBeans(cook);
  wilt(cook);
}

const burritoBowl: DishForm = {
  id: 'burrito_bowl',
  cuisines: ['mexican'],
  meals: ['dinner', 'lunch'],
  wish: /burrito bowl|taco bowl|mexican|tex[- ]?mex|bowl/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    ...COMMON,
    'rice',
    'beans',
    'poultry',
    'mince',
    'steak',
    'shellfish',
    'tofu',
    'cheese',
    'yogurt',
    'cream',
  ],
  bars: new RegExp(
    `${BAR.source}|soy|hoisin|oyster|fish sauce|miso|pesto|kimchi|capers?|olive|feta|parmesan|mozzarella|brie|blue|goat|edamame|broad bean|bok choy|ginger|lemongrass|basil|dill$|tarragon|nori|curry|hummus|parsnip|turnip|beet|asparagus|broccoli`,
  ),
  portions: PORTIONS,
  fit: (view) =>
    (view.count('rice') > 0 || view.may('rice')) &&
    view.has(/black bean|pinto|kidney bean|salsa|avocado|jalapeño|guacamole|chipotle/) &&
    view.count('poultry', 'mince', 'steak', 'beans', 'tofu', 'shellfish') > 0 &&
    view.count('pasta', 'noodle', 'potato', 'bread', 'wrap', 'fish', 'coconut_milk', 'egg', 'dried_beans') ===
      0
      ? view.count('rice') > 0
        ? 7
        : 4
      : 0,
  write: (cook) => {
    const rice = riceFor(cook);
    cook.cut = 'bite';
    const rub = fetchAll(cook, [
      ['cumin', { tsp: 0.25 }],
      ['smoked paprika|paprika|chili powder', { tsp: 0.25 }],
    ]);
    const fried = fryProteins(cook, { rub, kinds: ['mince', 'poultry', 'steak', 'shellfish', 'tofu'] });
    const raw = rawSalsa(cook);
    soften(cook, {
      want: raw.some(({ kind }) => kind === 'onion') ? [] : ['onion'],
      spiced: fried.length === 0,
    });
    vegetables(cook);
    heatBeans(cook);
    wilt(cook);
    const lime = [...take(cook, 'acid'), ...wantFresh(cook, 'lime juice|lemon juice', { tsp: 1 })].slice(
      0,
      1,
    );
    if (raw.length > 0)
      task(
        cook,
        lime.length > 0
          ? '[Toss {r} with {l} and a pinch of salt|Dress {r} with {l}] [and leave to stand|and set aside].'.replace(
              ' and a pinch of salt',
              '',
            )
          : 'Toss {r} together.',
        { r: raw, l: lime },
        { hands: 3, track: 'salsa' },
      );
    const cool = [...take(cook, 'salad', 'sauce', 'yogurt', 'cream')];
    const lay = layRaw(
      cook,
      cool,
      fried.filter(({ kind }) => kind !== 'mince'),
    );
    if (rice.length > 0)
      addTask(
        cook,
        say(
          cook,
          `[Divide {r} among bowls and spoon over what is in the pan|Start each bowl with {r}, then the hot filling].${lay === '' ? '' : ` ${lay}.`}`,
          { r: rice },
        ),
        { hands: 4, join: sideTracks(cook) },
      );
    else if (lay !== '')
      addTask(cook, `Spoon what is in the pan into bowls. ${lay}.`, { hands: 4, join: sideTracks(cook) });
    serve(cook, {
      text:
        raw.length > 0
          ? '[Spoon the raw topping over|Finish with the raw topping and serve]'
          : '[Serve at once|Serve hot]',
    });
  },
  titles: [
    '{protein.noun} burrito bowl',
    'Burrito bowl with {protein} and {veg}',
    'Burrito bowl with {sides}',
    'Burrito bowl',
    'Rice bowl with {protein} and {veg}',
    'Mexican-style rice bowl',
  ],
};

/** Tomatoes, raw onion and corn for a salsa. */
function rawSalsa(cook: Cook): Item[] {
  const raw = [
    ...take(cook, 'soft').filter(({ food }) => /tomato$|canned corn/.test(food.name)),
    ...take(cook, 'onion').filter(({ food }) => /^(?:red|white|sweet) onion|scallion/.test(food.name)),
  ];
  for (const { food } of raw)
    cook.preparations.set(
      food.id,
      /corn/.test(food.name) ? 'drained' : /scallion/.test(food.name) ? 'thinly sliced' : 'finely diced',
    );
  return raw;
}

/** Bowls of grains or rice with everything on top. */
export const BOWL_FORMS: readonly DishForm[] = [grainBowl, burritoBowl].map(respectBars);
