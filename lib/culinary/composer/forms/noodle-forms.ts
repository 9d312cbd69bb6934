import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { fetchAll, wantFresh } from '../pantry.ts';
import { until } from '../steps/doneness.ts';
import { freshEggs } from '../steps/eggs.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { cookStarch } from '../steps/starches.ts';
import { soften, vegetables, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

const WESTERN =
  /pesto|ketchup|mayonn|hummus|squash|beet|parsnip|turnip|artichoke|olive|barbecue|salsa|marinara|rutabaga|celeriac/;

function noodlesFor(cook: Cook, names: string): Item[] {
  const given = take(cook, 'noodle').slice(0, 1);
  return given.length > 0 ? given : wantFresh(cook, names, { g: 75 });
}

const hasNoodle = (items: readonly Item[], pattern = /./) =>
  items.some(({ kind, food }) => kind === 'noodle' && pattern.test(food.name));
const EASTERN_SIGN =
  /soy|miso|ginger|sesame|fish sauce|lemongrass|star anise|gochujang|kimchi|choy|shiitake|dashi|curry paste|noodle|ramen|udon/;

/** Dishes that noodles carry. */
export const NOODLE_FORMS: readonly DishForm[] = [
  {
    id: 'noodle_soup',
    cuisines: ['vietnamese', 'japanese', 'chinese', 'thai', 'korean', 'filipino'],
    meals: ['dinner', 'lunch'],
    wish: /noodle soup|ramen|pho|soup|broth|udon|laksa/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'noodle',
      'poultry',
      'steak',
      'shellfish',
      'tofu',
      'fish',
      'mince',
      'egg',
      'stock',
      'sauce',
      'coconut_milk',
      'pickle',
      'salad',
    ],
    bars: WESTERN,
    portions: {
      noodle: 70,
      poultry: 100,
      steak: 90,
      stock: 350,
      firm: 60,
      root: 40,
      coconut_milk: 100,
      salad: 20,
    },
    fit: ({ items, has }) =>
      hasNoodle(items)
        ? 7
        : has(EASTERN_SIGN) &&
            items.some(({ kind }) =>
              ['poultry', 'tofu', 'shellfish', 'leafy', 'soft', 'stock'].includes(kind),
            )
          ? 1.6
          : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const noodles = noodlesFor(cook, 'rice noodle|egg noodle|spaghetti');
      for (const item of noodles) cookStarch(cook, item, 'noodles');
      setVessel(cook, 'a large pot');
      soften(cook, { want: ['ginger', 'garlic'], spiced: true, minutes: 4 });
      const broth = stock(cook, 350, 'chicken stock|vegetable stock|beef stock');
      const coconut = take(cook, 'coconut_milk').slice(0, 1);
      const sauce = [
        ...new Set([
          ...take(cook, 'sauce'),
          ...fetchAll(cook, [['soy sauce|fish sauce|tamari|coconut aminos', { tbsp: 0.5 }]]),
        ]),
      ];
      const liquid = [...broth, ...coconut, ...sauce];
      pan(
        cook,
        liquid.length > 0
          ? '[Pour in {l}|Add {l}] with {w.ml} of water and [bring to a simmer|simmer] for {m.min}, so that the broth takes on flavour.'
          : '[Pour in|Add] {w.ml} of water and simmer for {m.min}, so that it takes on flavour.',
        { l: liquid, w: cook.servings * (broth.length > 0 ? 100 : 350), m: 8 },
        { hands: 2, wait: 10, during: 'the broth simmers' },
      );
      const raw = take(cook, 'poultry', 'steak', 'mince', 'root', 'firm');
      if (raw.length > 0)
        pan(
          cook,
          '[Lower in|Add] {p} and simmer for {m.min}, {u}.',
          { p: raw, m: 8, u: until(cook, raw) || 'until just tender' },
          { hands: 1, wait: 7 },
        );
      const quick = take(cook, 'fish', 'shellfish', 'tofu', 'soft');
      if (quick.length > 0)
        pan(
          cook,
          '[Add|Lower in] {p} and cook for {m.min}, {u}.',
          { p: quick, m: 4, u: until(cook, quick) || 'until hot and tender' },
          { hands: 1, wait: 3 },
        );
      wilt(cook);
      const eggs = freshEggs(cook);
      if (eggs.length > 0)
        task(
          cook,
          'Boil {e} for {m.min}, until firm; cool under running water, peel and halve.',
          { e: eggs, m: 10 },
          { hands: 2, wait: 10, track: 'eggs' },
        );
      season(cook);
      const raws = take(cook, 'salad');
      serve(cook, {
        cheese: false,
        over: noodles,
        text:
          raws.length > 0
            ? '[Divide {o} between deep bowls, ladle over the soup|Put {o} into bowls, pour over the broth] and top with {x}'.replace(
                '{x}',
                raws.map(({ food }) => `the ${food.name}`).join(' and '),
              )
            : '[Divide {o} between deep bowls and ladle over the soup|Put {o} into deep bowls and pour over the broth]',
      });
      for (const { food } of raws) cook.used.add(food.id);
    },
    titles: [
      '{cuisine} {protein.noun} noodle soup',
      '{protein.noun} noodle soup with {veg}',
      '{veg.noun} noodle soup',
      'Noodle soup with {sides}',
      'Gingery noodle soup',
    ],
  },
  {
    id: 'pad_thai',
    cuisines: ['thai'],
    meals: ['dinner', 'lunch'],
    wish: /pad thai|thai|street food|noodle/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      'noodle',
      'shellfish',
      'poultry',
      'tofu',
      'egg',
      'firm',
      'root',
      'sauce',
      'sweet',
      'leafy',
      'soft',
      'salad',
      'pickle',
    ],
    bars: /udon|soba|ramen|hummus|pesto|ketchup|mayonn|squash|beet|parsnip|mustard|basil seed|lettuce|arugula|avocado|olive|caper/,
    portions: { noodle: 80, shellfish: 90, poultry: 100, tofu: 90, firm: 50, root: 40 },
    fit: ({ items, count }) =>
      hasNoodle(items, /rice|noodle$/) && count('shellfish', 'poultry', 'tofu', 'egg') > 0 ? 6 : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const noodles = noodlesFor(cook, 'rice noodle');
      for (const item of noodles) cookStarch(cook, item, 'noodles');
      const sour = wantFresh(cook, 'tamarind paste|lime juice|rice vinegar', { tbsp: 0.75 });
      const salty = wantFresh(cook, 'fish sauce|soy sauce|tamari|coconut aminos', { tbsp: 0.75 });
      const sweet = wantFresh(cook, 'brown sugar|sugar|honey', { tsp: 2 });
      const sauce = [...new Set([...sour, ...salty, ...sweet, ...take(cook, 'sauce', 'sweet')])];
      if (sauce.length > 0)
        task(
          cook,
          '[Stir {s} together in a small bowl|Mix {s}]; it should taste [sour, salty and sweet at once|sharp first, then salty and sweet].',
          { s: sauce },
          { hands: 2, track: 'sauce' },
        );
      setVessel(cook, 'a wok or wide frying pan');
      sear(cook);
      vegetables(cook, 'wok');
      soften(cook, { want: ['garlic'], spiced: false, minutes: 2 });
      const eggs = freshEggs(cook);
      if (eggs.length > 0)
        pan(
          cook,
          '[Push everything to the side, crack in {e}|Make room in the middle and break in {e}], stir and let it set firm, then break it up, {m.min} in all.',
          { e: eggs, m: 2 },
          { hands: 3 },
        );
      pan(
        cook,
        sauce.length > 0
          ? 'Add {n} and the sauce and toss for {m.min}, until they have drunk it up and start to catch.'
          : 'Add {n} and toss for {m.min}, until hot and starting to catch.',
        { n: noodles, m: 3 },
        { hands: 3, join: ['noodles', 'sauce'] },
      );
      wilt(cook);
      serve(cook, { cheese: false, text: '[Serve straight from the wok|Pile onto plates]' });
    },
    titles: [
      '{protein.noun} pad thai',
      'Pad thai with {sides}',
      'Pad thai-style noodles with {veg}',
      'Pad thai',
    ],
  },
  {
    id: 'lo_mein',
    cuisines: ['chinese', 'japanese', 'filipino', 'indonesian', 'korean'],
    meals: ['dinner', 'lunch'],
    wish: /lo mein|chow mein|yakisoba|mie goreng|noodle|stir[- ]?fr|takeout|quick/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'noodle',
      'poultry',
      'steak',
      'shellfish',
      'tofu',
      'mince',
      'sauce',
      'egg',
      'cured',
      'ready_meat',
      'pickle',
      'sweet',
    ],
    bars: WESTERN,
    portions: { noodle: 80, poultry: 110, steak: 100, shellfish: 100, firm: 80, root: 50 },
    fit: ({ items, count, has, may }) =>
      hasNoodle(items)
        ? 7
        : count('firm', 'leafy', 'root') > 0 &&
            has(/soy|oyster sauce|hoisin|sesame oil|ginger|choy|teriyaki/) &&
            may('egg noodle')
          ? 2
          : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const noodles = noodlesFor(cook, 'egg noodle|rice noodle|spaghetti');
      for (const item of noodles) cookStarch(cook, item, 'noodles');
      setVessel(cook, 'a wok or wide frying pan');
      sear(cook, { setAside: true });
      vegetables(cook, 'wok');
      soften(cook, { want: ['garlic', 'ginger'], spiced: false, minutes: 3 });
      const eggs = freshEggs(cook);
      if (eggs.length > 0)
        pan(
          cook,
          'Make room in the middle, crack in {e} and stir for {m.min}, until set with nothing runny left.',
          { e: eggs, m: 2 },
          { hands: 2 },
        );
      wilt(cook);
      const sauce = [
        ...new Set([
          ...take(cook, 'sauce'),
          ...fetchAll(cook, [
            ['soy sauce|tamari|coconut aminos', { tbsp: 0.75 }],
            ['sesame oil', { tsp: 0.5 }],
          ]),
          ...take(cook, 'sweet'),
        ]),
      ];
      const seared = cook.tasks.some(({ text }) => /plate|aside|take .* out/i.test(text));
      pan(
        cook,
        `${seared ? '[Return everything to the wok with {n}|Add {n} and put everything back in the wok]' : '[Add|Tip in] {n}'}${sauce.length > 0 ? ', pour in {s}' : ''} and toss over high heat for {m.min}, until [glossy|every strand is coated|the noodles take on a little colour].`,
        { n: noodles, s: sauce, m: 3 },
        { hands: 3, join: ['noodles'] },
      );
      serve(cook, { cheese: false, text: '[Serve at once|Serve straight from the wok]' });
    },
    titles: [
      '{protein.noun} lo mein',
      '{cuisine} {protein.noun} {pasta} with {veg}',
      '{veg.noun} chow mein',
      'Stir-fried {pasta} with {sides}',
      'Stir-fried noodles',
    ],
  },
];
