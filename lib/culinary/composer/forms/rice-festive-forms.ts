import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { want, wantFresh } from '../pantry.ts';
import { until } from '../steps/doneness.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { deglaze, fryPastes, stock, tomatoes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { starchGrams } from '../steps/starch-minutes.ts';
import { soften, vegetables, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

import { cookInPot, hasRice, riceFor, stockFor, toast } from './rice-parts.ts';

function heatStock(cook: Cook, broth: readonly Item[]): void {
  task(
    cook,
    '[Bring {s} to a bare simmer in a small pan and keep it hot|Heat {s} in a small pan and keep it just below a simmer].',
    { s: broth },
    { hands: 1, wait: 4, track: 'stock' },
  );
}

function parboil(cook: Cook, rice: readonly Item[], whole: readonly Item[]): void {
  task(
    cook,
    `[Boil|Cook] {r} in plenty of water${whole.length > 0 ? ' with {w}' : ''} for {m.min}, [until soft outside but still hard at the heart|until a grain breaks into three between your fingers], and drain.`,
    { r: rice, w: whole, m: 6 },
    { hands: 2, wait: 10, track: 'rice', during: 'the rice boils' },
  );
}

/** Dishes that rice carries. */
export const RICE_FESTIVE_FORMS: readonly DishForm[] = [
  {
    id: 'risotto',
    cuisines: ['italian'],
    meals: ['dinner', 'lunch'],
    wish: /risotto|italian|creamy/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'rice',
      'cheese',
      'cured',
      'shellfish',
      'wine',
      'stock',
      'soft_cheese',
      'poultry',
      'sausage',
    ],
    bars: /basmati|jasmine|brown|wild|black rice|red rice|^cooked|sushi|cheddar|american|feta|cabbage|bok choy|choy|puffed|instant/,
    portions: { rice: 80, poultry: 90, shellfish: 90, cheese: 25 },
    fit: (view) =>
      view.items.some(hasRice(/risotto|arborio|bomba/))
        ? 9
        : view.items.some(hasRice(/^(?:rice|short-grain rice|medium-grain rice)$/)) &&
            view.count('cheese', 'soft', 'firm', 'root') > 0 &&
            view.has(/parmesan|pecorino|mushroom|pea|asparagus|squash|saffron|grana/)
          ? 6
          : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const broth = stock(cook, 350);
      if (broth.length > 0) heatStock(cook, broth);
      setVessel(cook, 'a wide, heavy pan');
      sear(cook, { only: ['cured', 'sausage', 'poultry', 'shellfish'], setAside: true });
      vegetables(cook, 'fry');
      soften(cook, { want: ['onion'], spiced: false, minutes: 6 });
      const rice = riceFor(cook, 'arborio rice|risotto rice');
      toast(cook, rice, '[until hot and translucent at the edges|until the grains click against the pan]');
      deglaze(cook);
      pan(
        cook,
        broth.length > 0
          ? 'Add the hot stock a ladleful at a time, [stirring and waiting until each is nearly gone before the next|stirring often; pour in more when the spoon leaves a clear path], for {m.min}, until the rice is creamy with a little bite left.'
          : 'Add hot water a ladleful at a time, stirring and waiting until each is nearly gone before the next, for {m.min}, until the rice is creamy with a little bite left.',
        { m: 18 },
        { hands: 18, join: ['stock'] },
      );
      wilt(cook);
      const finish = [...take(cook, 'cheese', 'soft_cheese'), ...want(cook, 'butter', { tbsp: 0.5 })];
      if (finish.length > 0)
        pan(
          cook,
          '[Off the heat, beat in {f}|Take the pan off the heat and beat in {f}], [cover and leave for 2 minutes|then let it rest under a lid for 2 minutes][; it should flow when you tilt the plate|].',
          { f: finish },
          { hands: 1, wait: 2 },
        );
      const back = cook.items.filter(
        ({ kind, food }) =>
          cook.used.has(food.id) && ['cured', 'sausage', 'poultry', 'shellfish'].includes(kind),
      );
      season(cook);
      serve(cook, {
        text:
          back.length > 0
            ? 'Spoon into warm bowls and lay the {x} on top'.replace(
                '{x}',
                back[0] === undefined ? '' : back.map(({ food }) => food.name).join(' and '),
              )
            : '[Spoon into warm bowls and serve at once|Serve at once; risotto waits for nobody]',
      });
    },
    titles: [
      '{protein.noun} risotto',
      '{veg.noun} risotto',
      '{protein.noun} and {veg.noun} risotto',
      'Risotto with {veg}',
      'Risotto bianco',
    ],
  },
  {
    id: 'paella',
    cuisines: ['spanish'],
    meals: ['dinner', 'lunch'],
    wish: /paella|spanish rice|spain|arroz/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'rice',
      'poultry',
      'shellfish',
      'shell_on',
      'sausage',
      'ready_meat',
      'beans',
      'tomato',
      'stock',
      'wine',
      'fish',
      'cured',
    ],
    bars: /basmati|jasmine|brown|wild|black rice|red rice|^cooked|sushi|cabbage|choy|puffed|instant|smoked|salami|pastrami/,
    portions: { rice: 80, poultry: 110, shellfish: 80, shell_on: 150 },
    fit: (view) =>
      view.items.some(
        hasRice(
          /^(?:rice|bomba rice|arborio rice|risotto rice|short-grain rice|medium-grain rice|parboiled rice)$/,
        ),
      ) &&
      view.count('poultry', 'shellfish', 'shell_on', 'sausage', 'ready_meat', 'firm', 'beans') > 0 &&
      view.has(/saffron|paprika|chorizo|shrimp|prawn|mussel|squid|bell pepper|tomato/)
        ? 5 + Math.min(3, view.count('shellfish', 'shell_on', 'poultry', 'ready_meat'))
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      setVessel(cook, 'your widest frying pan');
      const meat = sear(cook, { only: ['ready_meat', 'cured', 'sausage', 'poultry'], brownOnly: true });
      const vegs = [...take(cook, 'firm'), ...take(cook, 'root')];
      if (vegs.length > 0)
        pan(
          cook,
          '[Add|Stir in] {v} and fry for {m.min}, [until soft at the edges|until lightly browned].',
          { v: vegs, m: 6 },
          { hands: 2, wait: 4 },
        );
      soften(cook, { want: ['onion', 'garlic'], minutes: 6 });
      const red = [
        ...take(cook, 'tomato'),
        ...take(cook, 'soft').filter(({ food }) => /tomato/.test(food.name)),
      ];
      if (red.length > 0)
        pan(
          cook,
          '[Stir in|Add] {t} and cook for {m.min}, until [dark and jammy|the liquid has boiled away].',
          { t: red, m: 5 },
          { hands: 2, wait: 3 },
        );
      deglaze(cook);
      const rice = riceFor(cook, 'bomba rice|risotto rice|rice');
      const beans = take(cook, 'beans', 'soft');
      pan(
        cook,
        '[Rain in {r} and spread it out evenly|Scatter {r} over the pan in an even layer]; from now on [leave it alone|do not stir].',
        { r: rice },
        { hands: 1 },
      );
      const [grain] = rice;
      const broth = stock(cook, 200, 'chicken stock|fish stock|vegetable stock');
      const water = grain === undefined ? 0 : Math.round(starchGrams(grain, cook.servings) * 3);
      const sea = take(cook, 'shellfish', 'shell_on', 'fish');
      pan(
        cook,
        `${broth.length > 0 ? 'Pour in {l}, topped up with hot water to {w.ml},' : 'Pour in {w.ml} of hot water'} and cook [at a lively simmer|over medium heat] for {m.min}${beans.length > 0 ? ', scattering over {b} halfway' : ''}, until the [surface is dotted with holes|liquid has sunk below the rice].`.replace(
          ', and cook',
          ' and cook',
        ),
        { l: broth, w: water, m: 12, b: beans },
        { hands: 2, wait: 10, during: 'the rice simmers' },
      );
      const sign = until(cook, [...sea, ...meat]);
      pan(
        cook,
        sea.length > 0
          ? 'Push {s} into the rice, turn the heat down and cook for {m.min}, {sign}; the rice should be dry and beginning to crackle underneath.'
          : sign === ''
            ? 'Turn the heat down and cook for {m.min}, until the rice is dry and beginning to crackle underneath.'
            : 'Turn the heat down and cook for {m.min}, until the rice is dry and crackles underneath, and {sign}.',
        { s: sea, m: 8, sign },
        { hands: 1, wait: 7 },
      );
      if (sea.some(({ kind }) => kind === 'shell_on'))
        pan(cook, 'Throw away any shells that stay shut.', {}, { hands: 0.5 });
      wilt(cook);
      season(cook);
      serve(cook, {
        cheese: false,
        text: '[Rest for 5 minutes under a towel and serve from the pan|Leave for 5 minutes under a cloth, then bring the pan to the table]',
      });
    },
    titles: [
      '{protein.noun} paella',
      'Paella with {protein} and {veg}',
      '{veg.noun} paella',
      'Spanish rice with {sides}',
    ],
  },
  {
    id: 'biryani',
    cuisines: ['indian', 'south_indian', 'persian'],
    meals: ['dinner'],
    wish: /biryani|biriani|indian|festive/i,
    needs: ['hob'],
    level: 'demanding',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'rice',
      'poultry',
      'stew_meat',
      'yogurt',
      'dried_fruit',
      'shellfish',
      'egg',
      'tomato',
    ],
    bars: /risotto|sushi|sticky|^cooked|brown|wild|shank|oxtail|short rib|puffed|instant|cabbage|tongue/,
    portions: { rice: 85, poultry: 150, yogurt: 50 },
    fit: (view) =>
      view.items.some(hasRice(/rice/)) &&
      view.count('poultry', 'firm', 'root', 'shellfish') > 0 &&
      (view.count('yogurt') > 0 || view.has(/garam|cardamom|basmati|turmeric/))
        ? 8
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const rice = riceFor(cook, 'basmati rice|rice');
      const [grain] = rice;
      if (grain !== undefined) {
        const whole = wantFresh(cook, 'cardamom', { tsp: 0.1 });
        parboil(cook, rice, whole);
      }
      setVessel(cook, 'a wide pot with a tight lid');
      sear(cook, { only: ['poultry', 'stew_meat', 'shellfish'] });
      vegetables(cook, 'fry');
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 10 });
      const sauce = [...take(cook, 'yogurt', 'tomato')];
      if (sauce.length > 0)
        pan(
          cook,
          '[Take the pot off the heat for a moment and stir in {y}|Lower the heat and stir in {y}, a spoonful at a time]; cook gently for {m.min}, until [thick|it coats everything].',
          { y: sauce, m: 5 },
          { hands: 3, wait: 2 },
        );
      wilt(cook);
      const dried = take(cook, 'dried_fruit');
      pan(
        cook,
        dried.length > 0
          ? '[Spread {r} on top|Cover with {r}] and scatter over {d}. Put a towel under the lid and steam over the lowest heat for {m.min}, [until the grains are long and dry|until steam puffs out at the rim].'
          : '[Spread {r} over the top in an even layer|Cover with {r}]. Put a towel under the lid and steam over the lowest heat for {m.min}, [until the grains are long and dry|until steam puffs out at the rim].',
        { r: rice, d: dried, m: 15 },
        { hands: 2, wait: 15, join: ['rice'], during: 'the rice steams' },
      );
      season(cook);
      serve(cook, {
        cheese: false,
        text: '[Lift onto a platter without mixing the layers too much|Turn out in big spoonfuls, so that each has some of both layers]',
      });
    },
    titles: [
      '{protein.noun} biryani',
      '{veg.noun} biryani',
      'Biryani with {sides}',
      '{cuisine} {main.noun} biryani',
    ],
  },
  {
    id: 'jollof_rice',
    cuisines: ['west_african', 'cajun', 'caribbean'],
    meals: ['dinner', 'lunch'],
    wish: /jollof|jambalaya|west africa|one[- ]pot|spicy rice/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'rice',
      'poultry',
      'sausage',
      'shellfish',
      'tomato',
      'beans',
      'stock',
      'ready_meat',
      'sauce',
    ],
    bars: /risotto|sushi|sticky|^cooked|wild|puffed|instant|soy|hoisin|oyster sauce|pesto|mayonn|choy|hummus/,
    portions: { rice: 85, poultry: 120, tomato: 100, shellfish: 80 },
    fit: (view) =>
      view.items.some(hasRice(/rice/)) && (view.count('tomato') > 0 || view.has(/tomato|bell pepper/))
        ? 6 + Math.min(2, view.count('sausage', 'shellfish', 'poultry'))
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      setVessel(cook, 'a wide, heavy pot');
      const meat = sear(cook, { only: ['ready_meat', 'sausage', 'poultry'], brownOnly: true });
      const peppers = [...take(cook, 'firm'), ...take(cook, 'root')];
      if (peppers.length > 0)
        pan(
          cook,
          '[Add|Stir in] {v} and fry for {m.min}, [until soft at the edges|until {v.they} begin{v.s} to brown].',
          { v: peppers, m: 6 },
          { hands: 2, wait: 4 },
        );
      soften(cook, { want: ['onion', 'garlic'] });
      fryPastes(cook, 'tomato paste');
      const red = [...tomatoes(cook, { g: 100 }), ...take(cook, 'soft')];
      if (red.length > 0)
        pan(
          cook,
          '[Stir in|Add] {t} and cook for {m.min}, until thick and a shade darker.',
          { t: red, m: 8 },
          { hands: 2, wait: 6, during: 'the sauce cooks down' },
        );
      const more = [...take(cook, 'beans'), ...take(cook, 'sauce')];
      if (more.length > 0) pan(cook, '[Add|Stir in] {b}.', { b: more }, { hands: 1 });
      const rice = riceFor(cook, 'parboiled rice|rice');
      toast(cook, rice, '[until the grains are red|until coated]');
      const sea = take(cook, 'shellfish');
      cookInPot(cook, rice, stockFor(cook, rice), 'the rice cooks', [
        ...meat.filter(({ kind }) => kind === 'poultry'),
        ...sea,
      ]);
      wilt(cook);
      season(cook);
      serve(cook, {
        cheese: false,
        text: '[Fork through and serve, with the crust from the bottom for whoever likes it|Fluff, scrape up the browned bottom and serve]',
      });
    },
    titles: [
      '{protein.noun} jollof rice',
      'Jollof rice with {sides}',
      'Jollof-style rice',
      '{cuisine} {protein.noun} rice',
    ],
  },
];
