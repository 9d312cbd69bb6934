import { take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { until } from '../steps/doneness.ts';
import { pan } from '../steps/pan.ts';
import { setPot, simmer, stewMinutes } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { starchMinutes } from '../steps/starch-minutes.ts';
import { heatBeans, soften, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

import { cookIn, creamIn, poach } from './soup-parts.ts';

const NOT_IN_SOUP =
  /hummus|mayonn|ketchup|barbecue|lasagna|gnocchi|ravioli|tortellini|bean sprout|plantain|pad thai|asparagus pea|dressing|tzatziki|guacamole|satay|teriyaki|hoisin|xo sauce/;

const hasVegetables = (items: readonly Item[]) =>
  items.filter(({ kind }) => ['root', 'firm', 'soft', 'leafy', 'potato', 'onion', 'tomato'].includes(kind))
    .length;

const isPureed = (items: readonly Item[]) =>
  items.some(
    ({ kind, food }) =>
      kind === 'root' ||
      kind === 'potato' ||
      kind === 'lentils' ||
      /broccoli|cauliflower|leek|pea$|peas$|mushroom|tomato|zucchini|asparagus/.test(food.name),
  );

/** Soups. */
export const SOUP_PLAIN_FORMS: readonly DishForm[] = [
  {
    id: 'soup',
    cuisines: [
      'french',
      'british',
      'east_european',
      'nordic',
      'german',
      'american',
      'plain',
      'portuguese',
      'irish',
    ],
    meals: ['dinner', 'lunch'],
    wish: /soup|broth|warming|comfort|light/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'potato',
      'poultry',
      'sausage',
      'cured',
      'ready_meat',
      'beans',
      'lentils',
      'rice',
      'pasta',
      'grain',
      'tomato',
      'stock',
      'fish',
      'shellfish',
      'cream',
      'milk',
      'wine',
    ],
    bars: NOT_IN_SOUP,
    portions: {
      stock: 300,
      poultry: 90,
      potato: 120,
      rice: 30,
      pasta: 35,
      grain: 30,
      lentils: 45,
      root: 80,
      fish: 110,
    },
    fit: ({ items, count }) =>
      hasVegetables(items) > 0
        ? 3 + Math.min(3, count('root', 'potato', 'stock', 'poultry', 'beans', 'leafy'))
        : count('stock', 'poultry') > 1
          ? 3
          : 0,
    write: (cook) => {
      cook.cut = 'bite';
      setPot(cook);
      sear(cook, { only: ['cured', 'sausage', 'ready_meat', 'mince'] });
      soften(cook, { want: ['onion', 'garlic'], minutes: 8 });
      const base = [...take(cook, 'potato'), ...take(cook, 'root'), ...take(cook, 'lentils')];
      const meat = take(cook, 'poultry');
      const later = take(cook, 'firm', 'soft').filter(({ food }) => !/sprout$/.test(food.name));
      const red = take(cook, 'tomato');
      if (base.length > 0)
        pan(
          cook,
          '[Add|Tip in] {v} and [stir until coated|turn in the fat] for {m.min}.',
          { v: base, m: 2 },
          { hands: 2 },
        );
      simmer(cook, {
        liquid: [...red, ...take(cook, 'wine').slice(0, 1), ...stock(cook, 300), ...meat],
        water: 120,
        minutes: Math.max(
          base.length > 0 ? 15 : 8,
          meat.length > 0 ? Math.min(25, stewMinutes(meat)) : 0,
          ...base.filter(({ kind }) => kind === 'lentils').map(starchMinutes),
        ),
        name: 'the soup',
        until:
          meat.length > 0
            ? until(cook, meat)
            : base.length > 0
              ? 'until the vegetables are nearly tender'
              : 'so that the flavours come together',
        lid: 'ajar',
      });
      if (later.length > 0)
        pan(
          cook,
          '[Add|Stir in] {v} and simmer for {m.min}, [until just tender|until tender but not soft].',
          { v: later, m: 7 },
          { hands: 1, wait: 6 },
        );
      cookIn(cook);
      poach(cook);
      heatBeans(cook, 4);
      wilt(cook);
      creamIn(cook);
      season(cook);
      serve(cook, { into: 'in warm bowls' });
    },
    titles: [
      '{cuisine} {main.noun} soup with {second}',
      '{protein.noun} and {veg.noun} soup',
      '{main.noun} soup with {second}',
      '{veg.noun} soup',
      'Kitchen-garden soup',
    ],
  },
  {
    id: 'pureed_soup',
    cuisines: ['french', 'british', 'american', 'plain', 'indian', 'thai', 'nordic'],
    meals: ['dinner', 'lunch'],
    wish: /soup|pur[eé]e|smooth|velout|cream of|bisque|blend|comfort/i,
    needs: ['pot', 'blender'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      'root',
      'firm',
      'soft',
      'leafy',
      'potato',
      'lentils',
      'tomato',
      'stock',
      'cream',
      'coconut_milk',
      'milk',
      'soft_cheese',
      'fruit',
      'cheese',
    ],
    bars: /orange$|banana|berr|grape|melon|mango|pineapple|kiwi|fig|peach|plum|cherry|pomegranate|bean sprout|okra|bamboo|water chestnut|snow pea|cabbage|feta|mozzarella|citrus|grapefruit|mandarin|clementine|baby corn|eggplant|lemon verbena/,
    portions: {
      stock: 300,
      root: 160,
      firm: 160,
      soft: 150,
      potato: 110,
      lentils: 40,
      cream: 30,
      fruit: 50,
      coconut_milk: 80,
    },
    fit: ({ items, count }) =>
      isPureed(items) ? 4 + Math.min(3, count('root', 'cream', 'coconut_milk', 'potato')) : 0,
    write: (cook) => {
      cook.cut = 'bite';
      setPot(cook);
      soften(cook, { want: ['onion', 'garlic'], minutes: 8 });
      const body = [
        ...take(cook, 'root', 'potato', 'fruit'),
        ...take(cook, 'firm', 'soft'),
        ...take(cook, 'lentils'),
      ];
      if (body.length > 0)
        pan(
          cook,
          '[Add|Tip in] {v} and [turn in the fat|sweat] for {m.min}, [stirring|until the edges soften].',
          { v: body, m: 4 },
          { hands: 2, wait: 2 },
        );
      simmer(cook, {
        liquid: [...take(cook, 'tomato'), ...stock(cook, 300)],
        water: 100,
        minutes: body.some(({ kind }) => kind === 'root' || kind === 'potato' || kind === 'lentils')
          ? 20
          : 12,
        name: 'the soup',
        until:
          '[until a piece crushes easily against the side of the pot|until everything is completely soft]',
        lid: 'on',
      });
      wilt(cook);
      const rich = [...take(cook, 'cream', 'coconut_milk', 'soft_cheese', 'milk').slice(0, 1)];
      pan(
        cook,
        rich.length > 0
          ? '[Blend until completely smooth|Purée until velvety], add {c} and [blend once more|stir it in]; [thin with a little water if it is too thick|it should fall from the spoon in a ribbon].'
          : '[Blend until completely smooth|Purée until velvety]; [thin with a little water if it is too thick|it should fall from the spoon in a ribbon].',
        { c: rich },
        { hands: 4 },
      );
      season(cook);
      serve(cook, { into: 'in warm bowls' });
    },
    titles: [
      'Cream of {main.noun} soup',
      '{main.noun} and {second.noun} soup',
      'Velvety {main.noun} soup',
      '{cuisine}-spiced {main.noun} soup',
      'Smooth vegetable soup',
    ],
  },
];
