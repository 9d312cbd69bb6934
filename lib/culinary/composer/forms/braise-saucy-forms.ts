import { take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stewMinutes, tenderSign } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { creamy, deglaze, stock, tomatoes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { startStarch } from '../steps/starches.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { mashBeside, NO_ASIAN } from './braise-parts.ts';
import { SEASONINGS } from './kinds.ts';

/** Browned in big pieces, then cooked gently with little liquid. */
export const BRAISE_SAUCY_FORMS: readonly DishForm[] = [
  {
    id: 'stroganoff',
    cuisines: ['east_european', 'nordic', 'american', 'german', 'brazilian'],
    meals: ['dinner'],
    wish: /stroganoff|mushroom|creamy|russia/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      'steak',
      'stew_meat',
      'poultry',
      'mince',
      'tofu',
      'soft',
      'cream',
      'yogurt',
      'pasta',
      'noodle',
      'rice',
      'stock',
      'sauce',
      'wine',
      'pickle',
      'potato',
      'firm',
    ],
    bars: /soy|fish sauce|hoisin|oyster sauce|choy|bean sprout|ginger|turmeric|lime|coconut|curry|basil|cilantro|mint|salsa|harissa|pesto|olive|tomato$|corn$|zucchini|rice noodle|shank|oxtail|short rib|ravioli|lasagna|tzatziki|broccoli|kimchi|chestnut$|ketchup|barbecue/,
    portions: { steak: 140, poultry: 130, soft: 110, cream: 60, yogurt: 60, pasta: 80, rice: 65 },
    fit: ({ count, has }) =>
      count('steak', 'poultry', 'mince', 'tofu', 'stew_meat') > 0 && has(/mushroom|chanterelle/)
        ? count('cream') > 0 || has(/yogurt/)
          ? 9
          : 0
        : has(/sour cream|crème fraîche/) && count('steak', 'poultry', 'mince') > 0
          ? 4
          : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const beside = startStarch(cook, ['pasta', 'noodle', 'rice']);
      const potatoes = mashBeside(cook);
      setPot(cook);
      cook.vessel.name = 'a wide frying pan';
      const meat = sear(cook, { only: ['steak', 'stew_meat', 'poultry', 'mince', 'tofu'], setAside: true });
      vegetables(cook, 'fry');
      soften(cook, { want: ['onion'], spiced: false, minutes: 6 });
      const paprika = wantFresh(cook, 'paprika', { tsp: 0.5 });
      if (paprika.length > 0)
        pan(cook, '[Stir in|Dust with] {p}[ and stir for half a minute|].', { p: paprika }, { hands: 1 });
      deglaze(cook);
      const sauce = take(cook, 'sauce');
      const broth = [
        ...stock(cook, 80, 'beef stock|chicken stock|vegetable stock'),
        ...sauce,
        ...wantFresh(cook, 'dijon mustard|mustard', { tsp: 0.5 }),
      ];
      if (broth.length > 0)
        pan(
          cook,
          '[Pour in|Add] {l} and boil for {m.min}, until reduced by half.',
          { l: broth, m: 4 },
          { hands: 1, wait: 3 },
        );
      const cream = take(cook, 'cream', 'yogurt');
      if (cream.length > 0)
        pan(
          cook,
          '[Lower the heat, stir in|Turn the heat low and swirl in] {c} and return {b.short} to the pan with all the juices; warm through for {m.min} without boiling.',
          { c: cream, b: meat, m: 3 },
          { hands: 2, wait: 1 },
        );
      const sharp = take(cook, 'pickle');
      if (sharp.length > 0) pan(cook, '[Stir in|Scatter in] {p}.', { p: sharp }, { hands: 1 });
      season(cook);
      serve(cook, { over: [...beside, ...potatoes], cheese: false });
    },
    titles: [
      '{protein.noun} stroganoff',
      '{protein.noun} and {veg.noun} stroganoff',
      '{veg.noun} stroganoff',
      'Stroganoff with {sides}',
    ],
  },
  {
    id: 'adobo',
    cuisines: ['filipino'],
    meals: ['dinner', 'lunch'],
    wish: /adobo|filip|philipp|sour|soy/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'poultry',
      'stew_meat',
      'joint',
      'tofu',
      'root',
      'potato',
      'firm',
      'soft',
      'rice',
      'sauce',
      'sweet',
      'egg',
      'leafy',
    ],
    bars: /pesto|ketchup|barbecue|mayonn|hummus|oregano|rosemary|basil|dill|mustard|olive|tomato|beet|cumin|curry|parmesan|worcestershire|salsa|lemon$|beef|lamb/,
    portions: { poultry: 170, rice: 70 },
    fit: ({ count, may, has }) =>
      count('poultry', 'stew_meat', 'joint', 'tofu') > 0 && may('soy sauce') && may('apple cider vinegar')
        ? has(/soy|bay|vinegar/)
          ? 6
          : 2.5
        : 0,
    write: (cook) => {
      cook.cut = 'whole';
      const rice = startStarch(cook, ['rice']);
      setPot(cook);
      const meat = sear(cook, {
        only: ['poultry', 'stew_meat', 'joint', 'tofu'],
        brownOnly: true,
        setAside: true,
      });
      cook.cut = 'chunk';
      soften(cook, { want: ['garlic'], spiced: false, minutes: 5 });
      const sour = wantFresh(cook, 'cane vinegar|apple cider vinegar|rice vinegar|vinegar', { tbsp: 1.5 });
      const salty = wantFresh(cook, 'soy sauce|tamari|coconut aminos', { tbsp: 1.25 });
      const spice = [...wantFresh(cook, 'bay leaf'), ...wantFresh(cook, 'black pepper')];
      const slow = [...take(cook, 'potato'), ...take(cook, 'root')];
      const given = take(cook, 'acid', 'sauce').filter(
        (item) => !sour.includes(item) && !salty.includes(item),
      );
      const minutes = Math.max(stewMinutes(meat), 25);
      simmer(cook, {
        back: meat,
        liquid: [...slow, ...sour, ...salty, ...given, ...spice],
        water: 60,
        minutes,
        name: 'the pot',
        until:
          tenderSign(meat) !== undefined
            ? tenderSign(meat)
            : meat.some(({ food }) => food.hazard !== null)
              ? undefined
              : 'until the sauce is dark and the edges sticky',
        lid: 'ajar',
      });
      const quick = potVegetables(cook);
      if (quick.length > 0)
        pan(
          cook,
          '[Add|Stir in] {v} and cook for {m.min}, until tender.',
          { v: quick, m: 7 },
          { hands: 1, wait: 6 },
        );
      const eggs = take(cook, 'egg');
      if (eggs.length > 0)
        pan(
          cook,
          'Hard-boil {e} for {m.min}, cool under the tap, peel and roll in the sauce.',
          { e: eggs, m: 10 },
          { hands: 2, wait: 9 },
        );
      wilt(cook);
      const sweet = wantFresh(cook, 'brown sugar|sugar|honey', { tsp: 0.75 });
      pan(
        cook,
        sweet.length > 0
          ? '[Take the lid off, stir in {s}|Uncover, add {s}] and boil the sauce for {m.min}, turning the pieces, until it [is sticky|glazes them].'
          : 'Uncover and boil the sauce for {m.min}, turning the pieces, until it [is sticky|glazes them].',
        { s: sweet, m: 6 },
        { hands: 3, wait: 3 },
      );
      serve(cook, { over: rice, cheese: false });
    },
    titles: [
      '{protein.noun} adobo',
      '{cuisine} {protein.noun} adobo with {veg}',
      '{protein.noun} adobo with {second}',
      'Adobo',
    ],
  },
  {
    id: 'cacciatore',
    cuisines: ['italian', 'spanish', 'french', 'greek'],
    meals: ['dinner'],
    wish: /cacciatore|hunter|proven|tomato|olive|italian/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'poultry',
      'stew_meat',
      'fish',
      'firm',
      'soft',
      'root',
      'tomato',
      'pickle',
      'wine',
      'stock',
      'cured',
      'pasta',
      'grain',
      'potato',
      'beans',
      'leafy',
    ],
    bars: NO_ASIAN,
    portions: { poultry: 170, tomato: 140, firm: 80, pasta: 70, grain: 60, pickle: 20, potato: 180 },
    fit: ({ count, has }) =>
      count('poultry') > 0 &&
      (count('tomato') > 0 || has(/tomato/)) &&
      (has(/olive|pepper$|mushroom|caper|wine|basil|oregano|zucchini|eggplant/) || count('wine', 'firm') > 0)
        ? 7
        : 0,
    write: (cook) => {
      cook.cut = 'whole';
      const beside = startStarch(cook, ['pasta', 'grain']);
      const potatoes = startStarch(cook, ['potato'], 'potatoes');
      setPot(cook);
      sear(cook, { only: ['cured'] });
      const meat = sear(cook, { only: ['poultry', 'stew_meat'], brownOnly: true, setAside: true });
      cook.cut = 'chunk';
      const pieces = potVegetables(cook);
      if (pieces.length > 0)
        pan(
          cook,
          '[Add|Tip in] {v} and fry for {m.min}, [until they take on colour|until softened at the edges].',
          { v: pieces, m: 6 },
          { hands: 2, wait: 4 },
        );
      soften(cook, { want: ['onion', 'garlic'], minutes: 6 });
      deglaze(cook);
      simmer(cook, {
        back: meat,
        liquid: [...tomatoes(cook), ...take(cook, 'stock').slice(0, 1)],
        water: 25,
        minutes: stewMinutes(meat),
        name: 'the sauce',
        until: tenderSign(meat),
        lid: 'ajar',
      });
      const fish = take(cook, 'fish');
      if (fish.length > 0)
        pan(
          cook,
          'Nestle in {f} and simmer for {m.min}, until it flakes ({core:63} inside).',
          { f: fish, m: 8 },
          { hands: 1, wait: 7 },
        );
      const briny = take(cook, 'pickle');
      if (briny.length > 0)
        pan(
          cook,
          '[Stir in|Scatter in] {p} and simmer for {m.min}[ more|].',
          { p: briny, m: 3 },
          { hands: 1, wait: 2 },
        );
      heatBeans(cook, 5);
      wilt(cook);
      season(cook, { sour: false });
      const cold = creamy(cook);
      serve(cook, { over: [...beside, ...potatoes, ...cold], cheese: false });
    },
    titles: [
      '{protein} cacciatore',
      '{protein.noun} cacciatore with {second}',
      '{cuisine} {protein.noun} with tomato and {veg}',
      '{protein} in tomato and wine'.replace(' and wine', ' sauce'),
    ],
  },
];
