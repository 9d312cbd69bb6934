import { take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { wantFresh } from '../pantry.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { stirInRest } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { deglaze, fryPastes, stock, tomatoes } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { starchMinutes } from '../steps/starch-minutes.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

import { boilPasta, hasPasta, ITALIAN_BARS, serveHot, toss } from './pasta-parts.ts';

/** Dishes that pasta carries. */
export const PASTA_RED_FORMS: readonly DishForm[] = [
  {
    id: 'pasta_tomato',
    cuisines: ['italian'],
    meals: ['dinner', 'lunch'],
    wish: /pasta|spaghetti|italian|tomato|arrabbiata|norma/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'pasta',
      'tomato',
      'cheese',
      'cured',
      'mince',
      'sausage',
      'poultry',
      'beans',
      'tinned_fish',
      'pickle',
      'wine',
      'shellfish',
      'soft_cheese',
      'sauce',
      'ready_meat',
      'fish',
    ],
    bars: ITALIAN_BARS,
    portions: { pasta: 90, tomato: 130, poultry: 100, sausage: 90, soft: 100, fish: 100 },
    fit: ({ items, has, count, may }) =>
      hasPasta(items)
        ? count('tomato') > 0 || has(/tomato/)
          ? 8
          : 4
        : (count('tomato') > 0 || has(/tomato/)) && may('spaghetti')
          ? 2.5
          : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const pasta = boilPasta(cook);
      setVessel(cook, 'a wide frying pan');
      sear(cook, { only: ['cured', 'ready_meat', 'sausage', 'mince', 'poultry'] });
      soften(cook, { want: ['onion', 'garlic'] });
      vegetables(cook, 'fry');
      deglaze(cook);
      fryPastes(cook);
      const red = tomatoes(cook);
      if (red.length > 0)
        pan(
          cook,
          '[Stir in {t} and simmer|Add {t}, crushing {t.it} with the spoon, and simmer|Tip in {t} and let bubble] for {m.min}, [until thick and jammy|until the sauce has lost its watery look|stirring now and then, until rich and reduced].',
          { t: red, m: cook.isHurried ? 8 : 12 },
          { hands: 2, wait: cook.isHurried ? 6 : 10, during: 'the sauce simmers' },
        );
      const sea = take(cook, 'shellfish', 'fish');
      if (sea.length > 0) sear(cook, { only: ['fish', 'shellfish'] });
      heatBeans(cook);
      const more = [...take(cook, 'tinned_fish'), ...take(cook, 'pickle')];
      if (more.length > 0) pan(cook, '[Stir in|Fold in] {m} and warm through.', { m: more }, { hands: 1 });
      wilt(cook);
      stirInRest(cook);
      const soft = take(cook, 'soft_cheese');
      if (soft.length > 0)
        pan(cook, '[Stir in|Swirl in] {c}[ to make it creamy|].', { c: soft }, { hands: 1 });
      season(cook, { sour: false });
      toss(cook, pasta);
      serveHot(cook);
    },
    titles: [
      '{pasta} with {protein} and {veg}',
      '{pasta} with {second} in tomato sauce',
      '{pasta} in tomato sauce',
      '{main.noun} {pasta} with tomato',
      'Pasta al pomodoro',
    ],
  },
  {
    id: 'ragu',
    cuisines: ['italian'],
    meals: ['dinner'],
    wish: /rag[uù]|bolognese|meat sauce|pasta|italian/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      'mince',
      'pasta',
      'tomato',
      'root',
      'soft',
      'wine',
      'stock',
      'cured',
      'cheese',
      'milk',
      'sauce',
      'lentils',
      'firm',
      'leafy',
      'sausage',
    ],
    bars: ITALIAN_BARS,
    portions: { pasta: 90, mince: 110, lentils: 50, root: 40, milk: 40, tomato: 130 },
    fit: ({ items, count, has }) =>
      count('mince') > 0 && (hasPasta(items) || count('tomato') > 0 || has(/tomato/))
        ? hasPasta(items)
          ? 9
          : 3
        : count('lentils') > 0 && hasPasta(items)
          ? 5
          : 0,
    write: (cook) => {
      cook.cut = 'fine';
      const pasta = boilPasta(cook, 'tagliatelle|spaghetti|penne|gluten-free pasta');
      setVessel(cook, 'a wide, heavy pan');
      soften(cook, {
        want: ['onion', 'carrot', 'garlic'].filter((name) => name !== 'carrot'),
        spiced: false,
      });
      const roots = [...take(cook, 'root'), ...take(cook, 'firm')];
      if (roots.length > 0)
        pan(
          cook,
          '[Stir in|Add] {v} and cook for {m.min}, [until soft|until {v.they} start{v.s} to soften].',
          { v: roots, m: 6 },
          { hands: 2, wait: 4 },
        );
      sear(cook, { only: ['cured', 'sausage', 'mince'] });
      deglaze(cook);
      fryPastes(cook, 'tomato paste');
      const red = [...tomatoes(cook), ...take(cook, 'soft')];
      const lentils = take(cook, 'lentils');
      const liquid = [...red, ...take(cook, 'milk').slice(0, 1), ...lentils, ...take(cook, 'stock')];
      const herbs = wantFresh(cook, 'dried oregano|dried thyme|bay leaf');
      const isQuick = cook.skill === 'beginner' || cook.random.next() < 0.4;
      const minutes = lentils.length > 0 ? 30 : cook.isHurried ? 14 : isQuick ? 25 : 45;
      pan(
        cook,
        `[Add|Stir in] {l}${herbs.length > 0 ? ' and {h}' : ''}${lentils.length > 0 ? ' with 400 ml of water'.replace('400 ml', '{w.ml}') : ' with a splash of water'}, and simmer [over low heat|gently, half covered,] for {m.min}, [until thick and dark|until the fat rises and the sauce is thick|stirring now and then, until rich and concentrated].`,
        { l: liquid, h: herbs, m: minutes, w: 200 * cook.servings },
        { hands: 3, wait: minutes - 2, during: 'the sauce simmers' },
      );
      wilt(cook);
      stirInRest(cook);
      season(cook, { sour: false });
      toss(cook, pasta);
      serveHot(cook);
    },
    titles: [
      '{pasta} with {meat.noun} ragù',
      '{meat.noun} ragù with {pasta}',
      '{pasta} bolognese',
      '{pulse.noun} ragù with {pasta}',
      '{main.noun} ragù',
    ],
  },
  {
    id: 'skillet_pasta',
    cuisines: ['american', 'italian', 'greek'],
    meals: ['dinner', 'lunch'],
    wish: /one[- ]p|skillet|pasta|easy|weeknight|goulash/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'pasta',
      'mince',
      'sausage',
      'poultry',
      'tomato',
      'stock',
      'cheese',
      'cream',
      'soft_cheese',
      'beans',
      'sauce',
      'cured',
      'milk',
    ],
    bars: /soy|hoisin|oyster sauce|fish sauce|curry|kimchi|choy|daikon|lasagna|ravioli|tortellini|gnocchi|mayonn|beet|buttermilk|coconut|oat milk|almond/,
    portions: { pasta: 85, poultry: 120, tomato: 100, cheese: 30, cream: 40, milk: 60 },
    fit: ({ items, count }) =>
      items.some(
        ({ kind, food }) => kind === 'pasta' && !/lasagna|ravioli|tortellini|gnocchi/.test(food.name),
      )
        ? count('mince', 'sausage', 'poultry', 'tomato', 'stock') > 0
          ? 6
          : 3
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      setVessel(cook, 'a large, deep frying pan with a lid');
      sear(cook, { only: ['cured', 'sausage', 'mince', 'poultry'] });
      soften(cook, { want: ['onion', 'garlic'] });
      vegetables(cook, 'fry');
      const pastes = fryPastes(cook);
      const pasta = take(cook, 'pasta').slice(0, 1);
      const liquid = [...take(cook, 'tomato'), ...stock(cook, 150)];
      const minutes = Math.max(0, ...pasta.map(starchMinutes)) + 2;
      pan(
        cook,
        `[Stir in {p}|Add {p}]${liquid.length > 0 ? ', {l}' : ''} and {w.ml} of water${liquid.length > 0 ? '' : ' (it should just cover)'}; bring to a boil, cover and simmer for {m.min}, stirring every few minutes so that nothing sticks, until [the pasta is tender and the liquid is a sauce|the pasta has drunk up nearly all of the liquid].`,
        {
          p: pasta,
          l: liquid,
          w: cook.servings * (liquid.length > 1 ? 80 : liquid.length > 0 ? 130 : 280),
          m: minutes,
        },
        { hands: 3, wait: minutes, during: 'the pasta simmers' },
      );
      heatBeans(cook, 3);
      wilt(cook);
      const soft = [...take(cook, 'cream', 'soft_cheese', 'milk')];
      if (soft.length > 0)
        pan(cook, '[Stir in|Swirl in] {c}[ and let it bubble once|].', { c: soft }, { hands: 1 });
      if (pastes.length === 0) stirInRest(cook);
      season(cook);
      const cheese = take(cook, 'cheese');
      if (cheese.length > 0)
        pan(
          cook,
          '[Scatter over {c}, cover and leave off the heat|Top with {c} and put the lid back] for {m.min}, until melted.',
          { c: cheese, m: 2 },
          { hands: 1, wait: 2 },
        );
      serve(cook, { text: '[Serve straight from the pan|Bring the pan to the table]' });
    },
    titles: [
      'One-pan {protein.noun} {pasta}',
      'Skillet {pasta} with {sides}',
      'One-pan {pasta} with {veg}',
      'One-pan pasta',
    ],
  },
];
