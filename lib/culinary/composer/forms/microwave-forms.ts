import { type Cook, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { until } from '../steps/doneness.ts';
import { season, toppings } from '../steps/serving.ts';
import { starchGrams, starchMinutes, waterPerGram } from '../steps/starch-minutes.ts';
import { SEASONINGS } from './kinds.ts';

/** Cream that is spooned on and curdles when it is heated. */
const COLD_CREAM = /sour cream|crème fraîche/;

/** Steams what is in a covered dish, stirring halfway: a microwave heats from outside in patches. */
function steam(cook: Cook, items: readonly Item[], minutes: number, sign: string): void {
  if (items.length === 0) return;
  task(
    cook,
    '[Put {v} into a microwave dish with a spoonful of water, cover|Spread {v} over a microwave dish, add a spoonful of water, cover] and cook at full power for {m.min}, stirring halfway, {sign}; [leave covered for 2 minutes|let it stand under its lid for 2 minutes].',
    { v: items, m: minutes, sign },
    { hands: 2, wait: minutes + 2, during: 'it cooks' },
  );
}

/** Rice and grains drink up measured water in the microwave. */
function grains(cook: Cook): Item[] {
  const starch = take(cook, 'rice', 'grain').slice(0, 1);
  const [grain] = starch;
  if (grain === undefined) return [];
  const minutes = starchMinutes(grain) + 4;
  task(
    cook,
    'Put {r} into a deep microwave bowl with {w.ml} of water, cover loosely and cook at full power for {m.min}, until the water is gone; leave covered for 5 minutes and loosen with a fork.',
    { r: starch, m: minutes, w: Math.round(starchGrams(grain, cook.servings) * waterPerGram(grain)) },
    { hands: 2, wait: minutes + 5 },
  );
  return starch;
}

/** Dishes for a kitchen whose only fire is a microwave. */
export const MICROWAVE_FORMS: readonly DishForm[] = [
  {
    id: 'microwave_bowl',
    cuisines: [],
    meals: ['dinner', 'lunch'],
    wish: /microwave|no stove|dorm|office/i,
    needs: ['microwave'],
    level: 'easy',
    takes: [
      ...SEASONINGS,
      'root',
      'firm',
      'soft',
      'leafy',
      'potato',
      'rice',
      'grain',
      'fish',
      'shellfish',
      'poultry',
      'tofu',
      'beans',
      'tinned_fish',
      'tomato',
      'cheese',
      'sauce',
      'pickle',
      'salad',
      'yogurt',
      'soft_cheese',
      'ready_meat',
      'smoked_fish',
      'coconut_milk',
      'cream',
    ],
    fit: ({ count }) =>
      count(
        'root',
        'firm',
        'soft',
        'leafy',
        'potato',
        'rice',
        'grain',
        'fish',
        'shellfish',
        'poultry',
        'tofu',
        'beans',
        'tomato',
      ) > 0
        ? 1.5
        : 0,
    write: (cook) => {
      cook.cut = 'bite';
      const base = grains(cook);
      const hard = take(cook, 'potato', 'root', 'onion');
      steam(cook, hard, 9, 'until a knife goes in easily');
      const raw = take(cook, 'poultry', 'fish', 'shellfish');
      steam(cook, raw, raw.some(({ kind }) => kind === 'poultry') ? 8 : 5, until(cook, raw));
      steam(
        cook,
        [...take(cook, 'firm'), ...take(cook, 'soft'), ...take(cook, 'leafy')],
        5,
        'until just tender',
      );
      const warm = [
        ...take(
          cook,
          'beans',
          'tofu',
          'tomato',
          'tinned_fish',
          'smoked_fish',
          'ready_meat',
          'sauce',
          'coconut_milk',
          'cream',
        ).filter(({ food }) => !COLD_CREAM.test(food.name)),
        ...take(cook, 'aromatic', 'spice'),
      ];
      steam(cook, warm, 3, 'until steaming hot');
      const dressing = [
        ...take(cook, 'fat'),
        ...wantFresh(cook, 'olive oil|vegetable oil', { tbsp: 0.5 }),
      ].slice(0, 1);
      task(
        cook,
        dressing.length > 0 ? 'Toss everything together with {d}.' : 'Toss everything together.',
        { d: dressing },
        { hands: 2 },
      );
      season(cook);
      const top = [...toppings(cook), ...take(cook, 'salad', 'yogurt', 'soft_cheese', 'cream')];
      task(
        cook,
        `[Spoon|Heap]${base.length > 0 ? ' over {b}' : ' into bowls'}${top.length > 0 ? ' and finish with {t}' : ' and eat hot'}.`,
        { b: base, t: top },
        { hands: 2 },
      );
    },
    titles: [
      '{protein} with {veg} from the microwave',
      'Microwave bowl with {sides}',
      '{main} and {second} bowl',
      'Steamed {main} with {second}',
      'Microwave supper',
    ],
  },
  {
    id: 'microwave_potatoes',
    cuisines: ['british', 'american'],
    meals: ['dinner', 'lunch'],
    wish: /jacket|baked potato|microwave/i,
    needs: ['microwave'],
    level: 'easy',
    takes: [
      'potato',
      'cheese',
      'cream',
      'yogurt',
      'beans',
      'tinned_fish',
      'soft_cheese',
      'herb',
      'onion',
      'salad',
      'fat',
      'ready_meat',
      'pickle',
      'sauce',
      'seasoning',
      'smoked_fish',
    ],
    bars: /soy|fish sauce|hoisin|plantain|cassava|taro|yam$|breadfruit|caramel|fudge/,
    portions: { potato: 280 },
    fit: ({ has }) => (has(/^(?:russet |floury |sweet |red |white )?potato$/) ? 3 : 0),
    write: (cook) => {
      const potatoes = take(cook, 'potato');
      for (const { food } of potatoes) cook.preparations.set(food.id, 'scrubbed');
      task(
        cook,
        'Prick {p} all over with a fork and cook in the microwave at full power for {m.min}, turning halfway, until they give when squeezed; let them stand for 3 minutes.',
        { p: potatoes, m: 12 },
        { hands: 2, wait: 15, during: 'the potatoes cook' },
      );
      const hot = take(cook, 'beans', 'ready_meat', 'sauce');
      if (hot.length > 0)
        task(
          cook,
          'Heat {h} in a covered bowl for {m.min}, stirring once, until steaming.',
          { h: hot, m: 2 },
          { hands: 1, wait: 2 },
        );
      season(cook, { sour: false });
      const top = [
        ...take(
          cook,
          'fat',
          'cheese',
          'cream',
          'yogurt',
          'soft_cheese',
          'tinned_fish',
          'smoked_fish',
          'salad',
          'pickle',
          'onion',
          'herb',
        ),
      ];
      task(
        cook,
        top.length > 0
          ? 'Split them open and [fill|top] with {t}.'
          : 'Split them open and rough up the insides with a fork.',
        { t: top },
        { hands: 2 },
      );
    },
    titles: [
      'Jacket potatoes with {cheese}',
      'Jacket potatoes with {pulse}',
      'Jacket potatoes with {sides}',
      'Jacket potatoes',
    ],
  },
];
