import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stirInRest } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { deglaze, fryPastes, stock, tomatoes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { startPulses, startStarch } from '../steps/starches.ts';
import { soften, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

import { MEAT, stew } from './stew-parts.ts';

const ASIAN_SAUCE =
  /soy|hoisin|oyster sauce|fish sauce|gochujang|miso|teriyaki|kimchi|bean sprout|choy|mayonn|hummus|pesto|noodle/;

/** Stews that simmer until everything belongs together. */
export const STEW_EVERYDAY_FORMS: readonly DishForm[] = [
  {
    id: 'stew',
    cuisines: [
      'french',
      'irish',
      'british',
      'east_european',
      'german',
      'portuguese',
      'american',
      'plain',
      'west_african',
      'peruvian',
      'brazilian',
    ],
    meals: ['dinner', 'lunch'],
    wish: /stew|comfort|warming|hearty|one[- ]pot|casserole|slow/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      ...MEAT,
      'potato',
      'beans',
      'tomato',
      'stock',
      'wine',
      'sauce',
      'dried_fruit',
    ],
    bars: ASIAN_SAUCE,
    portions: { root: 100, potato: 180, poultry: 150, stock: 150 },
    fit: ({ count }) =>
      count('stew_meat', 'joint') > 0
        ? 8
        : count('sausage', 'poultry', 'beans') > 0 && count('root', 'potato', 'firm', 'tomato', 'leafy') > 0
          ? 5
          : count('root', 'potato') > 1
            ? 3
            : 0,
    write: (cook) => {
      cook.cut = 'chunk';
      stew(cook, {
        name: 'the stew',
        paste: 'tomato paste',
        water: 60,
        liquid: (c) => [...take(c, 'tomato'), ...stock(c, 150, 'beef stock|chicken stock|vegetable stock')],
      });
      season(cook);
      serve(cook, { into: 'in deep plates', cheese: false });
    },
    titles: [
      '{cuisine} {protein.noun} stew with {veg}',
      '{protein.noun} and {root.noun} stew',
      '{main.noun} stew with {second}',
      'Hearty {main.noun} stew',
      'Vegetable stew',
    ],
  },
  {
    id: 'bean_stew',
    cuisines: [
      'spanish',
      'portuguese',
      'french',
      'greek',
      'turkish',
      'brazilian',
      'italian',
      'levantine',
      'caribbean',
    ],
    meals: ['dinner', 'lunch'],
    wish: /bean|stew|cassoulet|fabada|feijoada|vegetarian|vegan|hearty/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'beans',
      'dried_beans',
      'lentils',
      'sausage',
      'cured',
      'ready_meat',
      'tomato',
      'stock',
      'wine',
      'cheese',
      'sauce',
      'potato',
      'pickle',
      'bread',
    ],
    bars: ASIAN_SAUCE,
    portions: { beans: 140, sausage: 80, root: 70, leafy: 60, cheese: 25, stock: 120 },
    fit: ({ count }) =>
      count('beans', 'dried_beans', 'lentils') > 0
        ? 5 + Math.min(2, count('sausage', 'cured', 'ready_meat', 'leafy', 'tomato'))
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const pulses = startPulses(cook, 'pulses');
      setPot(cook);
      sear(cook, { only: ['cured', 'ready_meat', 'sausage'] });
      soften(cook, { want: ['onion', 'garlic'], minutes: 8 });
      deglaze(cook);
      fryPastes(cook, 'tomato paste');
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      simmer(cook, {
        liquid: [...vegetables, ...take(cook, 'tomato'), ...stock(cook, 120)],
        water: 40,
        minutes: vegetables.some(({ kind }) => kind === 'root' || kind === 'potato') ? 20 : 12,
        name: 'the stew',
        until:
          vegetables.length > 0
            ? '[until the vegetables are tender|until a knife goes in easily]'
            : 'until slightly thickened',
        lid: 'ajar',
      });
      const beans = [...take(cook, 'beans'), ...pulses];
      pan(
        cook,
        '[Stir in|Add] {b} and simmer for {m.min}, [mashing a few so that the juices thicken|until creamy and hot].',
        { b: beans, m: 10 },
        { hands: 2, wait: 8, join: ['pulses'], during: 'the stew simmers' },
      );
      wilt(cook);
      const briny = take(cook, 'pickle');
      if (briny.length > 0) pan(cook, '[Stir in|Add] {p}.', { p: briny }, { hands: 1 });
      stirInRest(cook);
      season(cook);
      const bread = take(cook, 'bread');
      serve(cook, {
        into: 'in bowls',
        text:
          bread.length > 0
            ? `[Serve|Ladle] into bowls with {b} to mop up`
                .replace('{b}', `the ${bread[0]?.food.name ?? ''}`)
                .replace('[Serve|Ladle]', 'Ladle')
            : undefined,
      });
      for (const { food } of bread) cook.used.add(food.id);
    },
    titles: [
      '{cuisine} {pulse.noun} stew with {meat}',
      '{pulse.noun} stew with {veg}',
      '{pulse} with {second}',
      '{cuisine} {pulse.noun} stew',
    ],
  },
  {
    id: 'chilli',
    cuisines: ['mexican', 'american', 'cajun'],
    meals: ['dinner', 'lunch'],
    wish: /chil+i|mexic|tex[- ]?mex|beans|con carne|hearty/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      'mince',
      'beans',
      'dried_beans',
      'stew_meat',
      'tomato',
      'firm',
      'soft',
      'root',
      'stock',
      'rice',
      'sauce',
      'cheese',
      'cream',
      'poultry',
      'chocolate',
      'potato',
      'lentils',
      'sausage',
      'leafy',
      'yogurt',
      'salad',
      'pickle',
    ],
    bars: /soy|hoisin|oyster sauce|fish sauce|gochujang|miso|teriyaki|kimchi|bean sprout|choy|mayonn|pesto|hummus|chickpea|edamame|broad bean|lettuce|arugula|cucumber|parmesan|gruyère|brie|tzatziki|dill|basil|snow pea|asparagus|broccoli|tongue|caper|artichoke|olive|greens|milk chocolate|white chocolate|syrup|dijon|turnip|beet|mozzarella|goat cheese/,
    portions: {
      mince: 100,
      beans: 110,
      tomato: 130,
      rice: 65,
      cheese: 25,
      cream: 25,
      stock: 80,
      chocolate: 5,
      salad: 40,
    },
    fit: ({ count, has }) =>
      count('beans', 'dried_beans', 'lentils') > 0 || has(/black bean|kidney|pinto/)
        ? count('mince', 'stew_meat', 'tomato', 'firm', 'soft') > 0
          ? 5 + (has(/kidney|black bean|pinto|chili|chipotle|jalapeño|cumin/) ? 3 : 0)
          : 2
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const rice = startStarch(cook, ['rice']);
      const pulses = startPulses(cook, 'pulses');
      setPot(cook);
      sear(cook, { only: ['sausage', 'mince', 'poultry'] });
      sear(cook, { only: ['stew_meat'], brownOnly: true });
      soften(cook, { want: ['onion', 'garlic'], minutes: 7 });
      const warm = [
        ...wantFresh(cook, 'cumin', { tsp: 0.5 }),
        ...wantFresh(cook, 'chili powder|smoked paprika', { tsp: 0.75 }),
      ];
      if (warm.length > 0)
        pan(
          cook,
          '[Stir in|Add] {w} and fry for {min:1}, until [fragrant|you can smell {w.it}].',
          { w: warm },
          { hands: 1 },
        );
      fryPastes(cook, 'tomato paste');
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      const hasStew = cook.items.some(({ kind, food }) => kind === 'stew_meat' && cook.used.has(food.id));
      simmer(cook, {
        liquid: [...vegetables, ...tomatoes(cook), ...take(cook, 'stock').slice(0, 1)],
        water: hasStew ? 150 : 60,
        minutes: hasStew ? 90 : 22,
        name: 'the pot',
        until: '[until thick and dark red|until the sauce is thick enough to mound on a spoon]',
        lid: 'ajar',
      });
      const beans = [...take(cook, 'beans'), ...pulses];
      if (beans.length > 0)
        pan(
          cook,
          '[Stir in|Add] {b} and simmer for [another |]{m.min}, [crushing a few for body|until everything is hot and thick].'.replace(
            '[another |]',
            'another ',
          ),
          { b: beans, m: 8 },
          { hands: 1, wait: 7, join: ['pulses'] },
        );
      const dark = take(cook, 'chocolate');
      if (dark.length > 0)
        pan(
          cook,
          '[Melt in|Stir in] {c}[; nobody will taste it, but the sauce turns deep and round|].',
          { c: dark },
          { hands: 1 },
        );
      wilt(cook);
      stirInRest(cook);
      season(cook);
      const cool = [...take(cook, 'cream', 'yogurt', 'salad')];
      if (cool.length > 0)
        task(
          cook,
          '[Have {c} ready for the table|Put {c} into small bowls], to go on top.',
          { c: cool },
          { hands: 2, track: 'toppings' },
        );
      serve(cook, { over: rice, into: rice.length > 0 ? '' : 'in bowls' });
    },
    titles: [
      '{meat.noun} chilli with {pulse}',
      '{pulse.noun} chilli with {veg}',
      '{main.noun} and {second.noun} chilli',
      '{pulse.noun} chilli',
      'Chilli',
    ],
  },
];
