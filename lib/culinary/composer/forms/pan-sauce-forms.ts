import { take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { needsRest, until } from '../steps/doneness.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { stirInRest } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { deglaze, fryPastes, stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { startPulses, startStarch } from '../steps/starches.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, STARCHY, VEGETABLES } from './kinds.ts';

import { besides, greens } from './pan-mains-parts.ts';

const WHOLE: readonly IngredientKind[] = [
  'poultry',
  'steak',
  'fish',
  'shellfish',
  'tofu',
  'frying_cheese',
  'offal',
  'sausage',
];

const hasMain = (items: readonly Item[]) => items.some(({ kind }) => WHOLE.includes(kind));

function shortly(items: readonly Item[]): string {
  return items.length === 1 && items[0] !== undefined && needsRest(items) ? 'the meat' : 'everything';
}

/** Dishes that a frying pan makes. */
export const PAN_SAUCE_FORMS: readonly DishForm[] = [
  {
    id: 'pan_seared',
    cuisines: [
      'french',
      'italian',
      'american',
      'british',
      'nordic',
      'spanish',
      'german',
      'plain',
      'portuguese',
    ],
    meals: ['dinner', 'lunch'],
    wish: /pan[- ]?fr|sear|steak|bistro|sauce|quick|piccata|elegant/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      ...WHOLE,
      ...VEGETABLES,
      'potato',
      'rice',
      'grain',
      'wine',
      'stock',
      'cream',
      'pickle',
      'sauce',
      'sweet',
      'salad',
      'fruit',
      'lentils',
    ],
    bars: /banana|berr|currant|melon|pineapple|kiwi|papaya|avocado|hummus|bean sprout|kimchi|soy|fish sauce|oyster sauce|hoisin|gochujang|coconut|curry|^cooked|wild rice|oats|cereal|bran|flakes/,
    portions: { poultry: 170, steak: 180, fish: 160, potato: 200, cream: 40, stock: 60 },
    fit: ({ items, count }) =>
      hasMain(items)
        ? count('steak', 'fish') > 0
          ? 6
          : count('poultry', 'frying_cheese', 'shellfish') > 0
            ? 4.5
            : 3
        : 0,
    write: (cook) => {
      cook.cut = 'whole';
      const beside = [...besides(cook), ...startPulses(cook, 'lentils')];
      greens(cook);
      setVessel(cook, 'a heavy frying pan');
      const main = sear(cook, { only: [...WHOLE], setAside: true });
      cook.cut = 'bite';
      soften(cook, { want: ['garlic'], spiced: main.every(({ kind }) => kind !== 'steak'), minutes: 4 });
      deglaze(cook);
      const sauce = [...stock(cook, 60), ...take(cook, 'cream').slice(0, 1)];
      if (sauce.length > 0)
        pan(
          cook,
          '[Pour in|Add] {l} and boil for {m.min}, [scraping up the brown bits|stirring], until [it coats a spoon|syrupy].',
          { l: sauce, m: 4 },
          { hands: 2, wait: 2 },
        );
      stirInRest(cook);
      const sharp = take(cook, 'pickle');
      if (sharp.length > 0) pan(cook, '[Stir in|Scatter in] {p}.', { p: sharp }, { hands: 1 });
      const butter = wantFresh(cook, 'butter', { tbsp: 0.35 });
      if (butter.length > 0)
        pan(
          cook,
          '[Off the heat, swirl in|Take the pan off the heat and whisk in] {b}[ to make it glossy|].',
          { b: butter },
          { hands: 1 },
        );
      season(cook);
      const raw = take(cook, 'salad');
      serve(cook, {
        cheese: false,
        text:
          `[Spoon the sauce over {p.short}|Lay {p.short} on warm plates, pour over the sauce]`.replaceAll(
            '{p.short}',
            shortly(main),
          ) + (beside.length > 0 ? ' and serve with {o}' : ''),
        over: [...beside, ...raw],
      });
    },
    titles: [
      'Pan-seared {protein} with {veg}',
      'Pan-fried {protein} with {sides}',
      '{protein} in a quick pan sauce',
      '{cuisine} pan-fried {protein} with {veg}',
      'Pan-seared {protein}',
    ],
  },
  {
    id: 'skillet',
    cuisines: [],
    meals: ['dinner', 'lunch'],
    wish: /skillet|quick|easy|one[- ]pan|weeknight|fast/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      ...STARCHY,
      'poultry',
      'steak',
      'stew_meat',
      'mince',
      'sausage',
      'cured',
      'ready_meat',
      'fish',
      'shellfish',
      'tofu',
      'frying_cheese',
      'offal',
      'beans',
      'lentils',
      'tomato',
      'cheese',
      'pickle',
      'sauce',
      'sweet',
      'stock',
      'wine',
      'cream',
      'soft_cheese',
      'yogurt',
      'tinned_fish',
      'smoked_fish',
      'coconut_milk',
    ],
    fit: ({ count }) =>
      count(
        'poultry',
        'steak',
        'stew_meat',
        'mince',
        'sausage',
        'ready_meat',
        'fish',
        'shellfish',
        'tofu',
        'beans',
        'firm',
        'soft',
        'root',
        'leafy',
        'potato',
        'rice',
        'grain',
        'pasta',
        'noodle',
        'offal',
        'cured',
        'frying_cheese',
        'lentils',
        'tinned_fish',
        'tomato',
        'smoked_fish',
        'onion',
      ) > 0
        ? 2
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const over = [...startStarch(cook, [...STARCHY]), ...startPulses(cook, 'pulses')];
      setVessel(cook, cook.random.pick(['a wide frying pan', 'a large frying pan', 'your widest pan']));
      // Fish falls apart under the spoon that turns the vegetables.
      const fragile = take(cook, 'fish').length > 0 && take(cook, ...VEGETABLES, 'onion').length > 0;
      const aside = sear(cook, { setAside: fragile });
      soften(cook, { want: ['garlic'] });
      vegetables(cook, 'fry');
      deglaze(cook);
      const wet = [...take(cook, 'tomato', 'coconut_milk', 'stock')];
      if (wet.length > 0)
        pan(
          cook,
          '[Stir in|Pour in] {t} and simmer for {m.min}, until it [thickens|comes together].',
          { t: wet, m: 8 },
          { hands: 2, wait: 6 },
        );
      heatBeans(cook);
      const ready = [...take(cook, 'tinned_fish', 'smoked_fish'), ...take(cook, 'pickle')];
      if (ready.length > 0)
        pan(cook, '[Fold in|Stir in] {f} and warm through for {m.min}.', { f: ready, m: 2 }, { hands: 2 });
      wilt(cook);
      stirInRest(cook);
      const soft = take(cook, 'cream', 'soft_cheese', 'yogurt');
      if (soft.length > 0)
        pan(
          cook,
          '[Off the heat, stir in|Take the pan off the heat and fold in] {c}.',
          { c: soft },
          { hands: 1 },
        );
      if (fragile)
        pan(
          cook,
          '[Slide|Lay] {p.short} back in and warm through for {m.min}.',
          { p: aside, m: 1 },
          { hands: 1 },
        );
      season(cook);
      serve(cook, { over });
    },
    titles: [
      '{cuisine} {protein.noun} skillet with {veg}',
      '{protein} with {sides}',
      '{protein.noun} and {veg.noun} skillet',
      '{veg.noun} skillet',
      '{main} with {second}',
      '{cuisine} {main.noun} skillet',
      'Skillet supper',
    ],
  },
  {
    id: 'fish_in_sauce',
    cuisines: [
      'italian',
      'spanish',
      'greek',
      'turkish',
      'moroccan',
      'brazilian',
      'caribbean',
      'portuguese',
      'levantine',
      'peruvian',
    ],
    meals: ['dinner', 'lunch'],
    wish: /fish|seafood|poach|acqua pazza|veracruz|light|mediterr/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'fish',
      'shellfish',
      'tomato',
      'pickle',
      'wine',
      'stock',
      'potato',
      'beans',
      'coconut_milk',
      'rice',
      'grain',
      'sauce',
      'cured',
      'ready_meat',
    ],
    bars: /soy|hoisin|oyster sauce|gochujang|kimchi|bean sprout|choy|mayonn|hummus|ketchup|beet|squash|pumpkin|brussels|cabbage|parsnip|turnip|barbecue|salami|pastrami/,
    portions: { fish: 160, tomato: 130, potato: 160, rice: 65, grain: 60, firm: 80 },
    fit: ({ count, has }) =>
      count('fish') > 0
        ? 5 + (count('tomato', 'coconut_milk', 'pickle') > 0 || has(/tomato|olive|fennel|pepper/) ? 2 : 0)
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const over = [...startStarch(cook, ['rice', 'grain']), ...startStarch(cook, ['potato'], 'potatoes')];
      setVessel(cook, 'a wide, deep frying pan');
      sear(cook, { only: ['cured', 'ready_meat'] });
      soften(cook, { want: ['onion', 'garlic'], minutes: 7 });
      vegetables(cook, 'fry');
      deglaze(cook);
      fryPastes(cook);
      const wet = [...take(cook, 'tomato', 'coconut_milk').slice(0, 2)];
      const liquid =
        wet.length > 0
          ? wet
          : cook.items.some(({ food }) => /tomato/.test(food.name))
            ? stock(cook, 60, 'fish stock|vegetable stock')
            : wantFresh(cook, 'canned tomatoes|crushed tomatoes|vegetable stock', { g: 130 });
      if (liquid.length > 0)
        pan(
          cook,
          '[Add|Stir in] {l} and simmer for {m.min}, [until slightly thickened|until it no longer looks watery].',
          { l: liquid, m: 8 },
          { hands: 2, wait: 6, during: 'the sauce simmers' },
        );
      const more = [...take(cook, 'pickle', 'beans')];
      if (more.length > 0) pan(cook, '[Stir in|Scatter in] {b}.', { b: more }, { hands: 1 });
      stirInRest(cook);
      wilt(cook);
      season(cook);
      cook.cut = 'whole';
      const fish = take(cook, 'fish', 'shellfish');
      pan(
        cook,
        '[Nestle {f} into the sauce|Lay {f} in the sauce and spoon some over], cover and [simmer gently|poach] for {m.min}, {u}.',
        { f: fish, m: 8, u: until(cook, fish) },
        { hands: 1, wait: 7 },
      );
      serve(cook, {
        over,
        cheese: false,
        text:
          over.length > 0
            ? undefined
            : '[Serve from the pan, with the sauce spooned over|Lift carefully onto warm plates and spoon over the sauce]',
      });
    },
    titles: [
      '{fish} in tomato sauce'.replace('tomato sauce', '{cuisine} sauce'),
      '{fish} with {sides}',
      '{cuisine} {fish.noun} with {veg}',
      'Pan-poached {fish} with {veg}',
      'Pan-poached fish',
    ],
  },
];
