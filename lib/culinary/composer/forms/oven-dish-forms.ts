import { take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { saltAndPepper, spices, wantFresh } from '../pantry.ts';
import { bakeDish, canSauce, crust, GOLDEN, whiteSauce } from '../steps/oven.ts';
import { setVessel } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { preheat } from '../steps/sweet.ts';
import { soften, vegetables, wilt } from '../steps/vegetables.ts';
import { weigh } from '../steps/weigh.ts';
import { respectBars } from './respect-bars.ts';

const FORMS: readonly DishForm[] = [
  {
    id: 'gratin',
    cuisines: ['french', 'german', 'british', 'nordic'],
    meals: ['dinner', 'lunch'],
    wish: /gratin|dauphinois|bake|comfort|cheesy/i,
    needs: ['real_oven'],
    takes: [
      'potato',
      'root',
      'firm',
      'leafy',
      'cream',
      'milk',
      'cheese',
      'soft_cheese',
      'aromatic',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'crumbs',
      'ready_meat',
      'onion',
      'cured',
    ],
    bars: /green bean|asparagus|snap|snow|cucumber|pepper$|corn|chil/,
    portions: { potato: 220, cream: 90, root: 180, firm: 180 },
    fit: (view) =>
      view.count('potato', 'root', 'firm') > 0 &&
      view.count('cream', 'milk', 'cheese') > 1 &&
      view.count('egg', 'pasta', 'rice', 'mince', 'poultry', 'fish', 'tomato') === 0
        ? 7
        : 0,
    write: (cook) => {
      preheat(cook, 180, 'grease a shallow dish');
      const veg = take(cook, 'potato', 'root', 'firm', 'leafy', 'onion');
      const extra = take(cook, 'ready_meat', 'cured', 'aromatic');
      const cream = [...take(cook, 'cream', 'milk')];
      const liquid = cream.length > 0 ? cream : wantFresh(cook, 'cream|oat milk|milk', { ml: 100 });
      const flavour = [...spices(cook).slice(0, 1), ...saltAndPepper(cook)];
      for (const { food } of veg) cook.preparations.set(food.id, 'very thinly sliced');
      task(
        cook,
        extra.length > 0
          ? 'Layer {v} in the dish with {x} and {f.bare} between.'
          : 'Layer {v} in the dish with {f.bare} between.',
        { v: veg, x: extra, f: flavour },
        { hands: 12 },
      );
      task(
        cook,
        'Bring {c} just to a simmer and pour over[; it should come most of the way up|].',
        { c: liquid },
        { hands: 3 },
      );
      const top = crust(cook);
      if (top.length > 0) task(cook, 'Cover with {t}.', { t: top }, { hands: 1 });
      bakeDish(
        cook,
        50,
        [],
        '[until a knife slides through and the top is deep gold|until tender all the way down and brown on top]',
      );
    },
    titles: ['{veg.noun} gratin', 'Gratin of {veg}', '{veg.noun} gratin with {cheese}', '{veg.noun} bake'],
  },
  {
    id: 'pasta_al_forno',
    cuisines: ['italian', 'american', 'greek'],
    meals: ['dinner'],
    wish: /pasta bake|mac (?:and|&|n) cheese|al forno|bake|comfort/i,
    needs: ['oven', 'hob'],
    level: 'easy',
    takes: [
      'pasta',
      'cheese',
      'soft_cheese',
      'milk',
      'cream',
      'firm',
      'soft',
      'leafy',
      'onion',
      'aromatic',
      'cured',
      'ready_meat',
      'sausage',
      'tinned_fish',
      'tomato',
      'crumbs',
      'herb',
      'spice',
      'seasoning',
      'fat',
      'flour',
    ],
    bars: /lasagna|okra|bok choy|cucumber/,
    portions: { pasta: 90, cheese: 60 },
    fit: (view) =>
      view.count('pasta') > 0 &&
      !view.has(/lasagn|ravioli|tortellini|gnocchi/) &&
      view.count('cheese') > 0 &&
      canSauce(view) &&
      view.count('mince', 'fish', 'shellfish', 'poultry') === 0
        ? 6
        : 0,
    write: (cook) => {
      preheat(cook, 200);
      whiteSauce(cook);
      const pasta = take(cook, 'pasta');
      task(
        cook,
        'Boil {p} in well-salted water for {m.min}, [until still firm in the middle|two minutes short of tender], and drain.',
        { p: pasta, m: 8 },
        { hands: 2, wait: 7, track: 'pasta', during: 'the pasta boils' },
      );
      setVessel(cook, 'a frying pan');
      sear(cook, { only: ['cured', 'ready_meat', 'sausage'] });
      soften(cook, { spiced: false });
      vegetables(cook);
      wilt(cook);
      const rest = [...take(cook, 'tomato', 'tinned_fish', 'cream', 'soft_cheese')];
      const cheese = take(cook, 'cheese');
      const words = { r: rest, c: cheese, s: saltAndPepper(cook) };
      task(
        cook,
        rest.length > 0
          ? 'Stir half of {c} into the pale sauce with {r}, season with {s.bare}, and fold in the pasta and everything else in a baking dish.'
          : 'Stir half of {c} into the pale sauce, season with {s.bare}, and fold in the pasta and everything else in a baking dish.',
        words,
        { hands: 4, join: ['sauce', 'pasta'] },
      );
      const crumbs = take(cook, 'crumbs');
      task(
        cook,
        crumbs.length > 0
          ? 'Top with {k} and the other half of the cheese.'
          : 'Top with the other half of the cheese.',
        { k: crumbs },
        { hands: 1 },
      );
      bakeDish(cook, 20, [], GOLDEN);
    },
    titles: [
      '{cheese.noun} pasta bake with {veg}',
      '{veg.noun} pasta bake',
      'Pasta bake with {sides}',
      'Pasta bake',
    ],
  },
  {
    id: 'pot_pie',
    cuisines: ['american', 'british', 'irish'],
    meals: ['dinner'],
    wish: /pie\b|comfort/i,
    needs: ['real_oven', 'hob'],
    takes: [
      'poultry',
      'ready_meat',
      'onion',
      'root',
      'firm',
      'soft',
      'aromatic',
      'milk',
      'cream',
      'stock',
      'flour',
      'fat',
      'herb',
      'seasoning',
      'spice',
      'potato',
    ],
    bars: /tomato|eggplant|pepper|cucumber|okra|zucchini|sweet potato|cassava/,
    fit: (view) =>
      view.count('poultry') > 0 &&
      view.count('root', 'firm', 'soft', 'onion') > 1 &&
      view.may('all-purpose flour') &&
      view.may('butter') &&
      canSauce(view) &&
      view.count('rice', 'pasta', 'wrap', 'tomato', 'coconut_milk') === 0
        ? 4
        : 0,
    write: (cook) => {
      preheat(cook, 200);
      const top = [
        ...weigh(cook, 'butter', { g: cook.servings * 32 }),
        ...weigh(cook, 'all-purpose flour|wheat flour', { g: cook.servings * 52 }),
      ];
      task(
        cook,
        '[For the top, keep back a tablespoon each of {t} a person, and rub what remains together with your fingertips until crumbly|Put a tablespoon each of {t} a person aside for the sauce; rub the remainder between your fingers until it looks like coarse crumbs, for the top].',
        { t: top },
        { hands: 6, track: 'sauce' },
      );
      whiteSauce(cook, ' you kept back');
      weigh(cook, 'butter', { g: cook.servings * 32 });
      weigh(cook, 'all-purpose flour|wheat flour', { g: cook.servings * 52 });
      setVessel(cook, 'a deep pan');
      sear(cook, { only: ['poultry', 'ready_meat'] });
      soften(cook, { spiced: false });
      vegetables(cook);
      const rest = [...take(cook, 'potato'), ...take(cook, 'cream', 'stock', 'herb')];
      task(
        cook,
        rest.length > 0
          ? 'Fold the pale sauce into the pan with {r} and season with {s.bare}; tip into a dish and cover with the crumbs.'
          : 'Fold the pale sauce into the pan and season with {s.bare}; tip into a dish and cover with the crumbs.',
        { r: rest, s: saltAndPepper(cook) },
        { hands: 4, join: ['sauce'] },
      );
      bakeDish(cook, 28, [], GOLDEN);
    },
    titles: [
      '{meat.noun} pie with a crumble top',
      '{meat.noun} and {veg.noun} crumble pie',
      '{meat.noun} and {veg.noun} bake',
    ],
  },
];

/** Gratins, bakes and pies. */
export const OVEN_DISH_FORMS: readonly DishForm[] = FORMS.map(respectBars);
