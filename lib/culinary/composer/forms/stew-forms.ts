import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { potVegetables, setPot, simmer, stewMinutes, stirInRest, tenderSign } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { creamy, deglaze, fryPastes, stock, tomatoes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { startPulses, startStarch } from '../steps/starches.ts';
import { heatBeans, soften, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

const MEAT: readonly IngredientKind[] = [
  'poultry',
  'stew_meat',
  'joint',
  'steak',
  'sausage',
  'mince',
  'cured',
  'ready_meat',
];
const ASIAN_SAUCE =
  /soy|hoisin|oyster sauce|fish sauce|gochujang|miso|teriyaki|kimchi|bean sprout|choy|mayonn|hummus|pesto|noodle/;

/** Vegetables that would fall apart in a long stew go in near its end. */
function lateVegetables(cook: Cook, items: readonly Item[], minutes = 20): void {
  const leftover = items.filter(({ food }) => !cook.used.has(food.id));
  if (leftover.length > 0)
    pan(
      cook,
      '[Stir in|Add] {v} and [cook|simmer] for [another |]{m.min}, [until tender|until a knife goes in easily|until soft but still whole].'.replace(
        '[another |]',
        'another ',
      ),
      { v: leftover, m: minutes },
      { hands: 2, wait: minutes - 1, during: 'the stew simmers' },
    );
}

/** A stew from the browning to the last leaf; `name` is what it is called while it simmers. */
interface StewPlan {
  readonly name: string;
  readonly liquid: (cook: Cook) => readonly Item[];
  readonly water: number;
  readonly paste: string;
}

function stew(cook: Cook, plan: StewPlan): void {
  setPot(cook);
  const meat = sear(cook, { only: [...MEAT], brownOnly: true, setAside: true });
  soften(cook, { want: ['onion', 'garlic'], minutes: 8 });
  deglaze(cook);
  fryPastes(cook, plan.paste);
  const tender = meat.filter(({ kind }) => kind !== 'cured');
  const minutes = tender.length > 0 ? stewMinutes(tender) : 20;
  const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
  const early = minutes <= 40 ? vegetables.filter(({ kind }) => kind === 'root' || kind === 'potato') : [];
  const dried = take(cook, 'dried_fruit');
  simmer(cook, {
    back: tender,
    liquid: [...plan.liquid(cook), ...early, ...dried],
    water: plan.water,
    minutes: Math.max(minutes, early.length > 0 ? 22 : 0),
    name: plan.name,
    until: tenderSign(tender),
    lid: minutes > 40 ? 'on' : 'ajar',
  });
  lateVegetables(cook, vegetables, minutes > 40 ? 25 : 10);
  heatBeans(cook, 6);
  wilt(cook);
  stirInRest(cook);
}

/** Stews that simmer until everything belongs together. */
export const STEW_FORMS: readonly DishForm[] = [
  {
    id: 'stew',
    cuisines: [
      'french',
      'irish',
      'british',
      'east_european',
      'german',
      'portuguese',
      'american',
      'plain',
      'west_african',
      'peruvian',
      'brazilian',
    ],
    meals: ['dinner', 'lunch'],
    wish: /stew|comfort|warming|hearty|one[- ]pot|casserole|slow/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      ...MEAT,
      'potato',
      'beans',
      'tomato',
      'stock',
      'wine',
      'sauce',
      'dried_fruit',
    ],
    bars: ASIAN_SAUCE,
    portions: { root: 100, potato: 180, poultry: 150, stock: 150 },
    fit: ({ count }) =>
      count('stew_meat', 'joint') > 0
        ? 8
        : count('sausage', 'poultry', 'beans') > 0 && count('root', 'potato', 'firm', 'tomato', 'leafy') > 0
          ? 5
          : count('root', 'potato') > 1
            ? 3
            : 0,
    write: (cook) => {
      cook.cut = 'chunk';
      stew(cook, {
        name: 'the stew',
        paste: 'tomato paste',
        water: 60,
        liquid: (c) => [...take(c, 'tomato'), ...stock(c, 150, 'beef stock|chicken stock|vegetable stock')],
      });
      season(cook);
      serve(cook, { into: 'in deep plates', cheese: false });
    },
    titles: [
      '{cuisine} {protein.noun} stew with {veg}',
      '{protein.noun} and {root.noun} stew',
      '{main.noun} stew with {second}',
      'Hearty {main.noun} stew',
      'Vegetable stew',
    ],
  },
  {
    id: 'tagine',
    cuisines: ['moroccan', 'levantine', 'persian'],
    meals: ['dinner'],
    wish: /tagine|tajine|morocc|north africa|stew|khoresh/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'root',
      'firm',
      'soft',
      'poultry',
      'stew_meat',
      'joint',
      'mince',
      'beans',
      'dried_fruit',
      'tomato',
      'stock',
      'sweet',
      'pickle',
      'sauce',
      'grain',
      'potato',
      'leafy',
      'fish',
    ],
    bars: /soy|hoisin|oyster sauce|fish sauce|gochujang|miso|teriyaki|kimchi|bean sprout|choy|mayonn|pesto|pork|mushroom|ketchup|barbecue|oats|polenta|cereal|flakes|bran|snow pea|broccoli|baby corn|curry paste|caper|gherkin|chipotle|edamame|dijon|mustard$/,
    portions: { root: 100, poultry: 150, beans: 100, dried_fruit: 25, grain: 65 },
    fit: ({ count, has }) =>
      count('poultry', 'stew_meat', 'beans', 'mince', 'joint', 'fish') > 0 &&
      (count('dried_fruit') > 0 ||
        has(
          /couscous|chickpea|harissa|ras el hanout|cinnamon|cumin|preserved lemon|squash|carrot|apricot|almond|olive|sweet potato/,
        ))
        ? 6 + Math.min(2, count('dried_fruit'))
        : 0,
    write: (cook) => {
      cook.cut = 'chunk';
      const grain = startStarch(cook, ['grain']);
      setPot(cook);
      const meat = sear(cook, {
        only: ['mince', 'poultry', 'stew_meat', 'joint'],
        brownOnly: true,
        setAside: true,
      });
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 8 });
      fryPastes(cook);
      const minutes = meat.length > 0 ? stewMinutes(meat) : 25;
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      const early =
        minutes <= 40 ? vegetables.filter(({ kind }) => kind === 'root' || kind === 'potato') : [];
      const honey = wantFresh(cook, 'honey|maple syrup|sugar', { tsp: 0.5 });
      simmer(cook, {
        back: meat,
        liquid: [
          ...take(cook, 'tomato'),
          ...stock(cook, 120),
          ...early,
          ...take(cook, 'dried_fruit'),
          ...honey,
        ],
        water: 50,
        minutes: Math.max(minutes, 20),
        name: 'the pot',
        until:
          meat.length === 0 ? 'until the sauce is thick and the vegetables are tender' : tenderSign(meat),
        lid: 'ajar',
      });
      lateVegetables(cook, vegetables, minutes > 40 ? 25 : 10);
      const fish = take(cook, 'fish');
      if (fish.length > 0)
        pan(
          cook,
          'Nestle {f} into the sauce and simmer for {m.min}, until it flakes easily ({core:63} inside).',
          { f: fish, m: 8 },
          { hands: 1, wait: 7 },
        );
      const beans = [...take(cook, 'beans'), ...take(cook, 'pickle')];
      if (beans.length > 0)
        pan(
          cook,
          '[Stir in|Add] {b} and warm through for {m.min}.',
          { b: beans, m: 5 },
          { hands: 1, wait: 4 },
        );
      wilt(cook);
      stirInRest(cook);
      season(cook);
      serve(cook, { over: grain, cheese: false });
    },
    titles: [
      '{protein.noun} tagine with {sides}',
      '{meat.noun} tagine with {fruit}',
      '{pulse.noun} and {veg.noun} tagine',
      '{cuisine} {main.noun} tagine',
      'Tagine with {sides}',
    ],
  },
  {
    id: 'goulash',
    cuisines: ['hungarian', 'german', 'east_european'],
    meals: ['dinner'],
    wish: /goulash|paprika|hungar|stew|comfort/i,
    needs: ['pot'],
    takes: [
      ...SEASONINGS,
      'stew_meat',
      'joint',
      'poultry',
      'steak',
      'firm',
      'root',
      'soft',
      'potato',
      'tomato',
      'stock',
      'cream',
      'pasta',
      'wine',
      'sausage',
      'mince',
      'beans',
      'yogurt',
      'pickle',
    ],
    bars: /soy|fish$|bean sprout|choy|broccoli|okra|lime|ginger|turmeric|curry|lasagna|ravioli|olive|kimchi|chickpea|black bean|zucchini|squash|baby corn|snow pea|tzatziki|cilantro|coconut/,
    portions: { poultry: 160, firm: 80, potato: 150, cream: 40, pasta: 70 },
    fit: ({ count, has }) =>
      count('stew_meat', 'joint', 'poultry', 'sausage', 'mince', 'steak') > 0 &&
      (has(/pepper|paprika|sour cream|caraway/) || count('potato') > 0)
        ? has(/paprika|sour cream/)
          ? 8
          : 5
        : 0,
    write: (cook) => {
      cook.cut = 'chunk';
      const pasta = startStarch(cook, ['pasta']);
      setPot(cook);
      const meat = sear(cook, {
        only: ['sausage', 'mince', 'poultry', 'steak', 'stew_meat', 'joint'],
        brownOnly: true,
        setAside: true,
      });
      soften(cook, { want: ['onion', 'garlic'], minutes: 10, spiced: false });
      const red = [
        ...wantFresh(cook, 'paprika', { tsp: 1 }),
        ...take(cook, 'spice').filter(({ food }) => /paprika|caraway|cayenne/.test(food.name)),
      ];
      const spices = [...new Set([...red, ...wantFresh(cook, 'caraway seed', { tsp: 0.25 })])];
      if (spices.length > 0)
        pan(
          cook,
          '[Take the pot off the heat and stir in|Off the heat, stir in] {p}[, so that nothing scorches| for half a minute].',
          { p: spices },
          { hands: 1 },
        );
      fryPastes(cook, 'tomato paste');
      const minutes = stewMinutes(meat);
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      const early = minutes <= 40 ? vegetables : [];
      simmer(cook, {
        back: meat,
        liquid: [
          ...take(cook, 'wine').slice(0, 1),
          ...take(cook, 'tomato'),
          ...stock(cook, 120, 'beef stock|chicken stock|vegetable stock'),
          ...early,
        ],
        water: 40,
        minutes: Math.max(minutes, 22),
        name: 'the stew',
        until: tenderSign(meat),
        lid: 'on',
      });
      lateVegetables(cook, vegetables, 25);
      heatBeans(cook, 5);
      season(cook);
      const cool = creamy(cook);
      if (cool.length > 0)
        pan(
          cook,
          '[Off the heat, swirl in|Take the pot off the heat and stir in] {c}.',
          { c: cool },
          { hands: 1 },
        );
      serve(cook, { over: pasta, cheese: false });
    },
    titles: [
      '{protein.noun} goulash',
      '{protein.noun} paprikash',
      '{protein.noun} goulash with {veg}',
      'Goulash',
    ],
  },
  {
    id: 'chilli',
    cuisines: ['mexican', 'american', 'cajun'],
    meals: ['dinner', 'lunch'],
    wish: /chil+i|mexic|tex[- ]?mex|beans|con carne|hearty/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      'mince',
      'beans',
      'dried_beans',
      'stew_meat',
      'tomato',
      'firm',
      'soft',
      'root',
      'stock',
      'rice',
      'sauce',
      'cheese',
      'cream',
      'poultry',
      'chocolate',
      'potato',
      'lentils',
      'sausage',
      'leafy',
      'yogurt',
      'salad',
      'pickle',
    ],
    bars: /soy|hoisin|oyster sauce|fish sauce|gochujang|miso|teriyaki|kimchi|bean sprout|choy|mayonn|pesto|hummus|chickpea|edamame|broad bean|lettuce|arugula|cucumber|parmesan|gruyère|brie|tzatziki|dill|basil|snow pea|asparagus|broccoli|tongue|caper|artichoke|olive|greens|milk chocolate|white chocolate|syrup|dijon|turnip|beet|mozzarella|goat cheese/,
    portions: {
      mince: 100,
      beans: 110,
      tomato: 130,
      rice: 65,
      cheese: 25,
      cream: 25,
      stock: 80,
      chocolate: 5,
      salad: 40,
    },
    fit: ({ count, has }) =>
      count('beans', 'dried_beans', 'lentils') > 0 || has(/black bean|kidney|pinto/)
        ? count('mince', 'stew_meat', 'tomato', 'firm', 'soft') > 0
          ? 5 + (has(/kidney|black bean|pinto|chili|chipotle|jalapeño|cumin/) ? 3 : 0)
          : 2
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const rice = startStarch(cook, ['rice']);
      const pulses = startPulses(cook, 'pulses');
      setPot(cook);
      sear(cook, { only: ['sausage', 'mince', 'stew_meat', 'poultry'] });
      soften(cook, { want: ['onion', 'garlic'], minutes: 7 });
      const warm = [
        ...wantFresh(cook, 'cumin', { tsp: 0.5 }),
        ...wantFresh(cook, 'chili powder|smoked paprika', { tsp: 0.75 }),
      ];
      if (warm.length > 0)
        pan(
          cook,
          '[Stir in|Add] {w} and fry for {min:1}, until [fragrant|you can smell them].',
          { w: warm },
          { hands: 1 },
        );
      fryPastes(cook, 'tomato paste');
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      const hasStew = cook.items.some(({ kind, food }) => kind === 'stew_meat' && cook.used.has(food.id));
      simmer(cook, {
        liquid: [...vegetables, ...tomatoes(cook), ...take(cook, 'stock').slice(0, 1)],
        water: hasStew ? 150 : 60,
        minutes: hasStew ? 90 : 22,
        name: 'the pot',
        until: '[until thick and dark red|until the sauce is thick enough to mound on a spoon]',
        lid: 'ajar',
      });
      const beans = [...take(cook, 'beans'), ...pulses];
      if (beans.length > 0)
        pan(
          cook,
          '[Stir in|Add] {b} and simmer for [another |]{m.min}, [crushing a few for body|until everything is hot and thick].'.replace(
            '[another |]',
            'another ',
          ),
          { b: beans, m: 8 },
          { hands: 1, wait: 7, join: ['pulses'] },
        );
      const dark = take(cook, 'chocolate');
      if (dark.length > 0)
        pan(
          cook,
          '[Melt in|Stir in] {c}[; nobody will taste it, but the sauce turns deep and round|].',
          { c: dark },
          { hands: 1 },
        );
      wilt(cook);
      stirInRest(cook);
      season(cook);
      const cool = [...take(cook, 'cream', 'yogurt', 'salad')];
      if (cool.length > 0)
        task(
          cook,
          '[Have {c} ready for the table|Put {c} into small bowls], to go on top.',
          { c: cool },
          { hands: 2, track: 'toppings' },
        );
      serve(cook, { over: rice, into: rice.length > 0 ? '' : 'in bowls' });
    },
    titles: [
      '{meat.noun} chilli with {pulse}',
      '{pulse.noun} chilli with {veg}',
      '{main.noun} and {second.noun} chilli',
      '{pulse.noun} chilli',
      'Chilli',
    ],
  },
  {
    id: 'bean_stew',
    cuisines: [
      'spanish',
      'portuguese',
      'french',
      'greek',
      'turkish',
      'brazilian',
      'italian',
      'levantine',
      'caribbean',
    ],
    meals: ['dinner', 'lunch'],
    wish: /bean|stew|cassoulet|fabada|feijoada|vegetarian|vegan|hearty/i,
    needs: ['pot'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'beans',
      'dried_beans',
      'lentils',
      'sausage',
      'cured',
      'ready_meat',
      'tomato',
      'stock',
      'wine',
      'cheese',
      'sauce',
      'potato',
      'pickle',
      'bread',
    ],
    bars: ASIAN_SAUCE,
    portions: { beans: 140, sausage: 80, root: 70, leafy: 60, cheese: 25, stock: 120 },
    fit: ({ count }) =>
      count('beans', 'dried_beans', 'lentils') > 0
        ? 5 + Math.min(2, count('sausage', 'cured', 'ready_meat', 'leafy', 'tomato'))
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const pulses = startPulses(cook, 'pulses');
      setPot(cook);
      sear(cook, { only: ['cured', 'ready_meat', 'sausage'] });
      soften(cook, { want: ['onion', 'garlic'], minutes: 8 });
      deglaze(cook);
      fryPastes(cook, 'tomato paste');
      const vegetables = [...take(cook, 'potato'), ...potVegetables(cook)];
      simmer(cook, {
        liquid: [...vegetables, ...take(cook, 'tomato'), ...stock(cook, 120)],
        water: 40,
        minutes: vegetables.some(({ kind }) => kind === 'root' || kind === 'potato') ? 20 : 12,
        name: 'the stew',
        until:
          vegetables.length > 0
            ? '[until the vegetables are tender|until a knife goes in easily]'
            : 'until slightly thickened',
        lid: 'ajar',
      });
      const beans = [...take(cook, 'beans'), ...pulses];
      pan(
        cook,
        '[Stir in|Add] {b} and simmer for {m.min}, [mashing a few so that the juices thicken|until creamy and hot].',
        { b: beans, m: 10 },
        { hands: 2, wait: 8, join: ['pulses'], during: 'the stew simmers' },
      );
      wilt(cook);
      const briny = take(cook, 'pickle');
      if (briny.length > 0) pan(cook, '[Stir in|Add] {p}.', { p: briny }, { hands: 1 });
      stirInRest(cook);
      season(cook);
      const bread = take(cook, 'bread');
      serve(cook, {
        into: 'in bowls',
        text:
          bread.length > 0
            ? `[Serve|Ladle] into bowls with {b} to mop up`
                .replace('{b}', `the ${bread[0]?.food.name ?? ''}`)
                .replace('[Serve|Ladle]', 'Ladle')
            : undefined,
      });
      for (const { food } of bread) cook.used.add(food.id);
    },
    titles: [
      '{cuisine} {pulse.noun} stew with {meat}',
      '{pulse.noun} stew with {veg}',
      '{pulse} with {second}',
      '{cuisine} {pulse.noun} stew',
    ],
  },
];
