import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { saltAndPepper, wantFresh } from '../pantry.ts';
import { freshEggs } from '../steps/eggs.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';

import { beatWithDairy, cookFilling, isEggs, manyEggs, WITH_EGGS } from './egg-parts.ts';

const SET =
  '[until set all the way through and {core:71} in the middle|until the middle no longer wobbles and reads {core:71}]';

/** How an omelette is folded, with or without something strewn inside, over a filling from the pan or none. */
const FOLD = {
  inside: {
    filled:
      '[Spoon the filling over one half with {i}, fold and slide onto a plate|Cover one half with the filling and {i}, fold over and roll out onto a plate].',
    bare: '[Scatter one half with {i}, fold and slide onto a plate|Strew {i} over one half, fold over and roll out onto a plate].',
  },
  plain: {
    filled:
      '[Spoon the filling over one half, fold and slide onto a plate|Fold it over the filling and turn out].',
    bare: '[Fold in thirds and slide onto a plate|Fold over and turn out].',
  },
} as const;

/** Eggs at the heart of a meal. */
export const EGG_PAN_FORMS: readonly DishForm[] = [
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
        `${cook.vessel.isHot ? '[Spread everything out and pour in the eggs|Pour the eggs over and shake the pan to settle them]' : 'Pour in the eggs'}; turn the heat low, cover and cook for {m.min}, ${SET}.`,
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
        { hands: 1, track: 'eggs', isAlone: true },
      );
      cookFilling(cook);
      const hasFilling = cook.vessel.isHot;
      pan(
        cook,
        `${hasFilling ? 'Tip the filling onto a plate, wipe the pan and pour' : 'Pour'} in the eggs; draw the edges to the middle as they set, for {m.min}, until no liquid egg is left ({core:71}).`,
        { m: 4 },
        { hands: 4, join: ['eggs'] },
      );
      const inside = [...cheese, ...herbs];
      task(
        cook,
        FOLD[inside.length > 0 ? 'inside' : 'plain'][hasFilling ? 'filled' : 'bare'],
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
];
