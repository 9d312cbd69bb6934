import { type Cook, take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import { want, wantFresh } from '../pantry.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { NOT_SWEET, preheat, SWEET_KINDS, sweetSpices, topWith } from '../steps/sweet.ts';
import { bind, weigh } from '../steps/weigh.ts';

const isSweetFridge = ({ items }: FridgeView) =>
  items.every(
    ({ kind, food }) =>
      ((SWEET_KINDS as readonly string[]).includes(kind) || kind === 'bread') && !NOT_SWEET.test(food.name),
  );
const sweet = (view: FridgeView, score: number) => (isSweetFridge(view) ? score : 0);
const MILKS = 'milk|oat milk|soy milk|almond milk|coconut milk';
const OATS = /^(?:oats|rolled oats|steel-cut oats|quick oats)$/;

/** Stirs what sweetens and flavours into something warm or cold. */
function sweeten(cook: Cook, template: string): void {
  const sugar = take(cook, 'sweet');
  const flavour = [...sugar, ...sweetSpices(cook)];
  if (flavour.length > 0) task(cook, template, { w: flavour }, { hands: 1 });
}

/** Batter of flour, egg and milk (1 : 1 : 2½ for crêpes, thicker for pancakes), with ways round egg and milk. */
function pancakeBatter(cook: Cook, millilitresPer100g: number, isRaised: boolean): void {
  const people = cook.servings;
  const flour = weigh(cook, 'all-purpose flour|wheat flour|buckwheat flour|oat flour|rice flour', {
    g: people * 65,
  });
  const eggs = bind(cook, Math.max(1, Math.round(people * 0.6)));
  const milk = weigh(cook, MILKS, { ml: Math.round((people * 0.65 * millilitresPer100g) / 10) * 10 });
  const lift = isRaised ? weigh(cook, 'baking powder', { tsp: Math.max(1, people * 0.75) }) : [];
  const salt = want(cook, 'salt');
  const isEgg = eggs.some(({ food }) => food.name === 'egg');
  task(
    cook,
    `[Whisk|Stir] {dry} together in a bowl, make a well and [whisk|beat] in {wet}, [working outwards from the middle until smooth|until the lumps are nearly gone]${isEgg ? '' : '; {e} {e.is} there to hold it together, so mash {e.it} well first'}.`,
    { dry: [...flour, ...lift, ...salt], wet: [...eggs, ...milk], e: eggs },
    { hands: 5 },
  );
  task(
    cook,
    '[Let the batter rest for {m.min}|Leave it for {m.min} to thicken].',
    { m: 10 },
    { hands: 0, wait: 10, during: 'the batter rests' },
  );
}

/** Fries a batter a ladleful at a time. */
function fryBatter(cook: Cook, each: string, minutes: number): void {
  setVessel(cook, 'a non-stick frying pan');
  pan(cook, each, { m: minutes }, { hands: minutes });
}

/** Porridges, pancakes and other mornings. */
export const BREAKFAST_FORMS: readonly DishForm[] = [
  {
    id: 'porridge',
    cuisines: ['british', 'irish', 'nordic'],
    meals: ['breakfast'],
    wish: /porridge|oatmeal|breakfast|warm/i,
    needs: ['hob'],
    level: 'easy',
    takes: SWEET_KINDS.filter(
      (kind) => !['egg', 'flour', 'leavening', 'thickener', 'drink', 'acid'].includes(kind),
    ),
    isSweet: true,
    portions: { oats: 45, fruit: 70 },
    fit: (view) => (view.has(OATS) ? sweet(view, 8) : 0),
    write: (cook) => {
      const oats = take(cook, 'oats');
      const milk = [...take(cook, 'milk', 'coconut_milk'), ...wantFresh(cook, MILKS, { ml: 150 })].slice(
        0,
        1,
      );
      const salt = want(cook, 'salt');
      task(
        cook,
        milk.length > 0
          ? '[Put|Tip] {o} into a saucepan with {milk}, {w.ml} of water and {s}, and bring to a gentle simmer.'
          : '[Put|Tip] {o} into a saucepan with {w.ml} of water and {s}, and bring to a gentle simmer.',
        { o: oats, milk, w: cook.servings * (milk.length > 0 ? 120 : 270), s: salt },
        { hands: 3 },
      );
      task(
        cook,
        'Cook [over low heat|gently] for {m.min}, stirring [often|with a wooden spoon], until [thick and creamy|the spoon leaves a trail].',
        { m: 6 },
        { hands: 6 },
      );
      sweeten(cook, '[Stir in|Sweeten with] {w}.');
      topWith(cook);
    },
    titles: ['Porridge with {fruit}', 'Creamy porridge with {fruit}', 'Porridge'],
  },
  {
    id: 'overnight_oats',
    cuisines: [],
    meals: ['breakfast'],
    wish: /overnight|bircher|make[- ]ahead|breakfast|no[- ]cook/i,
    needs: [],
    level: 'easy',
    takes: SWEET_KINDS.filter(
      (kind) => !['egg', 'flour', 'leavening', 'thickener', 'fat', 'drink'].includes(kind),
    ),
    isSweet: true,
    portions: { oats: 50, fruit: 80, yogurt: 80 },
    fit: (view) => (view.has(OATS) && view.count('yogurt', 'fruit', 'milk') > 0 ? sweet(view, 4) : 0),
    write: (cook) => {
      const oats = take(cook, 'oats');
      const wet = [...take(cook, 'yogurt'), ...take(cook, 'milk', 'coconut_milk')];
      const milk = wet.length > 0 ? wet : wantFresh(cook, MILKS, { ml: 150 });
      const sour = take(cook, 'acid');
      task(
        cook,
        milk.length > 0
          ? '[Stir {o} and {l} together in a jar or bowl|Put {o} into a bowl and pour over {l}][; it should look a little too loose|].'
          : 'Stir {o} with twice its volume of water in a bowl.',
        { o: oats, l: [...milk, ...sour] },
        { hands: 3 },
      );
      sweeten(cook, '[Stir in|Add] {w}.');
      task(
        cook,
        'Cover and [leave in the fridge overnight|chill for at least 4 hours, overnight if you can].',
        {},
        { hands: 1 },
      );
      topWith(cook);
    },
    titles: ['Overnight oats with {fruit}', 'Bircher with {fruit}', 'Overnight oats'],
  },
  {
    id: 'granola',
    cuisines: ['american', 'plain'],
    meals: ['breakfast', 'snack'],
    wish: /granola|muesli|crunch/i,
    needs: ['oven'],
    level: 'easy',
    takes: [
      'oats',
      'crunch',
      'dried_fruit',
      'sweet',
      'spice',
      'fat',
      'fruit',
      'yogurt',
      'chocolate',
      'nut_butter',
    ],
    isSweet: true,
    portions: { oats: 50, crunch: 20 },
    fit: (view) =>
      view.has(OATS) && view.count('crunch', 'dried_fruit', 'nut_butter') > 0 ? sweet(view, 6) : 0,
    write: (cook) => {
      preheat(cook, 160, 'line a tray with baking paper');
      const oats = [...take(cook, 'oats'), ...take(cook, 'crunch')];
      const sticky = [
        ...wantFresh(cook, 'honey|maple syrup|agave nectar|sugar', { tbsp: 0.75 }),
        ...wantFresh(cook, 'vegetable oil|coconut oil|sunflower oil', { tbsp: 0.5 }),
        ...sweetSpices(cook),
        ...take(cook, 'nut_butter'),
      ];
      task(
        cook,
        sticky.length > 0
          ? '[Mix|Stir] {o} with {s} [until everything glistens|until every flake is coated].'
          : 'Put {o} into a bowl with a splash of water and stir.',
        { o: oats, s: sticky },
        { hands: 4 },
      );
      task(
        cook,
        'Spread out on the tray and bake for {m.min}, stirring once halfway, until [golden|deep golden and fragrant]; it crisps as it cools.',
        { m: 22 },
        { hands: 2, wait: 20, join: ['oven'], during: 'it bakes' },
      );
      const fruit = [...take(cook, 'dried_fruit'), ...take(cook, 'chocolate')];
      if (fruit.length > 0) task(cook, 'When it is cold, stir in {f}.', { f: fruit }, { hands: 1 });
      const beside = take(cook, 'fruit', 'yogurt');
      task(
        cook,
        beside.length > 0
          ? 'Serve with {b}; the rest keeps for two weeks in a closed jar.'
          : 'Keep it in a closed jar for up to two weeks.',
        { b: beside },
        { hands: 1 },
      );
    },
    titles: ['Granola with {crunch}', 'Golden {crunch.noun} granola', 'Homemade granola'],
  },
  {
    id: 'pancakes',
    cuisines: ['american', 'british'],
    meals: ['breakfast', 'dessert'],
    wish: /pancake|breakfast|brunch|sweet/i,
    needs: ['hob'],
    takes: SWEET_KINDS.filter((kind) => kind !== 'drink' && kind !== 'oats'),
    isSweet: true,
    portions: { fruit: 70 },
    fit: (view) =>
      view.count('flour') > 0 && (view.count('egg', 'milk') > 0 || view.has(/banana/))
        ? sweet(view, 8)
        : view.count('egg') > 0 && view.count('milk') > 0
          ? sweet(view, 5)
          : 0,
    write: (cook) => {
      pancakeBatter(cook, 130, true);
      sweeten(cook, '[Stir in|Fold in] {w}.');
      fryBatter(
        cook,
        '[Ladle in small pools of batter|Drop in a ladleful of batter for each pancake] and cook for 3 to 4 minutes a batch: turn when bubbles break on top and stay open, and take out when [puffed and golden on both sides|they spring back in the middle].',
        12,
      );
      topWith(cook);
    },
    titles: ['Pancakes with {fruit}', 'Fluffy {fruit.noun} pancakes', 'Pancakes'],
  },
  {
    id: 'crepes',
    cuisines: ['french'],
    meals: ['breakfast', 'dessert'],
    wish: /cr[eê]pe|french|pancake/i,
    needs: ['hob'],
    takes: SWEET_KINDS.filter((kind) => kind !== 'drink' && kind !== 'oats' && kind !== 'leavening'),
    isSweet: true,
    portions: { fruit: 70 },
    fit: (view) =>
      view.count('flour', 'milk') > 1 && view.count('egg') > 0
        ? sweet(view, 7)
        : view.count('egg') > 0 && view.count('milk', 'flour') > 0
          ? sweet(view, 4)
          : 0,
    write: (cook) => {
      pancakeBatter(cook, 220, false);
      fryBatter(
        cook,
        '[Pour in just enough batter to coat the base, tilting the pan|Swirl in a thin film of batter], cook for about a minute until the edge lifts and browns, turn, and give the other side half a minute, so that it is set right through ({core:71}); go on with the rest, {m.min} in all.',
        14,
      );
      sweeten(cook, '[Sprinkle with|Finish each with] {w}.');
      topWith(cook);
    },
    titles: ['Crêpes with {fruit}', 'Thin crêpes with {fruit}', 'Crêpes'],
  },
  {
    id: 'french_toast',
    cuisines: ['french', 'american', 'british'],
    meals: ['breakfast', 'dessert'],
    wish: /french toast|eggy bread|pain perdu|brunch|breakfast/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      'bread',
      'egg',
      'milk',
      'cream',
      'sweet',
      'spice',
      'fruit',
      'fat',
      'yogurt',
      'crunch',
      'nut_butter',
      'soft_cheese',
      'chocolate',
      'coconut_milk',
    ],
    isSweet: true,
    portions: { fruit: 70 },
    fit: (view) => (view.count('bread') > 0 && view.has(/^egg$/) ? sweet(view, 9) : 0),
    write: (cook) => {
      const eggs = want(cook, 'egg', { count: 1 });
      const milk = [
        ...take(cook, 'milk', 'cream', 'coconut_milk'),
        ...wantFresh(cook, MILKS, { ml: 60 }),
      ].slice(0, 1);
      const flavour = [...wantFresh(cook, 'sugar|honey|maple syrup', { tsp: 1 }), ...sweetSpices(cook)];
      const bread = take(cook, 'bread');
      task(
        cook,
        '[Beat|Whisk] {e} with {w} in a wide dish, and lay in {b} for {m.min} a side, [until soaked but not falling apart|so that they drink up the mixture].',
        { e: eggs, w: [...milk, ...flavour], b: bread, m: 1 },
        { hands: 5 },
      );
      setVessel(cook, 'a frying pan');
      pan(
        cook,
        'Fry the slices in batches for {m.min}, turning once, until deep golden and set all the way through ({core:71} inside).',
        { m: 8 },
        { hands: 8 },
      );
      topWith(cook);
    },
    titles: ['French toast with {fruit}', 'French toast', 'Pain perdu with {fruit}'],
  },
  {
    id: 'rice_pudding',
    cuisines: ['british', 'turkish', 'indian', 'spanish', 'nordic'],
    meals: ['dessert', 'breakfast'],
    wish: /rice pudding|kheer|arroz con leche|dessert|comfort/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      'rice',
      'milk',
      'coconut_milk',
      'cream',
      'sweet',
      'spice',
      'fruit',
      'dried_fruit',
      'crunch',
      'fat',
    ],
    isSweet: true,
    portions: { rice: 50, milk: 250 },
    fit: (view) =>
      view.count('rice') > 0 &&
      view.count('milk', 'coconut_milk') > 0 &&
      view.items.every(
        ({ kind, food }) =>
          (kind === 'rice' || (SWEET_KINDS as readonly string[]).includes(kind)) &&
          !NOT_SWEET.test(food.name),
      )
        ? 9
        : 0,
    write: (cook) => {
      const rice = take(cook, 'rice');
      const milk = take(cook, 'milk', 'coconut_milk', 'cream');
      const spice = sweetSpices(cook);
      const salt = want(cook, 'salt');
      task(
        cook,
        '[Put|Tip] {r} into a heavy pan with {milk}, {w.ml} of water and {s}, and bring slowly to a simmer, stirring.',
        { r: rice, milk, w: cook.servings * 100, s: [...spice, ...salt] },
        { hands: 5 },
      );
      task(
        cook,
        'Cook [over the lowest heat|very gently] for {m.min}, stirring every few minutes so that nothing catches, until [thick, creamy and tender|the grains are soft and the milk has thickened]; loosen with a splash of water if it stiffens.',
        { m: 30 },
        { hands: 8, wait: 22, during: 'it cooks' },
      );
      const sugar = wantFresh(cook, 'sugar|honey|maple syrup', { tbsp: 0.75 });
      if (sugar.length > 0) task(cook, '[Sweeten with|Stir in] {s}.', { s: sugar }, { hands: 1 });
      topWith(cook);
    },
    titles: ['Rice pudding with {fruit}', 'Creamy rice pudding', 'Rice pudding with {herb}'],
  },
  {
    id: 'smoothie',
    cuisines: [],
    meals: ['breakfast', 'snack'],
    wish: /smoothie|shake|lassi|blend|drink/i,
    needs: ['blender'],
    level: 'easy',
    takes: [
      'fruit',
      'yogurt',
      'milk',
      'coconut_milk',
      'sweet',
      'oats',
      'nut_butter',
      'leafy',
      'spice',
      'dried_fruit',
      'drink',
      'acid',
      'crunch',
    ],
    bars: /cabbage|chard|bok choy|collard|mustard greens|choy/,
    isSweet: true,
    portions: { fruit: 150, milk: 150, leafy: 30 },
    fit: (view) =>
      view.count('fruit') > 0 &&
      view.count('yogurt', 'milk', 'coconut_milk', 'drink') > 0 &&
      view.items.every(
        ({ kind, food }) =>
          (kind === 'leafy' && /spinach|kale/.test(food.name)) ||
          ((SWEET_KINDS as readonly string[]).includes(kind) && !NOT_SWEET.test(food.name)),
      )
        ? 5
        : 0,
    write: (cook) => {
      const all = [
        ...take(cook, 'fruit', 'dried_fruit'),
        ...take(cook, 'leafy'),
        ...take(cook, 'yogurt', 'milk', 'coconut_milk', 'drink'),
        ...take(cook, 'oats', 'nut_butter', 'acid', 'sweet'),
        ...sweetSpices(cook),
      ];
      task(
        cook,
        '[Put|Pile] {a} into a blender and blend for {m.min}, [until completely smooth|until no pieces are left]; thin with cold water if it is too thick to drink.',
        { a: all, m: 1 },
        { hands: 4 },
      );
      const top = take(cook, 'crunch');
      task(
        cook,
        top.length > 0
          ? 'Pour into glasses and scatter over {t}.'
          : 'Pour into [tall|cold] glasses and drink [straight away|at once].',
        { t: top },
        { hands: 1 },
      );
    },
    titles: ['{fruit.noun} smoothie', '{fruit.noun} and {creamy} smoothie', 'Smoothie'],
  },
];
