import { take } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import { fetchAll } from '../pantry.ts';
import { pan, setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { serve } from '../steps/serving.ts';
import { startStarch } from '../steps/starches.ts';
import { soften, vegetables, wilt } from '../steps/vegetables.ts';
import { respectBars } from './respect-bars.ts';

/** What a wok cooks; tomatoes alone are no stir-fry. */
const CRISP: ReadonlySet<IngredientKind> = new Set(['firm', 'soft', 'leafy', 'root']);

const FORMS: readonly DishForm[] = [
  {
    id: 'stir_fry',
    cuisines: ['chinese', 'thai', 'japanese', 'korean', 'vietnamese'],
    meals: ['dinner', 'lunch'],
    wish: /stir[- ]?fr|wok|quick|asian/i,
    needs: ['hob'],
    level: 'easy',
    takes: [
      'poultry',
      'steak',
      'stew_meat',
      'shellfish',
      'tofu',
      'mince',
      'firm',
      'soft',
      'root',
      'leafy',
      'onion',
      'aromatic',
      'rice',
      'noodle',
      'sauce',
      'spice',
      'fat',
      'acid',
      'herb',
      'crunch',
      'egg',
      'seasoning',
      'sweet',
      'thickener',
      'stock',
      'wine',
    ],
    bars: /squash|pumpkin|beet|artichoke|parsnip|turnip|short rib|shank|oxtail|hollandaise|béarnaise|béchamel|mayonn|aioli|tartar sauce|alfredo|pesto|gravy|ranch|caesar|marinara|cranberry sauce/,
    fit: (view) =>
      view.items.some(({ kind, food }) => CRISP.has(kind) && !/tomato/.test(food.name)) &&
      view.count('pasta', 'grain', 'bread') === 0
        ? 5 + Math.min(3, view.count('firm', 'leafy', 'poultry', 'steak', 'tofu', 'shellfish'))
        : 0,
    write: (cook) => {
      cook.cut = 'fine';
      setVessel(cook, 'a wok or wide frying pan');
      const over = startStarch(cook, ['rice', 'noodle']);
      const sauce = [
        ...take(cook, 'sauce'),
        ...fetchAll(cook, [
          ['soy sauce|tamari|coconut aminos', { tbsp: 0.75 }],
          ['sesame oil', { tsp: 0.5 }],
        ]),
      ];
      const seared = sear(cook, { setAside: true });
      vegetables(cook, 'wok');
      soften(cook, { want: ['garlic', 'ginger'], spiced: false });
      wilt(cook);
      if (sauce.length > 0)
        pan(
          cook,
          seared.length > 0
            ? 'Return everything to the wok, pour in {s} and toss for {m.min}, until [glossy and coated|every piece shines].'
            : 'Pour in {s} and toss everything together for {m.min}, until [glossy and coated|every piece shines].',
          { s: [...new Set(sauce)], m: 2 },
          { hands: 2 },
        );
      serve(cook, { over, cheese: false });
    },
    titles: [
      '{protein.noun} and {veg.noun} stir-fry',
      '{cuisine} {protein.noun} stir-fry with {veg}',
      '{cuisine} {veg.noun} stir-fry',
      '{veg.noun} stir-fry with {second}',
      'Vegetable stir-fry',
    ],
  },
];

export const STIR_FRY_FORMS: readonly DishForm[] = FORMS.map(respectBars);
