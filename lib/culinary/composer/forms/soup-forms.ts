import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { until } from '../steps/doneness.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stewMinutes, stirInRest } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { fryPastes, stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { starchMinutes } from '../steps/starch-minutes.ts';
import { startPulses } from '../steps/starches.ts';
import { heatBeans, soften, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

const NOT_IN_SOUP =
  /hummus|mayonn|ketchup|barbecue|lasagna|gnocchi|ravioli|tortellini|bean sprout|plantain|pad thai|asparagus pea|dressing|tzatziki|guacamole|satay|teriyaki|hoisin|xo sauce/;

/** Pasta, rice and small grains cook in the soup itself. */
function cookIn(cook: Cook): void {
  const grains = take(cook, 'pasta', 'rice', 'grain', 'noodle').slice(0, 2);
  if (grains.length === 0) return;
  const minutes = Math.max(...grains.map(starchMinutes));
  pan(
    cook,
    '[Stir in|Add] {g} and simmer for {m.min}, stirring [from time to time|so that nothing sticks], until [tender|just soft][; add a little water if the soup gets too thick|].',
    { g: grains, m: minutes },
    { hands: 2, wait: minutes - 1, during: 'the soup simmers' },
  );
}

/** Raw meat and fish that poaches in the broth at the end. */
function poach(cook: Cook): Item[] {
  const raw = take(cook, 'fish', 'shellfish', 'tofu');
  if (raw.length > 0)
    pan(
      cook,
      '[Stir in|Lower in] {p} and simmer gently for {m.min}, {u}.',
      { p: raw, m: 5, u: until(cook, raw) || 'until hot through' },
      { hands: 1, wait: 4 },
    );
  return raw;
}

function creamIn(cook: Cook): void {
  const cream = take(cook, 'cream', 'coconut_milk', 'soft_cheese', 'milk').slice(0, 2);
  if (cream.length > 0)
    pan(
      cook,
      '[Stir in|Swirl in|Pour in] {c} and heat [gently|without boiling] for {m.min}.',
      { c: cream, m: 2 },
      { hands: 2 },
    );
}

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
export const SOUP_FORMS: readonly DishForm[] = [
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
  {
    id: 'minestrone',
    cuisines: ['italian'],
    meals: ['dinner', 'lunch'],
    wish: /minestrone|soup|italian|pasta e fagioli|ribollita/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'potato',
      'beans',
      'dried_beans',
      'lentils',
      'pasta',
      'rice',
      'tomato',
      'stock',
      'cured',
      'cheese',
      'grain',
      'sauce',
      'wine',
      'bread',
    ],
    bars: /soy|hoisin|oyster sauce|fish sauce|curry|kimchi|choy|daikon|bean sprout|okra|ginger|cumin|garam|turmeric|lasagna|gnocchi|ravioli|hummus|mayonn|ketchup|tortilla|cheddar|lime|baby corn|wild rice|basmati|jasmine|sweet potato|coconut|peanut|edamame/,
    portions: { stock: 300, beans: 90, pasta: 40, rice: 30, potato: 90, root: 70, tomato: 100, cheese: 15 },
    fit: ({ count }) =>
      count('beans', 'dried_beans', 'lentils', 'pasta') > 0 &&
      count('root', 'firm', 'soft', 'leafy', 'tomato', 'potato') > 1
        ? 6 + Math.min(2, count('tomato', 'beans', 'leafy'))
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const pulses = startPulses(cook, 'pulses');
      setPot(cook);
      sear(cook, { only: ['cured'] });
      soften(cook, { want: ['onion', 'garlic'], minutes: 9, spiced: true });
      const hard = [...take(cook, 'root'), ...take(cook, 'potato')];
      if (hard.length > 0)
        pan(
          cook,
          '[Add|Stir in] {v} and cook for {m.min}, stirring now and then.',
          { v: hard, m: 5 },
          { hands: 2, wait: 3 },
        );
      fryPastes(cook);
      simmer(cook, {
        liquid: [...take(cook, 'tomato'), ...take(cook, 'wine').slice(0, 1), ...stock(cook, 300)],
        water: 150,
        minutes: 15,
        name: 'the soup',
        until: '[until the vegetables are nearly tender|until a knife meets only a little resistance]',
        lid: 'ajar',
      });
      const rest = potVegetables(cook);
      if (rest.length > 0)
        pan(cook, '[Add|Stir in] {v} and simmer for {m.min}.', { v: rest, m: 6 }, { hands: 1, wait: 5 });
      cookIn(cook);
      if (pulses.length > 0)
        task(
          cook,
          '[Stir in|Tip in] {b} and let them simmer in the soup for a few minutes.',
          { b: pulses },
          { hands: 1, wait: 3, join: ['pulses'] },
        );
      heatBeans(cook, 5);
      wilt(cook);
      stirInRest(cook);
      const bread = take(cook, 'bread');
      if (bread.length > 0)
        pan(
          cook,
          '[Tear {b} into the bowls|Lay {b} in the bowls, toasted if you like,] before you ladle in the soup.',
          { b: bread },
          { hands: 2 },
        );
      season(cook);
      serve(cook, { into: 'in deep bowls' });
    },
    titles: [
      'Minestrone with {sides}',
      '{pulse.noun} and {veg.noun} minestrone',
      '{pasta} and {pulse.noun} soup',
      'Ribollita-style {pulse.noun} soup',
      'Minestrone',
    ],
  },
  {
    id: 'chowder',
    cuisines: ['american', 'irish', 'british', 'nordic', 'peruvian'],
    meals: ['dinner', 'lunch'],
    wish: /chowder|soup|creamy|fish soup/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'potato',
      'root',
      'soft',
      'firm',
      'fish',
      'shellfish',
      'smoked_fish',
      'poultry',
      'cured',
      'cream',
      'milk',
      'stock',
      'beans',
      'leafy',
      'tinned_fish',
    ],
    bars: /tomato|cabbage|beet|eggplant|choy|bean sprout|okra|buttermilk|anchov|pickled|sour cream|tuna|sweetened|vanilla|dried shrimp|bonito|balsamic|caviar/,
    portions: {
      potato: 150,
      fish: 130,
      shellfish: 100,
      milk: 120,
      cream: 50,
      stock: 200,
      root: 50,
      smoked_fish: 80,
      poultry: 110,
    },
    fit: ({ count, has }) =>
      count('potato', 'root') > 0 || has(/corn/)
        ? count('fish', 'shellfish', 'smoked_fish') > 0 || has(/corn/)
          ? count('cream', 'milk') > 0
            ? 9
            : 3
          : 0
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      setPot(cook);
      sear(cook, { only: ['cured', 'poultry'] });
      soften(cook, { want: ['onion'], minutes: 7 });
      const base = [...take(cook, 'potato', 'root')];
      simmer(cook, {
        liquid: [...base, ...stock(cook, 200, 'fish stock|vegetable stock|chicken stock')],
        water: 60,
        minutes: 14,
        name: 'the chowder',
        until: 'until the potatoes are tender'.replace(
          'the potatoes are',
          base.some(({ kind }) => kind === 'potato') ? 'the potatoes are' : 'everything is',
        ),
        lid: 'ajar',
      });
      const vegetables = take(cook, 'firm', 'soft');
      if (vegetables.length > 0)
        pan(
          cook,
          '[Add|Stir in] {v} and simmer for {m.min}.',
          { v: vegetables, m: 4 },
          { hands: 1, wait: 3 },
        );
      pan(
        cook,
        '[Crush a few pieces against the side of the pot to thicken it|Mash a ladleful in the pot for body].',
        {},
        { hands: 1 },
      );
      creamIn(cook);
      poach(cook);
      const ready = [...take(cook, 'smoked_fish', 'tinned_fish')];
      if (ready.length > 0)
        pan(
          cook,
          '[Fold in|Stir in] {f} and warm through for {m.min}.',
          { f: ready, m: 3 },
          { hands: 1, wait: 2 },
        );
      heatBeans(cook, 3);
      wilt(cook);
      season(cook);
      serve(cook, { into: 'in warm bowls' });
    },
    titles: [
      '{fish.noun} chowder',
      '{main.noun} and {second.noun} chowder',
      '{veg.noun} chowder',
      'Chowder with {sides}',
    ],
  },
  {
    id: 'coconut_soup',
    cuisines: ['thai', 'indonesian', 'south_indian', 'vietnamese'],
    meals: ['dinner', 'lunch'],
    wish: /tom kha|coconut soup|laksa|soup|thai/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'coconut_milk',
      'poultry',
      'shellfish',
      'fish',
      'tofu',
      'sauce',
      'stock',
      'sweet',
    ],
    bars: /parsnip|turnip|beet|artichoke|celeriac|ketchup|pesto|mayonn|hummus|barbecue|mustard|oregano|rosemary|thyme|olive|rutabaga/,
    portions: { coconut_milk: 130, poultry: 110, shellfish: 100, fish: 120, stock: 200, soft: 70, firm: 70 },
    fit: ({ count, may }) =>
      count('coconut_milk') > 0 &&
      count('poultry', 'shellfish', 'fish', 'tofu', 'soft', 'firm') > 0 &&
      may('coconut milk')
        ? 5
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      setPot(cook);
      soften(cook, { want: ['ginger', 'garlic'], minutes: 4 });
      fryPastes(cook);
      const hard = take(cook, 'root', 'firm');
      simmer(cook, {
        liquid: [...take(cook, 'coconut_milk').slice(0, 1), ...stock(cook, 150), ...hard],
        water: 80,
        minutes: 10,
        name: 'the soup',
        until:
          hard.length > 0
            ? 'until the vegetables are just tender'
            : 'so that the broth takes on their flavour',
        lid: 'off',
      });
      const raw = take(cook, 'poultry', 'fish', 'shellfish', 'tofu', 'soft');
      if (raw.length > 0)
        pan(
          cook,
          '[Add|Lower in] {p} and simmer gently for {m.min}, {u}.',
          { p: raw, m: 7, u: until(cook, raw) || 'until hot and tender' },
          { hands: 1, wait: 6 },
        );
      wilt(cook);
      stirInRest(cook);
      season(cook);
      serve(cook, { into: 'in deep bowls', cheese: false });
    },
    titles: [
      '{cuisine} coconut soup with {protein}',
      'Coconut soup with {sides}',
      '{protein.noun} and coconut soup',
      'Coconut broth with {veg}',
    ],
  },
];
