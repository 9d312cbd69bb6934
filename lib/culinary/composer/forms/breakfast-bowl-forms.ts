import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { want, wantFresh } from '../pantry.ts';
import { NOT_SWEET, preheat, SWEET_KINDS, sweetSpices, topWith } from '../steps/sweet.ts';

import { MILKS, sweet, sweeten } from './breakfast-parts.ts';

const OATS = /^(?:oats|rolled oats|steel-cut oats|quick oats)$/;

/** Porridges, pancakes and other mornings. */
export const BREAKFAST_BOWL_FORMS: readonly DishForm[] = [
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
    id: 'microwave_porridge',
    cuisines: [],
    meals: ['breakfast', 'snack'],
    wish: /porridge|oatmeal|breakfast|microwave/i,
    needs: ['microwave'],
    level: 'easy',
    takes: SWEET_KINDS.filter(
      (kind) => !['egg', 'flour', 'leavening', 'thickener', 'drink', 'acid'].includes(kind),
    ),
    isSweet: true,
    portions: { oats: 45, fruit: 70 },
    fit: (view) => (view.has(OATS) && !view.has(/steel-cut/) ? sweet(view, 6) : 0),
    write: (cook) => {
      const oats = take(cook, 'oats');
      const wet = [...take(cook, 'milk', 'coconut_milk'), ...wantFresh(cook, MILKS, { ml: 150 })].slice(0, 1);
      task(
        cook,
        `Stir {o} with ${wet.length > 0 ? '{l} and ' : ''}{w.ml} of water in a deep microwave bowl that is no more than half full. Cook at full power for {m.min}, stirring every minute so that it does not boil over, until [thick and creamy|the oats have swollen]; let it stand for a minute.`,
        { o: oats, l: wet, w: cook.servings * (wet.length > 0 ? 80 : 230), m: 2 + cook.servings },
        { hands: 3 + cook.servings },
      );
      sweeten(cook, '[Stir in|Sweeten with] {w}.');
      topWith(cook);
    },
    titles: ['Porridge with {fruit}', 'Microwave porridge with {fruit}', 'Microwave porridge'],
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
        'Cover and [chill for at least 4 hours, or overnight|chill for at least 4 hours, overnight if you can].',
        {},
        { hands: 1, wait: 240 },
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
    bars: /cabbage|chard|bok choy|collard|mustard greens|choy|granola|muesli/,
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
  {
    id: 'yogurt_bowl',
    cuisines: [],
    meals: ['breakfast', 'snack'],
    wish: /yogh?urt|parfait|granola|muesli|bowl|quick|cold/i,
    needs: [],
    level: 'easy',
    takes: [
      'yogurt',
      'fruit',
      'oats',
      'crunch',
      'biscuit',
      'dried_fruit',
      'sweet',
      'nut_butter',
      'spice',
      'chocolate',
    ],
    bars: /oats|tzatziki|labneh|kefir|rhubarb|quince|cranberr/,
    isSweet: true,
    portions: { yogurt: 150, fruit: 80, oats: 35 },
    fit: (view) =>
      view.count('yogurt') > 0 && view.count('oats', 'fruit', 'crunch') > 0
        ? sweet(view, view.has(/granola|muesli/) ? 9 : 4)
        : 0,
    write: (cook) => {
      task(
        cook,
        '[Spoon {y} into bowls|Divide {y} between bowls].',
        { y: take(cook, 'yogurt') },
        { hands: 0.5 },
      );
      for (const { food } of take(cook, 'biscuit')) cook.preparations.set(food.id, 'crumbled');
      const top = take(cook, 'fruit', 'oats', 'crunch', 'biscuit', 'dried_fruit', 'chocolate');
      task(cook, '[Scatter|Heap] {t} over it.', { t: top }, { hands: 0.5 });
      const last = [...take(cook, 'sweet', 'nut_butter'), ...sweetSpices(cook)];
      task(
        cook,
        last.length > 0
          ? 'Finish with {w} and eat [before it softens|at once].'
          : 'Eat [before it softens|at once].',
        { w: last },
        { hands: 0.5 },
      );
    },
    titles: ['Yogurt bowl with {fruit}', '{fruit.noun} yogurt bowl', 'Yogurt with {crunch}', 'Yogurt bowl'],
  },
];
