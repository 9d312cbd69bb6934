import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { want, wantFresh } from '../pantry.ts';
import { needsRest, until } from '../steps/doneness.ts';
import { freshEggs } from '../steps/eggs.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { stirInRest } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { deglaze, fryPastes, stock } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { mash, startPulses, startStarch } from '../steps/starches.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { weigh } from '../steps/weigh.ts';
import { SEASONINGS, STARCHY, VEGETABLES } from './kinds.ts';

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
const EGG_BINDS = /^(?:large |medium )?egg$/;

/** Potatoes as mash or plain, rice or grains, cooked beside; returns them. */
function besides(cook: Cook): Item[] {
  const starch = startStarch(cook, ['rice', 'grain', 'pasta', 'noodle']);
  const potatoes = startStarch(cook, ['potato'], 'potatoes');
  if (
    potatoes.length > 0 &&
    cook.random.next() < 0.5 &&
    potatoes.every(({ food }) => /potato$/.test(food.name))
  )
    mash(cook, potatoes, 'potatoes');
  return [...starch, ...potatoes];
}

/** Vegetables cooked in a pan of their own, to go beside. */
function greens(cook: Cook): void {
  const all = [...take(cook, 'firm'), ...take(cook, 'root'), ...take(cook, 'soft'), ...take(cook, 'leafy')];
  if (all.length === 0) return;
  const isHard = all.some(({ kind }) => kind === 'root');
  const minutes = isHard ? 12 : 7;
  const fat = want(cook, 'olive oil|butter|vegetable oil', { tbsp: 0.5 });
  task(
    cook,
    `[In a second pan, cook|In another pan, cook] {v}${fat.length > 0 ? ' in {f}' : ' with a splash of water'} for {m.min}, [stirring now and then|turning often], [until tender and lightly browned|until just tender].`,
    { v: all, f: fat, m: minutes },
    { hands: 3, wait: minutes - 3, track: 'vegetables', during: 'the vegetables cook' },
  );
}

const hasMain = (items: readonly Item[]) => items.some(({ kind }) => WHOLE.includes(kind));

/** Dishes that a frying pan makes. */
export const PAN_MAIN_FORMS: readonly DishForm[] = [
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
      'lentils',
    ],
    bars: /hummus|bean sprout|kimchi|soy|fish sauce|oyster sauce|hoisin|gochujang|coconut|curry|^cooked|wild rice|oats|cereal|bran|flakes/,
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
      const oil = want(cook, 'vegetable oil|sunflower oil|olive oil', { tbsp: 2 });
      const m = meat.some(({ kind }) => kind === 'poultry') ? 8 : 6;
      pan(
        cook,
        `Fry the coated pieces [in two batches|without crowding] for {m.min}, turning once, until [deep golden|crisp and golden]${until(cook, meat) === '' ? '' : ' and {u}'}; [drain on paper|rest on a rack].`,
        { m, u: until(cook, meat).replace(/^until /, ''), o: oil },
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
      '{fish} in sauce',
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
      sear(cook);
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
];

function shortly(items: readonly Item[]): string {
  return items.length === 1 && items[0] !== undefined && needsRest(items) ? 'the meat' : 'everything';
}
