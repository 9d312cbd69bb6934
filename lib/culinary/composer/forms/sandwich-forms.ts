import { type Cook, sideTracks, take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { saltAndPepper, want } from '../pantry.ts';
import { boilEggs, fryProteins, griddleVegetables, rawVegetables, readyToEat } from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';
import { respectBars } from './respect-bars.ts';
import { BAR, NOT_SAVOURY, PORTIONS, spreads } from './sandwich-parts.ts';

const COLD: readonly IngredientKind[] = [
  'salad',
  'leafy',
  'soft',
  'firm',
  'onion',
  'pickle',
  'herb',
  'sauce',
  'cheese',
  'soft_cheese',
  'acid',
  'fat',
  'spice',
  'seasoning',
];

const MEATS: readonly IngredientKind[] = [
  'poultry',
  'steak',
  'cured',
  'ready_meat',
  'tinned_fish',
  'smoked_fish',
  'egg',
  'tofu',
  'frying_cheese',
  'fish',
];

const LOAF =
  /bread$|baguette|ciabatta|focaccia|sourdough|roll$|bun$|bagel|brioche|challah|toast$|croissant|muffin$/;

const isBread = (view: FridgeView) =>
  view.items.some(
    ({ food, kind }) => kind === 'bread' && LOAF.test(food.name) && !NOT_SAVOURY.test(food.name),
  );

const noDinner = (view: FridgeView) =>
  view.count(
    'pasta',
    'noodle',
    'rice',
    'grain',
    'potato',
    'stew_meat',
    'joint',
    'whole_bird',
    'coconut_milk',
    'stock',
    'dried_beans',
    'lentils',
    'flour',
    'oats',
    'wrap',
    'root',
    'chocolate',
  ) === 0;

const coldSandwich: DishForm = {
  id: 'sandwich',
  cuisines: ['american', 'british', 'italian', 'french', 'nordic'],
  meals: ['lunch', 'snack'],
  wish: /sandwich|sub\b|club|blt|lunch ?box|quick/i,
  needs: [],
  level: 'easy',
  takes: [...COLD, ...MEATS, 'bread'],
  bars: new RegExp(`${BAR.source}|${NOT_SAVOURY.source}|toast$|cabbage|kale`),
  portions: PORTIONS,
  fit: (view) =>
    isBread(view) &&
    view.count(...MEATS, 'cheese', 'soft_cheese') > 0 &&
    view.count('salad', 'soft', 'pickle', 'leafy', 'sauce', 'cheese') > 0 &&
    noDinner(view) &&
    view.count('beans', 'tomato', 'mince', 'sausage') === 0
      ? 6
      : 0,
  write: (cook) => {
    const bread = take(cook, 'bread');
    const isSliced = bread.some(({ food }) => /bread$|challah|brioche$/.test(food.name));
    const fried = fryProteins(cook, {
      kinds: ['cured', 'poultry', 'steak', 'tofu', 'frying_cheese', 'fish'],
    });
    const hot = griddleVegetables(cook);
    const eggs = boilEggs(cook);
    const butter = spreads(cook, 'mayonnaise|vegan mayonnaise|butter|mustard');
    const mixed = tinnedFilling(cook, butter);
    const raw = [...rawVegetables(cook), ...take(cook, 'pickle')];
    const fill = [...fried, ...hot, ...eggs, ...readyToEat(cook), ...take(cook, 'cheese', 'herb')];
    const layers = fill.length > 0 ? fill : raw;
    const later = fill.length > 0 ? raw : [];
    task(
      cook,
      `${isSliced ? '[Crisp {b} lightly on both sides|Lay out {b}]' : '[Split {b}|Cut {b} open]'}${butter.length > 0 && mixed === '' ? ' and [spread with {s}|spread {s} right to the edges]' : ''}.`,
      { b: bread, s: mixed === '' ? butter : [] },
      { hands: 2, join: sideTracks(cook) },
    );
    const parts = [mixed, layers.length > 0 ? '{l}' : ''].filter((part) => part !== '').join(', then ');
    if (parts !== '')
      task(
        cook,
        later.length > 0
          ? `[Layer on|Build up] ${parts}, [then {r}|and last {r}][; salt the tomatoes, if there are any|; a grind of pepper does it good|].`.replace(
              '[; salt the tomatoes, if there are any|; a grind of pepper does it good|]',
              '',
            )
          : `[Layer on|Build up] ${parts}.`,
        { l: layers, r: later },
        { hands: 4 },
      );
    serve(cook, {
      cheese: false,
      text: '[Close, press down gently and cut in half|Put the lid on, lean on it for a moment and halve|Close and cut corner to corner]',
    });
  },
  titles: [
    '{meat} sandwich with {veg}',
    '{protein.noun} and {cheese.noun} sandwich',
    '{cheese} sandwich with {veg}',
    '{fish} sandwich',
    'Sandwich with {protein} and {veg}',
    '{egg.noun} and {cheese.noun} sandwich',
    '{egg.noun} and {veg.noun} sandwich',
    '{cheese.noun} sandwich',
    'House sandwich',
  ],
};

/** Tinned fish mashed with what binds it; returns how the steps call it, or nothing. */
function tinnedFilling(cook: Cook, binder: readonly Item[]): string {
  const fish = take(cook, 'tinned_fish').filter(({ food }) =>
    /tuna|salmon|mackerel|sardine|albacore|crab/.test(food.name),
  );
  if (fish.length === 0) return '';
  const words = { f: fish, b: [...binder, ...take(cook, 'acid').slice(0, 1), ...saltAndPepper(cook)] };
  task(
    cook,
    words.b.length > 0 ? '[Mash {f} roughly with {b}|Fork {f} through with {b}].' : 'Mash {f} with a fork.',
    words,
    { hands: 2, track: 'filling' },
  );
  return 'the mashed fish';
}

const toastie: DishForm = {
  id: 'toasted_sandwich',
  cuisines: ['american', 'british', 'french', 'italian'],
  meals: ['lunch', 'snack', 'dinner'],
  wish: /toastie|grilled cheese|toasted|panini|croque|melt/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    'bread',
    'cheese',
    'ready_meat',
    'cured',
    'tinned_fish',
    'soft',
    'firm',
    'onion',
    'leafy',
    'pickle',
    'sauce',
    'fat',
    'herb',
    'seasoning',
    'spice',
    'fruit',
  ],
  bars: new RegExp(
    `${BAR.source}|${NOT_SAVOURY.source}|bun$|toast$|cabbage|kale|banana|berr|melon|grapefruit|orange|kiwi|cherry|rhubarb|feta|cucumber|mayonnaise|burrata`,
  ),
  portions: { ...PORTIONS, cheese: 60, fruit: 40 },
  fit: (view) =>
    isBread(view) &&
    view.count('cheese') > 0 &&
    view.has(
      /cheddar|gruyère|mozzarella|cheese|gouda|emmental|swiss|brie|comté|fontina|provolone|jack|manchego|edam|raclette|taleggio|camembert|leicester/,
    ) &&
    noDinner(view) &&
    view.count('beans', 'poultry', 'fish', 'mince', 'egg', 'steak', 'salad', 'tomato', 'shellfish') === 0
      ? 6
      : 0,
  write: (cook) => {
    const bread = take(cook, 'bread');
    const bacon = fryProteins(cook, { kinds: ['cured'] });
    const soft = griddleVegetables(cook);
    for (const { food } of take(cook, 'onion')) cook.preparations.set(food.id, 'very thinly sliced');
    const fill = [
      ...bacon,
      ...soft,
      ...readyToEat(cook),
      ...rawVegetables(cook),
      ...take(cook, 'onion', 'pickle', 'herb', 'fruit', 'leafy', 'firm'),
    ];
    const cheese = take(cook, 'cheese');
    const smear = take(cook, 'sauce').slice(0, 2);
    task(
      cook,
      `${smear.length > 0 ? '[Lay out {b} in pairs, spread with {s}|Smear {s} over {b}, laid out in pairs,]' : '[Lay out {b} in pairs|Pair up {b} on the board]'} and [cover|top] with ${fill.length > 0 ? '{c} and {x}, cheese above and below' : '{c}'}; close${fill.length > 0 ? '[; melted, it holds everything together|]' : ''}.`,
      { b: bread, s: smear, c: cheese, x: fill },
      { hands: 4, join: sideTracks(cook) },
    );
    const fats = take(cook, 'fat')
      .filter(({ food }) => /butter|margarine|olive|ghee/.test(food.name))
      .slice(0, 1);
    const butter =
      fats.length > 0 ? fats : want(cook, 'butter|margarine|olive oil|vegetable oil', { tbsp: 0.5 });
    task(
      cook,
      butter.length > 0
        ? '[Brush the outsides with {f} and fry over medium-low heat for {m.min} a side|Fry in {f} over medium-low heat for {m.min} a side], [weighed down with a small pan, until deep golden and melted through|pressing with a spatula now and then, until crisp outside and molten inside].'
        : 'Brown in a dry non-stick pan over medium-low heat for {m.min} a side, until crisp outside and molten inside.',
      { f: butter, m: 4 },
      { hands: 3, wait: 5 },
    );
    serve(cook, {
      cheese: false,
      text: '[Rest for a minute before you cut it, or the filling runs out|Cut in half and eat while the cheese still pulls|Halve and eat hot]',
    });
  },
  titles: [
    '{cheese.noun} and {veg.noun} toastie',
    '{cheese.noun} toastie with {veg}',
    'Toasted {cheese.noun} sandwich',
    'Grilled {cheese.noun} sandwich',
  ],
};

/** Sandwiches, cold and hot. */
export const SANDWICH_FORMS: readonly DishForm[] = [coldSandwich, toastie].map(respectBars);
