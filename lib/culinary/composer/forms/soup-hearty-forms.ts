import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { until } from '../steps/doneness.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stirInRest } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { fryPastes, stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { startPulses } from '../steps/starches.ts';
import { heatBeans, soften, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

import { cookIn, creamIn, poach } from './soup-parts.ts';

const OF_FISH = 'fish stock|vegetable stock|chicken stock';
const OF_LAND = 'chicken stock|vegetable stock';

/** Whether a soup is about fish: corn and bacon want no fish stock. */
function isOfTheSea({ items }: Cook): boolean {
  return items.some(({ kind }) => kind === 'fish' || kind === 'shellfish' || kind === 'smoked_fish');
}

/** Soups. */
export const SOUP_HEARTY_FORMS: readonly DishForm[] = [
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
        liquid: [...base, ...stock(cook, 200, isOfTheSea(cook) ? OF_FISH : OF_LAND)],
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
