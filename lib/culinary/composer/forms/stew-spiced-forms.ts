import { take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stewMinutes, stirInRest, tenderSign } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { creamy, fryPastes, stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { startStarch } from '../steps/starches.ts';
import { heatBeans, soften, wilt } from '../steps/vegetables.ts';
import { SEASONINGS } from './kinds.ts';

import { lateVegetables } from './stew-parts.ts';

/** Stews that simmer until everything belongs together. */
export const STEW_SPICED_FORMS: readonly DishForm[] = [
  {
    id: 'tagine',
    cuisines: ['moroccan', 'levantine', 'persian'],
    meals: ['dinner'],
    wish: /tagine|tajine|morocc|north africa|stew|khoresh/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'root',
      'firm',
      'soft',
      'poultry',
      'stew_meat',
      'joint',
      'mince',
      'beans',
      'dried_fruit',
      'fruit',
      'fruit',
      'tomato',
      'stock',
      'sweet',
      'pickle',
      'sauce',
      'grain',
      'potato',
      'leafy',
      'fish',
    ],
    bars: /banana|strawberr|blueberr|raspberr|blackberr|melon|pineapple|kiwi|grapefruit|soy|hoisin|oyster sauce|fish sauce|gochujang|miso|teriyaki|kimchi|bean sprout|choy|mayonn|pesto|pork|mushroom|ketchup|barbecue|oats|polenta|cereal|flakes|bran|snow pea|broccoli|baby corn|curry paste|caper|gherkin|chipotle|edamame|dijon|mustard$/,
    portions: { root: 100, poultry: 150, beans: 100, dried_fruit: 25, grain: 65 },
    fit: ({ count, has }) =>
      count('poultry', 'stew_meat', 'beans', 'mince', 'joint', 'fish') > 0 &&
      (count('dried_fruit') > 0 ||
        has(
          /couscous|chickpea|harissa|ras el hanout|cinnamon|cumin|preserved lemon|squash|carrot|apricot|almond|olive|sweet potato/,
        ))
        ? 6 + Math.min(2, count('dried_fruit'))
        : 0,
    write: (cook) => {
      cook.cut = 'chunk';
      const grain = startStarch(cook, ['grain']);
      setPot(cook);
      const meat = sear(cook, {
        only: ['mince', 'poultry', 'stew_meat', 'joint'],
        brownOnly: true,
        setAside: true,
      });
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 8 });
      fryPastes(cook);
      const minutes = meat.length > 0 ? stewMinutes(meat) : 25;
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      const early =
        minutes <= 40 ? vegetables.filter(({ kind }) => kind === 'root' || kind === 'potato') : [];
      const honey = wantFresh(cook, 'honey|maple syrup|sugar', { tsp: 0.5 });
      simmer(cook, {
        back: meat,
        liquid: [
          ...take(cook, 'tomato'),
          ...stock(cook, 120),
          ...early,
          ...take(cook, 'dried_fruit', 'fruit'),
          ...honey,
        ],
        water: 50,
        minutes: Math.max(minutes, 20),
        name: 'the pot',
        until:
          meat.length === 0 ? 'until the sauce is thick and the vegetables are tender' : tenderSign(meat),
        lid: 'ajar',
      });
      lateVegetables(cook, vegetables, minutes > 40 ? 25 : 10);
      const fish = take(cook, 'fish');
      if (fish.length > 0)
        pan(
          cook,
          'Nestle {f} into the sauce and simmer for {m.min}, until it flakes easily ({core:63} inside).',
          { f: fish, m: 8 },
          { hands: 1, wait: 7 },
        );
      const beans = [...take(cook, 'beans'), ...take(cook, 'pickle')];
      if (beans.length > 0)
        pan(
          cook,
          '[Stir in|Add] {b} and warm through for {m.min}.',
          { b: beans, m: 5 },
          { hands: 1, wait: 4 },
        );
      wilt(cook);
      stirInRest(cook);
      season(cook);
      serve(cook, { over: grain, cheese: false });
    },
    titles: [
      '{protein.noun} tagine with {sides}',
      '{meat.noun} tagine with {fruit}',
      '{pulse.noun} and {veg.noun} tagine',
      '{cuisine} {main.noun} tagine',
      'Tagine with {sides}',
    ],
  },
  {
    id: 'goulash',
    cuisines: ['hungarian', 'german', 'east_european'],
    meals: ['dinner'],
    wish: /goulash|paprika|hungar|stew|comfort/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'stew_meat',
      'joint',
      'poultry',
      'steak',
      'firm',
      'root',
      'soft',
      'potato',
      'tomato',
      'stock',
      'cream',
      'pasta',
      'wine',
      'sausage',
      'mince',
      'beans',
      'yogurt',
      'pickle',
    ],
    bars: /soy|fish$|bean sprout|choy|broccoli|okra|lime|ginger|turmeric|curry|lasagna|ravioli|olive|kimchi|chickpea|black bean|zucchini|squash|baby corn|snow pea|tzatziki|cilantro|coconut/,
    portions: { poultry: 160, firm: 80, potato: 150, cream: 40, pasta: 70 },
    fit: ({ count, has }) =>
      count('stew_meat', 'joint', 'poultry', 'sausage', 'mince', 'steak') > 0 &&
      (has(/pepper|paprika|sour cream|caraway/) || count('potato') > 0)
        ? has(/paprika|sour cream/)
          ? 8
          : 5
        : 0,
    write: (cook) => {
      cook.cut = 'chunk';
      const pasta = startStarch(cook, ['pasta']);
      setPot(cook);
      const meat = sear(cook, {
        only: ['sausage', 'mince', 'poultry', 'steak', 'stew_meat', 'joint'],
        brownOnly: true,
        setAside: true,
      });
      soften(cook, { want: ['onion', 'garlic'], minutes: 10, spiced: false });
      const red = [
        ...wantFresh(cook, 'paprika', { tsp: 1 }),
        ...take(cook, 'spice').filter(({ food }) => /paprika|caraway|cayenne/.test(food.name)),
      ];
      const spices = [...new Set([...red, ...wantFresh(cook, 'caraway seed', { tsp: 0.25 })])];
      if (spices.length > 0)
        pan(
          cook,
          '[Take the pot off the heat and stir in|Off the heat, stir in] {p}[, so that nothing scorches| for half a minute].',
          { p: spices },
          { hands: 1 },
        );
      fryPastes(cook, 'tomato paste');
      const minutes = stewMinutes(meat);
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      const early = minutes <= 40 ? vegetables : [];
      simmer(cook, {
        back: meat,
        liquid: [
          ...take(cook, 'wine').slice(0, 1),
          ...take(cook, 'tomato'),
          ...stock(cook, 120, 'beef stock|chicken stock|vegetable stock'),
          ...early,
        ],
        water: 40,
        minutes: Math.max(minutes, 22),
        name: 'the stew',
        until: tenderSign(meat),
        lid: 'on',
      });
      lateVegetables(cook, vegetables, 25);
      heatBeans(cook, 5);
      season(cook);
      const cool = creamy(cook);
      if (cool.length > 0)
        pan(
          cook,
          '[Off the heat, swirl in|Take the pot off the heat and stir in] {c}.',
          { c: cool },
          { hands: 1 },
        );
      serve(cook, { over: pasta, cheese: false });
    },
    titles: [
      '{protein.noun} goulash',
      '{protein.noun} paprikash',
      '{protein.noun} goulash with {veg}',
      'Goulash',
    ],
  },
];
