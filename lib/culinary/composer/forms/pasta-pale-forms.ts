import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { saltAndPepper, want, wantFresh } from '../pantry.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { stirInRest } from '../steps/pot.ts';
import { sear } from '../steps/proteins.ts';
import { deglaze } from '../steps/sauces.ts';
import { season, serve } from '../steps/serving.ts';
import { cookStarch } from '../steps/starches.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';
import { SEASONINGS, VEGETABLES } from './kinds.ts';

import { boilPasta, hasPasta, ITALIAN_BARS, serveHot, toss } from './pasta-parts.ts';

/** Dishes that pasta carries. */
export const PASTA_PALE_FORMS: readonly DishForm[] = [
  {
    id: 'pasta_creamy',
    cuisines: ['italian', 'american', 'french'],
    meals: ['dinner', 'lunch'],
    wish: /pasta|cream|alfredo|comfort/i,
    needs: ['hob'],
    takes: [
      ...SEASONINGS,
      ...VEGETABLES,
      'pasta',
      'cream',
      'cheese',
      'soft_cheese',
      'cured',
      'poultry',
      'shellfish',
      'smoked_fish',
      'fish',
      'wine',
      'ready_meat',
      'sausage',
      'yogurt',
    ],
    bars: /soy|curry|kimchi|choy|daikon|bean sprout|plantain|okra|cumin|garam|ginger|tzatziki|beet/,
    portions: { pasta: 90, cream: 60, poultry: 110, fish: 110, smoked_fish: 60 },
    fit: ({ items, count, has }) =>
      hasPasta(items) && (count('cream', 'soft_cheese') > 0 || has(/greek yogurt/)) ? 7 : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const pasta = boilPasta(cook);
      setVessel(cook, 'a wide frying pan');
      sear(cook, {
        only: ['cured', 'ready_meat', 'sausage', 'poultry', 'fish', 'shellfish'],
        setAside: true,
      });
      vegetables(cook, 'fry');
      soften(cook, { want: ['garlic'], spiced: false, minutes: 5 });
      deglaze(cook);
      const cream = take(cook, 'cream', 'soft_cheese', 'yogurt');
      pan(
        cook,
        '[Turn the heat down, stir in {c}|Lower the heat and stir in {c}] with a ladleful of the pasta water and let it [bubble gently|come to a bare simmer] for {m.min}, until it coats the back of a spoon.',
        { c: cream, m: 3 },
        { hands: 3 },
      );
      wilt(cook);
      const smoked = take(cook, 'smoked_fish');
      if (smoked.length > 0) pan(cook, '[Fold in|Stir in] {f}[ off the heat|].', { f: smoked }, { hands: 1 });
      const cheese = take(cook, 'cheese');
      if (cheese.length > 0)
        pan(cook, '[Melt in {c}|Stir in {c} until melted].', { c: cheese }, { hands: 1 });
      season(cook);
      toss(cook, pasta);
      serveHot(cook);
    },
    titles: [
      'Creamy {protein.noun} {pasta}',
      'Creamy {pasta} with {sides}',
      '{pasta} with {protein} and cream sauce',
      'Creamy {veg.noun} {pasta}',
      'Creamy pasta',
    ],
  },
  {
    id: 'pasta_aglio',
    cuisines: ['italian'],
    meals: ['dinner', 'lunch'],
    wish: /aglio|garlic|quick|pantry|simple|pasta/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      'pasta',
      'leafy',
      'firm',
      'cheese',
      'tinned_fish',
      'pickle',
      'crumbs',
      'shellfish',
      'cured',
      'beans',
      'soft',
      'sauce',
    ],
    bars: ITALIAN_BARS,
    portions: { pasta: 100, firm: 90 },
    fit: ({ items, has, may, count }) =>
      hasPasta(items)
        ? has(/garlic|anchov|broccoli|chil|caper|parmesan|pecorino|lemon/)
          ? 6
          : 3
        : may('spaghetti') &&
            count('fruit', 'dried_fruit', 'sweet', 'chocolate', 'flour') === 0 &&
            count('leafy', 'firm', 'tinned_fish', 'pickle', 'cheese', 'aromatic', 'fat', 'sauce', 'onion') > 0
          ? 0.9
          : 0,
    write: (cook) => {
      const pasta = boilPasta(cook);
      setVessel(cook, 'a wide frying pan');
      sear(cook, { only: ['cured'] });
      vegetables(cook, 'fry');
      const garlic = [
        ...take(cook, 'onion'),
        ...take(cook, 'aromatic'),
        ...wantFresh(cook, 'garlic', { cloves: 1.5 }),
      ];
      const hot = wantFresh(cook, 'red pepper flakes', { tsp: 0.12 });
      const fish = take(cook, 'tinned_fish').filter(({ food }) => /anchov/.test(food.name));
      const words = { g: [...new Set([...garlic, ...fish, ...hot])] };
      if (words.g.length > 0)
        pan(
          cook,
          '[Add {g} and cook over low heat|Let {g} sizzle very gently|Add {g} and warm gently] for {m.min}, [until pale gold and sweet-smelling|until fragrant and just tinged with gold; the garlic must not brown].'.replace(
            '; the garlic must not brown',
            '',
          ),
          { ...words, m: 3 },
          { hands: 3 },
        );
      sear(cook, { only: ['shellfish'] });
      const more = [...take(cook, 'tinned_fish'), ...take(cook, 'pickle')];
      if (more.length > 0) pan(cook, '[Stir in|Add] {m} and warm through.', { m: more }, { hands: 1 });
      heatBeans(cook, 3);
      wilt(cook);
      stirInRest(cook);
      toss(cook, pasta, 'it turns into a sauce that');
      season(cook);
      const crumbs = take(cook, 'crumbs');
      if (crumbs.length > 0)
        task(
          cook,
          'Toast {c} in a dry pan for {m.min}, shaking, until golden; scatter over at the end.',
          { c: crumbs, m: 4 },
          { hands: 4, track: 'crumbs' },
        );
      serveHot(cook);
    },
    titles: [
      '{pasta} with {second} and garlic',
      '{pasta} aglio e olio with {sides}',
      '{pasta} with {sides}',
      'Garlicky {veg.noun} {pasta}',
      'Spaghetti aglio e olio',
    ],
  },
  {
    id: 'carbonara',
    cuisines: ['italian'],
    meals: ['dinner', 'lunch'],
    wish: /carbonara|pasta|egg|roman/i,
    needs: ['hob'],
    takes: [...SEASONINGS, 'pasta', 'egg', 'cured', 'cheese', 'ready_meat', 'firm', 'soft', 'leafy'],
    bars: /soy|curry|kimchi|choy|feta|goat|cumin|garam|ginger|olive$|prepared|boiled|fried egg|poached|century|powder|squash|eggplant|lemon|lime|vinegar/,
    portions: { pasta: 95, cured: 45, cheese: 30, firm: 60, soft: 60 },
    fit: ({ items, has, count }) =>
      hasPasta(items) && has(/^(?:large |medium )?egg$/) && count('cured', 'cheese', 'ready_meat') > 0
        ? 9
        : 0,
    write: (cook) => {
      const pasta = boilPasta(cook, 'spaghetti');
      setVessel(cook, 'a wide frying pan');
      sear(cook, { only: ['cured', 'ready_meat'] });
      vegetables(cook, 'fry');
      const garlic = [...take(cook, 'onion'), ...take(cook, 'aromatic')];
      if (garlic.length > 0)
        pan(cook, 'Add {g} and cook for {m.min}, until soft.', { g: garlic, m: 3 }, { hands: 3 });
      wilt(cook);
      const eggs = take(cook, 'egg');
      const cheese = [
        ...take(cook, 'cheese'),
        ...(cook.items.some(({ kind }) => kind === 'cheese')
          ? []
          : wantFresh(cook, 'parmesan|pecorino', { g: 20 })),
      ];
      task(
        cook,
        cheese.length > 0
          ? '[Beat|Whisk] {e} with {c} and {s.bare} in a bowl.'
          : '[Beat|Whisk] {e} with {s.bare} in a bowl.',
        { e: eggs, c: cheese, s: saltAndPepper(cook) },
        { hands: 2, track: 'eggs' },
      );
      pan(
        cook,
        'Add {p} and a small ladleful of the cooking water, turn the heat to low and pour in the egg mixture; [toss without stopping|keep stirring] for {m.min}, until the sauce thickens and clings ({core:71} on a thermometer) without scrambling.',
        { p: pasta, m: 3 },
        { hands: 3, join: ['pasta', 'eggs'] },
      );
      serve(cook, { text: '[Serve immediately|Serve at once in warm bowls]' });
    },
    titles: [
      '{pasta} carbonara',
      '{pasta} carbonara with {veg}',
      'Carbonara-style {pasta} with {sides}',
      'Carbonara',
    ],
  },
  {
    id: 'pasta_pesto',
    cuisines: ['italian'],
    meals: ['dinner', 'lunch'],
    wish: /pesto|quick|pasta|green/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      'pasta',
      'sauce',
      'firm',
      'soft',
      'leafy',
      'cheese',
      'soft_cheese',
      'poultry',
      'shellfish',
      'beans',
      'potato',
      'pickle',
      'smoked_fish',
      'tinned_fish',
    ],
    bars: /soy|hoisin|oyster sauce|fish sauce|curry|kimchi|choy|daikon|ketchup|mayonn|mustard|sriracha|hot sauce|salsa|sweet potato|cumin|garam|ginger/,
    portions: { pasta: 90, poultry: 100, potato: 80, sauce: 30 },
    fit: ({ items, has }) =>
      hasPasta(items) && (has(/pesto|pistou/) || (has(/basil$/) && has(/nut$|almond|parmesan/))) ? 9 : 0,
    write: (cook) => {
      const pasta = take(cook, 'pasta').slice(0, 1);
      const green = take(cook, 'firm').filter(({ food }) => /bean|broccoli|asparagus|pea/.test(food.name));
      const withPasta = [...take(cook, 'potato'), ...green];
      const [main] = pasta;
      if (main !== undefined) cookStarch(cook, main, 'pasta');
      if (withPasta.length > 0)
        task(
          cook,
          '[Boil|Cook] {v} in another pan of water for {m.min}, until tender, and drain.',
          { v: withPasta, m: 8 },
          { hands: 1, wait: 9, track: 'greens' },
        );
      setVessel(cook, 'a wide frying pan');
      sear(cook, { only: ['poultry', 'shellfish'] });
      vegetables(cook, 'fry');
      soften(cook, { spiced: false, minutes: 5 });
      heatBeans(cook, 3);
      wilt(cook);
      const more = [...take(cook, 'tinned_fish'), ...take(cook, 'smoked_fish'), ...take(cook, 'pickle')];
      const jar = take(cook, 'sauce');
      const sauce =
        jar.length > 0
          ? jar
          : [
              ...take(cook, 'herb'),
              ...take(cook, 'crunch'),
              ...take(cook, 'cheese'),
              ...want(cook, 'olive oil', { tbsp: 1 }),
            ];
      if (jar.length === 0)
        task(
          cook,
          '[Pound|Blend] {s} with a little of the pasta water to a rough paste.',
          { s: sauce },
          { hands: 5, track: 'pesto' },
        );
      task(
        cook,
        jar.length > 0
          ? '[Off the heat, toss|Toss] {p} with {s}{more} and enough of the cooking water to make it loose and glossy.'.replace(
              '{more}',
              more.length + withPasta.length > 0 ? ', {m}' : '',
            )
          : 'Toss {p} with the pesto{more} and enough of the cooking water to make it loose and glossy.'.replace(
              '{more}',
              more.length + withPasta.length > 0 ? ', {m}' : '',
            ),
        { p: pasta, s: jar, m: [...more, ...withPasta] },
        { hands: 2, join: ['pasta', 'greens', 'pesto'] },
      );
      const soft = take(cook, 'soft_cheese');
      if (soft.length > 0)
        task(
          cook,
          '[Drop spoonfuls of|Dot with] {c} over the top.'.replace('Dot with|', ''),
          { c: soft },
          { hands: 1 },
        );
      season(cook);
      serveHot(cook);
    },
    titles: [
      '{pasta} with pesto and {sides}',
      'Pesto {pasta} with {second}',
      '{protein.noun} pesto {pasta}',
      'Pasta with pesto',
    ],
  },
];
