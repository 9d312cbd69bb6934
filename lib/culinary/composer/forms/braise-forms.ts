import { type Cook, take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stewMinutes, stirInRest, tenderSign } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { creamy, deglaze, fryPastes, stock, tomatoes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { mash, startStarch } from '../steps/starches.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { SEASONINGS } from './kinds.ts';

const BIG: readonly IngredientKind[] = ['poultry', 'stew_meat', 'joint'];
const NO_ASIAN =
  /soy|hoisin|oyster sauce|fish sauce|gochujang|miso|teriyaki|kimchi|bean sprout|choy|mayonn|hummus|curry paste|ground |garam/;

/** Potatoes beside a braise, mashed; returns them. */
function mashBeside(cook: Cook): Item[] {
  const potatoes = startStarch(cook, ['potato']);
  if (potatoes.length > 0) mash(cook, potatoes);
  return potatoes;
}

/** Browned in big pieces, then cooked gently with little liquid. */
export const BRAISE_FORMS: readonly DishForm[] = [
  {
    id: 'braise',
    cuisines: ['french', 'italian', 'portuguese', 'german', 'british', 'greek', 'turkish'],
    meals: ['dinner'],
    wish: /brais|slow|tender|sunday|comfort|coq au vin/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      ...BIG,
      'root',
      'firm',
      'soft',
      'leafy',
      'cured',
      'wine',
      'stock',
      'tomato',
      'potato',
      'beans',
      'pickle',
      'dried_fruit',
      'sausage',
      'sauce',
    ],
    bars: NO_ASIAN,
    portions: { poultry: 180, wine: 80, stock: 120, potato: 180 },
    fit: ({ count }) =>
      count('stew_meat', 'joint') > 0
        ? 7
        : count('poultry') > 0
          ? 4 + Math.min(2, count('wine', 'cured', 'soft'))
          : 0,
    write: (cook) => {
      cook.cut = 'whole';
      const potatoes = mashBeside(cook);
      setPot(cook);
      sear(cook, { only: ['cured', 'sausage'] });
      const meat = sear(cook, { only: [...BIG], brownOnly: true, setAside: true });
      cook.cut = 'chunk';
      soften(cook, { want: ['onion', 'garlic'], spiced: false, minutes: 8 });
      deglaze(cook);
      fryPastes(cook);
      const minutes = stewMinutes(meat);
      const vegetables = potVegetables(cook);
      const early = minutes <= 40 ? vegetables : [];
      const herbs = take(cook, 'herb').filter(({ food }) => /thyme|rosemary|bay|sage/.test(food.name));
      const spices = herbs.length > 0 ? [] : wantFresh(cook, 'dried thyme|bay leaf');
      simmer(cook, {
        back: meat,
        liquid: [
          ...early,
          ...take(cook, 'tomato'),
          ...stock(cook, 120, 'chicken stock|beef stock|vegetable stock'),
          ...herbs,
          ...spices,
          ...take(cook, 'dried_fruit'),
        ],
        water: 30,
        minutes,
        name: 'the braise',
        until: tenderSign(meat),
        lid: 'on',
      });
      if (early.length < vegetables.length)
        pan(
          cook,
          'Add {v} and cook, covered, for another {m.min}, [until tender|until a knife meets no resistance].',
          { v: vegetables, m: 25 },
          { hands: 2, wait: 23, during: 'the braise simmers' },
        );
      const more = [...take(cook, 'beans'), ...take(cook, 'pickle')];
      if (more.length > 0)
        pan(
          cook,
          '[Stir in|Add] {b} and warm through for {m.min}.',
          { b: more, m: 5 },
          { hands: 1, wait: 4 },
        );
      wilt(cook);
      stirInRest(cook);
      pan(
        cook,
        '[Lift the meat out and boil the sauce|Take out the meat and let the sauce bubble] for {m.min}, until it [coats a spoon|is glossy]; [put the meat back|pour it over the meat].',
        { m: 5 },
        { hands: 2, wait: 3 },
      );
      season(cook);
      serve(cook, { over: potatoes, cheese: false });
    },
    titles: [
      'Braised {protein} with {veg}',
      '{cuisine} braised {protein}',
      '{protein} braised with {second}',
      'Braised {protein}',
    ],
  },
  {
    id: 'pot_roast',
    cuisines: ['american', 'british', 'irish', 'german', 'plain'],
    meals: ['dinner'],
    wish: /pot roast|roast|sunday|slow/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'joint',
      'stew_meat',
      'whole_bird',
      'root',
      'potato',
      'firm',
      'soft',
      'stock',
      'wine',
      'sauce',
      'leafy',
      'thickener',
    ],
    bars: NO_ASIAN,
    portions: { root: 130, potato: 200, stock: 120 },
    fit: ({ items, count }) =>
      count('joint', 'whole_bird') > 0 ||
      items.some(
        ({ kind, food }) => kind === 'stew_meat' && /roast|shank|shoulder|butt|leg|brisket/.test(food.name),
      )
        ? count('root', 'potato') > 0
          ? 9
          : 5
        : 0,
    write: (cook) => {
      cook.cut = 'whole';
      setPot(cook);
      const bird = take(cook, 'whole_bird');
      if (bird.length > 0)
        pan(
          cook,
          '[Brown|Colour] {b} on all sides for {m.min}, until golden, and lift out.',
          { b: bird, m: 10 },
          { hands: 6, wait: 4 },
        );
      const meat = [
        ...bird,
        ...sear(cook, { only: ['joint', 'stew_meat'], brownOnly: true, setAside: true }),
      ];
      cook.cut = 'chunk';
      soften(cook, { want: ['onion', 'garlic'], spiced: false, minutes: 6 });
      deglaze(cook);
      const minutes = bird.length > 0 ? 70 : 150;
      const herbs = [
        ...take(cook, 'herb').filter(({ food }) => /thyme|rosemary|bay|sage/.test(food.name)),
        ...take(cook, 'spice').slice(0, 3),
      ];
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      simmer(cook, {
        back: meat,
        liquid: [
          ...(bird.length > 0 ? vegetables : []),
          ...stock(cook, 120, 'beef stock|chicken stock|vegetable stock'),
          ...herbs,
        ],
        water: 40,
        minutes,
        name: 'the roast',
        until: tenderSign(meat),
        lid: 'on',
      });
      if (bird.length === 0 && vegetables.length > 0)
        pan(
          cook,
          '[Tuck {v} around the meat|Arrange {v} around the meat], cover and cook for another {m.min}, [until tender|until they are soft to the middle].',
          { v: vegetables, m: 35 },
          { hands: 2, wait: 33, during: 'the vegetables cook' },
        );
      wilt(cook);
      stirInRest(cook);
      pan(
        cook,
        '[Move the meat to a board and let it rest for 10 minutes; boil the juices down meanwhile|Lift the meat onto a board to rest for 10 minutes while the juices boil down], until they coat a spoon.',
        {},
        { hands: 2, wait: 8 },
      );
      season(cook, { sour: false });
      serve(cook, {
        cheese: false,
        text: '[Carve or pull the meat and serve with the vegetables and juices|Slice the meat, spoon the juices over and serve]',
      });
    },
    titles: [
      'Pot-roast {protein} with {root}',
      'Pot-roast {protein}',
      '{protein} pot roast with {sides}',
      'Pot roast',
    ],
  },
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
