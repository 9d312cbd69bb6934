import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { want, wantFresh } from '../pantry.ts';
import { until } from '../steps/doneness.ts';
import { freshEggs } from '../steps/eggs.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { stirInRest } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { fryPastes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { startStarch } from '../steps/starches.ts';
import { soften, vegetables } from '../steps/vegetables.ts';
import { weigh } from '../steps/weigh.ts';
import { SEASONINGS } from './kinds.ts';

import { besides, greens } from './pan-mains-parts.ts';

const EGG_BINDS = /^(?:large |medium )?egg$/;

/** Dishes that a frying pan makes. */
export const PAN_CRISP_FORMS: readonly DishForm[] = [
  {
    id: 'schnitzel',
    cuisines: ['german', 'british', 'american', 'italian', 'japanese', 'east_european'],
    meals: ['dinner', 'lunch'],
    wish: /schnitzel|cutlet|katsu|milanese|breaded|crispy|crunchy/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      'poultry',
      'steak',
      'fish',
      'tofu',
      'crumbs',
      'egg',
      'flour',
      'potato',
      'rice',
      'salad',
      'firm',
      'root',
      'leafy',
      'soft',
      'pickle',
      'sauce',
      'frying_cheese',
    ],
    bars: /cooked|wing|drumstick|leg$|bone-in|ground|hummus|bean sprout|couscous|whole|egg white|boiled|yolk/,
    portions: { poultry: 150, steak: 150, fish: 150, crumbs: 30, flour: 15, potato: 180 },
    fit: ({ items, count, may, has }) =>
      items.some(
        ({ kind, food }) =>
          ['poultry', 'steak', 'fish', 'frying_cheese'].includes(kind) &&
          !/wing|drumstick|leg$|bone-in|cooked|thigh$/.test(food.name),
      ) &&
      may('egg') &&
      (count('crumbs') > 0 || may('breadcrumbs')) &&
      may('all-purpose flour')
        ? count('crumbs') > 0
          ? 8
          : has(EGG_BINDS)
            ? 3.5
            : 2
        : 0,
    write: (cook) => {
      cook.cut = 'whole';
      const beside = besides(cook);
      greens(cook);
      const meat = take(cook, 'poultry', 'steak', 'fish', 'tofu', 'frying_cheese');
      for (const { kind, food } of meat)
        if (kind === 'poultry' || kind === 'steak')
          cook.preparations.set(food.id, 'beaten out to an even thickness');
      const flour = wantFresh(cook, 'all-purpose flour|rice flour', { tbsp: 1 });
      const eggs = weigh(cook, 'egg', { count: Math.max(1, Math.round(cook.servings / 2)) });
      const crumbs = [...take(cook, 'crumbs'), ...wantFresh(cook, 'breadcrumbs|panko', { tbsp: 3 })].slice(
        0,
        1,
      );
      const salt = want(cook, 'salt');
      task(
        cook,
        `Season {p} with {s.bare}, then turn ${flour.length > 0 ? 'in {f}, ' : ''}in {e}, beaten, and in {c}, pressing gently so that the coating sticks.`,
        { p: meat, s: [...salt, ...take(cook, 'spice').slice(0, 2)], f: flour, e: eggs, c: crumbs },
        { hands: 6 },
      );
      setVessel(cook, 'a wide frying pan');
      // The pan is heated with the fat that was given, else with this.
      if (take(cook, 'fat').length === 0) want(cook, 'vegetable oil|sunflower oil|olive oil', { tbsp: 2 });
      const m = meat.some(({ kind }) => kind === 'poultry') ? 8 : 6;
      pan(
        cook,
        `Fry the coated pieces [in two batches|without crowding] for {m.min}, turning once, until [deep golden|crisp and golden]${until(cook, meat) === '' ? '' : ' and {u}'}; [drain on paper|rest on a rack].`,
        { m, u: until(cook, meat).replace(/^until /, '') },
        { hands: m },
      );
      const more = [...take(cook, 'pickle'), ...take(cook, 'sauce')];
      const sour = [...take(cook, 'acid'), ...wantFresh(cook, 'lemon', { count: 0.25 })];
      if (sour.length + more.length > 0)
        task(
          cook,
          '[Put|Set] {l} on the table[, to help yourself|].',
          { l: [...new Set([...sour, ...more])] },
          { hands: 1 },
        );
      serve(cook, { over: [...beside, ...take(cook, 'salad')], cheese: false });
    },
    titles: [
      '{protein.noun} schnitzel with {root}',
      'Crisp {protein.noun} cutlets with {veg}',
      'Breaded {protein} with {green}',
      '{protein.noun} schnitzel',
    ],
  },
  {
    id: 'patties',
    cuisines: ['american', 'german', 'greek', 'turkish', 'levantine', 'nordic', 'british', 'plain'],
    meals: ['dinner', 'lunch'],
    wish: /burger|patt|meatball|kofta|rissole|frikadelle/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      'mince',
      'beans',
      'tinned_fish',
      'crumbs',
      'egg',
      'cheese',
      'salad',
      'soft',
      'potato',
      'bread',
      'pickle',
      'sauce',
      'yogurt',
      'rice',
      'grain',
      'firm',
      'leafy',
      'root',
      'lentils',
    ],
    bars: /fish sauce|oyster sauce|hoisin|bean sprout|choy|anchov|dried shrimp|pickled herring|bonito|surimi|oats|cereal|flakes|bran|edamame|pizza|pea$/,
    portions: { mince: 140, beans: 120, crumbs: 12, bread: 40, root: 60, potato: 180, salad: 40 },
    fit: ({ count, has, may }) =>
      count('mince') > 0
        ? 6
        : count('beans') > 0 &&
            (count('crumbs') > 0 || may('breadcrumbs')) &&
            has(/chickpea|black bean|kidney|pinto|white bean|cannellini/)
          ? 3
          : has(/^(?:tuna|canned salmon|canned mackerel)/) && may('egg')
            ? 4
            : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const beside = besides(cook);
      const ready = take(cook, 'tinned_fish');
      const mince = [...take(cook, 'mince'), ...ready];
      const beans = take(cook, 'beans', 'lentils');
      const body = mince.length > 0 ? mince : beans;
      const isPlainMince = ready.length === 0 && mince.length > 0;
      const binder = [
        ...new Set([
          ...freshEggs(cook).slice(0, 1),
          ...(isPlainMince ? [] : wantFresh(cook, 'egg', { count: 0.5 })),
        ]),
      ].slice(0, 1);
      const dry = [
        ...take(cook, 'crumbs'),
        ...(isPlainMince ? [] : wantFresh(cook, 'breadcrumbs|panko|cornstarch', { tbsp: 2 })),
      ].slice(0, 1);
      const flavour = [
        ...take(cook, 'onion').filter(({ food }) => !/leek|fried/.test(food.name)),
        ...take(cook, 'aromatic').slice(0, 2),
        ...take(cook, 'herb')
          .filter(({ food }) => !/bay|curry leaf/.test(food.name))
          .slice(0, 2),
        ...take(cook, 'spice').slice(0, 3),
      ];
      const spices = cook.items.some(({ kind, isGiven }) => kind === 'spice' && isGiven)
        ? []
        : cook.random
            .pick(cook.cuisine.spices)
            .flatMap((name) => wantFresh(cook, name))
            .slice(0, 3);
      const more = [...new Set([...flavour, ...spices, ...binder, ...dry])];
      for (const { kind, food } of more)
        if (kind === 'onion') cook.preparations.set(food.id, 'very finely chopped');
      const salt = want(cook, 'salt');
      task(
        cook,
        body === beans
          ? 'Mash {p} roughly with a fork, [work in|mix in] {x} until it holds together when squeezed; let it stand for 5 minutes and shape into [patties|flat rounds].'
          : more.length > 0
            ? '[Mix|Work] {p} with {x} [by hand|with your hands], [just until it holds together|no longer than it takes to come together], and shape into [even patties|flat patties as thick as your thumb]; wash your hands.'
            : 'Shape {p} into even patties, season well with {s.bare} and wash your hands.',
        { p: body, x: more.length > 0 ? [...more, ...salt] : [], s: more.length > 0 ? [] : salt },
        { hands: 8 },
      );
      greens(cook);
      setVessel(cook, 'a wide frying pan');
      const sign = until(cook, [...body, ...binder]);
      pan(
        cook,
        `[Fry|Cook] the patties for {m.min}, [turning once|turning when a crust has formed], until browned on both sides${sign === '' ? '' : ' and {u}'}.`,
        { m: 10, u: sign.replace(/^until /, '') },
        { hands: 5, wait: 5 },
      );
      const cheese = take(cook, 'cheese');
      if (cheese.length > 0)
        pan(
          cook,
          '[Lay {c} on top for the last minute, lid on, until it melts|Top with {c}, cover and give it a minute to melt].',
          { c: cheese },
          { hands: 1 },
        );
      const bread = take(cook, 'bread', 'wrap');
      const fill = [...take(cook, 'salad', 'pickle'), ...take(cook, 'yogurt', 'sauce')];
      if (bread.length > 0)
        task(
          cook,
          '[Toast|Warm] {b} in a dry pan, [cut side down|a minute a side].',
          { b: bread },
          { hands: 2, track: 'bread' },
        );
      const rest = mince.length > 0 ? beans : [];
      serve(cook, {
        cheese: false,
        over: [...beside, ...fill, ...rest],
        text:
          bread.length > 0
            ? fill.length + beside.length + rest.length > 0
              ? 'Tuck the patties into the bread with {o}'
              : 'Tuck the patties into the bread'
            : beside.length + fill.length + rest.length > 0
              ? 'Serve the patties with {o}'
              : '[Serve hot|Serve at once]',
      });
    },
    titles: [
      '{meat.noun} patties with {sides}',
      '{cuisine} {meat.noun} patties',
      '{pulse.noun} patties with {veg}',
      '{fish.noun} cakes with {veg}',
      '{main.noun} burgers',
      'Pan-fried patties',
    ],
  },
  {
    id: 'steamed_shells',
    cuisines: ['french', 'italian', 'spanish', 'thai', 'portuguese'],
    meals: ['dinner', 'lunch'],
    wish: /mussel|clam|moules|steam|seafood/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      'shell_on',
      'wine',
      'cream',
      'tomato',
      'coconut_milk',
      'bread',
      'potato',
      'soft',
      'firm',
      'root',
      'cured',
      'stock',
      'pasta',
      'sauce',
      'sausage',
      'ready_meat',
    ],
    bars: /beet|squash|cabbage|ketchup|mayonn|hummus|kimchi|barbecue|brussels|broccoli|mushroom|parsnip/,
    portions: { shell_on: 450, cream: 40, coconut_milk: 80, wine: 80, pasta: 80 },
    fit: ({ count }) => (count('shell_on') > 0 ? 9 : 0),
    write: (cook) => {
      cook.cut = 'fine';
      const beside = [...startStarch(cook, ['pasta']), ...startStarch(cook, ['potato'], 'potatoes')];
      setVessel(cook, 'a large pot with a lid');
      sear(cook, { only: ['cured', 'sausage', 'ready_meat'] });
      soften(cook, {
        want: ['shallot', 'garlic'].filter((name) => name !== 'shallot'),
        spiced: false,
        minutes: 5,
      });
      fryPastes(cook);
      vegetables(cook, 'fry');
      const wet = [
        ...take(cook, 'wine').slice(0, 1),
        ...take(cook, 'tomato', 'coconut_milk').slice(0, 2),
        ...take(cook, 'stock').slice(0, 1),
      ];
      const liquid =
        wet.length > 0 ? wet : [...wantFresh(cook, 'dry white wine|fish stock|vegetable stock', { ml: 70 })];
      pan(
        cook,
        liquid.length > 0
          ? '[Pour in|Add] {l} and bring to a fierce boil.'
          : '[Pour in|Add] a glass of water and bring to a fierce boil.',
        { l: liquid },
        { hands: 1, wait: 2 },
      );
      const shells = take(cook, 'shell_on');
      pan(
        cook,
        'Tip in {s}, clap on the lid and steam for {m.min}, shaking the pot once or twice, until the shells have opened wide; throw away any that stay shut.',
        { s: shells, m: 5 },
        { hands: 2, wait: 3 },
      );
      const cream = take(cook, 'cream').slice(0, 1);
      if (cream.length > 0)
        pan(cook, '[Stir in|Pour in] {c} and let it bubble for a minute.', { c: cream }, { hands: 1 });
      stirInRest(cook);
      season(cook);
      const bread = take(cook, 'bread');
      serve(cook, {
        over: [...beside, ...bread],
        cheese: false,
        text:
          beside.length + bread.length > 0
            ? '[Ladle into deep bowls, broth and all, with {o}|Bring the pot to the table with {o}]'
            : '[Ladle into deep bowls, broth and all|Bring the pot to the table and an empty bowl for the shells]',
      });
    },
    titles: [
      '{fish} in {cuisine} broth',
      'Steamed {fish} with {sides}',
      '{fish} marinière',
      '{fish} with {second} and garlic',
    ],
  },
];
