import { type Cook, take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { fetchAll, want, wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { tomatoes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { starchMinutes } from '../steps/starch-minutes.ts';
import { startStarch } from '../steps/starches.ts';
import { soften, wilt } from '../steps/vegetables.ts';
import { curry, currySpices } from './curry-parts.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

/** Spices sizzled in fat and poured over at the end. */
function temper(cook: Cook): void {
  if (!cook.kit.hob) return;
  const seeds = [
    ...take(cook, 'herb').filter(({ food }) => food.name === 'curry leaf'),
    ...wantFresh(cook, 'mustard seed', { tsp: 0.25 }),
    ...wantFresh(cook, 'red pepper flakes', { tsp: 0.1 }),
  ];
  const fat = want(cook, 'ghee|coconut oil|vegetable oil|sunflower oil|olive oil', { tbsp: 0.5 });
  if (seeds.length === 0 || fat.length === 0) return;
  pan(
    cook,
    '[In a small pan, heat|In a small pan, warm] {f}, add {s} and let them [crackle|sizzle] for half a minute; pour over the dal, [hissing|fat and all].',
    { f: fat, s: seeds },
    { hands: 2 },
  );
}

/** Curries and dals. */
export const CURRY_CREAMY_FORMS: readonly DishForm[] = [
  {
    id: 'korma',
    cuisines: ['indian', 'persian'],
    meals: ['dinner'],
    wish: /korma|mild|creamy|curry|mughl|indian/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'root',
      'firm',
      'soft',
      'potato',
      'leafy',
      'poultry',
      'stew_meat',
      'tofu',
      'frying_cheese',
      'beans',
      'cream',
      'yogurt',
      'coconut_milk',
      'nut_butter',
      'rice',
      'dried_fruit',
      'sweet',
      'wrap',
    ],
    bars: /peanut butter|tahini|pesto|olive|caper|soy|choy|bean sprout|tzatziki|oregano|rosemary|thyme$|dill|tarragon|balsamic|tortilla|taco|sour cream|béchamel|lime leaf|walnut|chestnut$|nori|seaweed|five-spice|kimchi|artichoke|asparagus|beet|mushroom|zucchini/,
    portions: { poultry: 140, cream: 50, yogurt: 50, rice: 70, crunch: 20, dried_fruit: 12 },
    fit: ({ count, has }) =>
      count('poultry', 'stew_meat', 'frying_cheese', 'firm', 'root', 'tofu', 'beans') > 0 &&
      count('cream', 'yogurt', 'coconut_milk') > 0 &&
      has(
        /almond|cashew|cardamom|garam|turmeric|cumin|coriander|ginger|paneer|curry powder|pistachio|raisin|basmati/,
      )
        ? 8
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const rice = startStarch(cook, ['rice']);
      setPot(cook);
      const brown = sear(cook, {
        only: ['poultry', 'stew_meat', 'tofu', 'frying_cheese'],
        brownOnly: true,
        setAside: true,
      });
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 10, spiced: false });
      currySpices(cook, ['ground coriander', 'cardamom', 'turmeric', 'garam masala']);
      const nuts = [
        ...take(cook, 'crunch')
          .filter(({ food }) => food.category === 'nut')
          .slice(0, 1),
        ...take(cook, 'nut_butter'),
      ];
      if (nuts.length > 0)
        pan(cook, '[Stir in|Add] {n} and fry for {m.min}, until golden.', { n: nuts, m: 2 }, { hands: 2 });
      const rich = take(cook, 'cream', 'yogurt', 'coconut_milk');
      const sour = rich.filter(({ kind }) => kind === 'yogurt');
      if (sour.length > 0)
        pan(
          cook,
          '[Lower the heat and stir in {y}, a spoonful at a time|Take the pot off the heat and beat in {y} by the spoonful][, so that it does not split|].',
          { y: sour },
          { hands: 2 },
        );
      curry(
        cook,
        brown,
        [...rich.filter(({ kind }) => kind !== 'yogurt'), ...take(cook, 'dried_fruit')],
        80,
        'the sauce',
      );
      season(cook);
      serve(cook, { over: rice, cheese: false });
    },
    titles: [
      '{protein.noun} korma',
      '{protein.noun} korma with {veg}',
      'Mild {main.noun} korma',
      '{veg.noun} korma',
      'Korma with {sides}',
    ],
  },
  {
    id: 'dal',
    cuisines: ['indian', 'south_indian'],
    meals: ['dinner', 'lunch'],
    wish: /dal|dhal|lentil|indian|comfort|vegan/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      'lentils',
      'leafy',
      'soft',
      'root',
      'tomato',
      'coconut_milk',
      'rice',
      'wrap',
      'firm',
      'yogurt',
      'potato',
    ],
    bars: /pesto|olive|caper|soy|choy|bean sprout|tzatziki|oregano|rosemary|thyme$|dill|tarragon|balsamic|tortilla|taco|walnut|parmesan|mushroom|lentil pasta|lentil flour|beet|five-spice|basil|sage|nori/,
    portions: { lentils: 75, rice: 65, leafy: 60, tomato: 80 },
    fit: ({ items, count, has }) =>
      count('lentils') > 0 &&
      items.some(({ kind, food }) => kind === 'lentils' && !/flour|pasta|canned/.test(food.name))
        ? has(/red lentil|dal$|split pea|mung|turmeric|cumin|ginger|curry|coconut/)
          ? 9
          : 5
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const rice = startStarch(cook, ['rice']);
      const lentils = take(cook, 'lentils').slice(0, 2);
      const minutes = Math.max(...lentils.map(starchMinutes)) + 4;
      setPot(cook);
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 9, spiced: false });
      currySpices(cook, ['cumin', 'turmeric', 'ground coriander']);
      const hard = [...take(cook, 'root'), ...take(cook, 'potato')];
      const wet = [...take(cook, 'tomato'), ...take(cook, 'coconut_milk').slice(0, 1)];
      simmer(cook, {
        liquid: [...lentils, ...hard, ...wet],
        water: 280,
        minutes,
        name: 'the pot',
        until: '[until everything collapses into a thick soup|until soft enough to beat smooth with a spoon]',
        lid: 'ajar',
      });
      const quick = potVegetables(cook);
      if (quick.length > 0)
        pan(
          cook,
          '[Stir in|Add] {v} and cook for {m.min}, until tender.',
          { v: quick, m: 6 },
          { hands: 1, wait: 5 },
        );
      wilt(cook);
      season(cook);
      temper(cook);
      const cool = take(cook, 'yogurt');
      serve(cook, { over: [...rice, ...cool], cheese: false });
    },
    titles: [
      '{pulse} dal with {veg}',
      '{green.noun} dal',
      '{pulse.noun} and {second.noun} dal',
      'Dal with {sides}',
      'Everyday dal',
    ],
  },
  {
    id: 'peanut_stew',
    cuisines: ['west_african', 'indonesian'],
    meals: ['dinner', 'lunch'],
    wish: /peanut|satay|groundnut|maafe|african|stew/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'nut_butter',
      'poultry',
      'stew_meat',
      'tofu',
      'beans',
      'tomato',
      'potato',
      'rice',
      'stock',
      'coconut_milk',
      'sauce',
    ],
    bars: /pesto|olive|caper|parmesan|tzatziki|dill|tarragon|balsamic|tahini|almond butter|hazelnut|asparagus|artichoke|hummus|mayonn|basil|sage|oregano|mustard|ketchup|worcestershire|dijon|celery|fennel/,
    portions: { nut_butter: 30, poultry: 130, tomato: 110, potato: 130, rice: 65 },
    fit: ({ has, count }) =>
      has(/peanut butter|satay/) &&
      count('poultry', 'stew_meat', 'tofu', 'beans', 'potato', 'root', 'leafy') > 0
        ? 8
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const rice = startStarch(cook, ['rice']);
      setPot(cook);
      const brown = sear(cook, { only: ['poultry', 'stew_meat', 'tofu'], brownOnly: true, setAside: true });
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 7 });
      const more = fetchAll(cook, [['tomato paste', { tbsp: 0.5 }]]);
      if (more.length > 0)
        pan(cook, '[Stir in|Add] {p} and fry for {m.min}.', { p: more, m: 2 }, { hands: 2 });
      const nuts = take(cook, 'nut_butter');
      curry(
        cook,
        brown,
        [...tomatoes(cook, { g: 110 }), ...take(cook, 'coconut_milk', 'stock')],
        80,
        'the stew',
      );
      if (nuts.length > 0)
        pan(
          cook,
          '[Loosen {n} with a ladleful of the hot liquid, stir it in|Beat {n} smooth with a little of the broth, return it to the pot] and simmer for {m.min}, until the sauce is [velvety|thick and glossy].',
          { n: nuts, m: 4 },
          { hands: 2, wait: 2 },
        );
      season(cook);
      serve(cook, { over: rice, cheese: false });
    },
    titles: [
      '{protein.noun} and peanut stew',
      'Peanut stew with {sides}',
      '{cuisine} peanut stew with {veg}',
      '{root.noun} and peanut stew',
    ],
  },
];
