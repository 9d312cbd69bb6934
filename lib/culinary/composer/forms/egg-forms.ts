import { type Cook, take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { saltAndPepper, wantFresh } from '../pantry.ts';
import { freshEggs } from '../steps/eggs.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { preheat } from '../steps/sweet.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { weigh } from '../steps/weigh.ts';

/** What goes under and between eggs. */
const FILLING: readonly IngredientKind[] = [
  'cured',
  'sausage',
  'ready_meat',
  'smoked_fish',
  'onion',
  'aromatic',
  'root',
  'firm',
  'soft',
  'leafy',
  'beans',
  'pickle',
];
const WITH_EGGS: readonly IngredientKind[] = [
  ...FILLING,
  'egg',
  'cheese',
  'soft_cheese',
  'cream',
  'milk',
  'yogurt',
  'herb',
  'spice',
  'seasoning',
  'fat',
  'sauce',
  'acid',
];

const isEggs = (view: FridgeView) => view.has(/^(?:egg|duck egg)$/);
/** Eggs in number: a single egg is a garnish. */
const manyEggs = ({ items }: FridgeView) =>
  items.some(({ food, quantity }) => /^(?:egg|duck egg)$/.test(food.name) && (quantity ?? 4) >= 3);

/** Everything that is cooked before the eggs come. */
function cookFilling(cook: Cook): Item[] {
  sear(cook, { only: ['cured', 'sausage', 'ready_meat'] });
  soften(cook, { spiced: false });
  vegetables(cook);
  heatBeans(cook);
  wilt(cook);
  const rest = take(cook, 'smoked_fish', 'pickle');
  if (rest.length > 0) pan(cook, '[Scatter in|Add] {r}.', { r: rest }, { hands: 1 });
  return rest;
}

/** Beats the eggs with what makes them richer; beside the pan, while the filling cooks. */
function beatWithDairy(cook: Cook): Item[] {
  const eggs = freshEggs(cook);
  const rich = [
    ...take(cook, 'cream', 'milk', 'yogurt').slice(0, 1),
    ...take(cook, 'cheese', 'soft_cheese'),
    ...take(cook, 'herb'),
  ];
  task(
    cook,
    rich.length > 0
      ? '[Beat|Whisk] {e} in a bowl, stir in {r.bare} and season with {s.bare}.'
      : '[Beat|Whisk] {e} in a bowl with {s.bare}[, just until no streaks are left|].',
    { e: eggs, r: rich, s: saltAndPepper(cook) },
    { hands: 3, track: 'eggs', isAlone: true },
  );
  return eggs;
}

const SET =
  '[until set all the way through and {core:71} in the middle|until the middle no longer wobbles and reads {core:71}]';

/** Eggs at the heart of a meal. */
export const EGG_FORMS: readonly DishForm[] = [
  {
    id: 'frittata',
    cuisines: ['italian', 'plain', 'american'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /frittata|omelette|brunch|eggs?\b/i,
    needs: ['hob'],
    level: 'easy',
    takes: WITH_EGGS,
    portions: { egg: 120 },
    fit: (view) => (manyEggs(view) && view.count('rice', 'pasta', 'noodle', 'wrap') === 0 ? 7 : 0),
    write: (cook) => {
      setVessel(cook, 'a lidded non-stick pan');
      beatWithDairy(cook);
      cookFilling(cook);
      pan(
        cook,
        `[Spread everything out and pour in the eggs|Pour the eggs over and shake the pan to settle them]; turn the heat low, cover and cook for {m.min}, ${SET}.`,
        { m: 10 },
        { hands: 2, wait: 8, join: ['eggs'] },
      );
      task(
        cook,
        '[Loosen the edge, slide onto a board and cut into wedges|Leave it for 2 minutes, then turn out and slice]; it is as good warm as cold.',
        {},
        { hands: 2 },
      );
    },
    titles: ['{veg.noun} frittata', '{veg.noun} and {cheese} frittata', 'Frittata with {sides}'],
  },
  {
    id: 'omelette',
    cuisines: ['french'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /omelette|omelet|french|quick/i,
    needs: ['hob'],
    takes: WITH_EGGS.filter((kind) => kind !== 'root' && kind !== 'beans'),
    portions: { egg: 150, firm: 60, soft: 60, leafy: 40 },
    fit: (view) =>
      isEggs(view) &&
      view.count('rice', 'pasta', 'noodle', 'wrap', 'potato', 'root') === 0 &&
      view.count('cheese', 'herb', 'soft', 'leafy') > 0
        ? 5
        : 0,
    write: (cook) => {
      setVessel(cook, 'a non-stick frying pan');
      const cheese = take(cook, 'cheese', 'soft_cheese');
      const herbs = take(cook, 'herb');
      const eggs = freshEggs(cook);
      const rich = take(cook, 'milk', 'cream').slice(0, 1);
      task(
        cook,
        rich.length > 0
          ? '[Beat|Whisk] {e} with {r} and {s.bare}[ until evenly yellow|].'
          : '[Beat|Whisk] {e} with {s.bare}[ until evenly yellow|; a fork is all it takes].',
        { e: eggs, r: rich, s: saltAndPepper(cook) },
        { hands: 2, track: 'eggs', isAlone: true },
      );
      cookFilling(cook);
      pan(
        cook,
        'Tip the filling onto a plate, wipe the pan and pour in the eggs; draw the edges to the middle as they set, for {m.min}, until no liquid egg is left ({core:71}).',
        { m: 4 },
        { hands: 4, join: ['eggs'] },
      );
      const inside = [...cheese, ...herbs];
      task(
        cook,
        inside.length > 0
          ? '[Spoon the filling over one half with {i}, fold and slide onto a plate|Cover one half with the filling and {i}, fold over and roll out onto a plate].'
          : '[Spoon the filling over one half, fold and slide onto a plate|Fold it over the filling and turn out].',
        { i: inside },
        { hands: 2 },
      );
    },
    titles: ['{veg.noun} omelette', 'Omelette with {cheese}', '{veg.noun} and {cheese} omelette', 'Omelette'],
  },
  {
    id: 'spanish_tortilla',
    cuisines: ['spanish'],
    meals: ['lunch', 'dinner', 'snack'],
    wish: /tortilla|spanish|tapas/i,
    needs: ['hob'],
    takes: [
      'egg',
      'potato',
      'onion',
      'aromatic',
      'cured',
      'firm',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'soft',
    ],
    bars: /sweet potato|cassava|plantain|taro|yam/,
    portions: { egg: 110, potato: 180 },
    fit: (view) => (manyEggs(view) && view.has(/potato/) ? 9 : 0),
    write: (cook) => {
      setVessel(cook, 'a deep non-stick frying pan');
      beatWithDairy(cook);
      const potatoes = take(cook, 'potato');
      const onions = take(cook, 'onion');
      for (const { food } of [...potatoes, ...onions]) cook.preparations.set(food.id, 'thinly sliced');
      sear(cook, { only: ['cured'] });
      pan(
        cook,
        onions.length > 0
          ? 'Add {p} and {o} in thin slices, cover and cook gently for {m.min}, turning now and then, [until soft but not browned|until a slice breaks under the spoon].'
          : 'Add {p} in thin slices, cover and cook gently for {m.min}, turning now and then, [until soft but not browned|until a slice breaks under the spoon].',
        { p: potatoes, o: onions, m: 18 },
        { hands: 5, wait: 13, during: 'the potatoes soften' },
      );
      soften(cook, { spiced: false });
      vegetables(cook);
      pan(
        cook,
        `Stir in the eggs, press level and cook over low heat for {m.min}; invert onto a plate, slide back in and give the other side {n.min}, ${SET}.`,
        { m: 8, n: 4 },
        { hands: 12, join: ['eggs'] },
      );
      task(
        cook,
        '[Leave to stand for 5 minutes, then cut into wedges|Let it rest for 5 minutes; it slices better].',
        {},
        { hands: 1, wait: 5 },
      );
    },
    titles: ['Spanish tortilla', 'Tortilla española', 'Spanish tortilla with {veg}'],
  },
  {
    id: 'shakshuka',
    cuisines: ['levantine', 'moroccan'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /shakshuka|brunch|middle east|eggs?\b/i,
    needs: ['hob'],
    level: 'easy',
    takes: [...WITH_EGGS, 'tomato', 'frying_cheese'],
    bars: /cabbage|broccoli|cauliflower/,
    portions: { egg: 110, tomato: 200 },
    fit: (view) =>
      isEggs(view) &&
      (view.count('tomato') > 0 || view.has(/tomato/)) &&
      view.count('rice', 'pasta', 'noodle') === 0
        ? 9
        : 0,
    write: (cook) => {
      setVessel(cook, 'a wide, lidded pan');
      sear(cook, { only: ['cured', 'sausage', 'frying_cheese'] });
      soften(cook, { want: ['onion', 'garlic'] });
      vegetables(cook);
      heatBeans(cook);
      const tomato = [...take(cook, 'tomato'), ...take(cook, 'sauce')];
      const sauce = tomato.length > 0 ? tomato : wantFresh(cook, 'crushed tomatoes|tomato paste', { g: 150 });
      pan(
        cook,
        sauce.length > 0
          ? '[Pour in|Stir in] {t} with a splash of water, season with {s.bare} and simmer for {m.min}, [until thick enough to hold a furrow|until it no longer looks watery].'
          : 'Season with {s.bare}, add a splash of water and simmer for {m.min}, until everything collapses into a sauce.',
        { t: sauce, m: 8, s: saltAndPepper(cook) },
        { hands: 2, wait: 6, during: 'the sauce simmers' },
      );
      wilt(cook);
      const eggs = freshEggs(cook);
      pan(
        cook,
        '[Make hollows with the back of a spoon and break in {e}|Break {e} into hollows in the sauce]; cover and cook gently for {m.min}, until the whites are firm and the yolks are set ({core:71}).',
        { e: eggs, m: 8 },
        { hands: 2, wait: 6 },
      );
      const top = [...take(cook, 'cheese', 'soft_cheese', 'yogurt'), ...take(cook, 'herb', 'pickle')];
      task(
        cook,
        top.length > 0
          ? '[Scatter over|Finish with] {t} and bring the pan to the table.'
          : 'Bring the pan to the table[ with something to mop it up|].',
        { t: top },
        { hands: 2 },
      );
    },
    titles: ['Shakshuka', 'Shakshuka with {cheese}', '{veg.noun} shakshuka'],
  },
  {
    id: 'menemen',
    cuisines: ['turkish'],
    meals: ['breakfast', 'lunch'],
    wish: /menemen|turkish|scrambled/i,
    needs: ['hob'],
    level: 'easy',
    takes: [...WITH_EGGS, 'tomato'],
    portions: { egg: 110 },
    fit: (view) => (isEggs(view) && view.has(/tomato/) && view.has(/pepper$|chili|jalapeño/) ? 6 : 0),
    write: (cook) => {
      setVessel(cook, 'a frying pan');
      sear(cook, { only: ['cured', 'sausage'] });
      soften(cook);
      vegetables(cook);
      const tomato = take(cook, 'tomato', 'sauce');
      if (tomato.length > 0)
        pan(
          cook,
          'Stir in {t} and simmer for {m.min}, until thick.',
          { t: tomato, m: 5 },
          { hands: 2, wait: 3 },
        );
      wilt(cook);
      const eggs = freshEggs(cook);
      pan(
        cook,
        'Beat {e} with {s.bare}, pour in and stir slowly over low heat for {m.min}, [until softly scrambled with no liquid egg left|until thick, creamy and cooked through] ({core:71}).',
        { e: eggs, s: saltAndPepper(cook), m: 4 },
        { hands: 4 },
      );
      const top = [...take(cook, 'cheese', 'soft_cheese', 'yogurt'), ...take(cook, 'herb', 'pickle')];
      task(
        cook,
        top.length > 0
          ? 'Top with {t} and eat [from the pan|at once].'
          : 'Eat [from the pan|at once], while it is soft.',
        { t: top },
        { hands: 1 },
      );
    },
    titles: ['Menemen', 'Menemen with {cheese}', 'Turkish scrambled eggs with {veg}'],
  },
  {
    id: 'scrambled_eggs',
    cuisines: ['british', 'american', 'plain'],
    meals: ['breakfast'],
    wish: /scrambl|breakfast|quick/i,
    needs: ['hob'],
    level: 'easy',
    takes: [...WITH_EGGS, 'bread'],
    portions: { egg: 150 },
    fit: (view) => (isEggs(view) && view.count('rice', 'pasta', 'noodle', 'potato', 'root') === 0 ? 4 : 0),
    write: (cook) => {
      setVessel(cook, 'a non-stick pan');
      beatWithDairy(cook);
      cookFilling(cook);
      const bread = take(cook, 'bread');
      if (bread.length > 0) task(cook, 'Toast {b}.', { b: bread }, { hands: 1, wait: 3, track: 'toast' });
      pan(
        cook,
        'Turn the heat low, pour in the eggs and stir slowly for {m.min}, [scraping up soft folds|pulling the set edges in], until set throughout ({core:71}).',
        { m: 4 },
        { hands: 4, join: ['eggs', 'toast'] },
      );
      task(
        cook,
        bread.length > 0
          ? '[Pile onto {b}|Spoon over {b}] and serve at once.'
          : '[Take off the heat while still creamy|Spoon onto warm plates] and serve at once.',
        { b: bread },
        { hands: 1 },
      );
    },
    titles: [
      'Scrambled eggs with {veg}',
      'Scrambled eggs with {cheese}',
      'Soft-scrambled eggs',
      '{veg.noun} scramble',
    ],
  },
  {
    id: 'baked_eggs',
    cuisines: ['french', 'british', 'mexican'],
    meals: ['breakfast', 'lunch'],
    wish: /baked eggs|brunch|cocotte/i,
    needs: ['oven', 'hob'],
    level: 'easy',
    takes: [...WITH_EGGS, 'tomato'],
    portions: { egg: 110 },
    fit: (view) =>
      isEggs(view) &&
      view.count('leafy', 'cream', 'tomato', 'soft') > 0 &&
      view.count('rice', 'pasta', 'noodle') === 0
        ? 4
        : 0,
    write: (cook) => {
      preheat(cook, 190);
      setVessel(cook, 'an ovenproof frying pan');
      cookFilling(cook);
      const wet = [...take(cook, 'tomato', 'sauce'), ...take(cook, 'cream', 'yogurt', 'milk')];
      if (wet.length > 0)
        pan(cook, 'Stir in {w} and let it bubble for {m.min}.', { w: wet, m: 3 }, { hands: 2, wait: 1 });
      const top = [...take(cook, 'cheese', 'soft_cheese'), ...take(cook, 'herb')];
      const words = { e: freshEggs(cook), s: saltAndPepper(cook), t: top, m: 13 };
      pan(
        cook,
        top.length > 0
          ? 'Break {e} into hollows, season with {s.bare}, scatter over {t} and bake for {m.min}, until the whites are firm and the yolks are set ({core:71}).'
          : 'Break {e} into hollows, season with {s.bare} and bake for {m.min}, until the whites are firm and the yolks are set ({core:71}).',
        words,
        { hands: 2, wait: 13, join: ['oven'], during: 'the eggs bake' },
      );
    },
    titles: ['Baked eggs with {veg}', 'Eggs baked over {veg}', 'Baked eggs with {cheese}', 'Baked eggs'],
  },
  {
    id: 'hash',
    cuisines: ['american', 'british', 'irish'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /hash|brunch|breakfast|leftover/i,
    needs: ['hob'],
    level: 'easy',
    takes: [...WITH_EGGS, 'potato', 'mince', 'tofu'],
    bars: /cassava|taro|plantain|breadfruit/,
    portions: { potato: 200 },
    fit: (view) =>
      view.count('potato') > 0 &&
      view.count('egg', 'cured', 'sausage', 'ready_meat', 'mince', 'tofu') > 0 &&
      view.count('rice', 'pasta') === 0
        ? 6
        : 0,
    write: (cook) => {
      setVessel(cook, 'a wide, heavy pan');
      sear(cook, { only: ['cured', 'sausage', 'ready_meat', 'mince', 'tofu'] });
      const potatoes = take(cook, 'potato');
      pan(
        cook,
        'Add {p} in {cm:1} dice, spread out and cook for {m.min}, turning only every few minutes, [until crusty outside and soft within|until brown at the corners and tender].',
        { p: potatoes, m: 16 },
        { hands: 5, wait: 11, during: 'the potatoes brown' },
      );
      soften(cook);
      vegetables(cook);
      heatBeans(cook);
      wilt(cook);
      const eggs = freshEggs(cook);
      const salt = saltAndPepper(cook);
      if (eggs.length > 0)
        pan(
          cook,
          'Make hollows, break in {e}, season with {s.bare}, cover and cook gently for {m.min}, until the whites and yolks are set ({core:71}).',
          { e: eggs, s: salt, m: 6 },
          { hands: 2, wait: 4 },
        );
      else
        pan(
          cook,
          'Season with {s.bare} and press down for a last {m.min}, until crisp underneath.',
          { s: salt, m: 3 },
          { hands: 1, wait: 2 },
        );
      const top = [
        ...take(cook, 'cheese', 'soft_cheese', 'yogurt', 'sauce', 'cream', 'pickle'),
        ...take(cook, 'herb', 'acid'),
      ];
      if (top.length > 0) task(cook, '[Top with|Finish with] {t}.', { t: top }, { hands: 1 });
    },
    titles: ['{meat.noun} hash', 'Potato hash with {veg}', '{meat.noun} and potato hash', 'Potato hash'],
  },
  {
    id: 'savoury_pancake',
    cuisines: ['japanese', 'korean'],
    meals: ['lunch', 'dinner', 'snack'],
    wish: /okonomiyaki|pancake|pajeon|japan|korea/i,
    needs: ['hob'],
    takes: [
      'egg',
      'flour',
      'leafy',
      'root',
      'onion',
      'firm',
      'shellfish',
      'cured',
      'pickle',
      'sauce',
      'fat',
      'seasoning',
      'crunch',
      'spice',
    ],
    bars: /spinach|chard|beet|parsnip|rutabaga|turnip|potato|pesto|harissa|squash|pumpkin/,
    portions: { leafy: 120, egg: 60 },
    fit: (view) =>
      view.may('egg') && view.may('all-purpose flour') && (view.has(/cabbage|kimchi/) || view.has(/scallion/))
        ? 6
        : 0,
    write: (cook) => {
      const people = cook.servings;
      const flour = weigh(cook, 'all-purpose flour|wheat flour', { g: people * 50 });
      const eggs = weigh(cook, 'egg', { count: Math.max(1, people) });
      const inside = take(cook, 'leafy', 'root', 'onion', 'firm', 'pickle');
      task(
        cook,
        '[Whisk|Beat] {f} with {e}, {w.ml} of cold water and {s.bare} to a smooth batter, and fold in {v}, all cut fine.',
        { f: flour, e: eggs, w: people * 60, s: saltAndPepper(cook), v: inside },
        { hands: 8 },
      );
      setVessel(cook, 'a non-stick frying pan');
      sear(cook, { only: ['cured', 'shellfish'] });
      pan(
        cook,
        'Spoon in the batter, press to a thick round and cook for {m.min}; turn, and cook the other side for {n.min}, [until brown and crisp with no wet batter inside|until deep golden and firm in the middle] ({core:71}).',
        { m: 6, n: 5 },
        { hands: 4, wait: 7 },
      );
      const sauce = take(cook, 'sauce');
      const dip =
        sauce.length > 0 ? sauce : wantFresh(cook, 'soy sauce|tamari|coconut aminos', { tbsp: 0.5 });
      const top = take(cook, 'crunch');
      task(
        cook,
        top.length > 0
          ? 'Cut into wedges, scatter over {t} and serve with {d}.'
          : 'Cut into wedges and serve [with {d}|with {d} to dip].',
        { d: dip, t: top },
        { hands: 2 },
      );
    },
    titles: ['Okonomiyaki with {veg}', 'Savoury {veg.noun} pancakes', 'Okonomiyaki'],
  },
  {
    id: 'fritters',
    cuisines: ['plain', 'greek', 'american', 'british', 'turkish'],
    meals: ['lunch', 'dinner', 'snack', 'breakfast'],
    wish: /fritter|patt(?:y|ies)|pakora/i,
    needs: ['hob'],
    takes: [
      'soft',
      'root',
      'firm',
      'onion',
      'aromatic',
      'egg',
      'flour',
      'cheese',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'yogurt',
      'acid',
      'beans',
    ],
    bars: /tomato|eggplant|mushroom|celery|fennel|beet|okra|squash|pumpkin|artichoke/,
    portions: { soft: 130, root: 120, egg: 40 },
    fit: (view) =>
      view.may('egg') &&
      view.may('all-purpose flour') &&
      view.has(/zucchini|corn|carrot|pea$|peas|parsnip|kohlrabi|cauliflower|broccoli/)
        ? view.has(/^egg$/)
          ? 5
          : 3
        : 0,
    write: (cook) => {
      const people = cook.servings;
      const vegetablesIn = take(cook, 'soft', 'root', 'firm', 'onion', 'aromatic', 'beans');
      const flour = weigh(cook, 'all-purpose flour|wheat flour|chickpea flour', { g: people * 30 });
      const eggs = weigh(cook, 'egg', { count: Math.max(1, Math.round(people * 0.75)) });
      const flavour = [...take(cook, 'cheese'), ...take(cook, 'herb', 'spice')];
      for (const { food } of vegetablesIn) cook.preparations.set(food.id, null);
      const isWatery = vegetablesIn.some(({ food }) => /zucchini|squash/.test(food.name));
      task(
        cook,
        isWatery
          ? 'Grate or chop {v} finely, salt lightly, leave for {m.min} and squeeze out the water by the handful.'
          : 'Grate or chop {v} finely[, whatever is small can stay whole|].',
        { v: vegetablesIn, m: 10 },
        { hands: 7, wait: isWatery ? 10 : 0 },
      );
      task(
        cook,
        flavour.length > 0
          ? 'Mix with {e}, {f}, {x} and {s.bare} to a thick batter.'
          : 'Mix with {e}, {f} and {s.bare} to a thick batter.',
        { e: eggs, f: flour, x: flavour, s: saltAndPepper(cook) },
        { hands: 3 },
      );
      setVessel(cook, 'a frying pan');
      pan(
        cook,
        'Drop in heaped spoonfuls, flatten and fry in batches for {m.min}, turning once, [until deep golden and set right through|until crisp outside and firm in the middle] ({core:71}).',
        { m: 12 },
        { hands: 12 },
      );
      const dip = take(cook, 'yogurt', 'acid');
      task(
        cook,
        dip.length > 0
          ? 'Drain for a moment and serve hot with {d}.'
          : 'Drain for a moment and serve [hot|while crisp].',
        { d: dip },
        { hands: 1 },
      );
    },
    titles: [
      '{veg.noun} fritters',
      '{veg.noun} and {cheese} fritters',
      'Crisp {veg.noun} fritters',
      'Vegetable fritters',
    ],
  },
  {
    id: 'egg_curry',
    cuisines: ['indian', 'south_indian'],
    meals: ['lunch', 'dinner'],
    wish: /egg curry|indian|curry/i,
    needs: ['hob'],
    takes: [
      'egg',
      'onion',
      'aromatic',
      'tomato',
      'soft',
      'coconut_milk',
      'yogurt',
      'spice',
      'herb',
      'seasoning',
      'fat',
      'leafy',
      'acid',
      'sauce',
    ],
    bars: /zucchini|mushroom|pesto|soy|ketchup|mustard|corn/,
    portions: { egg: 110 },
    fit: (view) =>
      manyEggs(view) &&
      (view.has(/tomato/) || view.count('coconut_milk') > 0) &&
      view.count('onion', 'aromatic') > 0
        ? 5
        : 0,
    write: (cook) => {
      const eggs = freshEggs(cook);
      task(
        cook,
        'Lower {e} into boiling water, cook for {m.min} until hard, cool under the tap and peel.',
        { e: eggs, m: 10 },
        { hands: 3, wait: 9, track: 'eggs', during: 'the eggs boil' },
      );
      setVessel(cook, 'a deep pan');
      soften(cook, { want: ['onion', 'garlic', 'ginger'], minutes: 9 });
      const wet = [...take(cook, 'tomato', 'soft', 'sauce')];
      if (wet.length > 0)
        pan(
          cook,
          'Add {w} and cook for {m.min}, [until the fat shows at the edges|until jammy].',
          { w: wet, m: 8 },
          { hands: 3, wait: 5 },
        );
      const creamy = take(cook, 'coconut_milk', 'yogurt');
      pan(
        cook,
        creamy.length > 0
          ? 'Stir in {c} and a splash of water, season with {s.bare} and simmer for {m.min}.'
          : 'Pour in {w.ml} of water, season with {s.bare} and simmer for {m.min}.',
        { c: creamy, s: saltAndPepper(cook), m: 6, w: cook.servings * 80 },
        { hands: 1, wait: 5, during: 'the sauce simmers' },
      );
      wilt(cook);
      pan(
        cook,
        'Slip in the eggs, halved, and [warm them through|let them heat] for {m.min}.',
        { m: 3 },
        { hands: 1, wait: 2, join: ['eggs'] },
      );
      const top = [...take(cook, 'herb'), ...take(cook, 'acid')];
      if (top.length > 0) task(cook, 'Finish with {t}.', { t: top }, { hands: 1 });
    },
    titles: ['Egg curry', 'South Indian egg curry', 'Egg and {veg} curry'],
  },
];
